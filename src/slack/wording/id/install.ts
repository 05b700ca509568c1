import type { Wording } from '../wording.ts';

export const install: Wording['install'] = {
  title: 'Tambahkan addcontact ke Slack',
  intro:
    'addcontact mengambil orang dari pesan, kartu kontak, lembar kerja, atau baris yang diketik, lalu memasukkannya ke kotak masuk WhatsApp Anda. Di ruang kerja Anda, aplikasi ini dapat:',
  sees: [
    'menjawab perintah dan pintasannya, di tempat orang bertanya atau lewat pesan langsung',
    'membaca kartu, lembar kerja, dan pesan yang diberikan kepadanya, dan tidak lebih',
    'mengembalikan file berisi baris yang ditolak',
    'melihat siapa yang ada di ruang kerja dan grup penggunanya, agar tahu siapa yang boleh menambah kontak',
  ],
  button: 'Tambahkan ke Slack',
  denied: 'Tidak ada yang dipasang',
  deniedText:
    'Anda menolak, atau Slack tidak mengizinkan Anda memasang aplikasi. Anda dapat memulai lagi kapan saja.',
  ended: 'Tautan ini sudah berakhir',
  endedText:
    'Tautan ini sudah dipakai, lebih dari sepuluh menit, atau dimulai di peramban lain. Kali ini tidak ada yang dipasang.',
  notNow: 'Saat ini tidak bisa',
  notNowText: 'Tidak ada yang dipasang. Coba lagi sebentar lagi.',
  again: 'Mulai lagi',
  done: 'addcontact sudah dipasang',
  doneText: (name) =>
    `Sekarang ada di ${name}. Buka Beranda-nya di Slack: admin ruang kerja menyiapkan kotak masuk di sana.`,
  openSlack: 'Buka Slack',
  organisationText: (name) =>
    `Sekarang ada di ${name}. Pilih ruang kerja mana yang mendapatkannya; admin di sana menyiapkan kotak masuk di Beranda addcontact.`,
  chooseWorkspaces: 'Pilih ruang kerja',
  startHere: 'Mulai di halaman ini',
  startHereText:
    'Pemasangan ini tidak dimulai di sini, jadi tidak diselesaikan: dengan begitu tidak ada yang bisa menyelipkan pemasangannya kepada Anda. Tekan tombol untuk menambahkan addcontact ke Slack.',
  missingScopes: (link) =>
    `:information_source: addcontact kini bisa lebih banyak dan perlu izin tambahan untuk itu. Orang yang boleh memasang aplikasi dapat mengizinkannya di sini: ${link}`,
  notInstalled: (link) =>
    `addcontact tidak dipasang di ruang kerja ini. Orang yang boleh memasang aplikasi dapat melakukannya di sini: ${link}`,
};
