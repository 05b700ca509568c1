import type { Language } from './language.ts';

export const lithuanian = {
  code: 'lt',
  beside: {
    phone: 'telefonas',
  },
  sheets: {
    totals: 'iš_viso viso',
  },
} as const satisfies Language;
