import type { Language } from './language.ts';

export const lithuanian = {
  code: 'lt',
  labels: {
    other: 'agentas filialas gydytojas pardavėjas',
  },
  beside: {
    phone: 'telefonas',
  },
  requests: {
    please: 'prašau prašom',
    thanks: 'ačiū dėkui',
    greetings: 'labas sveiki laba_diena',
    asking: 'ar_gali ar_galite gali galite ar_galėtum',
    save: 'pridėk pridėti pridėkite įrašyk įrašyti įrašykite išsaugok išsaugoti išsaugokite',
    closing: 'į_kontaktus kaip_klientą',
    kinds: 'kontaktas kontaktą klientas klientą klientę numeris numerį',
    new: 'naujas nauja naują',
    of: 'vardu',
  },
  mail: {
    greetings: 'sveiki laba_diena labas gerbiamas gerbiama',
    closings: 'pagarbiai su_pagarba linkėjimai geriausi_linkėjimai ačiū',
    from: 'nuo',
    to: 'kam',
    subject: 'tema',
    wrote: 'rašė',
    automatic: 'išsiųsta_iš_',
    firstPerson: 'mano man',
  },
  sheets: {
    totals: 'iš_viso viso',
    outOf: 'is',
  },
  headings: {
    given: 'vardas',
    surname: 'pavarde',
  },
} as const satisfies Language;
