import type { Language } from './language.ts';

export const hungarian = {
  code: 'hu',
  labels: {
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
  },
  beside: {
    phone: 'telefonszám iroda irodai otthon munkahelyi vezetékes központ',
    email: 'e-mail_cím email_cím',
  },
  fields: {
    name: 'név teljes_név',
    given: 'keresztnév',
    surname: 'vezetéknév',
    other: 'datum',
  },
  speech: {
    calls:
      'hívta hívott hívd hívja hívjátok visszahívni visszahívást felhívni kereste keresett kérem add mentsd kérjük írj',
    namesToo: 'a',
  },
  requests: {
    please: 'kérlek kérem',
    thanks: 'köszönöm',
    greetings: 'szia',
    asking: 'tudnád tudsz tudná szeretném',
    save: 'adj_hozzá add_hozzá vegyél_fel vegye_fel vedd_fel mentsd_el mentse_el hozzáadni felvenni',
    closing: 'a_névjegyekhez hozzáadása',
    kinds: 'ügyfél ügyfelet ügyfelünket kapcsolat kapcsolatot névjegyet',
    articles: 'a ezt az egy',
    new: 'új újat',
    of: 'nevű',
    object: 'a',
  },
  mail: {
    greetings: 'kedves tisztelt szia sziasztok jó_napot üdv',
    closings: 'üdvözlettel tisztelettel köszönöm köszönettel üdv szívélyes_üdvözlettel',
  },
  numbers: {
    ids: 'datum',
  },
  sheets: {
    totals: 'összesen végösszeg összeg',
    remarks: 'bizalmas',
  },
  headings: {
    name: 'teljes_nev',
    bareName: 'nev',
    likelyName: 'ugyfel',
    given: 'keresztnev utonev',
    notGiven: 'vezeteknev',
    surname: 'vezeteknev csaladnev',
    notSurname: 'keresztnev',
    familyFirst: 'vezeteknev csaladnev',
    middle: 'középső_név',
    company: 'ceg cegnev',
    numberWords: '*szam *szama',
    guests: 'ugyfel vendeg',
    otherPeople: 'tulajdonos ugynok',
    things: 'rendeles* szerzodes* szamla* osszeg',
  },
} as const satisfies Language;
