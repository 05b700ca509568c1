import type { Language } from './language.ts';

export const croatian = {
  code: 'hr',
  labels: {
    name: 'ime_i_prezime',
    given: 'ime',
    surname: 'prezime',
    person: 'kupac klijent kontakt kontakt_osoba pacijent gost korisnik primatelj pozivatelj',
    weak: 'posiljatelj platitelj narucitelj',
    phone: 'telefon mobitel mobilni broj broj_telefona kontakt_telefon gsm tel',
    email: 'e_posta email_adresa',
    company: 'tvrtka firma',
    other: 'poslovnica prodavatelj lijecnik agent trgovina prodavac savjetnik',
    thing: 'narudzba racun iznos datum kampanja izvor',
    small: 'vase vas i',
    anyNumber: 'broj',
  },
  beside: {
    mobile: 'mobilní mobitel',
    phone: 'telefona kontakt broj_telefona ured kućni posl kancelarija',
    email: 'e-posta',
    is: 'je',
    sites:
      'ordinacija ured trgovina dućan tvornica skladište radionica recepcija sjedište poslovnica klinika salon ljekarna škola servis centrala',
  },
  fields: {
    name: 'ime ime_i_prezime',
    surname: 'prezime',
    company: 'firma',
    other: 'datum',
  },
  keys: {
    other: 'firma',
    tags: 'oznaka oznake',
  },
  speech: {
    calls: `
      zvao zvala zvali nazvati nazovi nazovite javio javila dodaj dodajte spremi pozovi pozovite zove kontaktiraj kontaktirajte nazvao
      nazvala zovite javi javite javiti pisao pisala napiši napisao odgovori primljeno potvrdio traži pita`,
    aloneToo: 'nova',
    aside: 'nova',
    rolesBehind: 'nova',
    iAm: 'zovem_se ja_sam',
    everyday: `
      njegov njezin njihov moj moja naš naša vaš ovaj ova ovo taj ta to on oni mi vi ja se i ili također već vrlo dobro više manje danas
      sutra jučer sada kasnije ujutro navečer ponedjeljak utorak srijeda četvrtak petak subota nedjelja je su bio bila bit će ima imaju
      želi treba može mora tko što kada kako gdje zašto za s sa bez o po pod nad između od do pri u k hvala molim bok pozdrav dobar dan
      hitno važno novi nova novo klijent kupac pacijent kontakt broj telefon mobitel mail adresa termin narudžba rezervacija plaćanje
      račun ponuda upit gospodin gospođa gospodina gospođu možete nazvati nazovite na zvati`,
    honorifics: 'gospodin gospođa gosp gđa gospodina gospođu',
    namesToo: 'vi una',
    roles: `
      direktor voditelj referent tajnica računovođa inženjer vlasnik savjetnik odjel prodaja odvjetnik liječnik`,
    introduces: 'sam zovem',
    notes: 'ponedjeljak utorak srijeda četvrtak danas sutra jučer hitno',
    someone: 'netko',
  },
  companies: {
    forms: 'd.o.o',
    family: 'sinovi sin partneri obitelj porodica',
  },
  requests: {
    please: 'molim molim_te molim_vas molimo',
    thanks: 'hvala hvala_puno hvala_lijepa',
    greetings: 'zdravo bok pozdrav dobar_dan ej',
    asking: `
      možeš_li možete_li možeš možete moraš bi_li_mogao bi_li_mogla možeš_molim želim trebam treba možete_molim mozes mozete_li možeš_da
      možete_da možeš_li_da možete_li_da`,
    save: `
      dodaj dodajte dodati spremi spremite sačuvaj zabilježi spremiti zapiši zapišite zapisati upiši upišite upisati unesi unesite unijeti
      kreiraj sačuvajte sacuvaj snimi snimite dodaš dodate spremiš spasiš sačuvaš snimiš zapišeš upišeš zapamti ubaci ubacite zabilježite
      zabilježiti kreirajte pohrani pohranite pohraniti spasi zapamtite zavedi`,
    closing: `
      u_kontakte dodati u_imenik na_listu u_listu kao_kontakt kao_klijenta kao_novog_klijenta kao_kupca u_whatsapp u_crm`,
    kinds: `
      kontakt klijenta klijent klijenticu klijentica kupca stranku kontakta kupac broj osobu broj_telefona gosta pacijenta telefon`,
    articles: 'ovog ovu ovaj moj mog moju naš našeg našu ovo',
    new: 'nova novog novi novu novo novoga',
    of: 'po_imenu za od imenom',
    numbersOf: 'kontakt broj broj_telefona telefon mobitel',
    introducing: 'ovo_je to_je zove_se ovo_je_broj',
    joinsNumber: 'broj tel njegov_broj_je njezin_broj_je njegov njezin njihov njen',
    joinsName: 'je pripada je_od',
    saveStems: 'doda sprem zapiš upiš',
    as: 'kao',
    into: 'u na',
    lists: 'kontakte kontakata imenik listu bazu crm',
    notices: 'poziv propušteni_poziv poruka mail sms upit',
  },
  mail: {
    greetings: 'bok pozdrav dobar_dan dobro_jutro poštovani poštovana zdravo draga dragi',
    closings: 'srdačan_pozdrav lijep_pozdrav s_poštovanjem hvala pozdrav srdačno lp pozdravi unaprijed_hvala',
    wrote: 'je_napisao je_napisala',
    automatic: 'poslano_s_',
    firstPerson: 'moj moje mene me mi mog',
    from: 'od šalje',
    to: 'prima za',
    subject: 'predmet datum poslano',
  },
  numbers: {
    ids: 'oib datum narudžba račun mb mbs',
    or: 'ili',
  },
  sheets: {
    totals: 'ukupno',
  },
  headings: {
    name: 'ime_i_prezime puno_ime ime_kupca naziv_kupca',
    given: 'ime',
    notGiven: 'prezime',
    surname: 'prezime',
    notSurname: 'ime',
    company: 'tvrtka naziv_tvrtke naziv_firme',
    bareName: 'ime',
    phone: 'mobitel* broj_telefona broj_mobitela',
    country: 'drzava zemlja',
    email: 'e_posta e_posta* elektronicka_posta',
    likelyName: 'klijent kupac gost pacijent',
    things: 'narudzb* racun* ugovor* iznos cijena oib',
    guests: 'kupac klijent gost pacijent',
    days: 'datum',
  },
} as const satisfies Language;
