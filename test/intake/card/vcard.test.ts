import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { createPause } from '../../../src/timing/slices.ts';
import { readVcards, readVcardsInSlices } from '../../../src/intake/card/vcard.ts';
import { readFixtures } from '../../support/fixtures.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cardOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const fixtures = readFixtures('vcard');

test.each(fixtures)('reads $name', ({ bytes, drafts }) => {
  expect(readVcards(bytes).drafts).toEqual(drafts);
});

test('says what to share when there is no card in it', () => {
  const { drafts, problems } = readVcards(bytesOf('Hello there'));
  expect(drafts).toEqual([]);
  expect(problems).toMatchObject([{ code: 'no-contacts', values: { in: 'cards' } }]);
});

test('keeps a card that holds only an address, and drops one that holds nothing', () => {
  const text = cardOf('EMAIL:jane@example.com') + cardOf('URL:https://example.com');
  expect(readVcards(bytesOf(text)).drafts).toMatchObject([{ name: '', emails: ['jane@example.com'] }]);
});

test('gives the same in slices as at once, however often it pauses', async () => {
  const bytes = bytesOf(
    Array.from({ length: 5000 }, (_, index) => cardOf(`FN:Jane ${index}`, `TEL:+1415555${index}`)).join(''),
  );
  let pauses = 0;
  const sliced = await readVcardsInSlices(bytes, async () => {
    pauses += 1;
  });
  expect(sliced).toEqual(readVcards(bytes));
  expect(pauses).toBeGreaterThan(5);
});

test('keeps as many numbers and tags of a card as a person may have', () => {
  const numbers = Array.from({ length: 3000 }, (_, index) => `TEL:+1415555${1000 + index}`);
  const [draft] = readVcards(
    bytesOf(cardOf('FN:Jane', ...numbers, `CATEGORIES:${'a,'.repeat(3000)}`)),
  ).drafts;
  expect(draft?.phones).toHaveLength(1000);
  expect(draft?.phones[999]?.raw).toBe('+14155551999');
  expect(draft?.tags).toHaveLength(1000);
});

test('counts more people than it was asked to keep', async () => {
  const bytes = bytesOf(Array.from({ length: 30 }, (_, index) => cardOf(`FN:Jane ${index}`)).join(''));
  const { drafts, found } = await readVcardsInSlices(bytes, createPause(), 10);
  expect([drafts.length, found]).toEqual([10, 30]);
});

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readVcards(bytes).kind).toBe('vcard');
    }),
  );
});

test('never throws on real cards with bytes changed, lost or repeated', () => {
  const changes = fc.array(
    fc.record({ at: fc.nat(), drop: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), changes, ({ bytes }, edits) => {
      const damaged = edits.reduce<readonly number[]>(
        (list, { at, drop, put }) => {
          const place = at % (list.length + 1);
          return [...list.slice(0, place), ...put, ...list.slice(place + drop)];
        },
        [...bytes],
      );
      expect(readVcards(Uint8Array.from(damaged)).kind).toBe('vcard');
    }),
  );
});

test('reads the same names, numbers and addresses as ical.js from cards that follow RFC 6350', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abcÄß山 .\'"-()'.split('')),
    minLength: 1,
    maxLength: 30,
  });
  const word = text.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');
  fc.assert(
    fc.property(
      word,
      fc.array(fc.stringMatching(/^\+[1-9]\d{6,13}$/), { maxLength: 4 }),
      word,
      (name, numbers, note) => {
        const lines = [`FN:${name}`, `NOTE:${note}`, ...numbers.map((number) => `TEL;TYPE=cell:${number}`)];
        const source = cardOf(...lines.map(fold));
        const oracle = new ICAL.Component(ICAL.parse(source));
        const [draft] = readVcards(bytesOf(source)).drafts;
        expect(draft?.name).toBe(oracle.getFirstPropertyValue('fn'));
        expect(draft?.phones.map(({ raw }) => raw)).toEqual(
          oracle.getAllProperties('tel').map((property) => property.getFirstValue()),
        );
      },
    ),
  );
});

// Counted in pauses: a slice does a bounded amount of work, so their number tells the time without a clock.
test.each([
  ['folds', 'FN:a\r\n', ' b\r\n'],
  ['soft breaks', 'NOTE;ENCODING=QUOTED-PRINTABLE:=\r\n', '=\r\n'],
  ['cards begun', '', 'BEGIN:VCARD\r\n'],
  ['quotes', 'TEL;TYPE=', '";'],
  ['empty lines', '', '\r\n'],
])('does work in proportion to a hostile file of many %s', async (_, start, repeated) => {
  const countPauses = async (times: number): Promise<number> => {
    let pauses = 0;
    await readVcardsInSlices(bytesOf(`BEGIN:VCARD\r\n${start}${repeated.repeat(times)}`), async () => {
      pauses += 1;
    });
    return pauses;
  };
  const [small, large] = [await countPauses(20_000), await countPauses(80_000)];
  expect(large).toBeLessThanOrEqual(small * 4 + 4);
});

function fold(line: string): string {
  return line.length > 20 ? `${line.slice(0, 20)}\r\n ${line.slice(20)}` : line;
}
