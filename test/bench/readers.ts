import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hostileWorkbooks } from '../support/hostile-workbooks.ts';
import { encode, manyCards, manyRows } from './many-contacts.ts';
import type { ReaderName } from './reader-worker.ts';
import { measureReading, measureReview, type Standstill } from './standstill.ts';

export type ReaderFigure = {
  readonly what: string;
  readonly ms: number;
  /** The library a person would use instead, on the same input. */
  readonly libraryMs: number;
};

/** Reads 10,000 contacts with our readers and with ical.js and papaparse, each in a process of its own, by turns. */
export async function measureReaders(turns: number): Promise<readonly ReaderFigure[]> {
  return [
    { what: '10,000 vCards', ...(await compare(turns, 'cards, ours', 'cards, ical.js')) },
    { what: '10,000 CSV rows', ...(await compare(turns, 'rows, ours', 'rows, papaparse')) },
  ];
}

async function compare(
  turns: number,
  ours: ReaderName,
  library: ReaderName,
): Promise<Omit<ReaderFigure, 'what'>> {
  const times: (readonly [number, number])[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push([await meanOf(ours), await meanOf(library)]);
  const [ms = 0, libraryMs = 1] = times.toSorted((a, b) => a[0] / a[1] - b[0] / b[1])[turns >> 1] ?? [];
  return { ms, libraryMs };
}

/** The mean pays for all garbage a reader leaves, while a process they share would charge it to either. */
async function meanOf(reader: ReaderName): Promise<number> {
  const worker = join(import.meta.dirname, 'reader-worker.built.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [worker, reader]);
  return Number(stdout);
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
