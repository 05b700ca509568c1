import type { Language } from './language.ts';

export const slovenian = {
  code: 'sl',
  labels: {
    name: 'ime_in_priimek ime',
    surname: 'priimek',
    person: 'stranka',
    phone: 'telefonska_stevilka',
    email: 'e_naslov',
    company: 'podjetje',
    anyNumber: 'stevilka',
    other: 'agent poslovalnica zdravnik prodajalec svetovalec',
  },
  beside: {
    phone: 'pisarna telefonska telefonska_številka številka',
    mobile: 'mobilni mobitel gsm',
    is: 'je',
    sites:
      'ordinacija pisarna trgovina tovarna skladišče delavnica recepcija sedež poslovalnica klinika salon lekarna servis',
  },
  keys: {
    tags: 'oznaka oznake',
  },
  speech: {
    calls: `
      pokličite pokliči poklicati poklical poklicala klical klicala javite kontaktirajte pisal pisala odgovorite prejeto`,
    everyday: `
      njegov njen njihov moj moja naš naša ta to on oni mi vi jaz se in tudi že zelo dobro več danes jutri včeraj zdaj pozneje ponedeljek
      torek sreda četrtek petek sobota nedelja je so bil bila ima želi potrebuje lahko mora kdo kdaj kako kje zakaj za z s brez o po pod
      od do pri v hvala prosim pozdravljeni dober dan nujno nov nova stranka pacient kontakt številka telefon mobitel naslov termin
      naročilo rezervacija račun ponudba gospod gospa pokličite na`,
    honorifics: 'gospod gospa',
    roles: 'direktor vodja referent računovodja inženir lastnik svetovalec oddelek prodaja zdravnik',
    iAm: 'sem ime_mi_je',
    notes: 'ponedeljek torek četrtek danes jutri včeraj nujno',
  },
  requests: {
    please: 'prosim prosim_te',
    save: `
      dodaj dodajte dodati shrani shranite shraniti zapiši zapišite vnesi vnesite vpiši vpišite vpisati zabeleži zabeležite ustvari
      ustvarite shraniš`,
    kinds: 'stranka kontakt kontakta stik stranko številko številka osebo telefon',
    new: 'novega nov nova novo',
    thanks: 'hvala hvala_lepa',
    greetings: 'živjo zdravo pozdravljeni dober_dan',
    asking: 'ali_lahko lahko bi_lahko lahko_prosim a_lahko ali_bi_lahko',
    closing: 'med_stike v_stike med_kontakte v_imenik kot_stranko kot_stik na_seznam',
    articles: 'ta to tega mojo mojega našo',
    of: 'za od z_imenom',
    numbersOf: 'številka številko telefon kontakt',
    saveStems: 'doda shran zapiš',
    as: 'kot',
    into: 'v na med',
    lists: 'stike kontakte imenik seznam bazo',
    notices: 'klic neodgovorjen_klic sporočilo povpraševanje',
    joinsNumber: 'njegova njena številka',
  },
  mail: {
    greetings: 'spoštovani',
    closings: 'lep_pozdrav lp s_spoštovanjem s_prijaznimi_pozdravi hvala pozdrav prijeten_dan',
    from: 'od',
    to: 'za',
    subject: 'zadeva',
    wrote: 'je_napisal je_napisala',
    firstPerson: 'moj moja mene me',
  },
  numbers: {
    ids: 'davčna_številka naročilo račun matična_številka id_za_ddv',
  },
  sheets: {
    totals: 'skupaj',
  },
  headings: {
    surname: 'priimek',
    company: 'podjetje ime_podjetja',
    name: 'ime_in_priimek polno_ime ime_stranke',
    likelyName: 'stranka kupec',
    phone: 'mobitel* telefonska_stevilka gsm_stevilka',
    email: 'e_naslov e_posta elektronski_naslov',
    country: 'drzava',
    notGiven: 'priimek',
    notSurname: 'ime',
    things: 'narocil* racun* pogodb* znesek cena',
  },
} as const satisfies Language;
