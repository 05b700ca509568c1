import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readCsv } from '../../src/intake/csv.ts';
import { readVcards } from '../../src/intake/vcard.ts';

export type ReaderFigure = {
  readonly what: string;
  readonly bytes: number;
  readonly ms: number;
  /** The library a person would use instead, on the same input. */
  readonly libraryMs: number;
};

/** Reads 10,000 contacts with our readers and with ical.js and papaparse: the best of `rounds` each. */
export function measureReaders(rounds = 7, contacts = 10_000): readonly ReaderFigure[] {
  const cards = manyCards(contacts);
  const cardBytes = new TextEncoder().encode(cards);
  const sheet = manyRows(contacts);
  const sheetBytes = new TextEncoder().encode(sheet);
  return [
    {
      what: `${contacts} vCards`,
      bytes: cardBytes.length,
      ms: best(rounds, () => readVcards(cardBytes)),
      libraryMs: best(rounds, () => ICAL.parse(cards)),
    },
    {
      what: `${contacts} CSV rows`,
      bytes: sheetBytes.length,
      ms: best(rounds, () => readCsv(sheetBytes)),
      libraryMs: best(rounds, () => Papa.parse(sheet)),
    },
  ];
}

function best(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function manyCards(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:Müller;Jana ${index};;;`,
      `FN:Jana ${index} Müller`,
      'ORG:Beispiel GmbH;Vertrieb',
      `TEL;type=CELL;type=VOICE;waid=49151${2_000_000 + index}:+49 151 ${2_000_000 + index}`,
      `item1.TEL:+49 30 ${100_000 + index}`,
      'item1.X-ABLabel:_$!<Work>!$_',
      `EMAIL;TYPE=INTERNET:jana${index}@example.com`,
      'NOTE:Met at the fair\\, wants a call back.',
      'END:VCARD',
      '',
    ].join('\r\n'),
  ).join('');
}

function manyRows(count: number): string {
  const header =
    'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Notes';
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Jana,Müller ${index},"Beispiel, GmbH",jana${index}@example.com,Mobile,+49 151 ${2_000_000 + index},Met at the fair`,
  );
  return [header, ...rows].join('\r\n');
}
