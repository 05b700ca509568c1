import type { Language } from './language.ts';

export const hungarian = {
  code: 'hu',
  labels: {
    name: 'nev teljes_nev neve',
    given: 'keresztnev utonev',
    surname: 'vezeteknev csaladnev',
    person: `
      ugyfel vasarlo kapcsolattarto paciens vendeg resztvevo jelentkezo berlo erdeklodo cimzett ugyfel_neve hívó`,
    weak: 'felado megrendelo',
    phone: 'telefon telefonszam mobil mobilszam telefonszama szam',
    email: 'e_mail_cim email_cim',
    company: 'ceg cegnev',
    other: 'uzlet fiok elado ertekesito orvos iroda ugynok bolt tanacsado ügyintéző',
    thing: 'rendeles szamla osszeg datum kampany forras',
    small: 'az on a es',
    anyNumber: 'szam',
  },
  beside: {
    phone: 'telefonszám iroda irodai otthon munkahelyi vezetékes központ száma a_száma telefonszáma',
    email: 'e-mail_cím email_cím',
    mobile: 'mobil mob mobilszám',
    sites: `
      rendelő iroda bolt üzlet gyár raktár műhely recepció székhely telephely fiók klinika szalon gyógyszertár iskola központ porta szerviz
      stúdió titkárság`,
  },
  fields: {
    name: 'név teljes_név',
    given: 'keresztnév',
    surname: 'vezetéknév',
    other: 'datum',
  },
  keys: {
    tags: 'címke címkék',
  },
  speech: {
    calls: `
      hívta hívott hívd hívja hívjátok visszahívni visszahívást felhívni kereste keresett kérem add mentsd kérjük írj hívj visszahív keres
      keresse írt írta válaszolt megerősítette érdeklődik érdeklődött kérte kéri`,
    namesToo: 'a te mi',
    iAm: 'a_nevem',
    everyday: `
      kérlek az a egy ez ezt azt ő ők mi ti én te és vagy de is már nagyon jó több kevesebb ma holnap tegnap most később délután reggel
      este hétfő kedd szerda csütörtök péntek szombat vasárnap van volt lesz szeretne szeretné akar kell tud lehet ki mikor hogyan hol
      miért hogy köszönöm köszönjük kérem szia sziasztok helló üdvözlettel sürgős fontos új ügyfél páciens kapcsolat szám telefon
      telefonszám mobil email cím időpont rendelés foglalás fizetés számla ajánlat megkeresés úr asszony hölgy hívjon hívjanak számon
      elérhető srácok`,
    honorifics: 'dr özv id ifj',
    articles: 'a az',
    roles: `
      igazgató vezető ügyvezető értékesítő könyvelő asszisztens mérnök tulajdonos tanácsadó osztály orvos ügyvéd titkárság`,
    notes: 'hétfő kedd szerda csütörtök vasárnap holnap tegnap sürgős',
    someone: 'valaki',
    nothing: 'ismeretlen',
  },
  companies: {
    forms: 'kft zrt',
    shortForms: 'BT Bt',
    family: 'fiai fia társai társa családja',
    trades: `
      pékség cukrászda gyógyszertár klinika kórház iskola óvoda étterem pizzéria szálloda autószerviz ingatlan építőipari szállítmányozás
      nyomda alapítvány egyesület könyvelőiroda`,
  },
  requests: {
    please: 'kérlek kérem légyszi légy_szíves kérlek_szépen',
    thanks: 'köszönöm köszi köszönjük köszönöm_szépen',
    greetings: 'szia sziasztok helló jó_napot srácok',
    asking: 'tudnád tudsz tudná szeretném tudnátok meg_tudnád kérném hozzá_tudnád fel_tudnád el_tudnád',
    save: `
      adj_hozzá add_hozzá vegyél_fel vegye_fel vedd_fel mentsd_el mentse_el hozzáadni felvenni adja_hozzá adjátok_hozzá mentsd mentsétek_el
      menteni elmenteni vegyétek_fel rögzítsd rögzítse írd_fel hozd_létre hozzáadnád hozzáadná elmentenéd elmented felírnád felvennéd írd_be
      írja_fel írja_be jegyezd_fel jegyezze_fel vidd_fel vigye_fel rögzítsétek rögzíteni vedd_be`,
    closing: `
      a_névjegyekhez hozzáadása a_névjegyek_közé a_kontaktokhoz a_kontaktok_közé a_listához a_listára ügyfélként új_ügyfélként
      mint_új_ügyfél hozzáadni elmenteni kontaktként`,
    kinds: `
      ügyfél ügyfelet ügyfelünket kapcsolat kapcsolatot névjegyet névjegy kontakt kontaktot telefonszám telefonszámot telefonszámát számot
      számát szám partner partnert személyt`,
    articles: 'a ezt az egy ezt_a ezt_az',
    new: 'új újat',
    of: 'nevű név_szerint',
    object: 'a az',
    numbersOf: 'száma telefonszáma telefonja mobilja',
    introducing: 'ez_itt',
    joinsNumber: 'száma telefonszáma tel mobil a_száma az_ő ő',
    joinsName: 'az ő',
    saveStems: 'mentsd mentse rögzít hozzáad elment',
    notices: 'hívás nem_fogadott_hívás üzenet megkeresés',
    nameLabels: 'név',
  },
  mail: {
    greetings: 'kedves tisztelt szia sziasztok jó_napot üdv',
    closings: `
      üdvözlettel tisztelettel köszönöm köszönettel üdv szívélyes_üdvözlettel baráti_üdvözlettel szép_napot`,
    wrote: 'írta',
    automatic: 'elküldve_',
    firstPerson: 'számom telefonszámom engem nekem saját elérhetőségem hívjon hívj',
    from: 'feladó küldő',
    to: 'címzett',
    subject: 'tárgy dátum elküldve',
  },
  numbers: {
    refused: 'nem régi',
    void: 'rossz már_nem_él nem_működik',
    ids: `
      datum adószám cégjegyzékszám rendelésszám rendelés számla bankszámlaszám számlaszám tajszám irányítószám`,
    extensions: 'mellék mellek',
    or: 'vagy',
  },
  sheets: {
    totals: 'összesen végösszeg összeg',
    remarks: 'bizalmas',
    page: 'oldal',
    yes: 'igen',
    no: 'nem',
  },
  headings: {
    name: 'teljes_nev ugyfel_neve kapcsolattarto',
    bareName: 'nev',
    likelyName: 'ugyfel',
    given: 'keresztnev utonev',
    notGiven: 'vezeteknev',
    surname: 'vezeteknev csaladnev',
    notSurname: 'keresztnev',
    familyFirst: 'vezeteknev csaladnev',
    middle: 'középső_név',
    company: 'ceg cegnev vallalat',
    numberWords: '*szam *szama',
    guests: 'ugyfel vendeg',
    otherPeople: 'tulajdonos ugynok',
    things: 'rendeles* szerzodes* szamla* osszeg',
    country: 'orszag',
  },
} as const satisfies Language;
