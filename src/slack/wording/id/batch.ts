import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, choose } = createFigures('id-ID');

export const batch: Wording['batch'] = {
  progress: (done, all, title) =>
    `:hourglass_flowing_sand: *${figure(done)} dari ${counted(all, { other: 'kontak' })}* ada di kotak *${title}*`,
  progressRefused: (count) => `${figure(count)} ditolak sejauh ini`,
  progressHeld: {
    unavailable: (count) =>
      `Kotak masuk tidak merespons. ${remaining(count)} aman dan akan dikirim otomatis.`,
    unauthorised: (count) =>
      `Kotak masuk menolak token addcontact. ${remaining(count)} aman sampai admin memperbarui token.`,
    misconfigured: (count) =>
      `Alamat kotak masuk salah. ${remaining(count)} aman sampai admin memperbaikinya.`,
    suspicious: (count) =>
      `Kotak masuk menolak banyak kontak berturut-turut. ${remaining(count)} aman sampai admin memeriksa sebabnya.`,
    gone: (count) =>
      `Kotak masuk itu sudah tidak diatur di sini. ${remaining(count)} aman sampai diatur lagi.`,
  },
  doneAll: (count, title) =>
    `:white_check_mark: *${counted(count, { other: 'kontak' })}* ada di kotak *${title}*.`,
  doneSome: (count, all, title) =>
    `:white_check_mark: *${figure(count)} dari ${counted(all, { other: 'kontak' })}* ada di kotak *${title}*.`,
  doneNone: (title) => `:x: Tidak satu pun kontak ini ditambahkan ke kotak *${title}*.`,
  endedBelow: ':arrow_down: Selesai. Hasilnya ada di pesan di bawah.',
  refused: (count) => `:x: *${figure(count)} ditolak:*`,
  refusedLine: (who, reason) => `• ${who}: “${reason}”`,
  refusedLineOwn: (who, reason) => `• ${who}: ${reason}`,
  refusedMore: (count) => `… dan ${figure(count)} lagi`,
  unsent: (count) => `:warning: *${figure(count)} dilewati* karena masih perlu diperbaiki.`,
  leftOut: (count) => `${figure(count)} tidak disertakan karena tidak dipilih.`,
  seeFile: (file) => `Lihat \`${file}\` di bawah. Perbaiki barisnya dan bagikan filenya lagi.`,
  noFile: 'Daftar kontak yang ditolak tidak bisa diunggah ke Slack.',
  retryRefused: (count) => `Coba lagi ${counted(count, { other: 'kontak yang ditolak' })}`,
  retryGone: 'Tidak ada lagi yang perlu dicoba.',
  retryInboxGone: (name, file) =>
    `Kotak masuk “${name}” sudah tidak diatur di sini. Bagikan \`${file}\` lagi untuk mengirim orang-orang ini ke kotak lain.`,
  columns: {
    name: 'Nama',
    phone: 'Telepon',
    email: 'Email',
    company: 'Perusahaan',
    tags: 'Tag',
    reason: 'Alasan',
  },
};

function remaining(count: number): string {
  return choose(count, { other: `Sisa ${figure(count)} kontak` });
}
