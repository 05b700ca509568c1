import type { Language } from './language.ts';

export const turkish = {
  code: 'tr',
  labels: {
    name: 'isim ad_soyad adi_soyadi isim_soyisim ad_ve_soyad adiniz_soyadiniz isminiz adi_ve_soyadi isim_soy_isim',
    given: 'ad adi adiniz',
    surname: 'soyad soyadi soyisim soyadiniz soyismi soy_isim',
    person: `
      musteri hasta misafir katilimci basvuran aday kiraci ilgili_kisi iletisim_kisisi danisan alici teslim_alan uye yeni_musteri yetkili_kisi
      arayan`,
    weak: 'gonderen satin_alan odeyen siparis_veren veli',
    phone: `
      telefon telefonu telefonunuz tel cep cep_telefonu cep_telefonunuz gsm numara numarasi telefon_numarasi telefon_numaraniz cep_no
      iletisim_numarasi irtibat`,
    email: 'e_posta eposta e_posta_adresi eposta_adresi e_postaniz',
    company: 'sirket firma kurum',
    other: 'sube magaza satici temsilci danisman doktor bolge ofis personel kurye klinik bayi emlakci',
    thing: 'siparis fatura tutar tarih kampanya tc vergi urun sayfa form kaynak',
    small: 'no ve veya yeni sizin',
  },
  beside: {
    mobile: 'cep cep_telefonu cep_tel',
    phone:
      'telefonu telefon_numarası telefon_no cep_telefonu cep_numarası ofis iş iş_telefonu ev_telefonu sabit telefonunuz telefonum',
    fax: 'faks',
    email: 'e-posta_adresi eposta_adresi e-posta eposta',
  },
  fields: {
    name: 'ad adı isim ad_soyad adı_soyadı',
    surname: 'soyad soyadı',
    company: 'firma şirket',
  },
  keys: {
    other: 'firma',
  },
  speech: {
    calls: 'arayın aradı arayınız aramış ara ekle ekleyin kaydet kaydedin ulaşın ulaş yazın dönüş',
    everyday:
      'lütfen merhaba selam teşekkürler saygılarımla benim numaram numarası ara arayın ve ile için yeni müşteri',
    namesToo: 'ara',
    aloneToo: 'can',
    smallToo: 'can',
    aside: 'benim bizim yeni',
    rolesBehind: 'müşteri yeni',
    roles: 'müdür müdürü direktör uzman uzmanı satış mühendis avukat',
  },
  requests: {
    please: 'lütfen',
    thanks: 'teşekkürler',
    greetings: 'merhaba selam',
    closing: 'ekle ekleyin ekler_misin eklesene kaydet kaydedin kaydeder_misin rehbere kişilere',
    kinds: 'müşteri müşteriyi kişi numara müşterimizi müşterimiz kişiyi kontağı numarayı',
    articles: 'bir bu',
    new: 'yeni',
    of: 'adında isimli adlı',
    numbersOf: 'numarası',
    introducingSmall: 'isim',
  },
  mail: {
    greetings: 'merhaba selam sayın sevgili iyi_günler günaydın',
    closings: 'saygılarımla saygılar teşekkürler iyi_çalışmalar iyi_günler sevgiler selamlar teşekkür_ederim',
  },
  numbers: {
    ids: 'fatura kampanya vkn vergi vergi_no sipariş müşteri dosya poliçe kargo takip',
  },
  sheets: {
    totals: 'toplam genel_toplam ara_toplam ortalama adet',
    remarks: 'gizli gizlidir',
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
  },
} as const satisfies Language;
