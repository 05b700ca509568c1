import type { Language } from './language.ts';

export const danish = {
  code: 'da',
  labels: {
    name: 'navn fulde_navn for_og_efternavn',
    given: 'fornavn',
    surname: 'efternavn',
    person: 'kunde kontakt kontaktperson patient gaest deltager ansoger lejer modtager kundenavn opkalder',
    weak: 'kober afsender bestiller betaler avsender',
    phone: 'telefon telefonnummer tlf mobil mobilnummer mobiltelefon nummer',
    email: 'e_mailadresse e_post epost e_postadresse',
    company: 'firma firmanavn virksomhed',
    other: 'butik saelger afdeling kontor laege klinik konsulent maegler sagsbehandler mægler',
    thing: 'ordre ordrenummer faktura belob dato kampagne kundenummer kilde',
    small: 'dit din og eller for',
  },
  beside: {
    mobile: 'mobilnummer mobiltelefon arbejdsmobil',
    phone: 'telefonnummer tlf kontakt kontor arbejde omstilling nummeret mobilen',
    number: 'nummer',
    email: 'e-mailadresse epost e-post',
    is: 'er',
    sites:
      'kontor butik fabrik lager værksted reception hovedkontor filial klinik praksis tegnestue salon showroom apotek skole afdeling',
  },
  fields: {
    name: 'kontaktperson navn fulde_navn',
    given: 'fornavn',
    surname: 'efternavn',
    person: 'patient',
    company: 'firma',
  },
  keys: {
    phone: 'nummer',
    other: 'firma',
    tags: 'etiket mærkat',
  },
  speech: {
    calls: `
      tilføj lagre ring ringe ringede ringet kontakt kontakte kontaktede skriv skrev svar svarede fange modtaget bekræft bekræftet søger`,
    everyday: `
      venlig hendes min mit mine din dit vores deres denne dette disse han hun den det de vi i jeg du en et og eller men også allerede
      meget godt mere mindre dag morgen går nu senere aften mandag tirsdag onsdag torsdag fredag lørdag søndag er var bliver har havde vil
      ønsker leder spørger skal kan må hvem hvad hvornår hvordan hvor hvorfor for med uden under mellem siden til fra på af hos ved tak
      hej god hilsen mvh haster vigtigt ny nyt nye kunde patient kontakt nummer telefon mobil mail adresse tid booking bestilling betaling
      faktura tilbud forespørgsel venligst venner fået slet`,
    smallToo: 'med',
    particles: 'og af',
    rolesBehind: 'kunde mor far kone mand bror søster søn datter arbejde hjem kontor',
    about: 'om',
    honorifics: 'hr fru',
    and: 'og',
    iAm: 'jeg_hedder mit_navn_er',
    namesToo: 'hans',
    roles: `
      chef direktør sælger bogholder assistent ingeniør ejer rådgiver afdeling salg læge advokat koordinator`,
    introduces: 'er hedder',
    notes: 'mandag tirsdag onsdag torsdag fredag lørdag søndag haster',
    someone: 'nogen',
    nothing: 'ukendt',
  },
  companies: {
    forms: 'a/s aps',
    shortForms: 'ApS',
    family: 'sønner søn døtre familie partnere',
    trades: `
      bageri autoværksted tømrerfirma malerfirma apotek tandlæge tandlægeklinik ejendomme ejendomsmægler revision transport restaurant
      hotel børnehave gymnasium sygehus fonden forening boghandel trykkeri rengøring byg`,
  },
  requests: {
    please: 'venligst vær_venlig_at',
    thanks: 'tak mange_tak på_forhånd_tak',
    asking: `
      kan_du kunne_du vil_du kan_i kan_nogen kan_vi vi_skal jeg_vil jeg_vil_gerne kan_du_lige kunne_du_lige gider_du`,
    save: 'tilføj tilføje gemme oprette registrer registrere indsæt læg_ind skriv_op opret notere indtast indtaste',
    saveOrName: 'gem noter',
    closing: `
      til_kontakter i_kontakter til_mine_kontakter som_kontakt som_kunde som_ny_kunde som_ny_kontakt til_listen på_listen i_whatsapp`,
    kinds: `
      kontakt kunde kunden nummer telefonnummer kontakten personen kunder nummeret mobilnummer person lead mobil telefon`,
    articles: 'denne dette en et den det min mit vores',
    new: 'ny nye nyt',
    of: 'ved_navn som_hedder til for på af der_hedder fra',
    numbersOf: 'nummer telefonnummer kontakt nummeret mobilnummer mobil telefon',
    introducingSmall: 'navn',
    greetings: 'goddag godmorgen hejsa hej_alle venner gutter',
    object: 'lige mig den_her denne_her',
    introducing: 'det_er dette_er her_er jeg_er hun_hedder han_hedder',
    joinsNumber: 'er på med nummer tlf hendes_nummer_er hans_nummer_er hendes deres',
    joinsName: 'er tilhører for er_til',
    as: 'som',
    into: 'til i på',
    lists: 'kontakter kontakterne listen kontaktlisten databasen adressebogen whatsapp crm',
    notices: 'opkald mistet_opkald besked mail sms henvendelse forespørgsel',
    nameLabels: 'navn',
    saveInTwo: 'læg:ind skriv:op sæt:ind føj:til',
  },
  mail: {
    greetings: 'kære',
    closings: `
      hilsen med_venlig_hilsen venlig_hilsen tak hilsner mange_tak vh mvh dbh kh kærlig_hilsen bedste_hilsner de_bedste_hilsner
      venlige_hilsner på_forhånd_tak hav_en_god_dag`,
    from: 'fra',
    to: 'til',
    subject: 'emne sendt dato',
    automatic: 'sendt_fra_',
    meetingIds: 'møde-id mødeid',
    firstPerson: 'min mit mig mine',
    wrote: 'skrev',
  },
  numbers: {
    refused: 'ikke gamle i_stedet_for',
    void: 'er_forkert virker_ikke er_det_gamle',
    ids: 'kampagne faktura cvr cvr-nr se-nr ordre ordrenr ordrenummer ean-nr cpr pakke pakkenummer forsendelse',
    or: 'eller',
  },
  sheets: {
    totals: 'i_alt ialt',
    outOf: 'af',
    page: 'side',
    made: 'genereret',
  },
  headings: {
    name: 'fornavn_og_efternavn fulde_navn',
    bareName: 'navn',
    given: 'fornavn',
    notGiven: 'efternavn',
    surname: 'efternavn',
    notSurname: 'fornavn',
    middle: 'mellemnavn mellemnavne',
    company: 'virksomhed firmanavn virksomhedsnavn',
    callingCode: 'landekode',
    email: 'elektronisk_adresse mailadresse e_mailadresse',
    otherPeople: 'ejer* saelger*',
    things: 'ordre* aftale* cpr*',
    numbersOfPeople: 'kundenummer kundenr',
  },
} as const satisfies Language;
