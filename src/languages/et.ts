import type { Language } from './language.ts';

export const estonian = {
  code: 'et',
  labels: {
    other: 'agent filiaal arst müüja',
    surname: 'perekonnanimi',
    given: 'eesnimi',
    phone: 'telefon mobiil telefoninumber',
    email: 'e-post',
  },
  beside: {
    phone: 'telefoni telefoninumber tema_number tema_telefon',
    mobile: 'mobiil mob',
    sites: 'kontor pood tehas ladu töökoda vastuvõtt peakontor filiaal kliinik salong apteek kauplus esindus',
  },
  keys: {
    tags: 'silt sildid',
  },
  speech: {
    notes: 'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev täna homme kiire',
  },
  requests: {
    please: 'palun',
    thanks: 'aitäh tänan tänud',
    greetings: 'tere tervist',
    asking:
      'kas_sa_saad kas_saad saad_sa kas_te_saate palun_lisa kas_saaksid kas_te_saaksite saaksid kas_sa_saaksid',
    save: 'lisada lisage salvesta salvestada salvestage lisame kirjuta_üles pane_kirja pange_kirja',
    saveOrName: 'lisa',
    closing: 'kontaktidesse kontaktina kliendina',
    kinds: 'kontakt kontakti klient kliendi number numbri',
    new: 'uus uue',
    of: 'nimega käest',
    notices: 'kõne vastamata_kõne sõnum päring',
    joinsNumber: 'tema number on',
    also: 'ning',
  },
  mail: {
    greetings: 'tere tervist lugupeetud',
    closings: 'lugupidamisega parimate_soovidega tervitades heade_soovidega aitäh',
    from: 'saatja',
    to: 'saaja',
    subject: 'teema kuupäev',
    wrote: 'kirjutas',
    automatic: 'saadetud_',
    firstPerson: 'minu mu mulle',
  },
  numbers: {
    ids: 'registrikood tellimus arve isikukood kmkr',
  },
  sheets: {
    totals: 'kokku',
  },
  headings: {
    given: 'eesnimi',
    surname: 'perekonnanimi perenimi',
    name: 'taisnimi ees_ja_perekonnanimi kliendi_nimi',
    bareName: 'nimi',
    likelyName: 'klient',
    phone: 'mobiil* telefoninumber',
    email: 'meiliaadress e_posti_aadress meil',
    company: 'ettevote firma ettevotte_nimi',
    country: 'riik',
    things: 'tellimus* arve* leping* summa hind',
    tags: 'sildid grupp',
  },
} as const satisfies Language;
