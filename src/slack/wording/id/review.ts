import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import { ownCopyDeleted } from './own-copy.ts';

const { figure, counted } = createFigures('id-ID');

export const review: Wording['review'] = {
  title: 'Tambah kontak',
  close: 'Tutup',
  add: (count) => `Tambah ${counted(count, { other: 'kontak' })}`,
  adding: (count) =>
    `Menambahkan ${counted(count, { other: 'kontak' })}. Kemajuannya ada di pesan Anda dengan addcontact.`,
  addNone: 'Tambah kontak',
  nothingTicked: 'Pilih setidaknya satu orang.',
  notKept: (reference) =>
    `Basis data addcontact tidak tersedia, jadi peninjauan tidak bisa dimulai. Coba lagi sebentar lagi. Referensi ${reference}`,
  confirmedOnItsWay: (done, all, title) =>
    `Anda sudah mengonfirmasi daftar ini. Sedang dikirim: sejauh ini *${figure(done)} dari ${counted(all, { other: 'kontak' })}* ada di kotak *${title}*. Tidak perlu menambahkannya lagi.`,
  confirmedDone: (outcome) =>
    `Anda sudah mengonfirmasi daftar ini.\n${outcome}\nTidak perlu menambahkan orang-orang ini lagi.`,
  ended: 'Daftar ini sudah kedaluwarsa. Gunakan pintasan pada pesan lagi.',
  from: (title, counts) => `*${title}*\n${counts}`,
  fromMessage: 'Dari pesan',
  fromTyped: 'Dari yang Anda ketik',
  counts: {
    ready: (count) => `${figure(count)} siap`,
    corrected: (count) => `${figure(count)} dikoreksi`,
    doubtful: (count) => `${figure(count)} perlu dicek`,
    attention: (count) => `${figure(count)} perlu diperbaiki`,
    twice: (count) => `${figure(count)} duplikat`,
    left: (count) => `${figure(count)} tidak dipilih`,
    known: (count) => `${figure(count)} dikenal`,
    renames: (count) => `${figure(count)} ganti nama`,
  },
  filters: {
    all: 'Semua',
    attention: 'Perlu diperbaiki',
    doubtful: 'Perlu dicek',
    ready: 'Siap',
    corrected: 'Dikoreksi',
    twice: 'Duplikat',
    left: 'Tidak dipilih',
    known: 'Dikenal',
    renames: 'Ganti nama',
  },
  filterOption: (label, count) => `${label} (${figure(count)})`,
  filterEmpty: 'Tidak ada orang di daftar ini.',
  rowsOf: (from, to, all) => `${figure(from)}–${figure(to)} dari ${figure(all)}`,
  previous: '‹',
  next: '›',
  edit: 'Ubah',
  nameless: 'Tanpa nama',
  notAdded: (who) => `Tidak ditambahkan · ${who}`,
  chooseNumber: 'Pilih nomor',
  unusable: (raw) => `${raw} (tidak bisa dipakai)`,
  sameAs: (name, row) => `:busts_in_silhouette: Nomor yang sama dengan ${name} (baris ${figure(row)}).`,
  country: 'Negara untuk nomor tanpa +',
  tags: 'Tag untuk semua orang',
  goesToOneOf: (keepDays) => `Semuanya masuk ke kotak yang Anda pilih. ${ownCopyDeleted(keepDays)}`,
  goesTo: (title, keepDays) => `Semuanya masuk ke kotak *${title}*. ${ownCopyDeleted(keepDays)}`,
  inboxGone: (name) =>
    `Kotak masuk “${name}” sudah tidak diatur di sini. Periksa kotak masuk di bagian bawah, lalu tambahkan.`,
  inboxUnknown:
    'Kotak masuk yang diatur di sini telah berubah. Periksa kotak masuk di bagian bawah, lalu tambahkan.',
  rowDone: 'Selesai',
  columnsTitle: 'Kolom',
  columnsButton: 'Kolom',
  columnsNext: 'Lanjutkan',
  columnsAsk: (file) => `Kolom mana di *${file}* yang berisi nomor WhatsApp?`,
  columnsIntro: (file) => `*${file}*\nPilih menjadi apa setiap kolom.`,
  columnsLackPhone: ':warning: Pilih *Telepon* untuk kolom dengan nomor WhatsApp.',
  columnsEmpty: (names) => `Kosong: ${names}`,
  columnsOf: (from, to, all) => `Kolom ${figure(from)}–${figure(to)} dari ${figure(all)}`,
  columnAttribute: (key) => `Atribut “${key}”`,
  columnRoles: {
    name: 'Nama lengkap',
    'given-name': 'Nama depan',
    'additional-name': 'Nama tengah',
    'family-name': 'Nama belakang',
    prefix: 'Gelar depan',
    suffix: 'Gelar belakang',
    nickname: 'Nama panggilan',
    organization: 'Perusahaan',
    phone: 'Telepon',
    'phone-label': 'Jenis nomor',
    'calling-code': 'Kode negara',
    'area-code': 'Kode area',
    country: 'Negara',
    email: 'Email',
    tags: 'Tag',
    ignored: 'Tidak diimpor',
    unknown: 'Tidak diimpor',
  },
  notImported: (names) => `Tidak diimpor: ${names}`,
  columnNumber: (place) => `Kolom ${place}`,
  loading: (files) =>
    files.length === 1
      ? `:hourglass_flowing_sand: Membaca *${files[0]}*…`
      : `:hourglass_flowing_sand: Membaca ${counted(files.length, { other: 'file' })}…`,
  loadingReview: ':hourglass_flowing_sand: Membuka daftar Anda…',
  kept: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { other: 'orang' })} belum ditambahkan. Daftar Anda kami simpan selama 24 jam.`,
  readyNow: (count, file) =>
    `${file === null ? '' : `*${file}*: `}${counted(count, { other: 'orang' })} ditemukan. Siap ditinjau.`,
  openReview: 'Lanjutkan',
  discard: 'Buang',
  discarded: (file) =>
    `${file === null ? 'Daftar' : `*${file}*: daftar`} dibuang. Tidak ada yang ditambahkan.`,
  unseen: (names) =>
    `Saya tidak bisa membuka ${names} karena tidak ada di saluran itu. Ketik \`/invite @addcontact\` di sana lalu coba lagi, atau tempel atau unggah isinya di sini.`,
  paste: 'Tempel kartu atau nomornya',
  pastePlaceholder: 'BEGIN:VCARD … atau Dewi Lestari +62 812-3456-7890',
  upload: 'Atau unggah filenya',
  fillIn: 'Isi formulir saja',
  readPasted: 'Lanjutkan',
  pasteMissing: 'Tempel sesuatu atau unggah file, atau isi formulirnya saja.',
  thatFile: 'file itu',
};
