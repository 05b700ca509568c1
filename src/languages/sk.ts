import type { Language } from './language.ts';

export const slovak = {
  code: 'sk',
  labels: {
    name: 'meno_a_priezvisko cele_meno',
    given: 'meno krstne_meno',
    surname: 'priezvisko',
    person: 'zakaznicka kontaktna_osoba prijemca',
    weak: 'odosielatel kupujuci',
    phone: 'telefonne_cislo',
    email: 'emailova_adresa',
    company: 'spolocnost',
    other: 'predajca predajna',
    thing: 'suma',
    small: 'na',
  },
  beside: {
    phone: 'telefónne_číslo číslo_telefonu',
    email: 'emailová_adresa',
  },
  fields: {
    name: 'meno_a_priezvisko',
    given: 'meno',
    surname: 'priezvisko',
  },
  speech: {
    calls: 'zavolaj zavolajte pridaj pridať kontaktuj',
    connects: 'na',
    iAm: 'volám_sa som',
  },
  companies: {
    forms: 's.r.o',
  },
  requests: {
    please: 'prosím',
    thanks: 'ďakujem',
    greetings: 'dobrý_den',
    save: 'přidat zapište pridaj pridajte pridať zapíš vytvor',
    closing: 'do_kontaktov přidat pridať',
    kinds: 'zákazníka zákazníčku zákazníčka osobu klienti klientku',
    articles: 'tohto túto',
    new: 'nový nového nová nové novú',
    of: 'menom imenom',
  },
  mail: {
    greetings: 'dobrý_deň',
    closings: 's_pozdravom ďakujem',
    wrote: 'napísal',
    automatic: 'odoslané_z_',
    firstPerson: 'môj mi ma',
  },
  sheets: {
    totals: 'spolu',
    remarks: 'koniec',
  },
  headings: {
    name: 'meno_a_priezvisko',
    given: 'meno',
    notGiven: 'priezvisko',
    surname: 'priezvisko',
    notSurname: 'meno',
    company: 'spolocnost',
  },
} as const satisfies Language;
