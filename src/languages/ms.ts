import type { Language } from './language.ts';

export const malay = {
  code: 'ms',
  labels: {
    name: 'nama_penuh',
    person: 'pesakit tetamu',
    weak: 'penghantar',
    phone: 'telefon no_telefon nombor bimbit telefon_bimbit',
    email: 'e_mel emel',
    company: 'syarikat',
    other: 'penjual cawangan kedai jualan ejen',
    thing: 'tarikh sumber',
    anyNumber: 'nombor',
  },
  beside: {
    phone: 'no_telefon pejabat',
  },
  speech: {
    particles: 'bin binti',
    sons: 'a/l a/p',
  },
  companies: {
    forms: 'sdn bhd',
  },
  requests: {
    please: 'tolong',
    asking: 'boleh',
    new: 'baharu',
  },
  numbers: {
    money: 'rm',
  },
  headings: {
    name: 'nama_penuh',
    company: 'syarikat',
    numberWords: 'nombor',
  },
} as const satisfies Language;
