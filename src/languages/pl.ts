import type { Language } from './language.ts';

export const polish = {
  code: 'pl',
  labels: {
    name: 'imie_i_nazwisko nazwisko_i_imie imie_nazwisko nazwa jak_sie_nazywasz jak_masz_na_imie',
    given: 'imie imiona',
    surname: 'nazwisko',
    person: `
      klient klientka klienta kontakt osoba_kontaktowa pacjent pacjentka gosc uczestnik kandydat najemca odbiorca zglaszajacy nowy_klient
      osoba zaproszony zaproszona zainteresowany zainteresowana rodzic rodzica opiekun_prawny matka ojciec matki ojca dzwoniący dzwonił
      dzwoniąca`,
    weak: `
      kupujacy nadawca zamawiajacy platnik gospodarz organizator uczen uczennica dziecko ucznia dziecka`,
    phone: `
      telefon telefonu tel numer nr komorka komorkowy kom kontaktowy numer_telefonu nr_telefonu stacjonarny`,
    email: 'adres_e_mail adres_email poczta',
    company: 'firma nazwa_firmy',
    other: `
      oddzial sprzedawca handlowiec opiekun doradca sklep biuro lekarz agent kurier placowka przychodnia salon pracownik linia
      linia_wywolana numer_wywolywany rzeczoznawca`,
    thing: `
      zamowienie zamowienia faktura kwota data kampania nip regon pesel formularz produkt strona zrodlo ogloszenie referencja ref rezerwacja
      przesylka`,
    small: 'twoje twoj pani pana panstwa i lub do jaki jest twoja pod jakim praca',
    anyNumber: 'numer',
  },
  beside: {
    mobile: 'komórka komórkowy kom',
    phone: `
      telefonu tele kontakt numer_telefonu nr_telefonu nr_tel biuro służbowy służb centrala sekretariat stac stacjonarny praca dom`,
    fax: 'faks',
    email: 'adres_email adres_e-mail',
    is: 'to',
    sites: `
      gabinet biuro sklep fabryka zakład magazyn warsztat recepcja rejestracja siedziba centrala oddział filia klinika przychodnia salon
      pracownia hurtownia apteka szkoła kancelaria sekretariat serwis hotel restauracja biuro_główne`,
  },
  fields: {
    name: 'imię_i_nazwisko nazwa imię_klienta nazwa_klienta imię_i_nazwisko_klienta',
    given: 'imię',
    surname: 'nazwisko',
    company: 'firma',
    other: 'data adres',
  },
  keys: {
    other: 'firma',
    tags: 'tagi etykieta etykiety znacznik',
  },
  speech: {
    approaches: `
      chce szuka pyta pytał pytała prosi jest_zainteresowany jest_zainteresowana interesuje_się chce_obejrzeć zapytał_o zapytała_o
      zarezerwował zarezerwowała`,
    streets: 'ul ulica aleja aleje',
    calls: `
      dzwonił dzwoniła dzwonili zadzwoń zadzwonić oddzwoń oddzwonić oddzwonić-do proszę dodaj dodać zapisz zapisać napisz napisać skontaktuj
      skontaktować umów dzwonią zadzwońcie oddzwońcie skontaktujcie kontaktował kontaktowała pisał pisała napisał napisała odpisać odpowiedz
      odebrał prosi prosił prosiła potwierdził potwierdzić otrzymano otrzymaliśmy szuka pytał pytała`,
    everyday: `
      chodzi cześć dzień dobry dziękuję pozdrawiam proszę zadzwoń numer mój nowy klient pod do i jego jej ich moja moje nasz nasza nasze
      wasz ten ta to te ci on oni one my wy ja ty się oraz lub albo ale też także już bardzo dobrze więcej mniej dziś dzisiaj jutro
      wczoraj teraz zaraz później potem rano wieczorem poniedziałek wtorek środa czwartek piątek sobota niedziela jest są był była było
      będzie ma mają chce chcą chciałby chciałaby potrzebuje może mogą musi trzeba kto co kiedy jak gdzie dlaczego dla z ze bez o po nad
      między od przy w we sprawie dzięki hej pilne ważne nowa nowe nowego klientka pacjent pacjentka kontakt telefon tel kom komórka mail
      adres wizyta zamówienie rezerwacja płatność faktura oferta zapytanie zgłoszenie pan pani państwo uwaga dzwonić zadzwonić kontaktować
      pytania nieodebrane połączenie ekipa dziewczyny chłopaki`,
    namesToo: 'do ma',
    particles: 'do te i',
    rolesBehind: `
      klient mama tata żona mąż brat siostra syn córka ciocia wujek kolega koleżanka sąsiad sąsiadka praca dom biuro warsztat dentysta
      hydraulik elektryk taxi szkoła`,
    roles: `
      dyrektor kierownik specjalista prezes handlowiec księgowa księgowy asystent asystentka inżynier właściciel właścicielka doradca
      koordynator dział sekretariat adwokat radca lekarz kierowca przedstawiciel`,
    about: 'sprawie',
    honorifics: 'pan pani p państwo mgr inż mecenas mec adw dr hab prof red',
    in: 'w',
    and: 'i',
    iAm: 'jestem nazywam_się',
    nothing: 'brak nieznany nieznana nieznane',
    called: 'wpłata przelew otrzyma dzwoni',
    introduces: 'jestem się',
    notes: 'poniedziałek wtorek czwartek dziś dzisiaj jutro wczoraj pilne pilny',
    someone: 'ktoś',
    asks: 'pytać_o proszę_pytać_o',
  },
  companies: {
    forms: 'sp_z_oo sp._z_oo sp_z_o.o sp._z_o.o sp._z_o._o',
    family: 'synowie syn wspólnicy partnerzy rodzina spółka',
    trades: `
      piekarnia cukiernia apteka przychodnia klinika szpital szkoła przedszkole hurtownia warsztat restauracja pizzeria kancelaria
      biuro_rachunkowe nieruchomości budownictwo usługi transport spedycja drukarnia księgarnia fundacja stowarzyszenie spółdzielnia
      przedsiębiorstwo gabinet salon hotel kwiaciarnia`,
    employers: 'firma firmy firmie',
  },
  requests: {
    please: 'proszę prosze poproszę proszę_o',
    thanks: 'dziękuję dzięki dziekuje dzieki z_góry_dziękuję dziękuję_bardzo',
    greetings: 'hej cześć dzień_dobry czesc witam witaj siema hej_wszystkim ekipa dziewczyny chłopaki',
    asking: `
      czy_możesz możesz czy_mógłbyś czy_mogłabyś czy_możecie chcę trzeba mógłbyś mogłabyś możecie mozesz czy_ktoś_może chciałbym chciałabym
      musimy proszę_o czy_mógłby_pan czy_mogłaby_pani czy_może_pan czy_może_pani potrzebuję pamiętaj_żeby`,
    save: `
      dodać dodajcie zapisz zapisać dodajmy zapiszcie wpisz utwórz dodaj wpisać wprowadź wprowadzić utworzyć zanotuj zanotować zachowaj
      zarejestruj dopisz dopisać dopiszcie dodanie zapisanie wrzuć wrzuc dodasz zapiszesz wpiszesz dopiszesz zapamiętaj wprowadźcie
      zanotujcie zachowajcie zarejestrujcie zarejestrować utwórzcie wklep wpiszcie zachować załóż`,
    closing: `
      do_kontaktów do_bazy dodać proszę_dodać do_listy na_listę do_crm do_whatsappa na_whatsapp do_whatsapp jako_kontakt jako_klienta
      jako_klientkę jako_nowego_klienta jako_nowy_kontakt do_moich_kontaktów do_naszych_kontaktów do_książki do_systemu zapisać
      proszę_zapisać`,
    kinds: `
      kontakt klient klienta klientkę klientke klientka kontaktu osobę osoba kontakty klientki klientów osoby numer numeru telefon nr
      numer_telefonu lead leada pacjent pacjenta pacjentkę pacjentka dostawcę najemcę gościa`,
    articles: 'tego tę tą ten ta to te mój moja mojego moją nasz nasza naszego naszą jego jej',
    new: 'nowy nowa nowego nową nowej nowych nowe',
    of: 'do o_nazwisku o_imieniu dla od imieniem imieniu panu pani_o_nazwisku',
    numbersOf: 'kontakt numer numer_telefonu telefon komórkę nr tel',
    introducing: 'to_jest tu_jest nazywam_się to_numer to_nowy_kontakt ma_na_imię',
    introducingSmall: 'oto',
    joinsNumber: `
      ma_numer tel pod pod_numer pod_numerem numer nr tel_to numer_to jej_numer jego_numer jej_numer_to jego_numer_to jego jej jej_komórka
      jego_komórka`,
    joinsName: 'to należy_do to_numer to_jest',
    saveStems: 'doda zapis zapiś wpisz wpisa dopis',
    as: 'jako',
    into: 'do na w',
    lists: `
      kontaktów kontaktach kontakty bazy bazie listy listę liście książki crm whatsappa whatsapp systemu`,
    notices: 'połączenie nieodebrane_połączenie wiadomość mail sms zapytanie prośba',
    ownKinds: 'nowy stary',
    nameLabels: 'imię_i_nazwisko nazwisko',
    joinsOrName: 'to ich',
    object: 'tego tę tutaj',
    also: 'oraz',
  },
  mail: {
    greetings: 'cześć dzień_dobry witam witaj szanowna szanowny szanowni drogi droga hej',
    closings: `
      pozdrawiam serdecznie_pozdrawiam z_poważaniem z_wyrazami_szacunku dziękuję dzięki pozdrowienia z_pozdrowieniami serdeczności ukłony
      z_szacunkiem z_góry_dziękuję miłego_dnia pozdr pzdr wyrazy_szacunku łączę_pozdrowienia`,
    from: 'od',
    to: 'do',
    subject: 'temat wysłano data',
    wrote: 'napisał napisała napisał(a)',
    automatic: 'początek_przekazywanej wysłane_z_ wysłano_z_',
    dialIn: 'tylko_dźwięk',
    meetingIds: 'identyfikator_spotkania',
    firstPerson: 'mój moj moja moje mnie moim mojego do_mnie mi',
  },
  numbers: {
    offersHelp: 'pytania masz_pytania',
    hotlines: 'infolinia infolinię infolinii biuro_obsługi_klienta linia_główna centrala',
    refused: 'nie stary zamiast już_nie',
    void: 'jest_nieaktualny nieaktualny jest_zły błędny jest_błędny nie_działa już_nie_działa',
    ids: `
      umowy umowa polisy polisa oferty ogłoszenia zgłoszenia klienta zamówienia przesyłki nip regon pesel krs kampania faktura zamówienie
      nr_konta paczka przesyłka szkoda szkody`,
    extensions: 'wew wewnętrzny wewnetrzny',
    or: 'lub i',
    money: 'zł',
  },
  sheets: {
    totals: 'razem łącznie ogółem suma_końcowa średnia',
    remarks: 'poufne',
    records: 'rekord rekordy rekordow kontakty kontaktow wierszy osob',
    outOf: 'z',
    page: 'strona str',
    made: 'wygenerowano wydrukowano',
    madeBy: 'przez',
    yes: 'tak',
    no: 'nie',
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
    bareName: 'nazwa',
  },
} as const satisfies Language;
