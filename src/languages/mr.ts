import type { Language } from './language.ts';

export const marathi = {
  code: 'mr',
  labels: {
    name: 'नाव पूर्ण_नाव',
    surname: 'आडनाव',
    phone: 'मोबाईल',
  },
  beside: {
    mobile: 'मोबाईल',
  },
  headings: {
    phone: 'मोबाईल',
  },
} as const satisfies Language;
