import type { Language } from './language.ts';

export const czech = {
  code: 'cs',
  labels: {
    name: 'jmeno_a_prijmeni cele_jmeno',
    given: 'jmeno krestni_jmeno',
    surname: 'prijmeni',
    person: `
      zakaznik zakaznice kontakt kontaktni_osoba klient klientka pacient pacientka ucastnik uchazec najemce prijemce objednatel volajici`,
    weak: 'kupujici odesilatel platce',
    phone: 'telefon telefonu mobil cislo tel telefonni_cislo mobilni',
    email: 'e_mailova_adresa',
    company: 'firma spolecnost',
    other: `
      pobocka prodejce obchodnik prodejna lekar kancelar ordinace obchodni_zastupce poradce obchod recepce volana_linka volane_cislo
      referent úředník`,
    thing: 'objednavka faktura castka datum kampan ico dic zdroj',
    small: 'vase vas a',
    anyNumber: 'cislo',
  },
  beside: {
    mobile: 'mobilní',
    phone: 'telefonu kontakt telefonní_číslo kancelář kancelária kanc služební ústředna centrála',
    email: 'e-mailová_adresa',
    is: 'je',
    sites: `
      ordinace kancelář prodejna obchod továrna sklad dílna recepce sídlo pobočka klinika salon servis lékárna škola provozovna ateliér
      sekretariát studio centrála`,
  },
  fields: {
    name: 'jméno_a_příjmení',
    given: 'jméno',
    surname: 'příjmení',
    company: 'firma',
    other: 'datum',
  },
  keys: {
    other: 'firma',
    tags: 'štítek štítky',
  },
  speech: {
    calls: `
      volal volala volali zavolej zavolejte zavolat přidej přidat ulož uložit ozvat ozvi prosím kontaktujte napiš ozvěte kontaktuj
      kontaktovat psal psala napsal napsala odepsat odpověz potvrdil potvrdit přijato hledá ptal ptala prosí žádá`,
    namesToo: 'a ota na',
    rolesBehind: `
      klient máma táta manželka manžel bratr sestra syn dcera práce domů kancelář soused sousedka`,
    connects: 'na',
    about: 'ohledně',
    iAm: 'jsem jmenuji_se',
    everyday: `
      jeho její jejich můj moje náš naše váš ten ta to ty ti on oni my já se a nebo ale také už velmi dobře více méně dnes zítra včera teď
      hned později potom ráno večer pondělí úterý středa čtvrtek pátek sobota neděle je jsou byl byla bylo bude má mají chce chtějí chtěl
      potřebuje může mohou musí kdo co kdy jak kde proč protože pro s bez o po pod nad mezi od do při v ve k ke za děkuji díky prosím ahoj
      dobrý den zdravím pozdravem naléhavé důležité nový nová nové nového klient klientka zákazník pacient kontakt číslo telefon tel mobil
      mail adresa schůzka objednávka rezervace platba faktura nabídka poptávka pan pán paní zavolejte volejte zavolat na můžete kluci
      holky kolegové`,
    honorifics: 'pan paní slečna ing mgr mudr judr bc p',
    roles: `
      ředitel vedoucí jednatel specialista obchodní_zástupce účetní asistent asistentka inženýr majitel poradce oddělení sekretariát lékař
      řidič mistr`,
    introduces: 'jsem se',
    notes: 'pondělí úterý středa dnes zítra včera naléhavé',
    someone: 'někdo',
    nothing: 'neznámý neznámé',
  },
  companies: {
    forms: 's.r.o spol a.s',
    family: 'synové syn partneři rodina',
    trades: `
      pekárna cukrárna lékárna autoservis klinika nemocnice škola školka restaurace pizzerie kancelář reality stavby stavebniny doprava
      tiskárna knihkupectví nadace spolek družstvo truhlářství zámečnictví hotel`,
    employers: 'firma firmy',
  },
  requests: {
    please: 'prosím prosim prosím_tě prosím_vás',
    thanks: 'děkuji díky děkuju dekuji dekuju diky dík díky_moc',
    greetings: 'ahoj dobrý_den čau zdravím kluci holky kolegové',
    asking: `
      můžeš můžete mohl_bys mohla_bys můžeme môžeš môžete mohol_by_si chci chcem mohli_byste můžeš_prosím můžete_prosím chtěl_bych potřebuju
      potřebuji mohl_byste`,
    save: `
      přidej přidejte přidat uložte přidejme ulož_si vytvoř vytvořte zapiš přidáš pridej uložit zapište zapsat vytvořit založ založit zadej
      ulož vlož vložte vložit zadejte zadat založte poznamenej poznamenejte zaeviduj zaevidujte`,
    closing: `
      do_kontaktů přidat do_mých_kontaktů mezi_kontakty do_seznamu na_seznam jako_kontakt jako_klienta jako_zákazníka jako_nového_klienta
      jako_nového_zákazníka do_crm do_whatsappu`,
    kinds: `
      kontakt klient klientka zákazníka zákazníčku zákazník zákazníci kontaktu klienta klientku zákaznici číslo cislo telefon
      telefonní_číslo osobu osoba pacienta`,
    articles: 'a tohoto tento tuto ten tu toho můj moji mého náš našeho naši jeho její',
    new: 'nový nového nová novou nové noveho',
    of: 'jménem se_jménem na pro od pana paní',
    object: 'a tohohle tuhle',
    numbersOf: 'kontakt číslo telefonní_číslo telefon mobil',
    introducing: 'to_je tady_je toto_je jmenuje_se',
    joinsNumber: 'má_číslo tel číslo na_čísle jeho_číslo_je jeho její jejich',
    joinsName: 'je patří je_číslo',
    saveStems: 'přid ulož zapiš zapsa',
    as: 'jako',
    into: 'do na mezi v',
    lists: 'kontaktů kontakty seznamu seznam adresáře databáze crm whatsappu',
    notices: 'hovor zmeškaný_hovor zpráva vzkaz mail e-mail sms dotaz poptávka',
    nameLabels: 'jméno',
    joinsOrName: 'je na',
    also: 'a',
  },
  mail: {
    greetings: 'dobrý_den dobré_ráno ahoj vážený vážená vážení milý milá čau',
    closings: `
      s_pozdravem zdravím děkuji s_přáním_hezkého_dne hezký_den s_úctou s_úctou_a_pozdravem díky s_přátelským_pozdravem zdraví
      srdečně_zdravím přeji_hezký_den`,
    wrote: 'napsal napsala napsal(a)',
    automatic: 'odesláno_z_ odesláno_ze_',
    meetingIds: 'id_schůzky',
    firstPerson: 'mne můj mé moje mně mi mého',
    from: 'od',
    to: 'komu',
    subject: 'předmět datum odesláno',
  },
  numbers: {
    refused: 'není starý místo',
    void: 'je_špatně neplatí nefunguje už_neplatí',
    ids: 'ico ičo dič faktura datum objednávka č.ú',
    extensions: 'klapka linka',
    money: 'kč',
    or: 'nebo',
    registers: 'ks městský_soud krajský_soud krajském_soudu',
  },
  sheets: {
    totals: 'celkem součet mezisoučet průměr',
    remarks: 'důvěrné konec',
    records: 'zaznamu',
    outOf: 'ze',
    page: 'strana',
    made: 'vygenerováno vytištěno',
    yes: 'ano',
    no: 'ne',
  },
  headings: {
    name: 'prijmeni_a_jmeno prijmeni_jmeno jmeno_a_prijmeni jmeno_zakaznika cele_jmeno',
    likelyName: 'zakaznik',
    given: 'jmeno krestni_jmeno',
    notGiven: 'prijmeni',
    surname: 'prijmeni',
    notSurname: 'jmeno',
    middle: 'stredni_jmeno',
    company: 'spolecnost nazev_firmy nazev_spolecnosti',
    numberWords: 'cislo',
    guests: 'zakaznik host_pobytu',
    otherPeople: 'vlastnik* obchodnik*',
    things: 'objednavk* smlouv* ucet* castka rodne_cislo ico dic',
    numbersOfPeople: 'cislo_zakaznika',
    country: 'zeme stat',
  },
} as const satisfies Language;
