import type { Language } from './language.ts';

export const marathi = {
  code: 'mr',
  labels: {
    name: 'नाव पूर्ण_नाव',
    surname: 'आडनाव',
    phone: 'मोबाईल',
    other: 'एजंट शाखा डॉक्टर',
  },
  beside: {
    mobile: 'मोबाईल',
  },
  requests: {
    please: 'कृपया',
    thanks: 'धन्यवाद',
    closing: 'जोडा सेव्ह_करा सेव_करा नोंदवा ला_जोडा यांना_जोडा चा_नंबर_सेव्ह_करा',
    kinds: 'संपर्क ग्राहक नंबर',
    new: 'नवीन नवा',
    owning: 'चा ची चे',
  },
  headings: {
    phone: 'मोबाईल',
  },
} as const satisfies Language;
