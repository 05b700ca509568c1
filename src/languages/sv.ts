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
  },
  mail: {
    greetings: 'hej hei hallå hejsan god_morgon god_dag käre bästa tjena',
    closings: 'hälsningar med_vänliga_hälsningar vänliga_hälsningar vänligen mvh tack bästa_hälsningar',
  },
} as const satisfies Language;
