import type { Pause } from '../timing/slices.ts';
import { readVcards } from './card/vcard.ts';
import { readTextInSlices } from './read-shared.ts';
import { readCsvInSlices } from './sheet/csv.ts';

/** One sample of each kind, to use many of the word lists. */
const texts = [
  '*New lead*\n*Name:* Jane Doe\n*Phone:* +1 202-555-0147\n*Email:* jane@example.com',
  'Could someone call Jane Doe back today? +1 202-555-0147\nThanks,\nJohn Smith\nSales, Acme Ltd',
];
const card = new TextEncoder().encode('BEGIN:VCARD\nFN:Jane Doe\nTEL:+12025550147\nEND:VCARD\n');
const sheet = new TextEncoder().encode('First name,Last name,Mobile,Country\nJane,Doe,2025550147,USA\n');

/** Reads the samples in slices, so that the word lists are compiled before anyone waits for them. */
export async function warmUpReaders(pause: Pause): Promise<void> {
  for (const text of texts) await readTextInSlices({ text }, 'US', pause);
  await readCsvInSlices(sheet, pause, { country: 'US' });
  await pause();
  readVcards(card);
}
