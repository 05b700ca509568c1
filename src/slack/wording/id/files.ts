import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure, counted, megabytes } = createFigures('id-ID');

export const files: Pick<Wording, 'files' | 'remarks'> = {
  files: {
    unseen: (name) => `Saya tidak bisa membuka ${name}. Undang saya ke saluran itu dulu.`,
    deleted: (name) => `${name} sudah dihapus.`,
    unreachable: (name) => `${name} tidak bisa diunduh dari Slack. Coba lagi sebentar lagi.`,
    'too-large': (name, bytes) =>
      `${name} ${bytes === null ? 'terlalu besar' : `berukuran ${megabytes(bytes)} MB`}; batasnya 5 MB. Bagi filenya.`,
    'too-many': (name, count) =>
      `${name} berisi ${figure(count ?? 0)} orang; batasnya ${figure(10_000)}. Bagi filenya.`,
    canvas: (name) =>
      `${name} adalah kanvas, yang tidak bisa dibaca aplikasi. Salin teksnya dan tempel di sini.`,
    list: (name) =>
      `${name} adalah daftar Slack, yang tidak bisa dibaca aplikasi. Ekspor sebagai CSV dan bagikan.`,
    post: (name) =>
      `${name} adalah posting, yang tidak bisa dibaca aplikasi. Salin teksnya dan tempel di sini.`,
    cloud: (name) => `${name} hanya tautan ke layanan lain, tidak ada di Slack. Unduh lalu unggah di sini.`,
    hidden: (name) => `Batas riwayat paket Slack Anda menyembunyikan ${name}. Unggah lagi.`,
    'empty-mail': (name) => `${name} adalah email tanpa teks.`,
    password: (name) => `${name} dilindungi kata sandi. Simpan salinan tanpa kata sandi dan bagikan.`,
    'old-workbook': (name) => `${name} adalah file Excel sebelum 2007. Simpan sebagai .xlsx dan bagikan.`,
    'binary-workbook': (name) => `${name} adalah file Excel biner. Simpan sebagai .xlsx dan bagikan.`,
    numbers: (name) => `${name} adalah file Numbers. Ekspor ke Excel atau CSV dan bagikan.`,
    damaged: (name) => `${name} rusak. Buka di Excel, simpan lagi, dan bagikan.`,
    'too-large-inside': (name) =>
      `Isi ${name} terlalu besar. Salin orang-orangnya ke buku kerja baru dan bagikan.`,
    'other-kind': (name) => `${name} bukan kartu kontak, lembar kerja, atau file teks.`,
    'no-code': (name) => `Tidak ada kode QR di ${name}.`,
    'whatsapp-link': (name) =>
      `Kode QR WhatsApp di ${name} tidak berisi nomor. Buka di WhatsApp dan bagikan kontaknya dari sana.`,
    'no-person': (name) => `Kode QR di ${name} tidak berisi nomor atau kontak.`,
    'picture-format': (name) =>
      `Saya tidak bisa membuka gambar ${name}. Simpan sebagai PNG atau JPEG dan bagikan.`,
    'large-picture': (name) =>
      `Gambar ${name} terlalu besar. Bagikan salinan yang lebih kecil, atau pangkas ke kode QR.`,
    'damaged-picture': (name) => `${name} rusak dan tidak bisa dibuka. Bagikan lagi.`,
    'slow-picture': (name) =>
      `Mencari kode QR di ${name} terlalu lama. Pangkas gambar ke kodenya dan bagikan.`,
    'left-out': (name, count) =>
      `${name} tidak dibuka: saya membaca paling banyak ${figure(count ?? 0)} file sekaligus.`,
    nobody: (name) => `Tidak ada kontak di ${name}.`,
  },
  remarks: {
    'rows-passed-over': (name, count) =>
      `${counted(count, { other: 'baris' })} dari ${name} dilewati: total, judul berulang, dan sejenisnya.`,
    'hidden-rows': (name, count) =>
      `${counted(count, { other: 'baris' })} dari ${name} tersembunyi di sana, tetapi ada juga di daftar ini.`,
    'rows-cut': (name, count) =>
      `${name} punya lebih dari ${figure(count)} baris; sisanya tidak dibaca. Bagi filenya.`,
    'columns-cut': (name, count) =>
      `${name} punya lebih dari ${figure(count)} kolom; yang di sebelah kanannya tidak dibaca.`,
    'hidden-sheets': (name, count) =>
      `${counted(count, { other: 'lembar tersembunyi' })} di ${name} tidak dibaca.`,
    'sheets-cut': (name, count) =>
      `${counted(count, { other: 'lembar' })} dari ${name} tidak dibaca: terlalu banyak.`,
    'text-cut': (name, count) =>
      `Hanya ${figure(count)} karakter pertama dari ${name} yang dibaca. Bagi filenya.`,
    'sheet-passed-over': (name) => `${name} dilewati: tidak ada kolom telepon.`,
  },
};
