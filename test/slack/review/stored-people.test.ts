import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDraft, draftPhone } from '../../../src/contact/draft.ts';
import { createPause } from '../../../src/timing/slices.ts';
import type { SharedPeople, SharedSheet } from '../../../src/slack/message/shared-people.ts';
import { readStoredPeople, writePeople } from '../../../src/slack/review/stored-people.ts';

const pause = createPause();

async function store(people: readonly SharedPeople[]): Promise<Map<number, string>> {
  const parts = new Map<number, string>();
  await writePeople(people, pause, async (place, payload) => void parts.set(place, payload));
  return parts;
}

const read = (parts: ReadonlyMap<number, string>) =>
  readStoredPeople(async (place) => parts.get(place) ?? null, pause);

function aSheetOf(rows: readonly (readonly string[])[]): SharedSheet {
  const columns = [{ index: 0, heading: 'Name', role: 'name' as const, label: null }];
  return { kind: 'sheet', filename: 'leads.csv', header: ['Name'], columns, rows, doubtful: [1] };
}

test('gives back everyone stored, however long their rows are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 })),
      fc.nat({ max: 99_999 }),
      async (rows, length) => {
        const drafts = rows.map(([name = '']) => createDraft({ name, phones: [draftPhone(`+${name}`)] }));
        const people: SharedPeople[] = [
          aSheetOf([['x'.repeat(length)], ...rows, ['👋🏽\n'.repeat(30_000)]]),
          { kind: 'drafts', filename: null, drafts },
        ];
        expect(await read(await store(people))).toEqual(people);
      },
    ),
    { numRuns: 20 },
  );
});

test('keeps every part short', async () => {
  const parts = await store([
    aSheetOf(Array.from({ length: 5000 }, (_, index) => [`Person ${index}`, 'x'.repeat(100)])),
  ]);
  expect(parts.size).toBeGreaterThan(4);
  expect(Math.max(...[...parts.values()].map(({ length }) => length))).toBeLessThanOrEqual(100_000);
});

test('returns null when a part is gone', async () => {
  const parts = await store([aSheetOf([['Jane'], ['Ravi']])]);
  parts.delete(1);
  expect(await read(parts)).toBeNull();
});
