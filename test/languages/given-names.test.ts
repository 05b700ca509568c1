import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { readFreeText } from '../../src/intake/prose/free-text.ts';

/** The commonest given names of each language, and those that are words of another. */
const names: Readonly<Record<string, string>> = {
  en: 'James Mary John Emma Olivia Mark Will Grace Chance Dan Bill Rich Rose May June April August Hope Faith Joy Art Frank Drew Guy Ray',
  de: 'Anna Lukas Leon Hannah Mia Finn Jonas Ben Paul Felix Kai Heide',
  fr: 'Marie Jean Louis Camille Manon Pierre Chloé Hugo Océane Rémi Aimé',
  es: 'María José Lucía Mateo Sofía Ángel Jesús Dolores Consuelo Pilar Mar Luz Sol',
  pt: 'João Ana Pedro Beatriz Tiago Inês Luís Dinis Vitória',
  it: 'Giulia Marco Francesca Luca Gaia Andrea Pia Rosa Salvo',
  nl: 'Daan Sanne Bram Femke Jan Sem Noor Jip',
  sv: 'Erik Astrid Lars Maja Björn Liv Tor My',
  da: 'Mads Freja Søren Ida Bo Kim Mai',
  fi: 'Aino Eero Väinö Tuuli Ilma Onni Toivo',
  pl: 'Jakub Zofia Łukasz Małgorzata Bogdan Kamil Nadia Mai',
  cs: 'Jan Tereza Jiří Eliška Ota Milan',
  hu: 'Bence Anna Zoltán Réka Jázmin Virág',
  ro: 'Andrei Ioana Mihai Elena Dan Dragoș',
  hr: 'Ivan Ana Marko Lana Iva Mia Vedran',
  tr: 'Can Deniz Mehmet Ayşe Umut Su Nur Ali Barış',
  ru: 'Александр Мария Иван Анна Любовь Вера Надежда',
  uk: 'Олександр Марія Андрій Олена Віра',
  el: 'Γιώργος Μαρία Ελένη Νίκος',
  ar: 'محمد فاطمة أحمد مريم',
  he: 'דוד שרה נועם יעל',
  hi: 'राहुल प्रिया अमित सुनीता',
  id: 'Budi Siti Dewi Agus Putri',
  vi: 'Mai Lan Hoa Minh Linh Anh',
};
const surnames: Readonly<Record<string, string>> = {
  ru: 'Воронцова',
  uk: 'Шевченко',
  el: 'Παππάς',
  ar: 'الحداد',
  he: 'אברמוב',
  hi: 'वर्मा',
};
const number = '+447400123456';
const cases = Object.entries(names).flatMap(([language, list]) =>
  list.split(' ').map((given) => [language, `${given} ${surnames[language] ?? 'Kowalczyk'}`] as const),
);

describe('the commonest given names of a language', () => {
  it.each(cases)('stay a name in a typed line (%s: %s)', (_language, name) => {
    const line = readCommandLine(`${name} ${number}`, 'GB');
    expect(line.action === 'add' || line.action === 'form' ? line.draft.name : line.action).toBe(name);
  });

  it.each(cases)('stay a name in a message (%s: %s)', (_language, name) => {
    expect(readFreeText(`${name}\n${number}`, 'GB').drafts.map((draft) => draft.name)).toEqual([name]);
  });
});
