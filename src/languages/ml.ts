import type { Language } from './language.ts';

export const malayalam = {
  code: 'ml',
  labels: {
    name: 'പേര്',
    person: 'ഉപഭോക്താവ്',
    phone: 'ഫോൺ മൊബൈൽ നമ്പർ',
    email: 'ഇമെയിൽ',
  },
  beside: {
    mobile: 'മൊബൈൽ',
    phone: 'ഫോൺ ഓഫീസ്',
  },
  headings: {
    phone: 'ഫോൺ* മൊബൈൽ*',
  },
} as const satisfies Language;
