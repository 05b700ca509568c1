import type { Language } from './language.ts';

export const punjabi = {
  code: 'pa',
  labels: {
    name: 'ਨਾਮ',
    person: 'ਗਾਹਕ',
    phone: 'ਫੋਨ ਮੋਬਾਈਲ ਨੰਬਰ ਮੋਬਾਇਲ ਫ਼ੋਨ',
  },
  beside: {
    mobile: 'ਮੋਬਾਈਲ ਮੋਬਾਇਲ',
    phone: 'ਫੋਨ ਨੰਬਰ ਫ਼ੋਨ ਫੋਨ_ਨੰਬਰ ਮੋਬਾਈਲ_ਨੰਬਰ',
    sites: 'ਦਫ਼ਤਰ ਦੁਕਾਨ ਕਲੀਨਿਕ ਫੈਕਟਰੀ ਗੋਦਾਮ ਸ਼ਾਖਾ',
  },
  requests: {
    please: 'ਕਿਰਪਾ_ਕਰਕੇ',
    thanks: 'ਧੰਨਵਾਦ',
    closing: 'ਜੋੜੋ ਸੇਵ_ਕਰੋ ਨੂੰ_ਜੋੜੋ ਐਡ_ਕਰੋ',
    kinds: 'ਲੀਡ ਗਾਹਕ ਨੰਬਰ ਸੰਪਰਕ',
    new: 'ਨਵਾਂ ਨਵੀਂ',
    owning: 'ਦਾ ਦੀ ਦੇ',
    nameLabels: 'ਨਾਮ',
    also: 'ਅਤੇ',
  },
  headings: {
    name: 'ਪੂਰਾ_ਨਾਮ ਗਾਹਕ_ਦਾ_ਨਾਮ',
    bareName: 'ਨਾਮ',
    given: 'ਪਹਿਲਾ_ਨਾਮ',
    surname: 'ਆਖਰੀ_ਨਾਮ ਗੋਤ',
    phone: 'ਫ਼ੋਨ* ਫੋਨ* ਮੋਬਾਈਲ* ਮੋਬਾਇਲ*',
    email: 'ਈਮੇਲ*',
    company: 'ਕੰਪਨੀ',
    country: 'ਦੇਸ਼',
    likelyName: 'ਗਾਹਕ',
  },
} as const satisfies Language;
