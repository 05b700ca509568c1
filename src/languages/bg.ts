import type { Language } from './language.ts';

export const bulgarian = {
  code: 'bg',
  labels: {
    name: 'име_и_фамилия трите_имена имена',
    given: 'име',
    surname: 'фамилно_име презиме',
    person: 'клиент клиентка лице_за_контакт пациент гост купувач получател корисник',
    weak: 'подател платец',
    phone: 'телефон тел мобилен мобилни номер телефонен_номер',
    email: 'имейл електронна_поща',
    company: 'фирма компания',
    other: 'магазин търговец офис лекар агент клон',
    thing: 'поръчка фактура сума дата кампания източник',
    small: 'вашето вашият вашия и за',
    anyNumber: 'число',
  },
  beside: {
    phone: 'тел телефон тлф тлефон факт_тел офис служебен домашен',
    number: 'номер',
    email: 'имейл',
  },
  fields: {
    company: 'компания фирма',
  },
  keys: {
    phone: 'телефон тел',
  },
  speech: {
    calls: 'обадете обади обадил обадила обадете-се добави добавете запази запазете',
    rolesBehind: 'клиент клиентка',
    connects: 'и',
    iAm: 'това_е аз_съм',
  },
  companies: {
    forms: 'eood',
    shortForms: 'AD',
  },
  requests: {
    please: 'моля',
    thanks: 'благодаря',
    greetings: 'здрасти',
    asking: 'можете_ли можеш_ли искам_да',
    save: 'добави добавете добавиш запази запазете запишете',
    closing: 'в_контактите',
    kinds: 'клиент номер клиентът контактът',
    articles: 'този тази',
    new: 'новия нов нова',
    of: 'на_име',
  },
  mail: {
    greetings: 'здравейте здрасти добър_ден уважаеми',
    closings: 'с_уважение поздрави благодаря',
    automatic: 'изпратено_от_',
    firstPerson: 'моят мен',
  },
  numbers: {
    ids: 'кампания',
  },
  headings: {
    given: 'име',
    surname: 'презиме',
    notSurname: 'име',
  },
} as const satisfies Language;
