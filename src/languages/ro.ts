import type { Language } from './language.ts';

export const romanian = {
  code: 'ro',
  labels: {
    name: 'nume_complet nume_si_prenume nume',
    given: 'prenume',
    surname: 'nume_de_familie',
    person: `
      client clienta pacient pacienta contact persoana_de_contact oaspete participant candidat chirias solicitant destinatar
      numele_clientului`,
    weak: 'cumparator expeditor platitor',
    phone: 'telefon tel mobil numar numar_de_telefon celular nr',
    email: 'adresa_de_email adresa_email',
    company: 'firma companie',
    other: 'magazin vanzator sucursala agent medic consultant filiala birou clinica',
    thing: 'comanda factura suma data campanie cod sursa',
    small: 'dvs dumneavoastra tau de al si',
    anyNumber: 'numar',
  },
  beside: {
    mobile: 'celular',
    phone: 'număr_de_telefon număr_telefon birou acasă serviciu',
    email: 'adresă_de_email',
  },
  fields: {
    name: 'nume nume_și_prenume nume_complet',
    given: 'prenume',
    person: 'client de',
    company: 'firma',
    other: 'data',
  },
  keys: {
    phone: 'celular',
    other: 'firma',
  },
  speech: {
    calls: 'sunat sunați suna sunați-l adaugă adăugați adauga salvează contactați contactează scrie reveniți',
    rolesBehind: 'clienta',
    iAm: 'mă_numesc sunt numele_meu_este a_numele_meu_este',
  },
  companies: {
    forms: 's.r.l',
    shortForms: 'SRL SA',
  },
  requests: {
    please: 'vă_rog va_rog te_rog',
    thanks: 'mulțumesc',
    greetings: 'bună bună_ziua',
    asking: 'poți puteți ai_putea vreau_să aș_vrea_să kan_ni',
    save: 'adaugă adauga adăugați adăugaţi adaugati adăuga salvează salvați',
    closing: 'la_contacte',
    kinds: 'clienta clientul clientă clienți contactul persoană',
    articles: 'acest această pe',
    new: 'nouă nou noi',
    of: 'numit numită cu_numele',
    numbersOf: 'celular',
  },
  mail: {
    greetings: 'bună bună_ziua bună_dimineața salut stimate stimată dragă',
    closings: 'cu_stimă cu_respect mulțumesc o_zi_bună salutări toate_cele_bune cu_drag',
    wrote: 'a_scris',
    automatic: 'trimis_de_pe_',
    firstPerson: 'meu mea mă',
  },
  sheets: {
    totals: 'suma total_gen',
    yes: 'da',
    no: 'nu',
  },
  headings: {
    name: 'nume_si_prenume nume_prenume',
    bareName: 'nume',
    given: 'prenume',
    notGiven: 'nume',
    numberWords: 'numar',
    things: 'comanda comenzi suma pret cnp cui',
  },
} as const satisfies Language;
