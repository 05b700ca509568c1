import type { Language } from './language.ts';

export const gujarati = {
  code: 'gu',
  labels: {
    name: 'નામ',
    person: 'ગ્રાહક',
    phone: 'મોબાઇલ ફોન નંબર',
    email: 'ઇમેઇલ',
  },
} as const satisfies Language;
