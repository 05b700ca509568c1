import type { Language } from './language.ts';

export const swahili = {
  code: 'sw',
  labels: {
    name: 'jina jina_kamili majina',
    given: 'jina_la_kwanza',
    surname: 'jina_la_mwisho jina_la_ukoo',
    person: 'mteja wateja mgonjwa mgeni mpokeaji',
    weak: 'mnunuzi mtumaji mlipaji',
    phone: 'wa namba simu namba_ya_simu nambari',
    email: 'barua_pepe',
    company: 'kampuni',
    other: 'duka tawi wakala daktari muuzaji',
    thing: 'kiasi kumbukumbu tarehe oda',
    small: 'ya la wa',
    anyNumber: 'namba',
  },
  beside: {
    mobile: 'simu',
    phone: 'ofisi nyumbani kazini namba namba_ya_simu nambari',
  },
  speech: {
    calls: 'mpigie piga ongeza hifadhi wasiliana mwandikie tafadhali nipigie',
    iAm: 'jina_langu_ni',
  },
  mail: {
    greetings: 'habari mpendwa hujambo',
    closings: 'asante ahsante wako wako_mwaminifu shukrani',
    automatic: 'tumwa_kutoka_',
    firstPerson: 'yangu nipigie',
  },
  headings: {
    bareName: 'jina',
  },
} as const satisfies Language;
