import type { Language } from './language.ts';

export const telugu = {
  code: 'te',
  labels: {
    name: 'పేరు పూర్తి_పేరు',
    person: 'కస్టమర్',
    phone: 'ఫోన్ మొబైల్ నంబర్',
    email: 'ఈమెయిల్',
    company: 'కంపెనీ',
    other: 'విక్రేత శాఖ',
    thing: 'ఆర్డర్',
  },
  beside: {
    mobile: 'మొబైల్',
    phone: 'ఫోన్ ఫోన్_నంబర్ ఆఫీస్',
  },
  fields: {
    name: 'పేరు',
  },
  headings: {
    phone: 'ఫోన్* మొబైల్*',
  },
} as const satisfies Language;
