import type { LabelWords } from './label-language.ts';

export const pl: LabelWords = {
  name: 'imie_i_nazwisko nazwisko_i_imie imie_nazwisko nazwa',
  given: 'imie imiona',
  surname: 'nazwisko',
  person:
    'klient klientka klienta kontakt osoba_kontaktowa pacjent pacjentka gosc uczestnik kandydat najemca odbiorca zglaszajacy nowy_klient osoba',
  weak: 'kupujacy nadawca zamawiajacy platnik rodzic',
  phone:
    'telefon telefonu tel numer nr komorka komorkowy kom kontaktowy numer_telefonu nr_telefonu stacjonarny',
  email: 'adres_e_mail adres_email poczta',
  company: 'firma nazwa_firmy',
  other:
    'oddzial sprzedawca handlowiec opiekun doradca sklep biuro lekarz agent kurier placowka przychodnia salon pracownik',
  thing: 'zamowienie zamowienia faktura kwota data kampania nip regon pesel formularz produkt strona zrodlo',
  small: 'twoje twoj pani pana panstwa i lub do',
};
export const cs: LabelWords = {
  name: 'jmeno_a_prijmeni meno_a_priezvisko cele_jmeno cele_meno',
  given: 'jmeno meno krestni_jmeno krstne_meno',
  surname: 'prijmeni priezvisko',
  person:
    'zakaznik zakaznice zakaznicka kontakt kontaktni_osoba kontaktna_osoba klient klientka pacient pacientka host ucastnik uchazec najemce prijemce prijemca objednatel',
  weak: 'kupujici odesilatel platce odosielatel kupujuci',
  phone: 'telefon telefonu telefonu mobil cislo tel telefonni_cislo telefonne_cislo mobilni',
  email: 'e_mailova_adresa emailova_adresa',
  company: 'firma spolecnost spolocnost',
  other: 'pobocka prodejce predajca obchodnik prodejna predajna lekar kancelar ordinace obchodni_zastupce',
  thing: 'objednavka faktura castka suma datum kampan ico dic zdroj',
  small: 'vase vas a na',
};
export const hu: LabelWords = {
  name: 'nev teljes_nev neve',
  given: 'keresztnev utonev',
  surname: 'vezeteknev csaladnev',
  person:
    'ugyfel vasarlo kapcsolattarto paciens vendeg resztvevo jelentkezo berlo erdeklodo cimzett ugyfel_neve',
  weak: 'felado megrendelo',
  phone: 'telefon telefonszam mobil mobilszam telefonszama szam',
  email: 'e_mail_cim email_cim',
  company: 'ceg cegnev',
  other: 'uzlet fiok elado ertekesito orvos iroda ugynok bolt',
  thing: 'rendeles szamla osszeg datum kampany forras',
  small: 'az on a es',
};
export const ro: LabelWords = {
  name: 'nume_complet nume_si_prenume nume',
  given: 'prenume',
  surname: 'nume_de_familie',
  person:
    'client clienta pacient pacienta contact persoana_de_contact oaspete participant candidat chirias solicitant destinatar numele_clientului',
  weak: 'cumparator expeditor platitor',
  phone: 'telefon tel mobil numar numar_de_telefon celular nr',
  email: 'adresa_de_email adresa_email',
  company: 'firma companie',
  other: 'magazin vanzator sucursala agent medic consultant filiala birou clinica',
  thing: 'comanda factura suma data campanie cod sursa',
  small: 'dvs dumneavoastra tau de al si',
};
export const hr: LabelWords = {
  name: 'ime_i_prezime ime_in_priimek',
  given: 'ime',
  surname: 'prezime priimek',
  person: 'kupac klijent kontakt kontakt_osoba pacijent gost korisnik primatelj primalac stranka polaznik',
  weak: 'posiljatelj posiljalac platitelj narucitelj',
  phone: 'telefon mobitel mobilni broj broj_telefona kontakt_telefon gsm tel telefonska_stevilka',
  email: 'e_posta email_adresa e_naslov',
  company: 'tvrtka firma podjetje kompanija',
  other: 'poslovnica prodavac prodavatelj lijecnik lekar agent trgovina prodavnica',
  thing: 'narudzba racun iznos datum kampanja izvor',
  small: 'vase vas i',
};
export const tr: LabelWords = {
  name: 'isim ad_soyad adi_soyadi isim_soyisim ad_ve_soyad adiniz_soyadiniz isminiz adi_ve_soyadi isim_soy_isim',
  given: 'ad adi adiniz',
  surname: 'soyad soyadi soyisim soyadiniz soyismi soy_isim',
  person:
    'musteri hasta misafir katilimci basvuran aday kiraci ilgili_kisi iletisim_kisisi danisan alici teslim_alan uye yeni_musteri yetkili_kisi arayan',
  weak: 'gonderen satin_alan odeyen siparis_veren veli',
  phone:
    'telefon telefonu telefonunuz tel cep cep_telefonu cep_telefonunuz gsm numara numarasi telefon_numarasi telefon_numaraniz cep_no iletisim_numarasi irtibat',
  email: 'e_posta eposta e_posta_adresi eposta_adresi e_postaniz',
  company: 'sirket firma kurum',
  other: 'sube magaza satici temsilci danisman doktor bolge ofis personel kurye klinik bayi emlakci',
  thing: 'siparis fatura tutar tarih kampanya tc vergi urun sayfa form kaynak',
  small: 'no ve veya yeni sizin',
};
