import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAcks, measureOpenLoop, measureStarts } from './acks.ts';
import { measureCalls } from './calls.ts';
import { measureKnown } from './known.ts';
import { measureLines } from './lines.ts';
import { measureOutbox } from './outbox.ts';
import { measurePhones } from './phones.ts';
import { sayProgress } from './progress.ts';
import { measureReaders, measureStandstills } from './readers.ts';
import { table, type Row } from './table.ts';
import { measureWorkbooks } from './workbooks.ts';

/** Everything side by side in one run: ours and the peer take turns, and the ratio is what counts. */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { quick } = values;
const sections: Record<string, () => Promise<string>> = {
  acks: async () => table('Acks, by door and requests at once', await measureAcks(quick)),
  steady: async () => table('200 commands a second, open loop', await measureOpenLoop(quick ? 3 : 15)),
  starts: async () =>
    table('Cold start to the first answered help, and memory', await measureStarts(quick ? 3 : 9)),
  delivery: async () =>
    table('Store and delivery', describeOutbox(await measureOutbox(quick ? 50 : 300, quick ? 2000 : 10_000))),
  known: async () => table('Known numbers, 200,000 stored', await measureKnown(quick ? 60 : 600)),
  calls: async () => table('CPU of one POST to the inbox', await measureCalls(quick ? 500 : 3000)),
  lines: async () => table('Reading a line, a message', measureLines(quick ? 1000 : 10_000)),
  readers: async () => table('Readers', await describeReaders(quick ? 1 : 5)),
  workbooks: async () => table('Reading a workbook', await measureWorkbooks(quick ? 3 : 9)),
  phones: async () => table('Reading a phone number', measurePhones(quick ? 2000 : 20_000)),
};

const names = values.only ? values.only.split(',') : Object.keys(sections);
const parts = [
  `# Measured on ${new Date().toISOString().slice(0, 10)}`,
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}.`,
];
for (const [index, name] of names.entries()) {
  sayProgress(name, index + 1, names.length);
  const section = await sections[name]?.();
  if (section === undefined)
    throw new Error(`There is no section ${name}. There are: ${Object.keys(sections).join(', ')}.`);
  parts.push(section);
  process.stdout.write(`${section}\n`);
}
const file = join(import.meta.dirname, 'results.md');
writeFileSync(file, `${parts.join('\n\n')}\n`);
process.stdout.write(`\nWritten to ${file}\n`);
process.exit(0);

function describeOutbox(figures: Awaited<ReturnType<typeof measureOutbox>>): Row[] {
  const { storeMs, storeTogetherMs, appendMs, toPostMs, queued, drainMs, drainSealedMs, oneByOneMs } =
    figures;
  const drained = (what: string, ms: number): Row => ({
    what,
    ours: `${(ms / 1000).toFixed(2)} s`,
    peer: `one POST each, ten at once ${(oneByOneMs / 1000).toFixed(1)} s (computed)`,
    ratio: oneByOneMs / ms,
  });
  const stored = (what: string, ms: number): Row => ({
    what,
    ours: `${ms.toFixed(3)} ms`,
    peer: `append + fdatasync ${appendMs.toFixed(3)} ms`,
    ratio: ms / appendMs,
  });
  return [
    stored('one contact stored durably, alone', storeMs),
    stored('… one of sixteen that came at once', storeTogetherMs),
    { what: 'stored → POST received', ours: `${toPostMs.toFixed(2)} ms`, peer: '–', ratio: null },
    drained(`${queued} contacts, API takes 50 ms`, drainMs),
    drained('… sealed with DATA_KEY', drainSealedMs),
  ];
}

async function describeReaders(turns: number): Promise<Row[]> {
  const { cardsMs, rowsMs, review, hostile } = await measureStandstills();
  const still = (what: string, ours: string) => ({ what, ours, peer: '–', ratio: null });
  return [
    ...(await measureReaders(turns)).map(({ what, ms, libraryMs }) => ({
      what,
      ours: `${ms.toFixed(1)} ms`,
      peer: `library alone ${libraryMs.toFixed(1)} ms`,
      ratio: ms / libraryMs,
    })),
    still('longest the loop stands still', `cards ${cardsMs.toFixed(1)} ms, rows ${rowsMs.toFixed(1)} ms`),
    still('… in a review of 10,000 rows, end to end', `${review.ms.toFixed(1)} ms (${review.what})`),
    still('… reading the worst of hostile files', `${hostile.ms.toFixed(1)} ms (${hostile.what})`),
  ];
}
