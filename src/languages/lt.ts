import type { Language } from './language.ts';

export const lithuanian = {
  code: 'lt',
  labels: {
    other: 'agentas filialas gydytojas pardavėjas',
    name: 'vardas_ir_pavardė vardas_pavardė',
    given: 'vardas',
    surname: 'pavardė pavarde',
    phone: 'telefonas numeris mobilusis',
    email: 'el_paštas',
  },
  beside: {
    phone: 'telefonas telefono_numeris jo_numeris jos_numeris numeris',
    mobile: 'mobilusis mob',
    sites:
      'biuras parduotuvė gamykla sandėlis dirbtuvės registratūra filialas klinika salonas vaistinė administracija',
  },
  keys: {
    tags: 'žyma žymos',
  },
  speech: {
    notes:
      'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis šiandien rytoj skubu',
  },
  requests: {
    please: 'prašau prašom',
    thanks: 'ačiū dėkui',
    greetings: 'labas sveiki laba_diena',
    asking: 'ar_gali ar_galite gali galite ar_galėtum gal_gali gal_galite gal_galėtum ar_galėtumėte',
    save: `
      pridėk pridėti pridėkite įrašyk įrašyti įrašykite išsaugok išsaugoti išsaugokite užrašyk užrašykite užrašyti įvesk įveskite įvesti
      užregistruok pridėkime`,
    closing: 'į_kontaktus kaip_klientą',
    kinds: 'kontaktas kontaktą klientas klientą klientę numeris numerį',
    new: 'naujas nauja naują',
    of: 'vardu',
    notices: 'skambutis praleistas_skambutis žinutė užklausa',
    also: 'ir',
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
  numbers: {
    ids: 'įm kodas pvm užsakymas sąskaita',
  },
  sheets: {
    totals: 'iš_viso viso',
    outOf: 'is',
  },
  headings: {
    given: 'vardas',
    surname: 'pavarde',
    name: 'vardas_ir_pavarde kliento_vardas pilnas_vardas vardas_pavarde',
    likelyName: 'klientas',
    phone: 'telefonas telefono_numeris mobilusis mob_tel tel_nr',
    email: 'el_pastas e_pastas elektroninis_pastas el_pasto_adresas',
    company: 'imone imones_pavadinimas',
    country: 'salis',
    notGiven: 'pavarde',
    notSurname: 'vardas',
    things: 'uzsakym* saskait* sutart* suma kaina',
  },
} as const satisfies Language;
