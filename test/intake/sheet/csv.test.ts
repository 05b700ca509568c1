import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, readCsvInSlices } from '../../../src/intake/sheet/csv.ts';
import { writeCsv } from '../../../src/intake/sheet/write-csv.ts';
import { readFixtures } from '../../support/fixtures.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixtures = readFixtures('csv');

test.each(fixtures)('reads $name', ({ bytes, drafts }) => {
  expect(readCsv(bytes).drafts).toEqual(drafts);
});

test('gives each draft its original row, and the header', () => {
  const { header, rows } = readCsv(
    bytesOf('Name,Phone,Notes\nJane Doe,+14155550100,first call\n,,\nTom,12,\n'),
  );
  expect(header).toEqual(['Name', 'Phone', 'Notes']);
  expect(rows).toEqual([
    ['Jane Doe', '+14155550100', 'first call'],
    ['Tom', '12', ''],
  ]);
});

test('says which role each column has', () => {
  const { columns } = readCsv(bytesOf('Full Name,Mobile,Tax ID,Shoes\nJane Doe,+14155550100,123456789,38\n'));
  expect(columns.map(({ role, label }) => [role, label])).toEqual([
    ['name', null],
    ['phone', 'mobile'],
    ['ignored', null],
    ['attribute', null],
  ]);
});

test('asks which column is the phone when several could be and no heading tells', () => {
  const { unclear, drafts } = readCsv(bytesOf('Kunde;A;B\nJane Doe;0151 1234567;030 1234567\n'));
  expect(unclear).toEqual([1, 2]);
  expect(drafts[0]?.phones.map(({ raw }) => raw)).toEqual(['0151 1234567', '030 1234567']);
});

test('takes the roles a person has chosen', () => {
  const bytes = bytesOf('Kunde;A;B\nJane Doe;0151 1234567;030 1234567\n');
  const { unclear, drafts } = readCsv(bytes, { columns: [undefined, 'phone', 'ignored'] });
  expect(unclear).toEqual([]);
  expect(drafts[0]?.phones.map(({ raw }) => raw)).toEqual(['0151 1234567']);
});

test('says that no column holds phone numbers', () => {
  expect(readCsv(bytesOf('Name,Email\nJane,jane@example.com\n')).problems).toMatchObject([
    { code: 'no-phone-column' },
  ]);
});

test.each(['', '\n\n', 'Name,Phone', '\uFEFF', ',,,\n,,,\n'])('finds no people in %j', (text) => {
  expect(readCsv(bytesOf(text))).toMatchObject({ drafts: [], problems: [{ code: 'no-contacts' }] });
});

test('keeps a number whose digits a spreadsheet has lost as it is', () => {
  const { drafts } = readCsv(bytesOf('Name,Phone\nJane,9.19877E+11\n'));
  expect(drafts[0]?.phones[0]?.raw).toBe('9.19877E+11');
});

test('reads what it has written, whatever the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab1+=-@", \n;ü'.split('')), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (notes) => {
      const written = writeCsv([
        ['Name', 'Phone', ...notes.map((_, index) => `Remark ${index}`)],
        ['Jane', '+919876543210', ...notes],
      ]);
      const { drafts, rows } = readCsv(bytesOf(written));
      expect(drafts[0]?.phones.map(({ raw }) => raw)).toEqual(['+919876543210']);
      expect(rows[0]?.slice(2).map((text) => text.replace(/^'(?=\s*[-+=@]|\n)/, ''))).toEqual(notes);
    }),
  );
});

test('writes no cell that a spreadsheet would run', () => {
  const risky = ['=1+1', '+919876543210', '-1', '@SUM(A1)', '\tx', '\r=1', ' =1', '＝1', 'plain'];
  const written = writeCsv([risky]).replace('\uFEFF', '');
  expect(written).not.toMatch(/(^|,|")\s*[=+\-@＝]/);
  expect(written).toContain('plain');
});

test('gives the same in slices as at once', async () => {
  const sheet = Array.from({ length: 8000 }, (_, index) => `Jane ${index},"+1415555${index}",note`).join(
    '\n',
  );
  const bytes = bytesOf(`Name,Phone,Notes\n${sheet}`);
  let pauses = 0;
  const sliced = await readCsvInSlices(bytes, async () => {
    pauses += 1;
  });
  expect(sliced).toEqual(readCsv(bytes));
  expect(sliced.drafts).toHaveLength(8000);
  expect(pauses).toBeGreaterThan(3);
});

test.each([0, 1, 2, 3])('tells lines apart alike wherever a long file is cut (%i)', (shift) => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `Jane ${index},+1415555${index}`);
  for (const end of ['\r\n', '\r', '\r\r', '\r\n\r\n']) {
    const { drafts } = readCsv(bytesOf(`Name,Phone${' '.repeat(shift)}${end}${rows.join(end)}`));
    expect(drafts).toHaveLength(20_000);
  }
});

test('cuts a row of more cells than any list of people has', () => {
  const { drafts, rows } = readCsv(bytesOf(`Name,Phone\nJane,+14155550100${','.repeat(300_000)}\nTom,12\n`));
  expect(drafts.map(({ name }) => name)).toEqual(['Jane', 'Tom']);
  expect(rows[0]).toHaveLength(2000);
});

test('counts more people than it was asked to keep', () => {
  const rows = Array.from({ length: 30 }, (_, index) => `Jane ${index},+14155550100\n`).join('');
  const { drafts, rows: kept, found } = readCsv(bytesOf(`Name,Phone\n${rows}`), { most: 10 });
  expect([drafts.length, kept.length, found]).toEqual([10, 10, 30]);
});

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readCsv(bytes).kind).toBe('csv');
    }),
  );
  const text = fc.string({ unit: fc.constantFrom(...'Name,Phone;"\n\t|=\'@1 +'.split('')), maxLength: 200 });
  fc.assert(
    fc.property(text, (given) => {
      expect(readCsv(bytesOf(given)).kind).toBe('csv');
    }),
  );
});

// Counted in pauses: a slice does a bounded amount of work, so their number tells the time without a clock.
test.each(['"', '"a\n', 'a,"b\n', '\n', ',', 'a"b""'])(
  'does work in proportion to a hostile file of %j',
  async (repeated) => {
    const countPauses = async (times: number): Promise<number> => {
      let pauses = 0;
      await readCsvInSlices(bytesOf(`Name,Phone\n${repeated.repeat(times)}`), async () => {
        pauses += 1;
      });
      return pauses;
    };
    const [small, large] = [await countPauses(50_000), await countPauses(200_000)];
    expect(large).toBeLessThanOrEqual(small * 4 + 40);
  },
);
