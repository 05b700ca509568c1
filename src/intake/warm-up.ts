import { readCommandLine } from './typed/command-line.ts';
import { readShared } from './read-shared.ts';

/** One sample of each kind, to use many of the word lists. */
const samples = [
  { text: '*New lead*\n*Name:* Jane Doe\n*Phone:* +1 202-555-0147\n*Email:* jane@example.com' },
  { text: 'Could someone call Jane Doe back today? +1 202-555-0147\nThanks,\nJohn Smith\nSales, Acme Ltd' },
  {
    bytes: new TextEncoder().encode('First name,Last name,Mobile,Country\nJane,Doe,2025550147,USA\n'),
    filename: 'a.csv',
  },
  {
    bytes: new TextEncoder().encode('BEGIN:VCARD\nFN:Jane Doe\nTEL:+12025550147\nEND:VCARD\n'),
    filename: 'a.vcf',
  },
  // GB 2312: the detector of old encodings builds its tables.
  { bytes: Buffer.from('d5c5ceb0c0eecbb9d1eec9d9', 'hex'), filename: 'a.txt' },
];

/** Reads the samples, so that the word lists are compiled before anyone waits for them. */
export function warmUpReaders(): void {
  for (const sample of samples) readShared(sample, 'US');
  readCommandLine('please add Jane Doe +1 202 555 0147 jane@example.com #vip city=Pune', 'US');
}
