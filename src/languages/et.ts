import type { Language } from './language.ts';

export const estonian = {
  code: 'et',
  beside: {
    phone: 'telefoni',
  },
  requests: {
    please: 'palun',
  },
} as const satisfies Language;
