import type { Language } from './language.ts';

export const malay = {
  code: 'ms',
  labels: {
    name: 'nama_penuh',
    person: 'pesakit tetamu',
    weak: 'penghantar',
    phone: 'telefon no_telefon nombor bimbit telefon_bimbit',
    email: 'e_mel emel',
    company: 'syarikat',
    other: 'penjual cawangan kedai jualan ejen doktor',
    thing: 'tarikh sumber',
    anyNumber: 'nombor',
  },
  beside: {
    phone: 'no_telefon pejabat nombor_dia nombor_beliau nombornya nombor',
    mobile: 'hp bimbit telefon_bimbit',
    sites: 'klinik pejabat kedai kilang gudang bengkel penyambut_tetamu ibu_pejabat cawangan farmasi',
  },
  keys: {
    tags: 'label tag',
  },
  speech: {
    particles: 'bin binti',
    sons: 'a/l a/p',
    calls: 'hubungi telefon call',
    everyday: `
      dengan di ke dari pada atau juga sudah sila tolong terima kasih hai salam penting segera baru baharu pelanggan pesakit tetamu nombor
      telefon alamat tempahan pesanan bayaran nak mahu encik puan cik hubungi`,
    honorifics: 'encik en puan pn cik tuan dato datuk datin haji hajah ustaz',
    roles: `
      pengurus pengarah ketua kakitangan pembantu akauntan jurutera pemilik perunding bahagian jualan peguam doktor setiausaha`,
    notes: 'isnin selasa jumaat sabtu esok semalam segera',
  },
  companies: {
    forms: 'sdn bhd',
    family: 'rakan keluarga',
  },
  requests: {
    please: 'tolong sila',
    asking: 'boleh bolehkah boleh_tolong nak saya_nak',
    new: 'baharu baru',
    thanks: 'terima_kasih tq',
    greetings: 'hai salam helo',
    save: 'tambahkan simpankan masukkan daftarkan tambah simpan catat rekod rekodkan',
    closing: 'ke_kenalan dalam_kenalan sebagai_pelanggan sebagai_kenalan ya',
    kinds: 'kenalan pelanggan nombor nombor_telefon kontak no_telefon no_tel orang',
    of: 'bernama nama',
    numbersOf: 'nombor nombor_telefon no_telefon no_tel',
    introducing: 'ini_nombor',
    joinsNumber: 'nombornya nombor no beliau ialah',
    as: 'sebagai',
    into: 'ke dalam',
    lists: 'kenalan senarai kontak',
    notices: 'panggilan panggilan_terlepas mesej pertanyaan',
    nameLabels: 'nama',
    object: 'yang_ini ini',
  },
  mail: {
    greetings: 'salam hai tuan puan',
    closings: 'sekian terima_kasih yang_benar salam_hormat',
    from: 'daripada',
    to: 'kepada',
    subject: 'perkara tarikh',
    wrote: 'menulis',
    firstPerson: 'saya',
  },
  numbers: {
    money: 'rm',
    ids: 'ssm pesanan invois no_ic',
  },
  headings: {
    name: 'nama_penuh nama_pelanggan',
    company: 'syarikat',
    numberWords: 'nombor',
    given: 'nama_pertama',
    surname: 'nama_keluarga',
    phone: 'telefon_bimbit no_telefon nombor_telefon bimbit',
    email: 'e_mel emel',
    country: 'negara',
    likelyName: 'pelanggan',
  },
} as const satisfies Language;
