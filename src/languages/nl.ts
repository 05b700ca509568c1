import type { Language } from './language.ts';

export const dutch = {
  code: 'nl',
  labels: {
    name: 'naam volledige_naam voor_en_achternaam naam_en_voornaam hoe_heet_je hoe_heet_u wat_is_uw_naam',
    given: 'voornaam roepnaam voornamen voorletters voorletter',
    surname: 'achternaam familienaam',
    person: `
      klant contactpersoon klantnaam patient huurder gast deelnemer aanvrager sollicitant kandidaat beller ontvanger nieuwe_klant
      genodigde uitgenodigde ouder ouders voogd moeder vader verzekeringnemer verzekerde bruid bruidegom`,
    weak: `
      koper afzender besteller opdrachtgever betaler gastheer organisator leerling kind`,
    phone: 'telefoon telefoonnummer tel mobiel gsm nummer mobiele_nummer mobiel_nummer vast terugbelnummer',
    email: 'e_mailadres emailadres mailadres',
    company: 'bedrijf bedrijfsnaam organisatie',
    other: `
      vestiging filiaal verkoper verkoopster makelaar winkel adviseur accountmanager medewerker arts praktijk kantoor chauffeur bezorger
      dealer lijn gebelde_lijn gebeld_nummer behandelaar behandeld_door`,
    thing: `
      bestelling ordernummer factuur factuurnummer bedrag datum campagne postcode klantnummer formulier pagina product bron advertentie
      referentie ref object dossier reservering`,
    small: 'uw je jouw mijn het de van en of voor wat is',
  },
  beside: {
    mobile: 'mobiel',
    phone: `
      telefoon telefoonnummer of kantoor zakelijk werk thuis privé doorkiesnummer centrale algemeen vast`,
    number: 'nummer',
    email: 'e-mailadres emailadres',
    is: 'is',
    sites: `
      praktijk kantoor winkel fabriek magazijn werkplaats receptie balie hoofdkantoor filiaal vestiging kliniek studio salon atelier
      showroom loods school apotheek secretariaat zaak werf bedrijf spoed`,
  },
  fields: {
    name: 'naam volledige_naam naam_klant naam_van_de_klant klantnaam naam_contact',
    given: 'voornaam',
    surname: 'achternaam',
    person: 'patient de van od',
    company: 'bedrijf',
    other: 'datum adres',
  },
  keys: {
    phone: 'nummer',
    tags: 'etiket trefwoord',
  },
  speech: {
    approaches:
      'wil zoekt vraagt vroeg heeft_interesse is_geïnteresseerd wil_graag heeft_aangevraagd heeft_gereserveerd heeft_contact',
    calls: `
      belde gebeld terugbellen toevoegen voeg opslaan noteer mailen wij hebben graag bellen bel terugbel contacteren neem appen stuur
      schreef schreven doorgeven bereiken ontvangen bevestigd bevestigen`,
    everyday: `
      hoi hallo goedemorgen groeten groet met vriendelijke bel bellen mijn zijn haar nieuwe klant nummer bereikbaar op onze ons jullie hun
      dit dat deze die hij zij ze wij we jij je u het de een en of maar ook nog al zeer goed meer minder vandaag morgen gisteren nu straks
      later vanavond ochtend middag avond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag is was waren wordt heeft hebben had
      wil willen zoekt vraagt vroeg moet kan kunnen wie wat wanneer hoe waar waarom voor zonder over onder tussen sinds tot bij van naar
      in uit dank bedankt goedemiddag dringend nieuw patiënt contact telefoon mobiel mail adres afspraak bestelling boeking betaling
      factuur offerte aanvraag graag aub mevrouw meneer bereiken mij kunt kun vragen gemiste oproep collega's jongens kerst pasen
      pinksteren`,
    namesToo: 'en om ab van der den jan even',
    particles: 'de van der den ten ter vd v.d. vdr',
    aside: 'hallo mijn onze bellen voor nieuwe',
    rolesBehind: `
      klant mama papa moeder vader vrouw man broer zus zoon dochter tante oom vriend vriendin buurman buurvrouw werk kantoor garage tandarts
      loodgieter taxi school`,
    openers: 'hallo voor',
    roles: `
      verkoopmanager accountmanager adviseur eigenaar directeur manager medewerker hoofd boekhouder assistent afdeling verkoop advocaat arts
      coördinator verkoper inkoper secretaresse`,
    about: 'over',
    honorifics: 'fam familie dhr mevr mw mevrouw meneer oom tannie mevrou mnr mej juffrouw',
    from: 'bij van',
    and: 'en',
    iAm: 'ik_ben ik_heet mijn_naam_is',
    nothing: 'geen onbekend',
    called: 'betaling ontvangen oproep belletje telefoontje appje bericht mailtje gebeld',
    articles: 'de het',
    introduces: 'ben heet is',
    notes:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen gisteren dringend spoed',
    someone: 'iemand',
    errands: 'haar_belt hem_belt haar_terugbelt hem_terugbelt contact_opneemt',
    asks: 'vraag_naar vragen_naar',
  },
  companies: {
    forms: 'b.v n.v vof',
    shortForms: 'BV NV',
    trades: `
      advocaten bakkerij slagerij garage autobedrijf bouwbedrijf schildersbedrijf installatiebedrijf loodgietersbedrijf hoveniersbedrijf
      makelaardij makelaars apotheek tandartspraktijk huisartsenpraktijk praktijk verzekeringen notariskantoor advocatenkantoor transport
      basisschool kinderdagverblijf kapsalon rijschool uitgeverij drukkerij boekhandel groep bouw vastgoed techniek reisbureau
      universiteit hogeschool ziekenhuis stichting vereniging restaurant hotel`,
    family: 'zonen zoon zn dochters partners gezin familie',
    employers: 'firma',
  },
  requests: {
    please: 'alsjeblieft alstublieft a.u.b aub svp graag asb ajb alsjeblief asseblief',
    thanks: 'bedankt dank_je dankjewel dank_u alvast_bedankt dankje dankie',
    greetings: "hallo hoi goedemorgen goedemiddag dag goeiemorgen collega's jongens team dames_en_heren",
    asking: `
      kan_je kun_je kunt_u wil_je kunnen_jullie kan_iemand zou_je zou_u wilt_u mag_ik ik_wil ik_wil_graag kunnen_we je_kunt kan_jij
      zou_je_willen we_moeten kun_je_even kun_je_alsjeblieft`,
    saveInTwo: `
      voeg:toe voegen:toe sla:op slaan:op maak:aan schrijf:op zet:erin voeg:by sit:by voegt:toe slaat:op maakt:aan schrijft:op zet:in vul:in
      voert:in voer:in voegt_u:toe slaat_u:op`,
    closing: `
      toevoegen opslaan bewaren aanmaken noteren registreren toe_te_voegen op_te_slaan aan_te_maken aan_contacten aan_de_contacten
      aan_mijn_contacten bij_contacten bij_de_contacten in_contacten in_de_contacten aan_de_lijst op_de_lijst in_de_lijst als_contact
      als_contactpersoon als_klant als_nieuwe_klant als_nieuw_contact in_whatsapp aan_whatsapp in_het_crm even zetten erbij_zetten te_zetten`,
    kinds: `
      nummer klant klanten klantje relatie contacten contactpersoon telefoonnummer mobiel persoon prospect leverancier gast huurder`,
    articles: 'den der een deze en de het mijn onze ons dit die volgende',
    new: 'nieuwe nieuw',
    of: 'namens de voor van met_de_naam genaamd van_de',
    numbersOf: 'nummer telefoonnummer mobiel mobiele_nummer gegevens 06-nummer contact tel',
    introducing: 'dit_is ik_ben hier_is_het dit_is_het ze_heet hij_heet',
    help: 'hulp',
    save: 'toevoegen opslaan bewaren noteer noteren registreer registreren aanmaken bewaar bewaart zet zetten noteert registreert stoor',
    object: 'even me mij ons eens deze_even deze',
    joinsNumber:
      'op met met_nummer onder met_het_nummer haar_nummer_is zijn_nummer_is nummer tel zijn haar zijn_mobiel_is haar_mobiel_is',
    joinsName: 'is_van van voor is_het_nummer_van',
    saveStems: 'toevoeg opsla',
    as: 'als',
    into: 'aan in op bij',
    lists: 'contacten lijst database adresboek crm whatsapp systeem groep',
    notices: 'oproep gemiste_oproep telefoontje bericht voicemail mail e-mail aanvraag verzoek belletje',
    ownKinds: 'nieuwe oude',
    nameLabels: 'naam',
    joinsOrName: 'hun',
    also: 'alsook plus',
  },
  mail: {
    greetings: 'hoi hallo beste geachte goedemorgen goedemiddag goedenavond dag',
    closings: `
      groeten groet met_vriendelijke_groet met_vriendelijke_groeten vriendelijke_groet hartelijke_groet mvg bedankt alvast_bedankt dank gr
      grt grtjes groetjes met_groet vriendelijke_groeten hartelijke_groeten met_hartelijke_groet hoogachtend met_dank dankjewel tot_ziens`,
    from: 'van',
    to: 'aan',
    subject: 'onderwerp verzonden datum',
    wrote: 'schreef',
    automatic: `
      begin_doorgestuurd_bericht verzonden_vanaf_ verzonden_met_ verzonden_vanuit_ verstuurd_vanaf_`,
    dialIn: 'alleen_audio inbellen',
    meetingIds: 'vergaderings-id vergaderingsid vergadering-id',
    firstPerson: 'mijn mij mijne mij_bellen bel_me',
  },
  numbers: {
    offersHelp: 'vragen heb_je_vragen hulp_nodig',
    hotlines: 'klantenservice hoofdnummer hoofdlijn infolijn servicelijn wachtrij',
    refused: 'niet niet_meer oude in_plaats_van',
    void: 'klopt_niet is_fout is_oud werkt_niet_meer klopt_niet_meer is_het_oude',
    ids: 'kvk btw postcode dossier campagne offerte ordernummer datum bsn klantnummer schade polis',
    extensions: 'toestel tst',
    or: 'of en',
  },
  sheets: {
    totals: 'totaal subtotaal eindtotaal aantal gemiddelde',
    remarks: 'vertrouwelijk einde',
    outOf: 'van',
    made: 'gegenereerd geëxporteerd afgedrukt',
    madeBy: 'door',
    no: 'nee',
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
    company: 'bedrijf bedrijfsnaam',
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
