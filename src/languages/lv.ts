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
} as const satisfies Language;
