import type { Language } from './language.ts';

export const polish = {
  code: 'pl',
  labels: {
    name: 'imie_i_nazwisko nazwisko_i_imie imie_nazwisko nazwa',
    given: 'imie imiona',
    surname: 'nazwisko',
    person:
      'klient klientka klienta kontakt osoba_kontaktowa pacjent pacjentka gosc uczestnik kandydat najemca odbiorca zglaszajacy nowy_klient osoba',
    weak: 'kupujacy nadawca zamawiajacy platnik rodzic',
    phone:
      'telefon telefonu tel numer nr komorka komorkowy kom kontaktowy numer_telefonu nr_telefonu stacjonarny',
    email: 'adres_e_mail adres_email poczta',
    company: 'firma nazwa_firmy',
    other:
      'oddzial sprzedawca handlowiec opiekun doradca sklep biuro lekarz agent kurier placowka przychodnia salon pracownik',
    thing:
      'zamowienie zamowienia faktura kwota data kampania nip regon pesel formularz produkt strona zrodlo',
    small: 'twoje twoj pani pana panstwa i lub do',
  },
  beside: {
    mobile: 'komórka komórkowy kom',
    phone:
      'telefonu tele kontakt numer_telefonu nr_telefonu nr_tel biuro służbowy służb centrala sekretariat stac stacjonarny',
    fax: 'faks',
    email: 'adres_email adres_e-mail',
  },
  fields: {
    name: 'imię_i_nazwisko nazwa',
    given: 'imię',
    surname: 'nazwisko',
    company: 'firma',
    other: 'data adres',
  },
  keys: {
    other: 'firma',
  },
  speech: {
    calls: `
      dzwonił dzwoniła dzwonili zadzwoń zadzwonić oddzwoń oddzwonić oddzwonić-do proszę dodaj dodać zapisz zapisać napisz napisać skontaktuj
      skontaktować umów`,
    everyday: 'cześć dzień dobry dziękuję pozdrawiam proszę zadzwoń numer mój nowy klient pod do i',
    namesToo: 'do',
    particles: 'do te i',
    rolesBehind: 'klient',
    roles: 'dyrektor kierownik specjalista prezes handlowiec',
  },
  requests: {
    please: 'proszę',
    thanks: 'dziękuję dzięki',
    greetings: 'hej cześć dzień_dobry',
    asking: 'czy_możesz możesz czy_mógłbyś czy_mogłabyś czy_możecie chcę trzeba',
    save: 'dodać dodajcie zapisz zapisać dodajmy zapiszcie wpisz utwórz',
    closing: 'do_kontaktów do_bazy dodać proszę_dodać',
    kinds: 'kontakt klient klienta klientkę klientke klientka kontaktu osobę osoba',
    articles: 'tego tę tą',
    new: 'nowy nowa nowego nową nowej nowych',
    of: 'do o_nazwisku o_imieniu',
    numbersOf: 'kontakt',
  },
  mail: {
    greetings: 'cześć dzień_dobry witam witaj szanowna szanowny szanowni drogi droga hej',
    closings:
      'pozdrawiam serdecznie_pozdrawiam z_poważaniem z_wyrazami_szacunku dziękuję dzięki pozdrowienia z_pozdrowieniami',
  },
  numbers: {
    ids: 'nip regon pesel krs kampania faktura',
  },
  sheets: {
    totals: 'razem łącznie ogółem suma_końcowa średnia',
    remarks: 'poufne',
  },
  headings: {
    name: 'imie_i_nazwisko nazwisko_i_imie',
    likelyName: 'klient',
    given: '=imie',
    notGiven: 'nazwisko',
    surname: '=nazwisko',
    middle: 'srednie_imie drugie_imie',
    company: 'nazwa_firmy organizacja',
    phone: 'komorka komorkowy tel_kom =kom numer_kontaktowy',
    number: 'numer',
    numberWords: 'numer numeru kod* *kod',
    callingCode: 'kod_kraju',
    country: 'kraj',
    mobile: 'komork*',
    fax: 'faks',
    work: 'sluzbow*',
    email: 'adres_elektroniczny adres_poczty',
    guests: 'klient* gosc uczestnik pacjent odbiorca najemca uczen',
    payers: 'kupujacy',
    hosts: 'wynajmujacy kierowca lekarz nauczyciel kurier matka ojciec rodzic pracownik uzytkownik',
    otherPeople: 'opiekun* handlowiec przedstawiciel* wlasciciel* kierownik* asystent* doradca w_naglych',
    plain: 'imie nazwisko numer',
    things: 'zamowien* faktur* umow* polisa* kwota cena ilosc pesel nip regon',
    numbersOfPeople: 'nr_klienta numer_klienta',
  },
} as const satisfies Language;
