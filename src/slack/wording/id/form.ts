import type { Wording } from '../wording.ts';
import { ownCopyDeleted } from './own-copy.ts';

export const form: Wording['form'] = {
  formTitle: 'Tambah kontak',
  editTitle: 'Ubah kontak',
  save: 'Simpan',
  close: 'Batal',
  openForm: 'Buka formulir',
  labels: {
    name: 'Nama',
    phone: 'Telepon',
    country: 'Negara',
    email: 'Email',
    tags: 'Tag',
    attributes: 'Atribut',
    destination: 'Kotak masuk',
  },
  placeholders: {
    name: 'Dewi Lestari',
    phone: '+62 812-3456-7890',
    country: 'Cari nama atau kode',
    email: 'dewi@example.com',
    tags: 'Pilih tag atau ketik yang baru',
    attributes: 'kota=Bandung\nsumber=pameran',
    destination: 'Pilih kotak masuk',
  },
  consent: 'Persetujuan',
  hints: {
    country: 'Hanya perlu jika nomor tidak diawali +.',
    countryDefault: (country, code) =>
      `Tanpa +, nomor dibaca sebagai ${country} (+${code}). Ini bisa diubah di Beranda.`,
    attributes: 'Satu per baris, dalam bentuk kunci=nilai.',
  },
  lineBlank: 'Ketik nomor untuk melihat cara penyimpanannya.',
  lineSaved: (described) => `Akan disimpan sebagai *${described}*`,
  lineNotice: (message) => `:information_source: ${message}`,
  lineProblem: (message) => `:warning: ${message}`,
  takeSuggestion: (display) => `Pakai ${display}`,
  takeOtherPhone: (phone) => `Pakai ${phone} saja`,
  goesTo: (title, keepDays) => `Masuk ke kotak *${title}*. ${ownCopyDeleted(keepDays)}`,
  goesToOneOf: (keepDays) => `Masuk ke kotak yang Anda pilih. ${ownCopyDeleted(keepDays)}`,
  editKeepsOld:
    'Mengubah nomor membuat kontak baru; yang lama tetap ada di kotak masuk. Mengosongkan email di sini tidak menghapusnya di sana.',
  oldNumberStays: (phone) =>
    `:warning: Nomor baru: ini membuat kontak kedua. Kontak dengan ${phone} tetap ada di kotak masuk.`,
  inboxGone: (name) =>
    `Kotak masuk “${name}” sudah tidak diatur di sini. Periksa kotak masuk di bawah, lalu simpan.`,
  introNothingFound: 'Tidak ada kontak di pesan ini. Isi formulirnya.',
  introFromMessage: 'Diisi dari pesan. Periksa dulu sebelum menyimpan.',
  introMentioned: 'Namanya diambil dari Slack. Periksa dulu sebelum menyimpan.',
  introUnderstood: 'Hampir selesai – periksa yang kami baca.',
  inboxUnknown: 'Kotak masuk yang diatur di sini telah berubah. Periksa kotak masuk di bawah, lalu simpan.',
};
