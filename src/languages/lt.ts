import type { Language } from './language.ts';

export const lithuanian = {
  code: 'lt',
  beside: {
    phone: 'telefonas',
  },
} as const satisfies Language;
