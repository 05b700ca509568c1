import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readCsv } from '../../src/intake/sheet/csv.ts';
import { readVcards } from '../../src/intake/card/vcard.ts';
import { hostileWorkbooks } from '../support/hostile-workbooks.ts';
import { measureReading, measureReview, type Standstill } from './standstill.ts';

export type ReaderFigure = {
  readonly what: string;
  readonly bytes: number;
  readonly ms: number;
  /** The library a person would use instead, on the same input. */
  readonly libraryMs: number;
};

/** Reads 10,000 contacts with our readers and with ical.js and papaparse by turns: the median of `rounds` each. */
export function measureReaders(rounds = 9, contacts = 10_000): readonly ReaderFigure[] {
  const cards = manyCards(contacts);
  const cardBytes = encode(cards);
  const sheet = manyRows(contacts);
  const sheetBytes = encode(sheet);
  return [
    {
      what: `${contacts} vCards`,
      bytes: cardBytes.length,
      ...compare(
        rounds,
        () => readVcards(cardBytes),
        () => ICAL.parse(cards),
      ),
    },
    {
      what: `${contacts} CSV rows`,
      bytes: sheetBytes.length,
      ...compare(
        rounds,
        () => readCsv(sheetBytes),
        () => Papa.parse(sheet),
      ),
    },
  ];
}

export type Standstills = {
  readonly cardsMs: number;
  readonly rowsMs: number;
  readonly review: Standstill;
  readonly hostile: Standstill;
};

/** How long the event loop stands still at most: for cards and rows of `contacts` people, a review of them from end to end, and the worst of files made to hold it. */
export async function measureStandstills(contacts = 10_000, tries = 3): Promise<Standstills> {
  const sheet = encode(manyRows(contacts));
  const usual = await measureReading(
    {
      cards: { name: 'people.vcf', bytes: encode(manyCards(contacts)) },
      rows: { name: 'people.csv', bytes: sheet },
    },
    tries,
  );
  const msOf = (name: string): number => usual.find(({ what }) => what === name)?.ms ?? 0;
  return {
    cardsMs: msOf('cards'),
    rowsMs: msOf('rows'),
    review: worstOf(await measureReview(sheet, tries)),
    hostile: worstOf(await measureReading(hostileFiles(), tries)),
  };
}

function worstOf([worst]: readonly Standstill[]): Standstill {
  return worst ?? { what: '', ms: 0 };
}

function hostileFiles(): Parameters<typeof measureReading>[0] {
  const megabytes = (unit: string, count: number) => unit.repeat((count * 1024 * 1024) / unit.length);
  const card = (...lines: readonly string[]) =>
    encode(['BEGIN:VCARD', 'FN:Jane', ...lines, 'END:VCARD', ''].join('\r\n'));
  const csv = (text: string) => ({ name: 'a.csv', bytes: encode(text) });
  const txt = (unit: string) => ({ name: 'a.txt', bytes: encode(unit.repeat(40_000 / unit.length)) });
  const wide = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 10_000 }, (_cell, index) => `${row}.${index}`).join(','),
  );
  return {
    'a line of 2 MB': csv(`Name,Phone\n${megabytes('abcdefgh', 2)}`),
    '2 MB of quotes': csv(`Name,Phone\n${megabytes('"', 2)}`),
    '2 MB of separators': csv(`Name,Phone\n${megabytes(',', 2)}`),
    '2 MB of blank lines': csv(`Name,Phone\n${megabytes('\n', 2)}`),
    '10,000 columns': csv(wide.join('\n')),
    '5 MB of UTF-16': { name: 'a.csv', bytes: Buffer.from(`\uFEFF${manyRows(25_000)}`, 'utf16le') },
    '5 MB of an old code page': { name: 'a.csv', bytes: Buffer.from(megabytes('J\xf6rg,1\n', 5), 'latin1') },
    'cards nested 500 deep': {
      name: 'a.vcf',
      bytes: encode(
        `${'BEGIN:VCARD\r\nFN:Jane\r\nAGENT:\r\n'.repeat(500)}${'END:VCARD\r\n'.repeat(500)}`.repeat(100),
      ),
    },
    'a card of 5 MB': {
      name: 'a.vcf',
      bytes: card(megabytes('TEL:+49151200000\r\n', 5)),
    },
    'a photo of 5 MB': {
      name: 'a.vcf',
      bytes: card(`PHOTO;ENCODING=b:${megabytes('QUJD', 5)}`, 'TEL:12345678'),
    },
    '40,000 digits': txt('1234567890'),
    'thousands of numbers': txt('+491512000000, '),
    'groups of digits': txt('123 456 7 '),
    ...Object.fromEntries(
      Object.entries(hostileWorkbooks()).map(([what, bytes]) => [
        `a workbook that ${what}`,
        { name: 'a.xlsx', bytes },
      ]),
    ),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Several reads in a row, so that each pays for collecting its own garbage rather than the other's. */
const readsInARow = 5;

function compare(
  rounds: number,
  ours: () => unknown,
  library: () => unknown,
): { readonly ms: number; readonly libraryMs: number } {
  const times: [number, number][] = Array.from({ length: rounds }, () => [timed(ours), timed(library)]);
  return { ms: median(times.map(([ms]) => ms)), libraryMs: median(times.map(([, ms]) => ms)) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  for (let reads = 0; reads < readsInARow; reads += 1) work();
  return (performance.now() - start) / readsInARow;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
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
