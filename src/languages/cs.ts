import type { Language } from './language.ts';

export const czech = {
  code: 'cs',
  labels: {
    name: 'jmeno_a_prijmeni cele_jmeno',
    given: 'jmeno krestni_jmeno',
    surname: 'prijmeni',
    person:
      'zakaznik zakaznice kontakt kontaktni_osoba klient klientka pacient pacientka host ucastnik uchazec najemce prijemce objednatel',
    weak: 'kupujici odesilatel platce',
    phone: 'telefon telefonu mobil cislo tel telefonni_cislo mobilni',
    email: 'e_mailova_adresa',
    company: 'firma spolecnost',
    other: 'pobocka prodejce obchodnik prodejna lekar kancelar ordinace obchodni_zastupce',
    thing: 'objednavka faktura castka datum kampan ico dic zdroj',
    small: 'vase vas a',
  },
  beside: {
    mobile: 'mobilní',
    phone: 'telefonu kontakt telefonní_číslo kancelář kancelária kanc služební ústředna centrála',
    email: 'e-mailová_adresa',
  },
  fields: {
    name: 'jméno_a_příjmení',
    given: 'jméno',
    surname: 'příjmení',
    company: 'firma',
    other: 'datum',
  },
  keys: {
    other: 'firma',
  },
  speech: {
    calls:
      'volal volala volali zavolej zavolejte zavolat přidej přidat ulož uložit ozvat ozvi prosím kontaktujte napiš',
    namesToo: 'a ota',
    rolesBehind: 'klient',
    connects: 'na',
  },
  requests: {
    please: 'prosím',
    thanks: 'děkuji díky',
    greetings: 'ahoj dobrý_den',
    asking: 'můžeš můžete mohl_bys mohla_bys můžeme môžeš môžete mohol_by_si chci chcem',
    save: 'přidej přidejte přidat uložte přidejme ulož_si vytvoř vytvořte zapiš',
    saveOrName: 'ulož',
    closing: 'do_kontaktů přidat',
    kinds: 'kontakt klient klientka zákazníka zákazníčku zákazník zákazníci',
    articles: 'a tohoto tento tuto',
    new: 'nový nového nová novou nové',
    of: 'jménem se_jménem',
    object: 'a',
    numbersOf: 'kontakt',
  },
  mail: {
    greetings: 'dobrý_den dobré_ráno ahoj vážený vážená vážení milý milá',
    closings: 's_pozdravem zdravím děkuji s_přáním_hezkého_dne hezký_den s_úctou s_úctou_a_pozdravem díky',
  },
  numbers: {
    ids: 'ico ičo dič faktura datum',
  },
  sheets: {
    totals: 'celkem součet mezisoučet průměr',
    remarks: 'důvěrné konec',
  },
  headings: {
    name: 'prijmeni_a_jmeno prijmeni_jmeno jmeno_a_prijmeni',
    likelyName: 'zakaznik',
    given: 'jmeno krestni_jmeno',
    notGiven: 'prijmeni',
    surname: 'prijmeni',
    notSurname: 'jmeno',
    middle: 'stredni_jmeno',
    company: 'spolecnost',
    numberWords: 'cislo',
    guests: 'zakaznik host_pobytu',
    otherPeople: 'vlastnik* obchodnik*',
    things: 'objednavk* smlouv* ucet* castka rodne_cislo ico dic',
    numbersOfPeople: 'cislo_zakaznika',
  },
} as const satisfies Language;
