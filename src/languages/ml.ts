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
  requests: {
    please: 'ദയവായി',
    thanks: 'നന്ദി',
    closing: 'ചേർക്കുക ചേർക്കൂ സേവ്_ചെയ്യുക സേവ്_ചെയ്യൂ',
    kinds: 'നമ്പർ ഉപഭോക്താവ്',
    new: 'പുതിയ',
  },
  headings: {
    phone: 'ഫോൺ* മൊബൈൽ*',
  },
} as const satisfies Language;
