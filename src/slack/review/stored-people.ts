import * as z from 'zod';
import type { CsvColumn } from '../../intake/sheet/column.ts';
import type { Pause } from '../../timing/slices.ts';
import { draft, type SharedPeople } from '../message/shared-people.ts';

/** Little enough to encode, seal and store within a millisecond or two. */
const partLength = 100_000;

/**
 * Passes the people of a review to `save` in parts. Part 0 holds their sources and counts, the others the
 * people, one line of JSON each. A part may end within a line.
 */
export async function writePeople(
  people: readonly SharedPeople[],
  pause: Pause,
  save: (place: number, payload: string) => Promise<void>,
): Promise<void> {
  await save(0, JSON.stringify(people.map(toHead)));
  let place = 0;
  let lines = '';
  for (const one of people) {
    for (const entry of one.kind === 'sheet' ? one.rows : one.drafts) {
      lines += `${JSON.stringify(entry)}\n`;
      while (lines.length > partLength) {
        const end = cutPlace(lines);
        await save((place += 1), lines.slice(0, end));
        lines = lines.slice(end);
        await pause();
      }
    }
  }
  if (lines !== '') await save(place + 1, lines);
}

/** The people, read from what `find` returns for each part; null when a part is missing. */
export async function readStoredPeople(
  find: (place: number) => Promise<string | null>,
  pause: Pause,
): Promise<readonly SharedPeople[] | null> {
  const payload = await find(0);
  if (payload === null) return null;
  const heads = z.array(head).parse(JSON.parse(payload));
  const total = heads.reduce((sum, { count }) => sum + count, 0);
  const entries: unknown[] = [];
  let open = '';
  for (let place = 1; entries.length < total; place++) {
    const next = await find(place);
    if (next === null) return null;
    const lines = (open + next).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) {
      entries.push(JSON.parse(line));
      await pause();
    }
  }
  return withEntries(heads, entries, pause);
}

/** Not between the halves of a surrogate pair. */
function cutPlace(text: string): number {
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(partLength - 1));
  return isHalf ? partLength - 1 : partLength;
}

function toHead(one: SharedPeople): Head {
  if (one.kind === 'drafts') return { kind: one.kind, filename: one.filename, count: one.drafts.length };
  const { kind, filename, header, columns, doubtful, rows } = one;
  return { kind, filename, header, columns, doubtful, count: rows.length };
}

async function withEntries(
  heads: readonly Head[],
  entries: readonly unknown[],
  pause: Pause,
): Promise<readonly SharedPeople[]> {
  const people: SharedPeople[] = [];
  let from = 0;
  for (const { count, ...head } of heads) {
    const own = entries.slice(from, from + count);
    from += count;
    if (head.kind === 'sheet') people.push({ ...head, rows: await readEach(own, cells, pause) });
    else people.push({ ...head, drafts: await readEach(own, draft, pause) });
  }
  return people;
}

async function readEach<T>(entries: readonly unknown[], schema: z.ZodType<T>, pause: Pause): Promise<T[]> {
  const read: T[] = [];
  for (const entry of entries) {
    read.push(schema.parse(entry));
    await pause();
  }
  return read;
}

type Head = z.infer<typeof head>;

const cells = z.array(z.string()).readonly();

const head = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drafts'), filename: z.string().nullable(), count: z.number().int() }),
  z.object({
    kind: z.literal('sheet'),
    filename: z.string().nullable(),
    header: cells,
    columns: z.array(z.custom<CsvColumn>((value) => typeof value === 'object')).readonly(),
    doubtful: z.array(z.number()).readonly(),
    count: z.number().int(),
  }),
]);
