import { describe, expect, it } from 'vitest';
import { readShared } from '../../src/intake/read-shared.ts';
import { readWorkbookPeople } from '../../src/intake/read-workbook.ts';
import { readPhone } from '../../src/contact/phone/phone.ts';
import { runAtOnce } from '../../src/timing/slices.ts';
import { buildXlsx, numberCell, zip } from '../support/build-workbook.ts';

const header = ['Name', 'Phone'];
const jane = ['Jane Doe', '+91 98765 43210'];
const read = (bytes: Uint8Array, filename: string | null = null) => readShared({ bytes, filename }, 'DE');

describe('a workbook', () => {
  it('recognises a workbook by its content, whatever its name', () => {
    const bytes = buildXlsx({ sheets: [{ rows: [header, jane] }] });
    for (const name of [null, 'people.xlsx', 'people.csv', 'people'])
      expect(read(bytes, name)).toMatchObject({
        kind: 'workbook',
        drafts: [{ name: 'Jane Doe' }],
        problems: [],
      });
  });

  it('skips title rows, repeated headings and totals of a workbook, as of a CSV', () => {
    const rows = [['Guests of the fair'], header, jane, header, ['Total', numberCell('1')]];
    const book = runAtOnce(readWorkbookPeople(buildXlsx({ sheets: [{ rows }] }), { country: 'DE' }));
    expect(book).toMatchObject({
      sheets: [{ sheet: { drafts: [{ name: 'Jane Doe' }], numbers: [3], passedOver: 2 } }],
    });
  });

  it('reads a workbook without columns line by line', () => {
    const rows = [['Jane Doe +91 98765 43210'], ['Bob Roe +91 98765 43211']];
    expect(read(buildXlsx({ sheets: [{ rows }] })).drafts).toHaveLength(2);
  });

  it('says what of a workbook is too much to be read', () => {
    const many = Array.from({ length: 50_010 }, (_, row) => [`Jane ${row}`, '+91 98765 43210']);
    const long = read(buildXlsx({ sheets: [{ rows: [header, ...many] }] }));
    expect(long.drafts).toHaveLength(49_999);
    expect(long.problems).toContainEqual({ code: 'rows-cut', values: { rows: 50_000 } });
    const far = (row: number) => ({ xml: `<c r="ZZ${row}" t="inlineStr"><is><t>x</t></is></c>` });
    const wide = read(
      buildXlsx({
        sheets: [
          {
            rows: [
              [...header, far(1)],
              [...jane, far(2)],
            ],
          },
        ],
      }),
    );
    expect(wide.problems).toEqual([{ code: 'columns-cut', values: { columns: 400 } }]);
    const sheets = Array.from({ length: 103 }, () => ({ rows: [header, jane] }));
    expect(read(buildXlsx({ sheets })).problems).toContainEqual({
      code: 'sheets-cut',
      values: { sheets: 3 },
    });
  });

  it('says that a CSV is too wide only where something stands there', () => {
    const csv = (more: string) =>
      read(new TextEncoder().encode(`Name,Phone${more}\nJane Doe,+919876543210${more}\n`), 'a.csv').problems;
    expect(csv(','.repeat(900))).toEqual([]);
    expect(csv(`${','.repeat(900)}x`)).toEqual([{ code: 'columns-cut', values: { columns: 400 } }]);
  });

  it('passes over a sheet without numbers beside one with them, and says so', () => {
    const cities = {
      name: 'Cities',
      rows: [
        ['Name', 'Code'],
        ['Pune', 'PNQ'],
      ],
    };
    const { drafts, problems } = read(buildXlsx({ sheets: [{ rows: [header, jane] }, cities] }));
    expect(drafts).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'sheet-passed-over' }]);
  });

  it('leaves a number whose plus Excel dropped to be checked, with the other reading beside it', () => {
    const rows = [header, ['Léa Martin', numberCell('33612345678')]];
    const [draft] = read(buildXlsx({ sheets: [{ rows }] })).drafts;
    const reading = readPhone(draft?.phones[0]?.raw ?? '', 'DE');
    expect(reading.suggestions.map(({ e164 }) => e164)).toContain('+33612345678');
  });

  it.each([
    [
      'a document',
      zip({ '[Content_Types].xml': '', '_rels/.rels': '', 'word/document.xml': '' }),
      'no-workbook',
    ],
    ['a zip of other files', zip({ 'people.txt': 'Jane' }), 'no-workbook'],
    ['a workbook in binary', zip({ '_rels/.rels': '', 'xl/workbook.bin': '' }), 'binary-workbook'],
    ['a Numbers file', zip({ 'Index/Document.iwa': '' }), 'numbers'],
    ['a workbook of old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-workbook'],
    ['a zip that breaks off', Buffer.from('PK\u0003\u0004'), 'damaged'],
  ])('says of %s what it is', (_what, bytes, fault) => {
    expect(read(bytes).problems).toMatchObject([{ code: `workbook-${fault}` }]);
  });
});
