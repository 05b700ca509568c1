import type { Language } from './language.ts';

export const gujarati = {
  code: 'gu',
  labels: {
    name: 'નામ',
    person: 'ગ્રાહક',
    phone: 'મોબાઇલ ફોન નંબર',
    email: 'ઇમેઇલ',
  },
  requests: {
    please: 'કૃપા_કરીને પ્લીઝ',
    thanks: 'આભાર',
    closing: 'ઉમેરો સેવ_કરો ઉમેરી_દો ને_ઉમેરો',
    kinds: 'ગ્રાહક નંબર સંપર્ક',
    new: 'નવો નવી નવું',
    owning: 'નો ની નું',
  },
} as const satisfies Language;
