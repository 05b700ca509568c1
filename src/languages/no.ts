import type { Language } from './language.ts';

export const norwegian = {
  code: 'no',
  labels: {
    name: 'fullt_navn',
    surname: 'etternavn',
    person: 'pasient gjest deltaker mottaker leietaker soker',
    weak: 'kjoper',
    company: 'bedrift selskap',
    other: 'selger avdeling lege megler butikk',
    thing: 'belop kampanje',
    small: 'ditt',
  },
  beside: {
    mobile: 'mobil',
    phone: 'tlf_nr hjem sentralbord omstilling',
    fax: 'telefaks',
  },
  fields: {
    name: 'fullt_navn',
    surname: 'etternavn',
  },
  speech: {
    everyday: 'vennlig',
    smallToo: 'med',
    roles: 'daglig_leder selger salgssjef',
    iAm: 'jeg_heter jeg_er',
  },
  companies: {
    shortForms: 'ASA AS',
  },
  requests: {
    please: 'vennligst',
    thanks: 'takk',
    asking: 'kan_du vil_du',
    save: 'legg_til legg_inn',
    saveOrName: 'lagre',
    new: 'ny',
    of: 'som_heter',
    introducingSmall: 'namn',
  },
  mail: {
    greetings: 'kjære',
    closings: 'med_vennlig_hilsen vennlig_hilsen takk',
    meetingIds: 'møte-id møteid',
    firstPerson: 'meg min',
  },
  sheets: {
    totals: 'sum_totalt i_alt',
  },
  headings: {
    name: 'fornavn_og_etternavn fullt_navn',
    notGiven: 'etternavn',
    surname: 'etternavn',
    middle: 'mellomnavn',
    company: 'bedriftsnavn',
    callingCode: 'landkode',
    email: 'e_post',
  },
} as const satisfies Language;
