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
    phone: 'ഫോൺ ഓഫീസ് ഫോൺ_നമ്പർ മൊബൈൽ_നമ്പർ നമ്പർ',
    sites: 'ഓഫീസ് കട ക്ലിനിക് ഫാക്ടറി ഗോഡൗൺ ബ്രാഞ്ച് ഷോറൂം',
  },
  requests: {
    please: 'ദയവായി',
    thanks: 'നന്ദി',
    closing: 'ചേർക്കുക ചേർക്കൂ സേവ്_ചെയ്യുക സേവ്_ചെയ്യൂ',
    kinds: 'ലീഡ് നമ്പർ ഉപഭോക്താവ്',
    new: 'പുതിയ',
    nameLabels: 'പേര്',
  },
  headings: {
    phone: 'ഫോൺ* മൊബൈൽ*',
    name: 'മുഴുവൻ_പേര് ഉപഭോക്താവിന്റെ_പേര്',
    bareName: 'പേര്',
    given: 'ആദ്യ_പേര്',
    surname: 'അവസാന_പേര് കുടുംബപ്പേര്',
    email: 'ഇമെയിൽ* ഇ_മെയിൽ',
    company: 'കമ്പനി സ്ഥാപനം',
    country: 'രാജ്യം',
    likelyName: 'ഉപഭോക്താവ്',
  },
} as const satisfies Language;
