import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readCsv } from '../../src/intake/sheet/csv.ts';
import { readVcards } from '../../src/intake/card/vcard.ts';
import { encode, manyCards, manyRows } from './many-contacts.ts';

const contacts = 10_000;
const warmUp = 25;
const measured = 50;

const cards = manyCards(contacts);
const cardBytes = encode(cards);
const rows = manyRows(contacts);
const rowBytes = encode(rows);

const readers = {
  'cards, ours': () => readVcards(cardBytes),
  'cards, ical.js': () => ICAL.parse(cards),
  'rows, ours': () => readCsv(rowBytes),
  'rows, papaparse': () => Papa.parse(rows),
};

export type ReaderName = keyof typeof readers;

/** Prints how many milliseconds one read takes on average, once it is warm. */
function measure(read: () => unknown): void {
  for (let reads = 0; reads < warmUp; reads += 1) read();
  const start = performance.now();
  for (let reads = 0; reads < measured; reads += 1) read();
  process.stdout.write(String((performance.now() - start) / measured));
}

const asked = new Map<string, () => unknown>(Object.entries(readers)).get(process.argv[2] ?? '');
if (asked) measure(asked);
