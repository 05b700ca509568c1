import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readCsv, readCsvInSlices } from '../../src/intake/csv.ts';
import { readVcards, readVcardsInSlices } from '../../src/intake/vcard.ts';

export type ReaderFigure = {
  readonly what: string;
  readonly bytes: number;
  readonly ms: number;
  /** The library a person would use instead, on the same input. */
  readonly libraryMs: number;
};

/** Reads 10,000 contacts with our readers and with ical.js and papaparse by turns: the median of `rounds` each. */
export function measureReaders(rounds = 25, contacts = 10_000): readonly ReaderFigure[] {
  const cards = manyCards(contacts);
  const cardBytes = new TextEncoder().encode(cards);
  const sheet = manyRows(contacts);
  const sheetBytes = new TextEncoder().encode(sheet);
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

/** The longest a reader holds the event loop, in milliseconds, while it reads `contacts` in slices. */
export async function measureLongestSlice(
  contacts = 10_000,
): Promise<{ readonly vcardMs: number; readonly csvMs: number }> {
  const encoder = new TextEncoder();
  const cards = encoder.encode(manyCards(contacts));
  const sheet = encoder.encode(manyRows(contacts));
  return {
    vcardMs: await longestSlice((pause) => readVcardsInSlices(cards, pause)),
    csvMs: await longestSlice((pause) => readCsvInSlices(sheet, pause)),
  };
}

async function longestSlice(read: (pause: () => Promise<void>) => Promise<unknown>): Promise<number> {
  let longest = 0;
  let begun = performance.now();
  const note = (): void => {
    longest = Math.max(longest, performance.now() - begun);
  };
  await read(async () => {
    note();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    begun = performance.now();
  });
  note();
  return longest;
}

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
  work();
  return performance.now() - start;
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
