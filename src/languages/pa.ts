import type { Language } from './language.ts';

export const punjabi = {
  code: 'pa',
  labels: {
    name: 'ਨਾਮ',
    person: 'ਗਾਹਕ',
    phone: 'ਫੋਨ ਮੋਬਾਈਲ ਨੰਬਰ',
  },
  requests: {
    please: 'ਕਿਰਪਾ_ਕਰਕੇ',
    thanks: 'ਧੰਨਵਾਦ',
    closing: 'ਜੋੜੋ ਸੇਵ_ਕਰੋ ਨੂੰ_ਜੋੜੋ ਐਡ_ਕਰੋ',
    kinds: 'ਗਾਹਕ ਨੰਬਰ ਸੰਪਰਕ',
    new: 'ਨਵਾਂ ਨਵੀਂ',
    owning: 'ਦਾ ਦੀ ਦੇ',
  },
} as const satisfies Language;
