import type { Language } from './language.ts';

export const indonesian = {
  code: 'id',
  labels: {
    name: 'nama nama_lengkap siapa_nama_anda atas_nama',
    given: 'nama_depan',
    surname: 'nama_belakang nama_keluarga',
    person: `
      pelanggan pemesan pasien tamu kontak peserta pelamar penyewa penerima klien calon konsumen kustomer wali orang_tua ayah ibu
      mempelai_wanita mempelai_pria penelepon pemanggil`,
    weak: `
      pembeli pengirim pembayar siswa murid anak`,
    phone: `
      telepon telp tlp telpon hp nomor no nomer ponsel handphone whatsapp nomor_hp no_hp no_wa no_telp no_telepon nomor_telepon
      nomor_whatsapp nmr`,
    email: 'surel alamat_email',
    company: 'perusahaan',
    other: 'sales cabang toko agen kurir dokter staf pic produk penjual konsultan marketing',
    thing: 'pesanan faktur jumlah tanggal kampanye resi nik ktp',
    small: 'anda saya baru dan atau kontak apa berapa',
    anyNumber: 'nomor',
  },
  beside: {
    mobile: 'ponsel no_hp no_hape hp hape',
    chat: 'no_wa nomor_wa',
    phone: `
      telp telepon tlp telpon nomor nomor_telepon no_telp nomer no_tel hubungi kantor tel_kantor telp_kantor nomor_dia nomor_beliau
      no_hp-nya nomor_hp-nya nomor_hpnya hp-nya no_wa-nya wa-nya nomornya`,
    number: 'nomor nomer',
    email: 'alamat_email surel',
    is: 'adalah',
    sites:
      'klinik kantor toko pabrik gudang bengkel resepsionis kantor_pusat cabang studio salon apotek showroom sekolah praktek kantor_cabang',
  },
  fields: {
    name: 'nama nama_lengkap nama_pelanggan nama_customer nama_klien nama_konsumen',
    company: 'perusahaan',
  },
  keys: {
    tags: 'label tanda',
  },
  speech: {
    approaches: 'mau tanya cari butuh tertarik ingin_melihat berminat meminta memesan',
    streets: 'jl jln jalan',
    calls: `
      hubungi telepon telpon tambahkan tambah simpan kontak catat tlg mohon panggil kabari menghubungi hubungin telp menelepon nelpon
      menelpon kontakin wa chat balas membalas kirim mengirim konfirmasi dikonfirmasi diterima terima cari mencari tanya menanyakan minta
      follow`,
    everyday: `
      halo hai selamat pagi siang sore malam terima kasih salam ini nomor nomer saya dia tolong hubungi pelanggan baru untuk dan yang
      dengan di ke dari pada oleh atau juga sudah sangat baik lebih kurang besok kemarin sekarang nanti senin selasa rabu kamis jumat
      sabtu minggu adalah akan mau ingin perlu harus bisa boleh siapa apa kapan bagaimana mana kenapa karena supaya agar jika kalau mohon
      terimakasih makasih penting segera pasien klien customer tamu no hp wa telepon alamat jadwal pesanan order pembayaran tagihan
      penawaran permintaan atas nama beliau kami kita anda kamu mereka ibu bapak ya yah deh sih nih silakan silahkan panggilan tak
      terjawab tadi`,
    namesToo: 'dan dia ibu ko',
    smallToo: 'dan',
    aside: 'saya ini',
    rolesBehind: `
      pelanggan baru ibu bapak istri suami kakak adik anak tante om teman tetangga kantor rumah bengkel dokter tukang sopir sekolah`,
    roles: `
      manajer direktur tukang sopir dokter admin guru dosen perawat kepala staf staff asisten akuntan insinyur pemilik konsultan bagian
      divisi penjualan pengacara sekretaris koordinator supervisor`,
    about: 'soal mengenai tentang',
    honorifics: 'pak bapak bu ibu mas mbak bang ustadz haji hj sdr sdri kak kakak tante om ustad',
    capitalsToo: 'dan',
    from: 'dari',
    and: 'dan',
    iAm: 'saya nama_saya',
    called: 'transfer pembayaran diterima panggilan',
    introduces: 'saya adalah',
    notes: 'senin selasa kamis jumat sabtu besok kemarin mendesak',
    someone: 'seseorang',
    cities: `
      surabaya bandung denpasar medan semarang makassar yogyakarta malang palembang bekasi tangerang depok bogor solo balikpapan`,
    nothing: 'tidak_diketahui',
  },
  companies: {
    forms: 'tbk',
    shortForms: 'PT CV',
    formsBefore: 'pt cv ud toko',
    family: 'rekan keluarga',
    trades: `
      toko warung apotek klinik sekolah yayasan koperasi bengkel restoran konveksi percetakan universitas politeknik puskesmas`,
  },
  requests: {
    please: 'tolong mohon minta tlg tolong_ya mohon_agar mohon_bantu',
    thanks: 'terima_kasih makasih trims terimakasih thx_ya',
    greetings: `
      halo hai hi pagi selamat_pagi selamat_siang selamat_sore permisi halo_semua teman-teman rekan-rekan rekan2 temen-temen`,
    asking: `
      bisa bisakah boleh bisa_tolong mau saya_mau saya_ingin ingin tolong_bantu bantu minta_tolong bisa_bantu bisakah_kamu bisakah_anda
      boleh_minta`,
    save: `
      tambah tambahkan simpan simpankan masukkan tambahin simpanin catatkan catatin masukin daftarkan inputkan save add ditambahkan disimpan
      dimasukkan didaftarkan dicatat tulis tuliskan catat_nomornya simpan_nomornya catat_nomor simpan_nomor catat simpenin simpen savein
      addin masukkin rekam daftarin buatkan catatlah simpanlah tambahkanlah`,
    saveOrName: 'buat daftar input',
    closing: `
      ke_kontak ke_daftar ke_dalam_kontak di_kontak ke_kontak_saya sebagai_kontak sebagai_kontak_baru sebagai_pelanggan
      sebagai_pelanggan_baru ya yah dong deh ke_whatsapp ke_wa ke_grup ke_database ke_crm sekarang ya_kak ya_min`,
    kinds: `
      kontak pelanggan nomor langganan kontaknya nomor_hp no_hp no nomor_telepon nomor_wa no_wa klien orang customer client prospek pasien
      tamu calon_pelanggan kontak_baru`,
    articles: 'ini seorang itu',
    new: 'baru',
    of: 'untuk bernama atas_nama dari namanya dengan_nama punya milik si',
    numbersOf: 'nomor nomer nomor_hp no_hp kontak wa nomor_wa no_wa nomornya no telepon',
    introducingSmall: 'ini nama saya',
    joinsNumber:
      'hai nomornya nomor di no hp wa no_hp nomor_hp no_wa hpnya nomor_baru hp-nya nomor_hp-nya wa-nya nomor_wa-nya beliau adalah',
    introducing: 'nama_saya perkenalkan perkenalkan_saya ini_nomor ini_kontak ini_nomornya',
    joinsName: 'adalah milik punya itu_nomor',
    saveStems: 'tambahk tambahi simpan',
    as: 'sebagai',
    into: 'ke di dalam',
    lists: 'kontak daftar database buku_telepon grup whatsapp wa sistem crm',
    notices: 'panggilan panggilan_tak_terjawab telepon pesan chat sms permintaan',
    ownKinds: 'baru lama',
    nameLabels: 'nama',
    object: 'yang_ini ini yg_ini',
    also: 'sama serta',
  },
  mail: {
    greetings: 'halo hai selamat_pagi selamat_siang selamat_sore selamat_malam yth dengan_hormat kepada',
    closings: `
      salam hormat_kami hormat_saya terima_kasih salam_hangat sekian yang_benar terima_kasih_banyak salam_sukses wassalam terimakasih_banyak
      best_regards demikian atas_perhatiannya`,
    wrote: 'menulis',
    automatic: 'dikirim_dari_',
    dialIn: 'audio_saja',
    meetingIds: 'id_rapat',
    firstPerson: 'saya aku nomor_saya hp_saya hubungi_saya',
    from: 'dari',
    to: 'kepada',
    subject: 'perihal subjek tanggal dikirim',
  },
  numbers: {
    offersHelp: 'ada_pertanyaan butuh_bantuan',
    hotlines: 'layanan_pelanggan call_center call_centre pusat_bantuan',
    refused: 'bukan jangan_hubungi nomor_lama no_lama nomer_lama sudah_bukan',
    void: 'sudah_tidak_aktif tidak_aktif salah_nomor itu_salah sudah_mati sudah_tidak_dipakai',
    ids: 'kampanye rekening nik ktp npwp nib pesanan invoice resi faktur no_resi',
    money: 'rp',
    or: 'atau',
  },
  sheets: {
    totals: 'jumlah total_keseluruhan jumlah_total',
    remarks: 'rahasia',
    records: 'data kontak',
    outOf: 'dari',
    page: 'halaman',
    made: 'dicetak dibuat diekspor',
    madeBy: 'oleh',
    yes: 'ya',
    no: 'tidak',
  },
  headings: {
    name: 'nama_lengkap nama_pelanggan nama_kontak nama_pemesan',
    bareName: 'nama',
    likelyName: 'pelanggan',
    given: 'nama_depan',
    notGiven: 'belakang',
    surname: 'nama_belakang nama_keluarga',
    middle: 'nama_tengah',
    nickname: 'nama_panggilan',
    company: 'perusahaan nama_perusahaan',
    phone: `
      no_hp nomor_hp no_wa nomor_wa no_telp nomor_telp no_tel telp ponsel *telepon* nomor_whatsapp nomor_kontak telpon`,
    reach: 'kontak',
    number: 'nomor',
    numberWords: 'nomor',
    callingCode: 'kode_negara',
    areaCode: 'kode_area',
    country: 'negara',
    email: 'surel alamat_surel',
    tags: 'kategori grup',
    guests: 'penerima pelanggan penyewa',
    hosts: 'sopir dokter guru',
    otherPeople: 'darurat pemilik penanggung_jawab',
    plain: 'nama telp hp nomor',
    things: 'pesanan kontrak rekening harga jumlah nik ktp npwp',
    days: 'tanggal',
    withheld: '=alasan',
  },
} as const satisfies Language;
