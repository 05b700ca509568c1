import type { Language } from './language.ts';

export const finnish = {
  code: 'fi',
  labels: {
    name: 'nimi koko_nimi etu_ja_sukunimi',
    given: 'etunimi etunimet',
    surname: 'sukunimi',
    person:
      'asiakas yhteyshenkilo potilas vieras osallistuja hakija vuokralainen vastaanottaja tilaaja asiakkaan',
    weak: 'ostaja lahettaja maksaja',
    phone: 'puhelin puhelinnumero puh matkapuhelin kannykka gsm numero',
    email: 'sahkoposti sahkopostiosoite',
    company: 'yritys yrityksen_nimi',
    other: 'myyja toimipiste myymala laakari toimisto vastuuhenkilo kauppa',
    thing: 'tilaus tilausnumero lasku summa paivamaara kampanja asiakasnumero lahde',
    small: 'sinun teidan ja',
  },
  beside: {
    mobile: 'matkapuhelin känny',
    phone: 'puhelin puh puhelinnumero sími toimisto työ vaihde suora',
    email: 'sähköposti',
  },
  fields: {
    name: 'nimi',
    given: 'etunimi',
    surname: 'sukunimi',
    company: 'yritys',
  },
  speech: {
    calls: 'soita soitti soittaa lisää tallenna laita viesti viestiä ota yhteyttä minä olen',
    particles: 'ja',
    roles: 'myyntipäällikkö toimitusjohtaja',
  },
  requests: {
    thanks: 'kiitos',
    asking: 'voitko voisitko haluan',
    save: 'lisää tallenna lisätä lisätkää tallentaa tallentakaa',
    closing: 'yhteystietoihin',
    kinds: 'asiakas asiakkaan asiakasta yhteystieto yhteystiedon kontakti henkilö',
    articles: 'tämä tämän',
    new: 'uusi uuden uutta',
    of: 'nimeltä',
  },
  mail: {
    greetings: 'hei moi terve hyvä hyvää_päivää hyvää_huomenta',
    closings: 'terveisin ystävällisin_terveisin parhain_terveisin kiitos t yt',
  },
  sheets: {
    totals: 'yhteensä',
  },
} as const satisfies Language;
