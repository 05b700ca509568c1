import type { Wording } from '../wording.ts';
import { createFigures } from '../figures.ts';

const { figure } = createFigures('id-ID');

export const home: Wording['home'] = {
  title: 'Kontak WhatsApp',
  add: 'Tambah kontak',
  begin: [
    '*Tiga cara menambahkan orang*',
    '1. Buka *More actions* (⋮) pada pesan yang berisi nomor, kartu kontak, atau lembar kerja, dan pilih *Add to WhatsApp contacts*. Pertama kali, cari di *More message shortcuts…*.',
    '2. Ketik `/addcontact Dewi Lestari +62 812-3456-7890` di saluran mana pun.',
    '3. Tekan *Tambah kontak* di atas.',
    'Semua yang Anda tambahkan ada di sini beserta statusnya.',
  ].join('\n'),
  open: 'Menunggu',
  done: 'Baru ditambahkan',
  outcome: (outcome, moment) => `${outcome} · ${moment}`,
  waiting: (title) => `Menunggu *${title}* – kami terus mencoba`,
  refused: (title, reason) => `Tidak ditambahkan. Jawaban *${title}*: “${reason}”`,
  refusedBecause: (reason) => `Tidak ditambahkan. ${reason}`,
  gone: (name) => `Kotak masuk “${name}” sudah tidak diatur di sini`,
  imported: (title) => `*${title}*`,
  refusedBefore: (title) => `Ditolak *${title}*, sudah diperbaiki`,
  erased: '_Detail dihapus_',
  importOf: (count) => `Impor ${figure(count)} kontak`,
  importAdded: (count) => `${figure(count)} ditambahkan`,
  importWaiting: (count) => `${figure(count)} menunggu`,
  importRefused: (count) => `${figure(count)} ditolak`,
  newer: 'Lebih baru',
  older: 'Lebih lama',
  shown: ({ from, to, total }) => `${figure(from)}–${figure(to)} dari ${figure(total)}`,
  more: (count) => `${figure(count)} lagi tidak ditampilkan di sini.`,
  settings: 'Pengaturan',
  country: { title: '*Negara bawaan*', why: 'Untuk nomor tanpa +' },
  countryShared: (country) => `Bawaan ruang kerja (${country})`,
  countryAsk: 'Selalu tanya',
  language: { title: '*Bahasa*', why: 'Yang dipakai addcontact untuk menjawab Anda' },
  languageAutomatic: 'Otomatis (seperti Slack)',
  destination: { title: '*Kotak masuk bawaan*', why: 'Berubah saat Anda memilih yang lain.' },
  inboxes: 'Tujuan kontak',
  lamp: (isOk) => (isOk ? ':large_green_circle:' : ':red_circle:'),
  health: {
    ok: 'terhubung.',
    unavailable: 'tidak bisa dijangkau. Kontak yang menunggu akan dikirim otomatis.',
    unauthorised: 'menolak token addcontact. Minta admin memperbaruinya; tidak ada yang hilang.',
    misconfigured: 'alamatnya salah. Minta admin memeriksanya; tidak ada yang hilang.',
    suspicious:
      'menolak banyak kontak berturut-turut. Sisanya ditahan sampai admin memeriksa; tidak ada yang hilang.',
  },
  onlyYou: (moment) => `Hanya Anda yang bisa melihat ini. Diperbarui ${moment}.`,
  help: '`/addcontact help` menunjukkan semua cara menambahkan orang.',
};
