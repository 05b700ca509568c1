import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted } = createFigures('id-ID');

export const inboxes: Wording['inboxes'] = {
  heading: 'Kotak masuk ruang kerja ini',
  none: 'Belum ada kotak masuk yang diatur, jadi belum ada yang bisa menambah kontak. Atur satu untuk mulai.',
  line: ({ title, host, tokenEnd, isDefault }) =>
    `*${title}* (${host}) · token berakhiran \`${tokenEnd}\`${isDefault ? ' · bawaan' : ''}`,
  add: 'Atur kotak masuk',
  menu: { token: 'Ganti token', rename: 'Ganti nama', default: 'Jadikan bawaan', remove: 'Hapus' },
  adminsOnly: 'Hanya admin ruang kerja ini yang bisa mengubah kotak masuknya.',
  cannotAsk: 'Slack tidak menjawab apakah Anda admin, jadi tidak ada yang diubah. Coba lagi sebentar lagi.',
  gone: 'Kotak masuk ini sudah dihapus sementara itu.',
  notNow: (reference) => `Ini belum bisa disimpan. Coba lagi sebentar lagi. (Referensi ${reference})`,
  linkTitle: 'Atur kotak masuk',
  linkText:
    'Lanjutkan di halaman addcontact di peramban Anda: token kotak masuk tidak pernah diketik di Slack. Tautan berlaku 10 menit, sekali, dan hanya untuk Anda.',
  linkButton: 'Buka halaman',
  renameTitle: 'Ganti nama kotak masuk',
  renameLabel: 'Nama',
  renameSave: 'Simpan',
  cancel: 'Batal',
  titleTaken: 'Kotak masuk lain di ruang kerja ini sudah bernama begitu.',
  titleMissing: 'Beri nama kotak masuknya.',
  removeTitle: 'Hapus kotak masuk',
  removeConfirm: 'Hapus',
  remove: (title, waiting) =>
    `Hapus *${title}*? addcontact menghapus tokennya. ${waiting === 0 ? '' : unsent(waiting)}Kontak yang sudah ada di kotak masuk tetap di sana.`,
  page: {
    title: 'Atur kotak masuk',
    replaceTitle: (title) => `Token baru untuk ${title}`,
    intro:
      'addcontact mengirim kontak ruang kerja Anda ke kotak masuk ini. Salin token API dari pengaturan pengembang di platform Anda.',
    name: 'Nama',
    nameHint: 'Seperti yang dilihat rekan Anda, misalnya “Penjualan”.',
    platform: 'Platform',
    host: 'Server',
    token: 'Token API',
    tokenHint: 'Disimpan terenkripsi dan tidak pernah ditampilkan lagi.',
    save: 'Periksa dan simpan',
    done: 'Kotak masuk sudah diatur',
    doneText: (title, tokenEnd) =>
      `“${title}” siap; tokennya berakhiran ${tokenEnd}. Anda bisa menutup halaman ini dan kembali ke Slack.`,
    ended: 'Tautan ini sudah berakhir',
    endedText:
      'Tautan berlaku 10 menit dan sekali saja. Tekan tombol di Beranda addcontact untuk mendapat yang baru.',
    adminsOnly: 'Hanya admin yang bisa melakukan ini',
    adminsOnlyText:
      'Anda bukan lagi admin ruang kerja ini, atau Slack belum bisa memastikannya. Tidak ada yang diubah.',
    notNow: 'Ini belum bisa disimpan',
    notNowText: 'Tidak ada yang diubah. Coba tautannya lagi sebentar lagi.',
    problems: {
      titleMissing: 'Beri kotak masuk nama paling banyak 40 karakter.',
      titleTaken: 'Kotak masuk lain di ruang kerja Anda sudah bernama begitu.',
      tooMany: (most) => `Satu ruang kerja punya paling banyak ${figure(most)} kotak masuk. Hapus satu dulu.`,
      platform: 'Pilih platform.',
      host: 'Pilih server.',
      tokenMissing: 'Tempel tokennya: satu kata tanpa spasi atau baris baru.',
      token: 'Kotak masuk tidak menerima token ini. Pastikan token lengkap dan dari platform ini.',
      unreachable:
        'Kotak masuk sedang tidak menjawab, jadi token tidak bisa diperiksa. Coba lagi sebentar lagi.',
      address:
        'Tidak ada kotak masuk di server ini. Pilih yang lain, atau tanyakan kepada pengelola addcontact.',
    },
  },
};

function unsent(waiting: number): string {
  return `${counted(waiting, { other: 'kontak masih menunggunya dan tidak akan dikirim' })}; orang yang menambahkannya akan diberi tahu. `;
}
