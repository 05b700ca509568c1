import type { Language } from './language.ts';

export const lithuanian = {
  code: 'lt',
  beside: {
    phone: 'telefonas',
  },
  sheets: {
    totals: 'iš_viso viso',
    outOf: 'is',
  },
  headings: {
    given: 'vardas',
    surname: 'pavarde',
  },
} as const satisfies Language;
