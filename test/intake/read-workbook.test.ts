import { describe, expect, it } from 'vitest';
import { readShared } from '../../src/intake/read-shared.ts';
import { readWorkbookPeople } from '../../src/intake/read-workbook.ts';
import { validateContact } from '../../src/contact/contact.ts';
import { readPhone, type CountryCode } from '../../src/contact/phone/phone.ts';
import { runAtOnce } from '../../src/timing/slices.ts';
import { buildXlsx, numberCell, zip, type Cell } from '../support/build-workbook.ts';

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

  it('asks about a whole number without its plus, where the rows don’t say what it is', () => {
    const phones = (country: CountryCode, ...values: readonly (string | Cell)[]) => {
      const rows = [header, ...values.map((value, row) => [`Jane ${row}`, value])];
      const { drafts } = readShared({ bytes: buildXlsx({ sheets: [{ rows }] }), filename: null }, country);
      return drafts.map((draft) => {
        const checked = validateContact({ ...draft, name: 'Jane Doe' }, country);
        return [checked.ok && checked.contact.phone.e164, checked.suggestions.map(({ e164 }) => e164)];
      });
    };
    const both = ['+4915123456789', ['+15123456789', '+4915123456789']];
    expect(phones('DE', numberCell('15123456789'))).toEqual([both]);
    expect(phones('DE', '15123456789'), 'as text').toEqual([['+4915123456789', []]]);
    expect(phones('DE', numberCell('491713920001')), 'with the own code').toEqual([['+491713920001', []]]);
    // Several numbers that are none elsewhere say so for those beside them.
    const national = ['13812345678', '15912345678', '18812345678'].map((value) => numberCell(value));
    expect(phones('CN', ...national, numberCell('13612345678')).at(-1)).toEqual(['+8613612345678', []]);
    expect(phones('CN', numberCell('13612345678'))).toEqual([
      ['+8613612345678', ['+13612345678', '+8613612345678']],
    ]);
  });

  it('reads lines of a CSV that each stand in one cell, as a program leaves them with another delimiter', () => {
    const lines = ['Name,Phone,Note', '"Doe, Jane",+91 98765 43210,vip', 'Bob Roe,+91 98765 43211,'];
    const rows = [...lines.map((line) => [line]), ['Ann Lee,+91 98765 43212,here', 'there']];
    const book = runAtOnce(readWorkbookPeople(buildXlsx({ sheets: [{ rows }] }), { country: 'DE' }));
    expect(book).toMatchObject({
      sheets: [
        {
          sheet: {
            header: ['Name', 'Phone', 'Note'],
            numbers: [2, 3, 4],
            drafts: [
              { name: 'Doe, Jane', phones: [{ raw: '+91 98765 43210' }] },
              { name: 'Bob Roe', phones: [{ raw: '+91 98765 43211' }] },
              { name: 'Ann Lee', phones: [{ raw: '+91 98765 43212' }] },
            ],
          },
        },
      ],
    });
  });

  it('restores the + of a stored number that isn’t valid in the default country', () => {
    const phoneOf = (country: CountryCode | null, ...values: readonly (string | Cell)[]) => {
      const rows = [header, ...values.map((value) => ['Jane Doe', value])];
      const [draft] = readShared(
        { bytes: buildXlsx({ sheets: [{ rows }] }), filename: null },
        country,
      ).drafts;
      return draft?.phones.map(({ raw }) => raw);
    };
    expect(phoneOf('IN', numberCell('971501234567'))).toEqual(['+971501234567']);
    expect(phoneOf('IN', '971501234567'), 'as text').toEqual(['971501234567']);
    expect(phoneOf(null, numberCell('971501234567')), 'of no country').toEqual(['971501234567']);
    // Beside national numbers it may as well have a digit too many.
    expect(phoneOf('IN', numberCell('971501234567'), numberCell('9876543210'))).toEqual(['971501234567']);
    expect(phoneOf('IN', numberCell('498963648018')), 'no mobile number').toEqual(['498963648018']);
  });

  it('refuses a number whose last digits a spreadsheet lost, and reads a zero as empty', () => {
    const rows = [
      header,
      ['Jane Doe', numberCell('919877000000')],
      ['Bob Roe', numberCell('42973.8095238095')],
      ['Ann Lee', numberCell('0')],
      ['', numberCell('0')],
    ];
    const { drafts } = read(buildXlsx({ sheets: [{ rows }] }));
    const problems = drafts.map((draft) => {
      const checked = validateContact(draft, 'DE');
      return checked.ok ? [] : checked.problems.map(({ code }) => code);
    });
    expect(problems).toEqual([['damaged-by-spreadsheet'], ['damaged-by-spreadsheet'], ['missing']]);
  });

  it('says how many hidden sheets were not read, also when nothing else is there', () => {
    const hidden = { state: 'hidden', rows: [header, ['Tom Fox', '+91 98765 43211']] };
    const remark = { code: 'hidden-sheets', values: { sheets: 2 } };
    expect(read(buildXlsx({ sheets: [{ rows: [header, jane] }, hidden, hidden] }))).toMatchObject({
      drafts: [{ name: 'Jane Doe' }],
      problems: [remark],
    });
    expect(read(buildXlsx({ sheets: [hidden, hidden] }))).toMatchObject({
      drafts: [],
      problems: [{ code: 'no-contacts' }, remark],
    });
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

  it('says that a CSV is too wide only when the extra columns hold something', () => {
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
