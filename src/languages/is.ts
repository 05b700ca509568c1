import type { Language } from './language.ts';

export const icelandic = {
  code: 'is',
  beside: {
    phone: 'sími simi',
  },
} as const satisfies Language;
