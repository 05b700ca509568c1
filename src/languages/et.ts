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
  headings: {
    given: 'eesnimi',
    surname: 'perekonnanimi',
  },
} as const satisfies Language;
