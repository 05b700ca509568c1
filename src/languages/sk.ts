import type { Language } from './language.ts';

export const slovak = {
  code: 'sk',
  labels: {
    name: 'meno_a_priezvisko cele_meno',
    given: 'meno krstne_meno',
    surname: 'priezvisko',
    person: 'zakaznicka kontaktna_osoba prijemca',
    weak: 'odosielatel kupujuci',
    phone: 'telefonne_cislo tel mob mobil telefónne_číslo číslo',
    email: 'emailova_adresa',
    company: 'spolocnost',
    other: 'predajca predajna pobocka lekar poradca obchod volana_linka',
    thing: 'suma',
    small: 'na',
  },
  beside: {
    phone: 'telefónne_číslo číslo_telefonu ústredňa',
    email: 'emailová_adresa',
    mobile: 'mobil mob mobilné_číslo',
    is: 'je',
    sites: `
      ambulancia kancelária predajňa obchod sklad dielňa recepcia sídlo pobočka klinika salón servis lekáreň škola prevádzka sekretariát
      centrála`,
  },
  fields: {
    name: 'meno_a_priezvisko',
    given: 'meno',
    surname: 'priezvisko',
  },
  keys: {
    tags: 'štítok štítky',
  },
  speech: {
    calls: `
      zavolaj zavolajte pridaj pridať kontaktuj volal volala volali zavolať ozvi ozvite kontaktujte písal písala napísal napísala napíš
      potvrdil prijaté hľadá pýtal prosí žiada`,
    connects: 'na',
    iAm: 'volám_sa som',
    everyday: `
      jeho jej ich môj moja moje náš naša váš ten tá to tí on oni my ja sa a alebo ale tiež už veľmi dobre viac menej dnes zajtra včera
      teraz hneď neskôr potom ráno večer pondelok utorok streda štvrtok piatok sobota nedeľa je sú bol bolo bude má majú chce chcú
      potrebuje môže musí kto čo kedy ako kde prečo pre s so bez o po pod nad medzi od do pri v vo k za ďakujem vďaka prosím ahoj dobrý
      deň pozdravom súrne dôležité nový nová nové klient klientka zákazník pacient kontakt číslo telefón tel mobil mail adresa objednávka
      rezervácia platba faktúra ponuka dopyt pán pani zavolajte volajte zavolať na môžete`,
    honorifics: 'pán pani slečna ing mgr mudr judr',
    roles: `
      riaditeľ vedúci konateľ špecialista účtovníčka asistent asistentka inžinier majiteľ poradca oddelenie lekár vodič`,
    introduces: 'som volám',
    notes: 'pondelok utorok štvrtok dnes zajtra včera súrne',
    someone: 'niekto',
  },
  companies: {
    forms: 's.r.o',
    family: 'synovia syn partneri rodina',
    trades: `
      pekáreň cukráreň lekáreň autoservis klinika nemocnica škola škôlka reštaurácia kancelária reality stavby doprava tlačiareň nadácia
      družstvo hotel`,
  },
  requests: {
    please: 'prosím prosim prosím_ťa prosím_vás',
    thanks: 'ďakujem vďaka dakujem',
    greetings: 'dobrý_den ahoj dobrý_deň čau',
    save: `
      přidat zapište pridaj pridajte pridať zapíš vytvor ulož uložte uložiť zapíšte zapísať vytvorte vytvoriť vlož vložte vložiť zadaj
      zadajte zadať založ založte zaeviduj poznač poznačte`,
    closing: `
      do_kontaktov přidat pridať medzi_kontakty do_zoznamu ako_kontakt ako_klienta ako_zákazníka ako_nového_klienta do_whatsappu`,
    kinds: `
      zákazníka zákazníčku zákazníčka osobu klienti klientku kontakt kontaktu klient klienta zákazník číslo telefónne_číslo telefón`,
    articles: 'tohto túto ten tú toho tento môj moju nášho našu',
    new: 'nový nového nová nové novú',
    of: 'menom imenom na pre od s_menom pána pani',
    asking: 'môžeš môžete mohol_by_si mohla_by_si mohli_by_ste chcem treba potrebujem môžeš_prosím',
    numbersOf: 'číslo telefónne_číslo telefón kontakt mobil',
    introducing: 'to_je toto_je tu_je volá_sa',
    joinsNumber: 'má_číslo tel číslo jeho jej',
    joinsName: 'je patrí',
    saveStems: 'prid ulož zapíš zapís',
    as: 'ako',
    into: 'do na medzi v',
    lists: 'kontaktov kontakty zoznamu zoznam adresára databázy crm',
    notices: 'hovor zmeškaný_hovor správa odkaz mail e-mail sms dopyt',
    nameLabels: 'meno',
    also: 'a',
  },
  mail: {
    greetings: 'dobrý_deň vážený vážená ahoj milý milá',
    closings: 's_pozdravom ďakujem s_priateľským_pozdravom s_úctou pekný_deň vďaka',
    wrote: 'napísal',
    automatic: 'odoslané_z_',
    firstPerson: 'môj mi ma mne moje môjho',
    from: 'od',
    to: 'komu',
    subject: 'predmet dátum odoslané',
  },
  numbers: {
    ids: 'ičo dič ič_dph objednávka faktúra',
    or: 'alebo',
    registers: 'okresný_súd okresného_súdu',
  },
  sheets: {
    totals: 'spolu',
    remarks: 'koniec',
  },
  headings: {
    name: 'meno_a_priezvisko cele_meno meno_zakaznika',
    given: 'meno',
    notGiven: 'priezvisko',
    surname: 'priezvisko',
    notSurname: 'meno',
    company: 'spolocnost nazov_firmy',
    country: 'krajina stat',
  },
} as const satisfies Language;
