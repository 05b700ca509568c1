import type { Language } from './language.ts';

export const telugu = {
  code: 'te',
  labels: {
    name: 'పేరు పూర్తి_పేరు',
    person: 'కస్టమర్',
    phone: 'ఫోన్ మొబైల్ నంబర్ ఫోన్_నంబర్ సెల్',
    email: 'ఈమెయిల్',
    company: 'కంపెనీ',
    other: 'విక్రేత శాఖ ఏజెంట్ డాక్టర్',
    thing: 'ఆర్డర్',
  },
  beside: {
    mobile: 'మొబైల్ సెల్',
    phone: 'ఫోన్ ఫోన్_నంబర్ ఆఫీస్ నంబర్ మొబైల్_నంబర్',
    sites: 'ఆఫీస్ షాప్ క్లినిక్ ఫ్యాక్టరీ గోదాం బ్రాంచ్ షోరూమ్',
  },
  fields: {
    name: 'పేరు',
  },
  requests: {
    please: 'దయచేసి',
    thanks: 'ధన్యవాదాలు',
    closing: 'జోడించండి జోడించు సేవ్_చేయండి సేవ్_చెయ్యి చేర్చండి ను_జోడించండి',
    kinds: 'లీడ్ కస్టమర్ నంబర్ పరిచయం',
    new: 'కొత్త',
    nameLabels: 'పేరు',
    also: 'మరియు',
  },
  mail: {
    closings: 'ధన్యవాదాలు ఇట్లు',
    firstPerson: 'నా నాకు',
  },
  headings: {
    phone: 'ఫోన్* మొబైల్*',
    name: 'పూర్తి_పేరు కస్టమర్_పేరు',
    bareName: 'పేరు',
    given: 'మొదటి_పేరు',
    surname: 'ఇంటి_పేరు చివరి_పేరు',
    email: 'ఇమెయిల్* ఈమెయిల్',
    company: 'కంపెనీ సంస్థ',
    country: 'దేశం',
    likelyName: 'కస్టమర్',
  },
} as const satisfies Language;
