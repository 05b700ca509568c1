import type { Language } from './language.ts';

export const latvian = {
  code: 'lv',
  labels: {
    other: 'agents filiale ārsts pārdevējs',
    name: 'vārds_uzvārds vards_uzvards',
    given: 'vārds vards',
    surname: 'uzvārds uzvards',
    phone: 'tālrunis talrunis telefons mobilais',
    email: 'e-pasts epasts',
  },
  beside: {
    phone: 'telefons tālrunis tālruņa_numurs telefona_numurs viņa_numurs viņas_numurs numurs',
    mobile: 'mobilais mob',
    sites:
      'birojs veikals rūpnīca noliktava darbnīca reģistratūra filiāle klīnika salons aptieka galvenais_birojs',
  },
  keys: {
    tags: 'birka birkas',
  },
  speech: {
    notes: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena šodien rīt steidzami',
  },
  requests: {
    please: 'lūdzu',
    thanks: 'paldies',
    greetings: 'sveiki čau labdien',
    asking: 'vai_vari vari vai_varat',
    save: 'pievieno pievienot pievienojiet saglabā saglabāt saglabājiet ieraksti ierakstiet ierakstīt pieraksti pierakstiet reģistrē',
    closing: 'kontaktiem kā_klientu',
    kinds: 'kontakts kontaktu klients klientu numurs numuru',
    new: 'jauns jauna jaunu jauno',
    of: 'vārdā',
    notices: 'zvans neatbildēts_zvans ziņa pieprasījums',
    also: 'un',
  },
  mail: {
    greetings: 'sveiki labdien cienījamais cienījamā',
    closings: 'ar_cieņu cieņā labi_vēlējumi paldies',
    from: 'no',
    to: 'kam',
    subject: 'temats',
    wrote: 'rakstīja',
    automatic: 'nosūtīts_no_',
    firstPerson: 'mans mana man',
  },
  numbers: {
    ids: 'reģ pvn pasūtījums rēķins personas_kods',
  },
  sheets: {
    totals: 'kopā',
  },
  headings: {
    given: 'vards',
    surname: 'uzvards',
    name: 'vards_un_uzvards klienta_vards pilns_vards',
    likelyName: 'klients',
    phone: 'talrunis talrun* mobilais mob_talr* kontakttalrunis',
    email: 'e_pasts e_pasta_adrese epasts',
    company: 'uznemums uznemuma_nosaukums',
    country: 'valsts',
    notGiven: 'uzvards',
    notSurname: 'vards',
    things: 'pasutijum* rekin* ligum* summa cena',
  },
} as const satisfies Language;
