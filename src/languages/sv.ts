import type { Language } from './language.ts';

export const swedish = {
  code: 'sv',
  labels: {
    name: 'namn fullstandigt_namn for_och_efternamn',
    given: 'fornamn tilltalsnamn',
    surname: 'efternamn',
    person: `
      kund kontakt kontaktperson patient gast deltagare sokande hyresgast mottagare kundnamn ny_kund uppringare`,
    weak: 'kopare avsandare bestallare betalare malsman',
    phone: 'telefon telefonnummer tel mobil mobilnummer mobiltelefon nummer tfn',
    email: 'e_post epost e_postadress mejl mailadress',
    company: 'foretag foretagsnamn bolag',
    other: 'saljare butik kontor handlaggare lakare klinik maklare avdelning filial mäklare',
    thing: `
      order ordernummer bestallning faktura belopp datum kampanj kundnummer formular sida produkt kalla`,
    small: 'ditt din ert er och for',
  },
  beside: {
    mobile: 'mobilnummer mobiltelefon jobbmobil jobbmobilen',
    phone: 'telefonnummer tfn tfno kontakt kontor arbete jobb växel numret mobilen',
    number: 'nummer',
    email: 'e-postadress epost e-post',
    is: 'är',
    sites: `
      kontor butik fabrik lager verkstad reception huvudkontor filial klinik mottagning studio salong showroom apotek skola expedition
      ateljé kontoret butiken`,
  },
  fields: {
    name: 'kontaktperson namn fullständigt_namn',
    given: 'förnamn',
    surname: 'efternamn',
    person: 'patient',
    company: 'företag',
    other: 'datum',
  },
  keys: {
    phone: 'nummer',
    tags: 'etikett tagg taggar',
  },
  speech: {
    calls: `
      ringde ringt ringer ringte kontakta kontakt lägg spara legg skriv sms:a smsa ring ringa kontaktade hör höra återkoppla maila skrev
      svara svarade nå nås mottagen bekräfta bekräftad söker sökte`,
    everyday: `
      hej hei hallå tack mvh hälsningar hilsen med ring ringa mitt min mit hennes mina din ditt vår vårt våra deras denna detta dessa han
      hon den det de vi ni jag du en ett och eller men också redan mycket bra mer mindre idag imorgon igår nu sedan ikväll morgon kväll
      måndag tisdag onsdag torsdag fredag lördag söndag är var blir har hade vill önskar letar undrar frågar ska kan måste vem vad när hur
      varför för utan under mellan från på i av hos vid hejsan god brådskande viktigt ny nytt nya kund patient kontakt nummer telefon
      mobil mejl adress tid bokning beställning betalning faktura offert förfrågan snälla vänligen nå nås mig grabbar`,
    namesToo: 'den hans nu vi de kund nova',
    smallToo: 'med',
    particles: 'den och et af av ux',
    connects: 'et',
    roles: `
      säljare säljchef försäljningschef projektledare vd konsult ingenjör chef direktör ekonom assistent ägare rådgivare avdelning
      försäljning läkare advokat koordinator handläggare`,
    about: 'om gällande',
    honorifics: 'herr fru',
    from: 'hos från',
    in: 'till',
    and: 'och',
    iAm: 'jag_heter jag_är mitt_namn_är',
    nothing: 'inte okänd',
    rolesBehind: 'mamma pappa fru man bror syster son dotter jobb hem kontor kund',
    introduces: 'är heter',
    notes: 'måndag tisdag onsdag torsdag fredag lördag söndag idag imorgon igår brådskande',
    someone: 'någon',
  },
  companies: {
    shortForms: 'AB',
    family: 'söner son döttrar partners familj',
    trades: `
      bygg måleri åkeri bageri konditori apotek bilverkstad tandläkarmottagning mäklarbyrå redovisning restaurang hotell förskola
      gymnasium sjukhus stiftelsen förening bokhandel tryckeri städ fastigheter`,
  },
  requests: {
    please: 'snälla vänligen tack_snälla är_du_snäll',
    thanks: 'tack tack_så_mycket tackar',
    greetings: 'hej hejsan god_morgon hallå tjena hej_alla grabbar hörni',
    asking: `
      kan_du kan_ni kan_någon skulle_du_kunna kan_vi vi_måste jag_vill jag_vill_att_du kan_du_snälla skulle_ni_kunna`,
    save: 'lägg_till lägg_in lägga_till registrera anteckna skriv_upp lägga_in spara notera skapa sparar spara_in',
    saveOrName: 'spar för_in',
    closing: `
      till_kontakter i_kontakterna till_kontakterna till_mina_kontakter i_kontakter som_kontakt som_kund som_ny_kund som_ny_kontakt
      till_listan i_listan i_whatsapp i_crm`,
    kinds: `
      kontakt nummer telefonnummer kund kunder kontakten kontakter kunden numret mobilnummer person lead leverantör mobil telefon`,
    articles: 'den et denna det detta den_här en ett min mitt vår vårt mina',
    new: 'ny nytt nya',
    of: 'som_heter vid_namn till för av med_namnet på från',
    numbersOf: 'nummer telefonnummer kontakt numret mobilnummer mobil telefon',
    introducing: 'det_är detta_är jag_heter det_här_är här_är jag_är hon_heter han_heter här_är_numret_till',
    help: 'hjälp',
    object: 'in upp den_här',
    joinsNumber: 'är på med nummer tel hennes_nummer_är hans_nummer_är hennes deras sitt',
    joinsName: 'är tillhör för är_till',
    saveStems: 'lägg',
    as: 'som',
    into: 'till i på',
    lists: 'kontakter kontakterna listan kontaktlistan registret adressboken whatsapp crm',
    notices: 'samtal missat_samtal telefonsamtal meddelande röstmeddelande mejl mail sms förfrågan',
    nameLabels: 'namn',
    joinsOrName: 'hans',
    saveInTwo: 'lägg:till lägg:in skriv:upp för:in',
  },
  mail: {
    greetings: 'hej hei hallå hejsan god_morgon god_dag käre bästa tjena',
    closings: `
      hälsningar med_vänliga_hälsningar vänliga_hälsningar vänligen mvh tack bästa_hälsningar hälsar vh varma_hälsningar allt_gott
      tack_på_förhand tack_så_mycket kram`,
    from: 'från',
    to: 'till',
    subject: 'ämne skickat datum',
    wrote: 'skrev',
    automatic: 'vidarebefordrat_meddelande skickat_från_ skickades_från_ från_min_iphone',
    dialIn: 'endast_ljud',
    meetingIds: 'mötes-id mötesid',
    firstPerson: 'mitt min mig mina',
  },
  numbers: {
    refused: 'inte gamla istället_för',
    void: 'är_fel stämmer_inte fungerar_inte är_det_gamla',
    ids: `
      org.nr orgnr org_no org_nummer organisationsnummer revenue umsatz users downloads views kampanj bankgiro plusgiro bg pg ocr faktura
      ordernummer kundnummer datum paket paketnummer personnummer`,
    compounds: 'numret',
    money: 'kr',
    or: 'eller',
  },
  sheets: {
    totals: 'summa totalt delsumma',
    records: 'kontakter poster rader',
    outOf: 'av',
    page: 'sida',
    made: 'genererad utskriven',
    madeBy: 'av',
    no: 'nej',
  },
  headings: {
    name: 'fornamn_och_efternamn fullstandigt_namn',
    bareName: 'namn',
    given: 'fornamn tilltalsnamn',
    notGiven: 'efternamn',
    surname: 'efternamn slaktsnamn',
    notSurname: 'fornamn',
    middle: 'mellannamn mellomnamn',
    company: 'foretag foretagsnamn bolag',
    including: 'med',
    callingCode: 'landercode landskod',
    guests: 'kund gast* hyresgast deltagare',
    hosts: 'hyresvard forare lakare larare',
    otherPeople: 'agare* saljare* radgivare* nodfall* anhorig*',
    things: 'avtal* belopp pris',
    numbersOfPeople: 'kundnummer kundnr personnummer',
    email: 'e_postadress* epostadress* mejl* mejladress',
  },
} as const satisfies Language;
