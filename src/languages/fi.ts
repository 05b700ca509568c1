import type { Language } from './language.ts';

export const finnish = {
  code: 'fi',
  labels: {
    name: 'nimi koko_nimi etu_ja_sukunimi',
    given: 'etunimi etunimet',
    surname: 'sukunimi',
    person: `
      asiakas yhteyshenkilo potilas vieras osallistuja hakija vuokralainen vastaanottaja tilaaja asiakkaan soittaja`,
    weak: 'ostaja lahettaja maksaja',
    phone: 'puhelin puhelinnumero puh matkapuhelin kannykka gsm numero',
    email: 'sahkoposti sahkopostiosoite',
    company: 'yritys yrityksen_nimi',
    other: `
      myyja toimipiste myymala laakari toimisto vastuuhenkilo kauppa neuvoja hoitaja käsittelijä välittäjä`,
    thing: 'tilaus tilausnumero lasku summa paivamaara kampanja asiakasnumero lahde',
    small: 'sinun teidan ja',
  },
  beside: {
    mobile: 'matkapuhelin känny kännykkä',
    phone:
      'puhelin puh puhelinnumero sími toimisto työ vaihde suora hänen_numeronsa numeronsa puhelinnumeronsa',
    email: 'sähköposti',
    sites:
      'toimisto myymälä liike tehdas varasto verstas korjaamo vastaanotto pääkonttori klinikka studio apteekki koulu toimipiste',
  },
  fields: {
    name: 'nimi',
    given: 'etunimi',
    surname: 'sukunimi',
    company: 'yritys',
  },
  keys: {
    tags: 'tunniste tunnisteet tägi tagi',
  },
  speech: {
    calls: `
      soita soitti soittaa lisää tallenna laita viesti viestiä ota yhteyttä minä olen soittakaa soittanut ottaa ottakaa kirjoita kirjoitti
      vastaa vastasi lähetti lähetä vahvista vahvistettu tavoittaa`,
    capitalsToo: 'jo',
    particles: 'ja',
    roles: `
      myyntipäällikkö toimitusjohtaja johtaja päällikkö myyjä kirjanpitäjä assistentti insinööri omistaja neuvoja osasto myynti lääkäri
      asianajaja koordinaattori`,
    honorifics: 'herra rouva',
    and: 'ja',
    iAm: 'olen minun_nimeni_on minä_olen',
    everyday: `
      hänen minun meidän teidän tämä tuo nämä hän he minä me te se ne ja tai mutta myös jo hyvin enemmän tänään huomenna eilen nyt
      myöhemmin illalla aamulla maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai on oli ovat haluaa etsii kysyy pitää
      voi täytyy kuka mikä milloin miten missä miksi koska kiitos hei moi terve terveisin kiireellinen tärkeä uusi uudet asiakas potilas
      yhteystieto numero puhelin sähköposti osoite aika tilaus varaus maksu lasku tarjous pyyntö hyvä herra rouva minut tavoittaa
      numerosta numerostani soittaa soittakaa porukka`,
    rolesBehind: 'äiti isä vaimo mies veli sisko poika tytär työ koti toimisto asiakas',
    introduces: 'olen',
    notes: `
      maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina torstaina perjantaina huomenna tänään
      kiireellinen`,
    someone: 'joku',
    nothing: 'tuntematon',
  },
  companies: {
    forms: 'oyj',
    shortForms: 'Oy OY',
    family: 'pojat kumppanit perhe',
    trades: `
      leipomo autokorjaamo apteekki hammaslääkäriasema kiinteistönvälitys tilitoimisto ravintola hotelli päiväkoti sairaala säätiö
      yhdistys rakennus kuljetus isännöinti kauppa`,
  },
  requests: {
    thanks: 'kiitos kiitti kiitoksia',
    asking: `
      voitko voisitko haluan voitteko voisitteko voiko_joku haluaisin pitää täytyy muista voitko_kiltti`,
    save: `
      lisää tallenna lisätä lisätkää tallentaa tallentakaa lisäisitkö tallennatko luoda kirjaa kirjata rekisteröi merkitse kirjatkaa
      laittakaa merkkaa merkatkaa talleta tallentaisitko luokaa`,
    closing: `
      yhteystietoihin kontakteihin listaan listalle asiakkaaksi kontaktiksi uudeksi_asiakkaaksi whatsappiin numero numeron yhteystieto
      yhteystiedot`,
    kinds: `
      asiakas asiakkaan asiakasta yhteystieto yhteystiedon kontakti henkilö kontaktin yhteyshenkilö numero numeron puhelinnumero
      puhelinnumeron liidi asiakkaaksi`,
    articles: 'tämä tämän se sen minun meidän',
    new: 'uusi uuden uutta',
    of: 'nimeltä nimellä henkilöltä',
    please: 'ole_hyvä ole_kiltti voisitko_ystävällisesti',
    greetings: 'moi terve moikka huomenta hei_kaikki porukka',
    numbersOf: 'numero puhelinnumero puhelin',
    introducing: 'tämä_on tässä_on nimeni_on hän_on',
    joinsNumber: 'numero puh puhelin numerossa hänen numeronsa hänen_numeronsa',
    joinsName: 'on kuuluu',
    saveOrName: 'luo laita',
    saveStems: 'lisää lisät lisäis tallen',
    notices: `
      soitto soittopyyntö puhelu viesti vastaamaton_puhelu sähköposti tekstiviesti pyyntö yhteydenotto`,
    nameLabels: 'nimi',
  },
  mail: {
    greetings: 'hei moi terve hyvä hyvää_päivää hyvää_huomenta',
    closings: `
      terveisin ystävällisin_terveisin parhain_terveisin kiitos yt ystävällisesti kiittäen yst_terv terv lämpimin_terveisin`,
    wrote: 'kirjoitti',
    automatic: 'lähetetty_',
    meetingIds: 'kokouksen_tunnus',
    firstPerson: 'minun numeroni minulle puhelinnumeroni minua mulle',
    from: 'lähettäjä',
    to: 'vastaanottaja',
    subject: 'aihe lähetetty päivämäärä',
  },
  numbers: {
    refused: 'ei vanha',
    void: 'on_väärä ei_toimi',
    compounds: 'numero',
    ids: 'y-tunnus tilaus tilausnumero lasku viite viitenumero hetu',
    or: 'tai',
  },
  sheets: {
    totals: 'yhteensä',
    page: 'sivu',
    yes: 'kyllä',
    no: 'ei',
  },
  headings: {
    name: 'etunimi_ja_sukunimi koko_nimi asiakkaan_nimi',
    bareName: 'nimi',
    likelyName: 'asiakas',
    given: 'etunimi etunimet',
    notGiven: 'sukunimi',
    surname: 'sukunimi',
    notSurname: 'etunimi',
    middle: 'keskimmainen_nimi',
    company: 'yritys yrityksen_nimi',
    phone: 'puhelin* *puhelin puh matkapuh* simi simu',
    reach: 'yhteystiedot',
    numberWords: '*tunnus',
    callingCode: 'maakoodi',
    mobile: 'matkapuhelin*',
    email: 'sahkoposti*',
    otherPeople: 'omistaja* myyja* hatayhteys*',
    things: 'tilaus* lasku* sopimus* hinta',
    numbersOfPeople: 'asiakasnumero',
    days: 'paivamaara',
    country: 'maa',
  },
} as const satisfies Language;
