import type { Language } from './language.ts';

export const latvian = {
  code: 'lv',
  beside: {
    phone: 'telefons',
  },
} as const satisfies Language;
