import type { Language } from './language.ts';

export const estonian = {
  code: 'et',
  beside: {
    phone: 'telefoni',
  },
  requests: {
    please: 'palun',
  },
  sheets: {
    totals: 'kokku',
  },
} as const satisfies Language;
