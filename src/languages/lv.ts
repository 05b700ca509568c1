import type { Language } from './language.ts';

export const latvian = {
  code: 'lv',
  beside: {
    phone: 'telefons',
  },
  requests: {
    please: 'lūdzu',
  },
  sheets: {
    totals: 'kopā',
  },
  headings: {
    given: 'vards',
    surname: 'uzvards',
  },
} as const satisfies Language;
