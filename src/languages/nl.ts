import type { Language } from './language.ts';

export const dutch = {
  code: 'nl',
  labels: {
    name: 'naam volledige_naam voor_en_achternaam naam_en_voornaam',
    given: 'voornaam roepnaam voornamen',
    surname: 'achternaam familienaam',
    person:
      'klant contactpersoon klantnaam patient huurder gast deelnemer aanvrager sollicitant kandidaat beller ontvanger nieuwe_klant leerling',
    weak: 'koper afzender besteller opdrachtgever betaler ouder',
    phone: 'telefoon telefoonnummer tel mobiel gsm nummer mobiele_nummer mobiel_nummer vast terugbelnummer',
    email: 'e_mailadres emailadres mailadres',
    company: 'bedrijf bedrijfsnaam organisatie',
    other:
      'vestiging filiaal verkoper verkoopster makelaar winkel adviseur accountmanager medewerker arts praktijk kantoor chauffeur bezorger dealer',
    thing:
      'bestelling ordernummer factuur factuurnummer bedrag datum campagne postcode klantnummer formulier pagina product bron',
    small: 'uw je jouw mijn het de van en of voor',
  },
  beside: {
    mobile: 'mobiel',
    phone:
      'telefoon telefoonnummer of kantoor zakelijk werk thuis privé doorkiesnummer centrale algemeen vast',
    number: 'nummer',
    email: 'e-mailadres emailadres',
  },
  fields: {
    name: 'naam volledige_naam',
    given: 'voornaam',
    surname: 'achternaam',
    person: 'patient de van od',
    company: 'bedrijf',
    other: 'datum adres',
  },
  keys: {
    phone: 'nummer',
  },
  speech: {
    calls: 'belde gebeld terugbellen toevoegen voeg opslaan noteer mailen wij hebben graag',
    everyday:
      'hoi hallo goedemorgen groeten groet met vriendelijke bel bellen mijn zijn haar nieuwe klant nummer bereikbaar op',
    namesToo: 'en om ab van der den',
    particles: 'de van der den ten ter',
    aside: 'hallo mijn onze bellen voor nieuwe',
    rolesBehind: 'klant',
    openers: 'hallo voor',
    roles: 'verkoopmanager accountmanager adviseur eigenaar',
  },
  requests: {
    please: 'alsjeblieft alstublieft',
    thanks: 'bedankt',
    greetings: 'hallo hoi',
    asking: 'kan_je kun_je kunt_u wil_je',
    saveOrName: 'bewaar',
    saveInTwo: 'voeg:toe',
    closing: 'toevoegen opslaan',
    kinds: 'nummer klant klanten klantje relatie',
    articles: 'den der een deze en',
    new: 'nieuwe nieuw',
    of: 'namens de voor van',
    numbersOf: 'nummer',
    introducing: 'dit_is ik_ben',
  },
  mail: {
    greetings: 'hoi hallo beste geachte goedemorgen goedemiddag goedenavond dag',
    closings:
      'groeten groet met_vriendelijke_groet met_vriendelijke_groeten vriendelijke_groet hartelijke_groet mvg bedankt alvast_bedankt dank',
  },
  numbers: {
    ids: 'kvk btw postcode dossier campagne offerte ordernummer datum',
  },
  sheets: {
    totals: 'totaal subtotaal eindtotaal aantal gemiddelde',
    remarks: 'vertrouwelijk einde',
  },
  headings: {
    name: 'volledige_naam voornaam_en_achternaam',
    bareName: 'naam',
    likelyName: 'klant',
    given: 'voornaam roepnaam',
    notGiven: 'achternaam',
    surname: 'familienaam achternaam',
    notSurname: 'voornaam',
    middle: 'tussenv tussenvoeg middelste_naam tussenvoegsel* voorvoegsel*',
    company: 'bedrijf',
    phone: 'mobiel* 06_nummer 06_nr vaste_lijn telnr selfoon* selnommer kontaknommer',
    including: 'met',
    callingCode: 'landcode',
    mobile: 'mobiel* selfoon*',
    landline: 'vaste_lijn',
    home: 'thuis',
    work: 'werk zakelijk',
    email: 'elektronisch_adres',
    guests: 'klant deelnemer leerling ontvanger huurder bezoeker',
    payers: 'koper',
    hosts: `
      verhuurder chauffeur arts docent koerier monteur moeder vader ouder gastheer medewerker gebruiker`,
    otherPeople: `
      eigenaar* vertegenwoordiger* accountmanager* adviseur* verkoper* makelaar* nood noodgeval* noodcontact*`,
    plain: 'naam telefoon telefoonnummer',
    things: 'bestelling* factuur* rekening* polis bedrag prijs aantal dossier* bsn kvk* btw*',
    numbersOfPeople: 'klantnummer klantnr lidnummer',
  },
} as const satisfies Language;
