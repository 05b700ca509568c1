import type { Language } from './language.ts';

export const latvian = {
  code: 'lv',
  beside: {
    phone: 'telefons',
  },
  requests: {
    please: 'lūdzu',
  },
} as const satisfies Language;
