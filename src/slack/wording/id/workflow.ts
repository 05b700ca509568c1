import type { Wording } from '../wording.ts';

export const workflow: Wording['workflow'] = {
  notAllowed:
    'Langkah alur kerja tidak bisa menambah kontak di sini. Minta pengelola addcontact mengatur ALLOW_WORKFLOWS menjadi true.',
  unknownStep: 'addcontact tidak lagi punya langkah ini. Hapus dari alur kerja lalu tambahkan lagi.',
  invalid: (problems) => `Kontak tidak ditambahkan. ${problems}`,
  refused: (title, reason) => `Kontak tidak ditambahkan. Jawaban ${title}: “${reason}”`,
  inboxUnknown: (name) => `Kontak tidak ditambahkan: tidak ada kotak masuk “${name}”.`,
  inboxNeeded: (names) => `Kontak tidak ditambahkan: sebutkan untuk kotak masuk mana (${names}).`,
  known: (name) =>
    `Kontak tidak ditambahkan: kotak masuk sudah memiliki nomor ini sebagai “${name}”. Gunakan nama itu, atau ganti nama kontak di addcontact.`,
  notSaved: (reference) =>
    `Kontak tidak ditambahkan: addcontact sedang tidak bisa menyimpan apa pun. Jalankan alur kerja lagi beberapa menit lagi. (Referensi ${reference})`,
};
