import type { Language } from './language.ts';

export const danish = {
  code: 'da',
  labels: {
    name: 'navn fulde_navn for_og_efternavn',
    given: 'fornavn',
    surname: 'efternavn',
    person: 'kunde kontakt kontaktperson patient gaest deltager ansoger lejer modtager kundenavn',
    weak: 'kober afsender bestiller betaler avsender',
    phone: 'telefon telefonnummer tlf mobil mobilnummer mobiltelefon nummer',
    email: 'e_mailadresse e_post epost e_postadresse',
    company: 'firma firmanavn virksomhed',
    other: 'butik saelger afdeling kontor laege klinik konsulent maegler',
    thing: 'ordre ordrenummer faktura belob dato kampagne kundenummer kilde',
    small: 'dit din og eller for',
  },
  beside: {
    mobile: 'mobilnummer mobiltelefon',
    phone: 'telefonnummer tlf kontakt kontor arbejde omstilling',
    number: 'nummer',
    email: 'e-mailadresse epost e-post',
  },
  fields: {
    name: 'kontaktperson navn fulde_navn',
    given: 'fornavn',
    surname: 'efternavn',
    person: 'patient',
    company: 'firma',
  },
  keys: {
    phone: 'nummer',
    other: 'firma',
  },
  speech: {
    calls: 'tilføj lagre',
    everyday: 'venlig',
    smallToo: 'med',
    particles: 'og af',
    rolesBehind: 'kunde',
  },
  requests: {
    please: 'venligst',
    thanks: 'tak',
    asking: 'kan_du kunne_du vil_du',
    save: 'tilføj gem tilføje',
    saveOrName: 'opret',
    closing: 'til_kontakter i_kontakter',
    kinds: 'kontakt kunde kunden nummer telefonnummer kontakten personen',
    articles: 'denne dette',
    new: 'ny',
    of: 'ved_navn som_hedder',
    numbersOf: 'nummer telefonnummer kontakt',
    introducingSmall: 'navn',
  },
  mail: {
    greetings: 'kære',
    closings: 'hilsen med_venlig_hilsen venlig_hilsen tak hilsner mange_tak',
  },
  numbers: {
    ids: 'kampagne faktura',
  },
  sheets: {
    totals: 'i_alt ialt',
  },
} as const satisfies Language;
