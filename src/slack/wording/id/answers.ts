import type { Wording } from '../wording.ts';

export const answers: Wording['answers'] = {
  edit: 'Ubah',
  tellChannel: 'Beri tahu saluran',
  retry: 'Coba lagi',
  cardImported: (name, title) => `*${name}* sudah ada di kotak *${title}*.`,
  cardKept: {
    unavailable: (name, title) =>
      `*${name}* aman, tetapi belum terkirim: kotak *${title}* tidak merespons. Kami terus mencoba dan akan memberi tahu Anda di sini.`,
    unauthorised: (name, title) =>
      `*${name}* aman, tetapi belum terkirim: kotak *${title}* menolak token addcontact. Akan dikirim setelah admin memperbarui token.`,
    misconfigured: (name, title) =>
      `*${name}* aman, tetapi belum terkirim: alamat kotak *${title}* salah. Akan dikirim setelah admin memperbaikinya.`,
    suspicious: (name, title) =>
      `*${name}* aman, tetapi belum terkirim: kotak *${title}* menolak banyak kontak berturut-turut. Akan dikirim setelah admin memeriksa sebabnya.`,
  },
  cardRefused: (name, title) => `*${name}* tidak ditambahkan ke kotak *${title}*.`,
  cardReason: (reason) => `Jawaban kotak masuk: “${reason}”`,
  ownReasons: {
    'no-reason': 'Kotak masuk menolak kontak ini tanpa memberi alasan.',
    'too-large': 'Kontak ini terlalu besar untuk kotak masuk. Persingkat tag atau atributnya.',
    unreadable: 'Data kontak ini yang tersimpan tidak bisa dibaca lagi. Tambahkan lagi.',
    'inbox-removed': 'Admin menghapus kotak masuk ini sebelum kontak dikirim.',
  },
  cardOldNumberStays: (phone) =>
    `:information_source: Kontak dengan nomor lama ${phone} tetap ada di kotak masuk.`,
  cardOldEmailStays: ':information_source: Email lama tetap ada: kotak masuk tidak menghapus email.',
  cardOldInboxKeeps: (title) =>
    `:information_source: Kotak *${title}* menyimpan yang sudah dikirim sebelumnya.`,
  cardReference: (id) => `Referensi ${id}`,
  noRights: {
    'not-named': 'Anda tidak punya izin untuk menambah kontak.',
    guest: 'Tamu tidak bisa menambah kontak di sini.',
    stranger: 'Orang dari organisasi lain tidak bisa menambah kontak di sini.',
    deactivated: 'Akun ini dinonaktifkan.',
    channel: 'Kontak tidak bisa ditambahkan dari saluran ini.',
    'cannot-ask':
      'Kami tidak bisa memeriksa izin Anda di Slack, jadi tidak ada yang disimpan. Coba lagi sebentar lagi.',
  },
  whomToAsk: (contact) => `Hubungi ${contact}.`,
  whomToAskThen: (contact) => `Jika belum berhasil, hubungi ${contact}.`,
  caretaker: 'admin Anda',
  notYours: 'Hanya orang yang menambahkan kontak ini yang bisa melakukannya.',
  forgotten: 'addcontact tidak lagi menyimpan kontak ini. Tambahkan lagi dengan /addcontact.',
  erased: 'Detail kontak ini sudah dihapus di sini. Tambahkan lagi dengan /addcontact.',
  retryGone: (name) =>
    `Kotak masuk “${name}” sudah tidak diatur di sini. Tekan *Ubah* untuk mengirim kontak ini ke kotak lain.`,
  retrying: (name) => `:arrows_counterclockwise: Mengirim *${name}* lagi…`,
  alreadyThere: 'Kontak ini sudah ada di kotak masuk.',
  onItsWay: 'Kontak ini sedang dalam pengiriman.',
  confirmTitle: 'Beri tahu saluran?',
  confirmText: (what) => `Semua orang di saluran ini akan melihat: ${what}. Email dan atribut tetap pribadi.`,
  confirmYes: 'Posting',
  confirmNo: 'Nanti saja',
  channelMessage: (userId, what, title) =>
    `:bust_in_silhouette: <@${userId}> menambahkan kontak ke kotak *${title}*: ${what}`,
  channelKnows: 'Anda sudah membagikan kontak ini di sini.',
  tellLater: 'Kontak ini bisa dibagikan setelah ada di kotak masuk.',
  channelNotTold: 'Slack tidak mengizinkan saya memposting di sana. Coba lagi sebentar lagi.',
  inviteFirst: 'Saya tidak ada di saluran itu. Ketik `/invite @addcontact` di sana, lalu coba lagi.',
  notSaved: (reference) =>
    `Sejauh yang kami tahu, tidak tersimpan: basis data addcontact tidak tersedia. Yang Anda ketik masih ada; coba lagi sebentar lagi. Referensi ${reference}`,
  notSavedCommand: (text, reference) =>
    `Sejauh yang kami tahu, tidak tersimpan: basis data addcontact tidak tersedia. Coba lagi sebentar lagi:\n\`\`\`/addcontact ${text}\`\`\`\nReferensi ${reference}`,
  busy: 'addcontact sedang sangat sibuk, jadi ini tidak disimpan. Coba lagi sebentar lagi.',
  outOfDate: 'Tombol ini sudah tidak berfungsi. Jalankan /addcontact lagi.',
  triggerSpent: 'Itu terlalu lama bagi Slack. Jika formulir tidak terbuka, buka di sini.',
  templateOnItsWay:
    'Lembar kerja untuk diisi, dalam Excel dan CSV, sedang dikirim ke pesan Anda dengan addcontact. Setelah diisi, bagikan di sana dan pilih *Add to WhatsApp contacts* pada pesan itu.',
  templateNotSent: 'Slack tidak menerima lembar kerjanya. Coba `/addcontact template` lagi sebentar lagi.',
  broken: (reference) =>
    `Terjadi kesalahan dan tidak ada yang disimpan. Jika terjadi lagi, berikan referensi ini kepada admin Anda: ${reference}.`,
  usage: [
    '*Tambahkan orang ke kotak masuk WhatsApp Anda*',
    '• `/addcontact` membuka formulir',
    '• `/addcontact Dewi Lestari +62 812-3456-7890` langsung menyimpan',
    '• `/addcontact Dewi Lestari +62 812-3456-7890 dewi@example.com #vip kota=Bandung` dengan email, tag, dan atribut',
    '• `/addcontact template` mengirim lembar kerja untuk diisi dan dibagikan di sini',
    '• `/addcontact status` menunjukkan tujuan kontak dan berapa yang menunggu',
    'Atau buka *More actions* (⋮) pada pesan yang berisi kontak dan pilih *Add to WhatsApp contacts*. Pertama kali, cari di *More message shortcuts…*.',
  ].join('\n'),
  noInbox:
    'Ruang kerja ini belum punya kotak masuk. Minta admin mengaturnya di Beranda addcontact, lalu coba lagi.',
  noInboxForAdmin:
    'Ruang kerja ini belum punya kotak masuk. Sebagai admin, Anda bisa mengaturnya: buka Beranda addcontact dan tekan “Atur kotak masuk”, lalu coba lagi.',
};
