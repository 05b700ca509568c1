import type { Language } from './language.ts';

export const croatian = {
  code: 'hr',
  labels: {
    name: 'ime_i_prezime',
    given: 'ime',
    surname: 'prezime',
    person: 'kupac klijent kontakt kontakt_osoba pacijent gost korisnik primatelj',
    weak: 'posiljatelj platitelj narucitelj',
    phone: 'telefon mobitel mobilni broj broj_telefona kontakt_telefon gsm tel',
    email: 'e_posta email_adresa',
    company: 'tvrtka firma',
    other: 'poslovnica prodavatelj lijecnik agent trgovina',
    thing: 'narudzba racun iznos datum kampanja izvor',
    small: 'vase vas i',
    anyNumber: 'broj',
  },
  beside: {
    mobile: 'mobilní mobitel',
    phone: 'telefona kontakt broj_telefona ured kućni posl kancelarija',
    email: 'e-posta',
  },
  fields: {
    name: 'ime ime_i_prezime',
    surname: 'prezime',
    company: 'firma',
    other: 'datum',
  },
  keys: {
    other: 'firma',
  },
  speech: {
    calls: `
      zvao zvala zvali nazvati nazovi nazovite javio javila dodaj dodajte spremi pozovi pozovite zove kontaktiraj kontaktirajte`,
    aloneToo: 'nova',
    aside: 'nova',
    rolesBehind: 'nova',
    iAm: 'zovem_se ja_sam',
  },
  companies: {
    forms: 'd.o.o',
  },
  requests: {
    please: 'molim',
    thanks: 'hvala',
    greetings: 'zdravo bok',
    asking: 'možeš_li možete_li možeš možete moraš',
    save: 'dodaj dodajte dodati spremi spremite sačuvaj zabilježi',
    closing: 'u_kontakte dodati',
    kinds: 'kontakt klijenta klijent klijenticu klijentica kupca stranku',
    articles: 'ovog ovu ovaj',
    new: 'nova novog novi novu',
    of: 'po_imenu',
    numbersOf: 'kontakt',
  },
  mail: {
    greetings: 'bok pozdrav dobar_dan dobro_jutro poštovani poštovana zdravo draga dragi',
    closings: 'srdačan_pozdrav lijep_pozdrav s_poštovanjem hvala pozdrav srdačno',
    wrote: 'je_napisao je_napisala',
    automatic: 'poslano_s_',
    firstPerson: 'moj moje mene',
  },
  numbers: {
    ids: 'oib datum',
  },
  sheets: {
    totals: 'ukupno',
  },
  headings: {
    name: 'ime_i_prezime',
    given: 'ime',
    notGiven: 'prezime',
    surname: 'prezime',
    notSurname: 'ime',
    company: 'tvrtka',
    bareName: 'ime',
  },
} as const satisfies Language;
