import type { Language } from './language.ts';

export const indonesian = {
  code: 'id',
  labels: {
    name: 'nama nama_lengkap',
    given: 'nama_depan',
    surname: 'nama_belakang nama_keluarga',
    person:
      'pelanggan pemesan pasien tamu kontak peserta pelamar penyewa penerima klien calon konsumen kustomer',
    weak: 'pembeli pengirim pembayar',
    phone:
      'telepon telp tlp telpon hp nomor no nomer ponsel handphone whatsapp nomor_hp no_hp no_wa no_telp no_telepon nomor_telepon nomor_whatsapp',
    email: 'surel alamat_email',
    company: 'perusahaan',
    other: 'sales cabang toko agen kurir dokter staf pic produk',
    thing: 'pesanan faktur jumlah tanggal kampanye resi nik ktp',
    small: 'anda saya baru dan atau kontak',
  },
  beside: {
    mobile: 'ponsel no_hp no_hape hp hape',
    chat: 'no_wa nomor_wa',
    phone:
      'telp telepon tlp telpon nomor nomor_telepon no_telp nomer no_tel hubungi kantor tel_kantor telp_kantor',
    number: 'nomor nomer',
    email: 'alamat_email surel',
  },
  fields: {
    name: 'nama nama_lengkap',
    company: 'perusahaan',
  },
  speech: {
    calls: 'hubungi telepon telpon tambahkan tambah simpan kontak catat tlg mohon panggil kabari',
    everyday:
      'halo hai selamat pagi siang sore malam terima kasih salam ini nomor nomer saya dia tolong hubungi pelanggan baru untuk dan yang',
    namesToo: 'dan dia',
    smallToo: 'dan',
    aside: 'saya ini',
    rolesBehind: 'pelanggan baru',
    roles: 'manajer direktur tukang sopir dokter',
  },
  requests: {
    please: 'tolong mohon',
    thanks: 'terima_kasih',
    greetings: 'halo',
    asking: 'bisa bisakah boleh',
    save: 'tambah tambahkan simpan simpankan masukkan',
    saveOrName: 'buat',
    closing: 'ke_kontak',
    kinds: 'kontak pelanggan nomor langganan kontaknya',
    articles: 'ini',
    new: 'baru',
    of: 'untuk bernama',
    numbersOf: 'nomor nomer',
    introducingSmall: 'ini nama',
    joinsNumber: 'hai',
  },
  mail: {
    greetings: 'halo hai selamat_pagi selamat_siang selamat_sore selamat_malam yth dengan_hormat kepada',
    closings: 'salam hormat_kami hormat_saya terima_kasih salam_hangat sekian yang_benar terima_kasih_banyak',
  },
  numbers: {
    ids: 'kampanye rekening nik ktp',
  },
  sheets: {
    totals: 'jumlah total_keseluruhan jumlah_total',
    remarks: 'rahasia',
  },
  headings: {
    name: 'nama_lengkap',
    bareName: 'nama',
    likelyName: 'pelanggan',
    given: 'nama_depan',
    notGiven: 'belakang',
    surname: 'nama_belakang nama_keluarga',
    company: 'perusahaan nama_perusahaan',
    phone: `
      no_hp nomor_hp no_wa nomor_wa no_telp nomor_telp no_tel telp ponsel *telepon* nomor_whatsapp nomor_kontak telpon`,
    reach: 'kontak',
    number: 'nomor',
    numberWords: 'nomor',
    callingCode: 'kode_negara',
    email: 'surel',
    guests: 'penerima pelanggan penyewa',
    hosts: 'sopir dokter guru',
    otherPeople: 'darurat pemilik penanggung_jawab',
    plain: 'nama telp hp nomor',
    things: 'pesanan kontrak rekening harga jumlah nik ktp npwp',
    days: 'tanggal',
  },
} as const satisfies Language;
