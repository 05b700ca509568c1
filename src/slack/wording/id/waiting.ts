import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure } = createFigures('id-ID');

export const waiting: Wording['waiting'] = {
  dontSend: 'Jangan kirim',
  withdrawn: (name, title) => `:no_entry_sign: *${name}* tidak akan dikirim ke kotak *${title}*.`,
  triedBefore: 'Jika percobaan sebelumnya ternyata berhasil, kontak ini ada di kotak masuk.',
  inFlight: 'Kontak ini sedang dikirim sekarang dan tidak bisa dihentikan lagi.',
  alreadyWithdrawn: 'Kontak ini tidak akan dikirim. Tekan *Ubah* untuk tetap mengirimnya.',
  alreadyRefused: 'Kotak masuk menolak kontak ini, jadi tidak ada yang perlu dihentikan.',
  superseded:
    'Anda sudah mengubah kontak ini. Gunakan kartu yang lebih baru atau daftar Anda di Beranda addcontact.',
  editReplaces: 'Belum dikirim: yang Anda simpan di sini menggantikannya.',
  homeWithdrawn: 'Tidak dikirim: Anda menariknya kembali',
  homeSuperseded: 'Tidak dikirim: diganti oleh perubahan Anda',
  batchTakenBack: (count) => `${figure(count)} ditarik kembali atau diubah sebelum dikirim.`,
  stepWithdrawn: 'Kontak tidak ditambahkan: ditarik kembali sebelum dikirim.',
};
