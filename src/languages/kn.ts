import type { Language } from './language.ts';

export const kannada = {
  code: 'kn',
  labels: {
    name: 'ಹೆಸರು',
    person: 'ಗ್ರಾಹಕ',
    phone: 'ಮೊಬೈಲ್ ಫೋನ್ ಸಂಖ್ಯೆ',
    email: 'ಇಮೇಲ್',
    other: 'ಶಾಖೆ',
  },
  beside: {
    mobile: 'ಮೊಬೈಲ್',
    phone: 'ನಂಬರ್ ಕಚೇರಿ',
  },
  headings: {
    phone: 'ಮೊಬೈಲ್*',
  },
} as const satisfies Language;
