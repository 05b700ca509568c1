import type { Language } from './language.ts';

export const estonian = {
  code: 'et',
  beside: {
    phone: 'telefoni',
  },
} as const satisfies Language;
