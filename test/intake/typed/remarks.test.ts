import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/intake/typed/command-line.ts';

describe('what is said about a person', () => {
  it.each([
    ['Ada Quill Monday +44 7400 123456', 'Ada Quill', 'Monday'],
    ['ada quill monday +44 7400 123456', 'ada quill', 'monday'],
    ['ADA QUILL URGENT +44 7400 123456', 'ADA QUILL', 'URGENT'],
    ['Ada Quill VIP +44 7400 123456', 'Ada Quill', 'VIP'],
    ['Tomorrow Ada Quill +44 7400 123456', 'Ada Quill', 'Tomorrow'],
    ['Inés Rubio Lunes +44 7400 123456', 'Inés Rubio', 'Lunes'],
    ['Jonna Kern Dienstag +44 7400 123456', 'Jonna Kern', 'Dienstag'],
    ['Ada Quill Instagram +44 7400 123456', 'Ada Quill', 'Instagram'],
    ['Ada Quill (wants a quote) +44 7400 123456', 'Ada Quill', '(wants a quote)'],
    ['Ada Quill (budget 80k) +44 7400 123456', 'Ada Quill', '(budget 80k)'],
    ['Ada Quill (from dubizzle) +44 7400 123456', 'Ada Quill', '(from dubizzle)'],
    ['Ahmed from Emaar +44 7400 123456', 'Ahmed', 'from Emaar'],
    ['Lead Ada Quill +44 7400 123456', 'Ada Quill', 'Lead'],
    ['Neukunde Lena Roth +44 7400 123456', 'Lena Roth', 'Neukunde'],
    ['ada quill from acme +44 7400 123456', 'ada quill', 'from acme'],
    ['Ada Quill (do not call) +44 7400 123456', 'Ada Quill', '(do not call)'],
    ['Ada Quill (new number) +44 7400 123456', 'Ada Quill', '(new number)'],
    ['Ada Quill c/o Bob Ray +44 7400 123456', 'Ada Quill', 'c/o Bob Ray'],
    ['Ada Quill Köln +44 7400 123456', 'Ada Quill', 'Köln'],
    ['Ada Quill New York +44 7400 123456', 'Ada Quill', 'New York'],
    ['แอน สนใจคอนโด +44 7400 123456', 'แอน', 'สนใจคอนโด'],
    ['佐藤健 見積もり希望 +44 7400 123456', '佐藤健', '見積もり希望'],
    ['王芳 想买房 +44 7400 123456', '王芳', '想买房'],
    ['Ada +44 7400 123456 Bangalore', 'Ada', 'Bangalore'],
    ['Ada +44 7400 123456 Tuesday', 'Ada', 'Tuesday'],
  ])('is left out of the name and asked about: %s', (line, name, words) => {
    expect(readCommandLine(line, null)).toMatchObject({
      action: 'form',
      draft: { name },
      problems: [{ code: 'not-understood', values: { words } }],
    });
  });

  it.each([
    ['Ada Monday +44 7400 123456', 'Monday'],
    ['Ada Instagram lead +44 7400 123456', 'Instagram'],
    ['Ada 5/12 +44 7400 123456', '5/12'],
    ['unknown +44 7400 123456', 'unknown'],
    ['N/A +44 7400 123456', 'N/A'],
    ['Sgt. Ada Friday +44 7400 123456', 'Friday'],
    ['~Ada Quill~ Ada Ray +44 7400 123456', 'Quill~'],
    ['Ada Quill 5/12 +44 7400 123456', '5/12'],
    ['Insa Kern von der Sparkasse +44 7400 123456', 'von der Sparkasse'],
    ['Duda da Padaria +44 7400 123456', 'da Padaria'],
  ])('stays with a name it may belong to, and is asked about: %s', (line, words) => {
    expect(readCommandLine(line, null)).toMatchObject({
      action: 'form',
      draft: { name: line.replace(' +44 7400 123456', '').replace(/^~/u, '') },
      problems: [{ code: 'name-doubtful', values: { words } }],
    });
  });

  it.each([
    'Wednesday Addams',
    'Ada from Pune',
    'Ada (my plumber)',
    'Ada (Site Engineer)',
    'Monday Design Studio',
    'Insa von der Heide',
    'Hotel de la Paix',
    'Guest House Inn',
    'Amit2',
    'Customer Care',
    'Veli Ali Demir',
    'پیر محمد شاہ',
    '佐藤 希望',
    'Front desk',
    'Priya Mumbai',
  ])('is not found in %s', (name) => {
    expect(readCommandLine(`${name} +44 7400 123456`, null)).toMatchObject({
      action: 'add',
      contact: { name },
    });
  });
});

it('leaves what somebody is called out before a form of address', () => {
  expect(readCommandLine('Neukunde Frau Petra Albrecht +44 7400 123456', null)).toMatchObject({
    action: 'add',
    contact: { name: 'Frau Petra Albrecht' },
  });
});

it.each([
  ['Ada Quill new number +44 7400 123456', 'Ada Quill'],
  ['Ada Quill = +44 7400 123456', 'Ada Quill'],
  ["Ali Kaya'yı rehbere ekle +44 7400 123456", 'Ali Kaya'],
  ['ضيف أحمد سامي +44 7400 123456', 'أحمد سامي'],
  ['把王芳加到通讯录 +44 7400 123456', '王芳'],
  ['客户王芳 +44 7400 123456', '王芳'],
  ['请添加客户 赵敏 +44 7400 123456', '赵敏'],
  ['佐藤さんの番号は +44 7400 123456 です', '佐藤さん'],
  ['Insa Kern unter +44 7400 123456 erreichbar', 'Insa Kern'],
])('leaves nothing of the request in the name: %s', (line, name) => {
  expect(readCommandLine(line, null)).toMatchObject({ action: 'add', contact: { name } });
});

describe('numbers next to a phone that are none', () => {
  it.each([
    ['Ada 98440 98440 560034', 'IN', '98440 98440'],
    ['Ada 12-05-2025 98440 98440', 'IN', '98440 98440'],
    ['Ada GST 29ABCDE1234F1Z5 98440 98440', 'IN', '98440 98440'],
    ['Ada RDV 14h30 06 11 99 88 77', 'FR', '06 11 99 88 77'],
    ['Ada Quill born 12/05/1984 212-867-5309', 'US', '212-867-5309'],
    ['Ada Rechnung 2024-0815 0170 3334445', 'DE', '0170 3334445'],
    ['Ada invoice #88231 303-867-5309', 'US', '303-867-5309'],
    ['Ada Quill 602-867-5309 order 1234567890', 'US', '602-867-5309'],
    ['Ada Quill 2026-12-01 404-867-5309', 'US', '404-867-5309'],
    ['Ada Quill 3pm 305-867-5309', 'US', '305-867-5309'],
    ['Ada Quill $500 305-867-5309', 'US', '305-867-5309'],
    ['Asha 98440 98440 aadhaar 2345 6789 0123', 'IN', '98440 98440'],
  ] as const)('do not become one: %s', (line, country, raw) => {
    const read = readCommandLine(line, country);
    expect(read.action).toBe('form');
    expect('draft' in read && read.draft.phones.map((phone) => phone.raw)).toEqual([raw]);
    expect('draft' in read && read.draft).toMatchObject({
      name: expect.stringMatching(/^(?:Ada(?: Quill)?|Asha)$/u),
      tags: [],
    });
  });

  it('make no second person', () => {
    const read = readCommandLine('Ada Quill 602-867-5309 order 602-867-5310', 'US');
    expect(read).toMatchObject({ action: 'form', draft: { name: 'Ada Quill', phones: [{}] } });
  });

  it('are phones when a plus says so', () => {
    const read = readCommandLine('Ada 602-867-5309 order +1 602 867 5310', 'US');
    expect(read).toMatchObject({ action: 'several', drafts: [{ phones: [{}] }, { phones: [{}] }] });
  });
});
