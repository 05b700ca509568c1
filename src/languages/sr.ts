import type { Language } from './language.ts';

export const serbian = {
  code: 'sr',
  labels: {
    person: 'primalac polaznik купац клијент',
    weak: 'posiljalac',
    phone: 'број број_телефона',
    company: 'kompanija',
    other: 'prodavac lekar prodavnica продавац',
    anyNumber: 'број',
  },
  mail: {
    automatic: 'poslato_sa_',
  },
} as const satisfies Language;
