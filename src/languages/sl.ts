import type { Language } from './language.ts';

export const slovenian = {
  code: 'sl',
  labels: {
    name: 'ime_in_priimek',
    surname: 'priimek',
    person: 'stranka',
    phone: 'telefonska_stevilka',
    email: 'e_naslov',
    company: 'podjetje',
    anyNumber: 'stevilka',
  },
  beside: {
    phone: 'pisarna',
  },
  requests: {
    please: 'prosim',
    save: 'dodaj dodajte',
    kinds: 'stranka',
    new: 'novega',
  },
  mail: {
    greetings: 'spoštovani',
    closings: 'lep_pozdrav lp',
  },
  sheets: {
    totals: 'skupaj',
  },
  headings: {
    surname: 'priimek',
    company: 'podjetje',
  },
} as const satisfies Language;
