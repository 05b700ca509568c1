import type { Language } from './language.ts';

export const urdu = {
  code: 'ur',
  labels: {
    surname: 'خاندان',
    person: 'گاہک صارف مریض',
    phone: 'فون نمبر فون_نمبر موبائل موبائل_نمبر رابطہ_نمبر واتس_ایپ',
    email: 'ای_میل',
    company: 'کمپنی',
    other: 'ایجنٹ دکان شاخ',
    thing: 'آرڈر',
    small: 'کا کی آپ',
    anyNumber: 'نمبر',
  },
} as const satisfies Language;
