import type { Language } from './language.ts';

export const serbian = {
  code: 'sr',
  labels: {
    person: 'primalac polaznik купац клијент',
    weak: 'posiljalac',
    phone: 'број број_телефона телефон тел мобилни моб мобител контакт_телефон',
    company: 'kompanija',
    other: 'prodavac lekar prodavnica продавац агент филијала лекар саветник',
    anyNumber: 'број',
    name: 'ime_i_prezime име_и_презиме',
    given: 'име ime',
    surname: 'презиме prezime',
  },
  beside: {
    mobile: 'моб мобилни мобител',
    phone: 'број број_телефона тел телефон',
    letters: 'т м',
    sites:
      'ординација канцеларија продавница фабрика магацин радионица рецепција седиште филијала клиника салон сервис апотека ordinacija kancelarija prodavnica magacin sedište filijala apoteka',
  },
  keys: {
    tags: 'ознака ознаке',
  },
  speech: {
    calls: `
      позовите позови позвати звао звала јавите јави контактирајте писао писала одговорите pozovite pozovi pozvati zvao zvala javite
      kontaktirajte`,
    everyday: `
      његов њен њихов мој моја наш овај ова ово он она они ми ви ја се и или али такође већ врло добро данас сутра јуче сада касније
      понедељак уторак среда четвртак петак субота недеља је су био била има жели треба може мора ко шта када како где за са без о по под
      од до на при у хвала молим здраво поздрав добар дан хитно нови нова клијент купац пацијент контакт број телефон мобилни адреса
      термин поруџбина резервација рачун понуда господин госпођа molim vas hvala можете позвати позовите`,
    honorifics: 'господин госпођа гђа gospodin gospođa',
    roles: 'директор руководилац референт рачуновођа инжењер власник саветник одељење продаја лекар',
    introduces: 'сам зовем',
    iAm: 'ја_сам зовем_се',
    notes: 'понедељак уторак четвртак данас сутра хитно ponedeljak utorak danas sutra hitno',
  },
  requests: {
    please: 'молим молим_те молим_вас molim_te',
    thanks: 'хвала hvala',
    greetings: 'здраво ћао добар_дан zdravo',
    asking: 'можеш_ли можеш можете_ли можете moze_li',
    save: 'додај додајте додати сачувај сачувајте сачувати упиши упишите унеси унесите запиши',
    closing: 'у_контакте у_именик на_листу као_клијента као_контакт',
    kinds: 'контакт контакта клијент клијента купца број број_телефона особу',
    articles: 'овај овог ову мој мог нашег',
    new: 'нови нова новог нову ново',
    of: 'за од по_имену',
    numbersOf: 'број број_телефона телефон контакт',
    introducing: 'ово_је то_је',
    joinsNumber: 'је на број тел његов њен njegov njen broj',
    joinsName: 'је од је_од',
    saveStems: 'дода сачув',
    as: 'као',
    into: 'у на',
    lists: 'контакте именик листу базу',
    notices: 'позив пропуштен_позив порука упит poziv propušten_poziv poruka upit',
    nameLabels: 'име',
  },
  mail: {
    automatic: 'poslato_sa_',
    greetings: 'поштовани поштована здраво добар_дан драги драга',
    closings: 'срдачан_поздрав с_поштовањем поздрав хвала срдачно',
    from: 'од',
    to: 'за',
    subject: 'предмет',
    wrote: 'је_написао је_написала',
    firstPerson: 'мој моја мене ми',
  },
  numbers: {
    ids: 'pib mb matični_broj поруџбина рачун пиб',
  },
  headings: {
    name: 'име_и_презиме пуно_име име_купца ime_i_prezime',
    given: 'име',
    surname: 'презиме',
    notGiven: 'презиме',
    notSurname: 'име',
    likelyName: 'клијент купац',
    phone: 'мобилни* број_телефона телефон*',
    email: 'е_пошта имејл е_маил емаил',
    company: 'фирма компанија предузеће',
    country: 'земља држава',
    things: 'поруџбин* рачун* уговор* износ цена',
    number: 'број',
  },
} as const satisfies Language;
