import type { Language } from './language.ts';

export const turkish = {
  code: 'tr',
  labels: {
    name: `
      isim ad_soyad adi_soyadi isim_soyisim ad_ve_soyad adiniz_soyadiniz isminiz adi_ve_soyadi isim_soy_isim adiniz_nedir adin_ne anne_adı
      baba_adı annenin_adı babanın_adı`,
    given: 'ad adi adiniz',
    surname: 'soyad soyadi soyisim soyadiniz soyismi soy_isim',
    person: `
      musteri hasta misafir katilimci basvuran aday kiraci ilgili_kisi iletisim_kisisi danisan alici teslim_alan uye yeni_musteri
      yetkili_kisi arayan davetli gelin damat`,
    weak: 'veli gonderen satin_alan odeyen siparis_veren ev_sahibi organizator ogrenci alıcı',
    phone: `
      telefon telefonu telefonunuz tel cep cep_telefonu cep_telefonunuz gsm numara numarasi telefon_numarasi telefon_numaraniz cep_no
      iletisim_numarasi irtibat nömrə`,
    email: 'e_posta eposta e_posta_adresi eposta_adresi e_postaniz',
    company: 'sirket firma kurum',
    other:
      'sube magaza satici temsilci danisman doktor bolge ofis personel kurye klinik bayi emlakci aranan_hat aranan_numara',
    thing: 'siparis fatura tutar tarih kampanya tc vergi urun sayfa form kaynak ilan referans rezervasyon',
    small: 'no ve veya yeni sizin nedir',
    anyNumber: 'numara numarasi',
  },
  beside: {
    mobile: 'cep cep_telefonu cep_tel',
    phone: `
      telefon_numarası telefon_no cep_telefonu cep_numarası ofis iş iş_telefonu ev_telefonu sabit telefonunuz telefonum santral`,
    fax: 'faks',
    email: 'e-posta_adresi eposta_adresi e-posta eposta',
    sites: `
      klinik ofis mağaza dükkan dükkân fabrika depo atölye resepsiyon merkez genel_merkez merkez_ofis şube muayenehane salon stüdyo
      laboratuvar eczane okul servis büro danışma`,
  },
  fields: {
    name: 'ad adı isim ad_soyad adı_soyadı müşteri_adı müşterinin_adı müşteri_adı_soyadı',
    surname: 'soyad soyadı',
    company: 'firma şirket',
  },
  keys: {
    other: 'firma',
    tags: 'etiket etiketler',
  },
  speech: {
    calls: `
      arayın aradı arayınız aramış ara ekle ekleyin kaydet kaydedin ulaşın ulaş yazın dönüş arasın aradılar arar aranacak aranması ulaştı
      ulaşabilirsiniz yazdı yaz mesaj attı gönderdi bildirin yapın iletişime geçin onayladı bekliyor istiyor soruyor sordu arıyor arayan`,
    everyday: `
      lütfen merhaba selam teşekkürler saygılarımla benim numaram numarası ara arayın ve ile için yeni müşteri onun bizim sizin senin bu
      şu o onlar biz siz sen veya ama da de gibi kadar sonra önce hemen şimdi bugün yarın dün sabah akşam öğleden pazartesi salı çarşamba
      perşembe cuma cumartesi pazar var yok oldu olacak günaydın saygılar acil önemli hasta misafir kişi numara telefon cep adres randevu
      sipariş rezervasyon ödeme fatura teklif talep beyefendi hanımefendi konu dikkat bana beni ulaşabilirsiniz arayabilirsiniz
      numarasından cevapsız çağrı arkadaşlar ekip gençler`,
    namesToo: 'ara da yaz var can deniz',
    aloneToo: 'can',
    smallToo: 'can',
    aside: 'benim bizim yeni',
    rolesBehind: `
      müşteri yeni bey hanım hoca abi abla usta anne baba eş kardeş oğlu kızı teyze amca dayı hala arkadaş komşu iş ev ofis tamirci dişçi
      tesisatçı elektrikçi taksi okul eşi annesi babası kardeşi ablası abisi ağabeyi karısı kocası ortağı`,
    roles: `
      müdür müdürü direktör uzman uzmanı satış mühendis avukat yönetici muhasebeci asistan sahibi danışman departmanı doktor şef koordinatör
      temsilcisi`,
    honorifics: 'bay bayan av',
    and: 've',
    iAm: 'ben benim_adım adım',
    nothing: 'yok bilinmiyor bilinmeyen',
    called: 'ödeme arama',
    introduces: 'ben adım',
    notes: 'pazartesi salı çarşamba perşembe cumartesi bugün yarın dün acil önemli',
    someone: 'birisi',
  },
  companies: {
    forms: 'a.ş aş şti',
    family: 'oğulları oğlu ortakları ailesi',
    trades: `
      inşaat otomotiv lojistik nakliyat sigorta emlak eczanesi eczane hastanesi hastane kliniği okulu koleji restoran lokantası pastanesi
      fırını mobilya tekstil gıda turizm market ticaret sanayi mühendislik mimarlık matbaa oteli otel üniversitesi holding oto kuaför`,
    employers: 'firması',
  },
  requests: {
    please: 'lütfen rica_etsem lutfen zahmet_olmazsa',
    thanks: 'teşekkürler tesekkurler teşekkür_ederim sağ_ol sağol teşekkür sağolun',
    greetings: 'merhaba selam günaydın iyi_günler merhabalar herkese_merhaba arkadaşlar ekip gençler millet',
    closing: `
      ekle ekleyin ekler_misin eklesene kaydet kaydedin kaydeder_misin rehbere kişilere ekleyelim ekler_misiniz eklermisin kaydeder_misiniz
      kaydedelim kişilere_ekle rehbere_ekle listeye_ekle listeye müşterilere_ekle ekleyebilir_misin ekleyebilir_misiniz kaydedebilir_misin
      kaydedebilir_misiniz numarasını_kaydet numarasını_ekle olarak_ekle olarak_kaydet müşteri_olarak_ekle müşteri_olarak_kaydet
      kişi_olarak_ekle yeni_müşteri_olarak_ekle yeni_müşteri_olarak_kaydet yeni_kişi_olarak_ekle whatsapp'a_ekle crm'e_ekle oluştur
      oluşturun lütfen_ekle lütfen_kaydet rehbere_ekler_misin rehbere_ekler_misiniz rehbere_kaydeder_misin listeye_ekler_misin rehbere_kaydet`,
    kinds: `
      müşteri müşteriyi kişi numara müşterimizi müşterimiz kişiyi kontağı numarayı numarası telefonu irtibat müşteriler hasta misafir aday`,
    articles: 'bir bu şu şunu bunu',
    new: 'yeni',
    of: 'adında isimli adlı ait',
    numbersOf: 'numarası telefonu telefon_numarası cep_telefonu cep telefon numara',
    introducingSmall: 'isim',
    closingAfterCase: 'ekle kaydet kayded rehbere',
    save: `
      yeni_kişi_ekle yeni_müşteri_ekle yeni_müşteri_kaydet kişi_ekle müşteri_ekle kişilere_ekle rehbere_ekle kişi_kaydet not_al not_et ekle
      ekleyin kaydet kaydedin not_alın`,
    joinsNumber: 'tel cep gsm',
    saveStems: 'ekle kayded kaydet',
    notices: 'arama cevapsız_arama çağrı cevapsız_çağrı mesaj talep arayan',
    ownKinds: 'yeni eski',
    nameLabels: 'isim',
    caseEndings: "'i 'ı 'u 'ü 'yi 'yı 'yu 'yü 'ni 'nı 'nu 'nü",
    object: 'şunu bunu',
  },
  mail: {
    greetings: 'merhaba selam sayın sevgili iyi_günler günaydın',
    closings: `
      saygılarımla saygılar teşekkürler iyi_çalışmalar iyi_günler sevgiler selamlar teşekkür_ederim saygılarımızla iyi_akşamlar
      iyi_çalışmalar_dilerim sevgiler_saygılar kolay_gelsin iyi_günler_dilerim teşekkürler_saygılar hoşça_kalın`,
    from: 'kimden',
    to: 'kime',
    subject: 'konu tarih gönderildi',
    wrote: 'yazdı şunu_yazdı',
    automatic: "iphone'umdan_gönderildi iphone'ımdan_gönderildi *dan_gönderildi *den_gönderildi",
    dialIn: 'yalnızca_ses',
    meetingIds: 'toplantı_kimliği',
    firstPerson: 'benim beni bana numaram telefonum cebim cep_numaram whatsappım',
  },
  numbers: {
    offersHelp: 'sorularınız_mı_var sorunuz_mu_var',
    hotlines:
      'müşteri_hizmetleri müşteri_hizmetlerini çağrı_merkezi çağrı_merkezini santral danışma_hattı ana_hat',
    refused: 'eski',
    void: 'değil yanlış artık_kullanmıyor artık_kullanılmıyor geçersiz kullanılmıyor',
    ids: `
      fatura kampanya vkn vergi vergi_no sipariş müşteri dosya poliçe kargo takip mersis tckn tc_kimlik takip_no kargo_takip
      kargo_takip_no iade_kodu kodu tc tc_no kimlik_no plaka sicil`,
    extensions: 'dahili',
    or: 've veya',
    money: 'tl',
  },
  calendar: {
    units: 'adet',
  },
  sheets: {
    totals: 'toplam genel_toplam ara_toplam ortalama adet',
    remarks: 'gizli gizlidir',
    records: 'kayit kisi',
    counting: 'toplam',
    page: 'sayfa',
    made: 'oluşturuldu oluşturma dışa_aktar yazdırıldı',
    yes: 'evet',
    no: 'hayır',
  },
  headings: {
    name: 'ad_soyad adı_soyadı isim_soyisim adınız_soyadınız',
    bareName: 'isim',
    likelyName: 'musteri',
    given: '=ad =adi first_ad',
    notGiven: 'soyad soyadi',
    surname: '=soyad =soyadi =soyisim =soyismi',
    middle: 'orta_ad orta_adi ikinci_ad',
    company: 'sirket sirket_adi',
    phone: 'cep irtibat_no irtibat_numarasi iletisim_no iletisim_numarasi sabit_hat',
    reach: 'iletisim irtibat',
    number: 'numara',
    numberWords: 'numara* *kodu',
    including: 'ile',
    callingCode: 'ulke_kodu',
    country: 'ulke',
    mobile: 'cep',
    landline: 'sabit',
    email: 'eposta e_posta',
    guests: 'musteri misafir katilimci hasta ogrenci alici kiraci yolcu',
    hosts: 'ev_sahibi sofor surucu doktor ogretmen kurye teknisyen anne baba veli kefil kullanici calisan',
    otherPeople: 'temsilci* yonetici* mudur* asistan* acil* danisman* sorumlu* referans* sekreter*',
    plain: 'ad adi soyadi telefonu numarasi eposta',
    things: 'siparis* sozlesme* hesap* tutar* fiyat* adet miktar bakiye sicil* kimlik* tc vergi* kart*',
    numbersOfPeople: 'musteri_no musteri_numarasi uye_no personel_no',
    days: 'tarih*',
    postcodeToo: 'cep',
  },
} as const satisfies Language;
