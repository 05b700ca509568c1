import type { Language } from './language.ts';

export const swedish = {
  code: 'sv',
  labels: {
    name: 'namn fullstandigt_namn for_och_efternamn',
    given: 'fornamn tilltalsnamn',
    surname: 'efternamn',
    person: 'kund kontakt kontaktperson patient gast deltagare sokande hyresgast mottagare kundnamn ny_kund',
    weak: 'kopare avsandare bestallare betalare malsman',
    phone: 'telefon telefonnummer tel mobil mobilnummer mobiltelefon nummer tfn',
    email: 'e_post epost e_postadress mejl mailadress',
    company: 'foretag foretagsnamn bolag',
    other: 'saljare butik kontor handlaggare lakare klinik maklare avdelning filial',
    thing:
      'order ordernummer bestallning faktura belopp datum kampanj kundnummer formular sida produkt kalla',
    small: 'ditt din ert er och for',
  },
  beside: {
    mobile: 'mobilnummer mobiltelefon',
    phone: 'telefonnummer tfn tfno kontakt kontor arbete jobb växel',
    number: 'nummer',
    email: 'e-postadress epost e-post',
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
  },
  speech: {
    calls: 'ringde ringt ringer ringte kontakta kontakt lägg spara legg skriv sms:a smsa',
    everyday: 'hej hei hallå tack mvh hälsningar hilsen med ring ringa mitt min mit',
    namesToo: 'den',
    smallToo: 'med',
    particles: 'den och et af av ux',
    connects: 'et',
    roles: 'säljare säljchef försäljningschef projektledare vd konsult ingenjör',
  },
  requests: {
    please: 'snälla',
    thanks: 'tack',
    greetings: 'hej',
    asking: 'kan_du',
    save: 'lägg_till lägg_in skapa',
    saveOrName: 'spara',
    closing: 'till_kontakter i_kontakterna',
    kinds: 'kontakt nummer telefonnummer kund kunder',
    articles: 'den et denna det detta den_här',
    new: 'ny nytt nya',
    of: 'som_heter vid_namn',
    numbersOf: 'nummer telefonnummer kontakt',
    introducing: 'det_är detta_är jag_heter',
  },
  mail: {
    greetings: 'hej hei hallå hejsan god_morgon god_dag käre bästa tjena',
    closings: 'hälsningar med_vänliga_hälsningar vänliga_hälsningar vänligen mvh tack bästa_hälsningar',
  },
  numbers: {
    ids: `
      org.nr orgnr org_no org_nummer organisationsnummer revenue umsatz users downloads views kampanj bankgiro plusgiro bg pg ocr faktura
      ordernummer kundnummer datum`,
  },
  sheets: {
    totals: 'summa totalt delsumma',
  },
  headings: {
    name: 'fornamn_och_efternamn fullstandigt_namn',
    bareName: 'namn',
    given: 'fornamn tilltalsnamn',
    notGiven: 'efternamn',
    surname: 'efternamn slaktsnamn',
    notSurname: 'fornamn',
    middle: 'mellannamn mellomnamn',
    company: 'foretag',
    including: 'med',
    callingCode: 'landercode landskod',
    guests: 'kund gast* hyresgast deltagare',
    hosts: 'hyresvard forare lakare larare',
    otherPeople: 'agare* saljare* radgivare* nodfall* anhorig*',
    things: 'avtal* belopp pris',
    numbersOfPeople: 'kundnummer kundnr personnummer',
  },
} as const satisfies Language;
