import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';
import type { Misfit } from '../../../contact/problem.ts';

const { figure, counted, country, list } = createFigures('id-ID');

export const problems: Wording['problems'] = {
  missing: () => 'Masukkan nomor telepon.',
  'too-short': (misfit) => `Terlalu pendek${where(misfit)}. Ada angka yang kurang?`,
  'too-long': (misfit) => `Terlalu panjang${where(misfit)}. Masukkan satu nomor saja.`,
  'not-a-number': () => 'Ini bukan nomor telepon. Gunakan angka, misalnya +62 812-3456-7890.',
  letters: () => 'Nomor ini berisi huruf. Gunakan angka saja.',
  'country-needed': () => 'Pilih negara, atau awali nomor dengan + (misalnya +62).',
  'unknown-country-code': () => 'Tidak ada negara dengan kode ini. Periksa angka setelah +.',
  invalid: (misfit) =>
    `Nomor ini tidak valid${where(misfit)}. Periksa angkanya, atau awali dengan + dan kode negara.`,
  'short-number': () => 'Nomor pendek tidak bisa memakai WhatsApp. Masukkan nomor lengkap dengan kode area.',
  'several-numbers': () => 'Ada lebih dari satu nomor di sini. Pilih satu.',
  'damaged-by-spreadsheet': () =>
    'Lembar kerja membulatkan nomor ini, jadi angka terakhirnya hilang. Ubah kolom menjadi teks dan salin nomornya lagi.',
  'hidden-number': () => 'Tautan ini tidak berisi nomor. Minta nomornya dan masukkan di sini.',
  'premium-rate': () => 'Nomor tarif premium tidak bisa memakai WhatsApp. Gunakan nomor seluler.',
  'shared-cost': () => 'Nomor biaya bersama tidak bisa memakai WhatsApp. Gunakan nomor seluler.',
  pager: () => 'Pager tidak bisa memakai WhatsApp. Gunakan nomor seluler.',
  voicemail: () => 'Nomor kotak suara tidak bisa memakai WhatsApp. Gunakan nomor seluler.',
  'name-missing': () => 'Masukkan nama.',
  'name-too-long': ({ most }) => `Persingkat nama menjadi ${figure(most)} karakter.`,
  'not-a-name': () => 'Masukkan nama dengan setidaknya satu huruf.',
  'mention-unknown': () => 'Ketik namanya: nama tidak bisa dibaca dari sebutan.',
  'tag-unknown': () => 'Ketik tagnya: itu juga nama kanal privat, yang tidak diberitahukan Slack.',
  'not-understood': ({ words }) => `“${words}” tidak dipakai – tambahkan ke kolom isian jika perlu.`,
  'name-doubtful': ({ words }) => `Periksa namanya: “${words}” mungkin bukan bagian nama.`,
  'number-doubtful': ({ number }) => `Periksa nomornya: apakah angka pertama “${number}” bagian dari nama?`,
  'several-phones': () => 'Ada lebih dari satu nomor. Pilih satu.',
  'several-emails': () => 'Ada lebih dari satu email. Pilih satu.',
  'country-not-understood': ({ typed }) =>
    `Kami tidak mengenal negara “${typed}”. Pilih negara, atau awali nomor dengan + (misalnya +62).`,
  'country-unknown': () => 'Negara itu tidak ada. Pilih dari daftar.',
  'email-invalid': () => 'Ini bukan alamat email. Tulis seperti nama@example.com.',
  'email-too-long': () => 'Alamat email ini terlalu panjang. Persingkat.',
  'too-many-tags': ({ most }) => `Paling banyak ${figure(most)} tag.`,
  'tag-too-long': ({ tag, most }) => `Persingkat tag “${tag}” menjadi ${figure(most)} karakter.`,
  'attribute-unreadable': ({ line }) => `Tulis “${line}” dalam bentuk kunci=nilai.`,
  'attribute-reserved': ({ name }) => `“${name}” tidak bisa dipakai sebagai nama atribut.`,
  'attribute-without-key': ({ line }) => `Tulis nama sebelum = pada “${line}”.`,
  'attribute-without-value': ({ name }) => `Tulis nilai setelah “${name}=”, atau hapus barisnya.`,
  'attribute-twice': ({ name }) => `“${name}” muncul dua kali. Sisakan satu.`,
  'attribute-key-too-long': ({ name, most }) => `Persingkat “${name}” menjadi ${figure(most)} karakter.`,
  'attribute-value-too-long': ({ name, most }) =>
    `Persingkat nilai “${name}” menjadi ${figure(most)} karakter.`,
  'too-many-attributes': ({ most }) => `Paling banyak ${figure(most)} atribut.`,
  'email-missing': () => `Masukkan alamat email.`,
  'tag-not-allowed': ({ tag }) => `Tag “${tag}” tidak ada di daftar tim Anda. Pilih salah satu dari daftar.`,
  'field-missing': ({ label }) => `Isi “${label}”.`,
  'field-number': ({ label }) => `“${label}” harus berupa angka tanpa pemisah ribuan.`,
  'field-date': ({ label }) => `“${label}” harus berupa tanggal seperti 2026-11-29.`,
  'field-checkbox': ({ label }) => `“${label}” harus ya atau tidak.`,
  'field-url': ({ label }) => `“${label}” harus berupa alamat web.`,
  'field-option': ({ label, options }) => `“${label}” harus salah satu dari: ${list(options)}.`,
  'consent-missing': ({ label }) => `Konfirmasi “${label}”.`,
};

/** “ (India, 9 angka)”. */
function where(misfit: Misfit): string {
  const place = misfit.country ? [country(misfit.country)] : [];
  const size = misfit.digits === null ? [] : [counted(misfit.digits, { other: 'angka' })];
  return place.length + size.length === 0 ? '' : ` (${[...place, ...size].join(', ')})`;
}
