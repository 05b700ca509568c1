import type { Language } from './language.ts';

export const kannada = {
  code: 'kn',
  labels: {
    name: 'ಹೆಸರು',
    person: 'ಗ್ರಾಹಕ',
    phone: 'ಮೊಬೈಲ್ ಫೋನ್ ಸಂಖ್ಯೆ ನಂಬರ್ ದೂರವಾಣಿ',
    email: 'ಇಮೇಲ್',
    other: 'ಶಾಖೆ',
  },
  beside: {
    mobile: 'ಮೊಬೈಲ್',
    phone: 'ನಂಬರ್ ಕಚೇರಿ ಫೋನ್ ಫೋನ್_ನಂಬರ್ ಮೊಬೈಲ್_ನಂಬರ್ ದೂರವಾಣಿ ಸಂಖ್ಯೆ',
    sites: 'ಕಚೇರಿ ಅಂಗಡಿ ಕ್ಲಿನಿಕ್ ಕಾರ್ಖಾನೆ ಗೋದಾಮು ಶಾಖೆ',
  },
  requests: {
    please: 'ದಯವಿಟ್ಟು',
    thanks: 'ಧನ್ಯವಾದ ಧನ್ಯವಾದಗಳು',
    closing: 'ಸೇರಿಸಿ ಉಳಿಸಿ ಸೇವ್_ಮಾಡಿ',
    kinds: 'ಲೀಡ್ ಗ್ರಾಹಕ ಸಂಖ್ಯೆ ಸಂಪರ್ಕ',
    new: 'ಹೊಸ',
    nameLabels: 'ಹೆಸರು',
    also: 'ಮತ್ತು',
  },
  headings: {
    phone: 'ಮೊಬೈಲ್* ಫೋನ್* ದೂರವಾಣಿ*',
    name: 'ಪೂರ್ಣ_ಹೆಸರು ಗ್ರಾಹಕರ_ಹೆಸರು',
    bareName: 'ಹೆಸರು',
    given: 'ಮೊದಲ_ಹೆಸರು',
    surname: 'ಕೊನೆಯ_ಹೆಸರು ಉಪನಾಮ',
    email: 'ಇಮೇಲ್* ಮಿಂಚಂಚೆ',
    company: 'ಕಂಪನಿ ಸಂಸ್ಥೆ',
    country: 'ದೇಶ',
    likelyName: 'ಗ್ರಾಹಕ',
  },
} as const satisfies Language;
