import type { Language } from './language.ts';

export const punjabi = {
  code: 'pa',
  labels: {
    name: 'ਨਾਮ',
    person: 'ਗਾਹਕ',
    phone: 'ਫੋਨ ਮੋਬਾਈਲ ਨੰਬਰ',
  },
} as const satisfies Language;
