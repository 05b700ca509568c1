import type { Language } from './language.ts';

export const norwegian = {
  code: 'no',
  labels: {
    name: 'fullt_navn',
    surname: 'etternavn',
    person: 'pasient gjest deltaker mottaker leietaker soker innringer',
    weak: 'kjoper',
    company: 'bedrift selskap',
    other: 'selger avdeling lege megler butikk ansatt radgiver kontor saksbehandler',
    thing: 'belop kampanje',
    small: 'ditt',
  },
  beside: {
    mobile: 'mobil jobbmobil arbeidsmobil',
    phone: `
      tlf_nr hjem sentralbord omstilling mobilen_hennes mobilen_hans nummeret_hennes nummeret_hans telefonen_hennes telefonen_hans nummeret
      mobilen`,
    fax: 'telefaks',
    is: 'er',
    sites:
      'kontor butikk fabrikk lager verksted resepsjon hovedkontor filial klinikk legekontor salong showroom apotek skole avdeling',
  },
  fields: {
    name: 'fullt_navn',
    surname: 'etternavn',
  },
  keys: {
    tags: 'etikett tagg merkelapp',
  },
  speech: {
    everyday: `
      vennlig hennes min mitt mine din ditt vår vårt deres denne dette disse han hun den det de vi dere jeg du en et ei og eller men også
      allerede veldig bra mer mindre dag morgen går nå senere kveld mandag tirsdag onsdag torsdag fredag lørdag søndag er var blir har
      hadde vil ønsker leter spør skal kan må hvem hva når hvordan hvor hvorfor for med uten under mellom siden til fra på av hos ved takk
      hei god hilsen mvh haster viktig ny nytt nye kunde pasient kontakt nummer telefon mobil epost adresse time bestilling betaling
      faktura tilbud forespørsel vennligst folkens`,
    smallToo: 'med',
    roles: `
      daglig_leder selger salgssjef leder sjef direktør regnskapsfører assistent ingeniør eier rådgiver avdeling salg lege advokat
      koordinator`,
    about: 'om',
    iAm: 'jeg_heter jeg_er',
    calls: `
      ring ringe ringte ringt kontakt kontakte kontaktet skriv skrev svar svarte mottatt bekreft bekreftet`,
    namesToo: 'hans',
    honorifics: 'herr fru hr',
    and: 'og',
    rolesBehind: 'mamma pappa kone mann bror søster sønn datter jobb hjem kontor kunde',
    introduces: 'er heter',
    notes: 'mandag tirsdag onsdag torsdag fredag lørdag søndag haster',
    someone: 'noen',
    nothing: 'ukjent',
  },
  companies: {
    shortForms: 'ASA AS',
    family: 'sønner sønn døtre familie partnere',
    trades: `
      bakeri bilverksted rørleggerfirma malerfirma apotek tannklinikk eiendom eiendomsmegling regnskap transport restaurant hotell
      barnehage sykehus stiftelsen forening bokhandel trykkeri renhold bygg`,
  },
  requests: {
    please: 'vennligst vær_så_snill vær_så_god',
    thanks: 'takk tusen_takk på_forhånd_takk',
    asking: `
      kan_du vil_du kan_dere kan_noen kunne_du kan_vi vi_må jeg_vil jeg_vil_gjerne kan_du_være_så_snill_å`,
    save: 'legg_til legg_inn legge_til legge_inn registrer registrere opprett opprette skriv_opp lagre lagra notere',
    new: 'ny nye nytt',
    of: 'som_heter til for på av ved_navn fra',
    introducingSmall: 'namn',
    greetings: 'hei heisann god_morgen hallo hei_alle folkens gutter',
    closing: `
      til_kontakter til_kontaktene i_kontakter i_kontaktene som_kontakt som_kunde som_ny_kunde på_lista på_listen til_listen i_whatsapp`,
    kinds: `
      kontakt kontakten kunde kunden kunder nummer nummeret telefonnummer mobilnummer person lead mobil telefon`,
    articles: 'en et ei den det min mitt vår denne dette',
    numbersOf: 'nummer nummeret telefonnummer mobilnummer mobil kontakt telefon',
    introducing: 'dette_er det_er her_er jeg_heter jeg_er hun_heter han_heter',
    joinsNumber: 'er på med nummer tlf hennes deres',
    joinsName: 'er tilhører for er_til',
    as: 'som',
    into: 'til i på',
    lists: 'kontakter kontaktene listen lista kontaktlisten databasen adresseboken whatsapp crm',
    notices: 'anrop tapt_anrop ubesvart_anrop samtale melding beskjed e-post sms henvendelse forespørsel',
    nameLabels: 'navn',
    saveInTwo: 'legg:til legg:inn skriv:opp før:inn',
    object: 'denne den_her',
    saveOrName: 'noter',
  },
  mail: {
    greetings: 'kjære hei hallo god_dag hei_alle',
    closings: `
      med_vennlig_hilsen vennlig_hilsen takk mvh vh hilsen beste_hilsen med_hilsen vennlige_hilsner med_vennlig_hilsning på_forhånd_takk
      tusen_takk ha_en_fin_dag klem`,
    meetingIds: 'møte-id møteid',
    firstPerson: 'meg min mitt mine',
    from: 'fra',
    to: 'til kopi',
    subject: 'emne sendt dato',
    wrote: 'skrev',
    automatic: 'sendt_fra_',
  },
  numbers: {
    refused: 'ikke gamle i_stedet_for',
    void: 'er_feil virker_ikke er_det_gamle',
    ids: 'org.nr orgnr organisasjonsnummer ordre ordrenr ordrenummer faktura kid kontonr pakke sporingsnummer',
    or: 'eller',
  },
  sheets: {
    totals: 'sum_totalt i_alt',
  },
  headings: {
    name: 'fornavn_og_etternavn fullt_navn kundenavn',
    notGiven: 'etternavn',
    surname: 'etternavn',
    middle: 'mellomnavn',
    company: 'bedriftsnavn bedrift selskap firmanavn',
    callingCode: 'landkode',
    email: 'e_post e_postadresse* epostadresse*',
  },
} as const satisfies Language;
