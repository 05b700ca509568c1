import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/intake/workbook/workbook.ts';
import { runAtOnce } from '../../../src/timing/slices.ts';
import { buildOds, buildXlsx, numberCell, zip } from '../../support/build-workbook.ts';

const read = (bytes: Uint8Array) => runAtOnce(readWorkbook(bytes));
function rowsOf(bytes: Uint8Array) {
  const reading = read(bytes);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.sheets.map(({ rows }) => rows);
}
const faultOf = (bytes: Uint8Array) => {
  const reading = read(bytes);
  return reading.ok ? null : reading.fault;
};
const oneRow = (...row: Parameters<typeof buildXlsx>[0]['sheets'][0]['rows'][0]) =>
  rowsOf(buildXlsx({ sheets: [{ rows: [row] }] }))[0]?.[0];

describe('a workbook of Excel', () => {
  it('gives its visible sheets in order, each with its name, and passes hidden ones over', () => {
    const reading = read(
      buildXlsx({
        sheets: [
          {
            name: 'Leads',
            rows: [
              ['Name', 'Phone'],
              ['Jane', '+91 98765 43210'],
            ],
          },
          { name: 'Secret', state: 'hidden', rows: [['Tom', '1']] },
          { name: 'More & more', rows: [['Ann']] },
        ],
      }),
    );
    expect(reading).toMatchObject({
      ok: true,
      sheets: [
        {
          name: 'Leads',
          rows: [
            ['Name', 'Phone'],
            ['Jane', '+91 98765 43210'],
          ],
          numbers: [1, 2],
        },
        { name: 'More & more', rows: [['Ann']] },
      ],
    });
  });

  it.each([
    ['919876543210', '919876543210'],
    ['9.19876543210E11', '919876543210'],
    ['9.1987654321E+11', '919876543210'],
    ['447400123456.0', '447400123456'],
    ['1.5', '1.5'],
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['12345678901234567890', '1.2345678901234567e+19'],
    ['', ''],
  ])('reads the number %s with every digit it has', (written, shown) => {
    expect(oneRow('x', numberCell(written), 'y')).toEqual(['x', shown, 'y']);
  });

  it.each([
    ['"+"0', '491713920001', '+491713920001'],
    ['\\+0', '491713920001', '+491713920001'],
    ['+0', '491713920001', '+491713920001'],
    ['00000000000', '1713920001', '01713920001'],
    ['0#########', '171392000', '171392000'],
    ['"0"#########', '171392000', '0171392000'],
    ['[<=9999999]###-####;(###) ###-####', '2025550111', '2025550111'],
    ['"+"##" "###" "#######', '491713920001', '+491713920001'],
    ['#,##0', '1234567', '1234567'],
    ['0.00E+00', '9876543210', '9876543210'],
    ['General', '9876543210', '9876543210'],
    ['[Red]0', '98', '98'],
  ])('restores what the format %s shows of %s', (format, value, shown) => {
    const bytes = buildXlsx({ formats: [format], sheets: [{ rows: [['x', numberCell(value, 1)]] }] });
    expect(rowsOf(bytes)).toEqual([[['x', shown]]]);
  });

  it.each([
    ['dd/mm/yyyy', '45992', false, '2025-12-01'],
    ['[$-409]d-mmm-yy;@', '45992.5', false, '2025-12-01 12:00'],
    ['yyyy"年"m"月"d"日"', '45992', false, '2025-12-01'],
    ['yyyy-mm-dd', '44530', true, '2025-12-01'],
    ['d.m.yy', '1', false, '1900-01-01'],
    ['h:mm', '0.5', false, '12:00'],
  ])('reads a date of the format %s', (format, value, is1904, shown) => {
    const bytes = buildXlsx({ formats: [format], is1904, sheets: [{ rows: [['x', numberCell(value, 1)]] }] });
    expect(rowsOf(bytes)).toEqual([[['x', shown]]]);
  });

  it('joins rich text, leaves phonetic guides out and reads escaped characters', () => {
    const strings =
      '<sst><si><r><t>Jane </t></r><r><t>Doe</t></r></si><si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si><si><t>a_x000D_&#10;b &amp; c</t></si></sst>';
    const cell = (index: number) => ({ xml: `<c t="s"><v>${index}</v></c>` });
    const bytes = buildXlsx({ strings, sheets: [{ rows: [[cell(0), cell(1), cell(2), cell(9)]] }] });
    expect(rowsOf(bytes)).toEqual([[['Jane Doe', '山田', 'a\nb & c']]]);
  });

  it('reads booleans, formula strings, ISO dates and leaves errors empty', () => {
    const bool = { xml: '<c t="b"><v>1</v></c>' };
    const formula = { xml: '<c t="str"><f>A1</f><v>Jane</v></c>' };
    const error = { xml: '<c t="e"><v>#N/A</v></c>' };
    const date = { xml: '<c t="d"><v>2025-12-01T00:00:00</v></c>' };
    const time = { xml: '<c t="d"><v>2025-12-01T14:05:00</v></c>' };
    expect(oneRow(bool, formula, error, date, time)).toEqual([
      'TRUE',
      'Jane',
      '',
      '2025-12-01',
      '2025-12-01 14:05',
    ]);
  });

  it('reads a formula that calculates nothing, though the program saved no value with it', () => {
    const formula = (text: string, value = '') => ({ xml: `<c><f>${text}</f>${value}</c>` });
    expect(
      oneRow(
        formula('"+491713920001"'),
        formula('HYPERLINK("tel:+491713920001","+49 171 3920001")', '<v>0</v>'),
        formula('HYPERLINK("tel:+491713920001")'),
        formula('+491713920001'),
        formula('A1+1', '<v>2</v>'),
        formula('A1+1'),
      ),
    ).toEqual(['+491713920001', '+49 171 3920001', 'tel:+491713920001', '+491713920001', '2']);
  });

  it('places cells by their reference, or one after the other without one', () => {
    const cell = (reference: string, value: string) => ({ xml: `<c r="${reference}"><v>${value}</v></c>` });
    expect(oneRow(cell('B1', '1'), { xml: '<c><v>2</v></c>' }, cell('AA1', '3'))).toEqual([
      '',
      '1',
      '2',
      ...Array.from({ length: 23 }, () => ''),
      '3',
    ]);
  });

  it('counts hidden rows and keeps them, skips empty ones and knows their numbers', () => {
    const bytes = buildXlsx({
      sheets: [{ rows: [['a'], [''], ['b'], ['c']], rowAttributes: { 2: 'hidden="1"', 3: 'r="9"' } }],
    });
    expect(read(bytes)).toMatchObject({
      sheets: [{ rows: [['a'], ['b'], ['c']], numbers: [1, 3, 9], hiddenRows: 1 }],
    });
  });

  it('finds parts by absolute targets, other case, backslashes and prefixed tags', () => {
    const bytes = zip({
      '[Content_Types].xml': '<Types/>',
      'XL\\Workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="A" rel:id="rId7"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId7" Type="http://x/worksheet" Target="/xl/Sheets/One.xml"/></Relationships>',
      'xl/sheets/one.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Jane</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(rowsOf(bytes)).toEqual([[['Jane']]]);
  });
});

describe('a spreadsheet of OpenDocument', () => {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const number = (value: string, shown: string, more = '') =>
    `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${shown}</text:p></table:table-cell>`;
  const table = (rows: string, attributes = 'table:name="Leads"') =>
    `<table:table ${attributes}>${rows}</table:table>`;
  const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

  it('reads text, exact numbers, dates, and what a format shows before the digits', () => {
    const date =
      '<table:table-cell office:value-type="date" office:date-value="2025-12-01"><text:p>1.12.25</text:p></table:table-cell>';
    const cells = [
      text('Jane<text:s text:c="2"/>Doe'),
      number('919876543210', '9,19877E+11'),
      number('491713920001', '+491713920001'),
      number('171392000', '0171392000'),
      number('1234567', '1,234,567.00'),
      date,
    ];
    expect(rowsOf(buildOds(table(row(cells.join('')))))).toEqual([
      [['Jane  Doe', '919876543210', '+491713920001', '0171392000', '1234567', '2025-12-01']],
    ]);
  });

  it('repeats cells and rows as often as it says, and never a billion empty ones', () => {
    const cells = `${number('1', '1', 'table:number-columns-repeated="2"')}${text('x')}<table:table-cell table:number-columns-repeated="16000"/>`;
    const empty = row('<table:table-cell/>', 'table:number-rows-repeated="1048570"');
    const bytes = buildOds(table(row(cells, 'table:number-rows-repeated="2"') + empty + row(text('last'))));
    expect(read(bytes)).toMatchObject({
      sheets: [{ rows: [['1', '1', 'x'], ['1', '1', 'x'], ['last']], numbers: [1, 2, 1_048_573] }],
    });
  });

  it('passes hidden sheets, comments and covered cells over and counts filtered rows', () => {
    const styles =
      '<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const noted =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>call!</text:p></office:annotation><text:p>Jane</text:p></table:table-cell>';
    const covered = '<table:covered-table-cell><text:p>old</text:p></table:covered-table-cell>';
    const bytes = buildOds(
      table(row(noted + covered + text('x')) + row(text('Tom'), 'table:visibility="filter"')) +
        table(row(text('no one')), 'table:name="Hidden" table:style-name="ta2"'),
      styles,
    );
    expect(read(bytes)).toMatchObject({ sheets: [{ rows: [['Jane', '', 'x'], ['Tom']], hiddenRows: 1 }] });
  });
});

describe('a file that is no workbook that can be read', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(stream, 'utf16le'),
    ]);

  it.each([
    ['a password', compound('EncryptedPackage'), 'password'],
    ['the format before 2007', compound('Workbook'), 'old-workbook'],
    [
      'the binary format',
      zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
      'binary-workbook',
    ],
    ['Numbers', zip({ 'Index/Document.iwa': 'x' }), 'numbers'],
    ['a zip of something else', zip({ 'a.txt': 'x' }), 'no-workbook'],
    ['half a file', buildXlsx({ sheets: [{ rows: [['Jane']] }] }).slice(0, 300), 'damaged'],
    ['nothing', new Uint8Array(), 'damaged'],
  ])('is told apart: %s', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });
});

describe('a workbook that is one XML file', () => {
  const excel = (worksheets: string) =>
    Buffer.from(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${worksheets}</Workbook>`,
    );
  const sheet = (name: string, rows: string, more = '') =>
    `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${more}</Worksheet>`;
  const data = (type: string, value: string, place = '') =>
    `<Cell ${place}><Data ss:Type="${type}">${value}</Data></Cell>`;

  it('reads that of Excel 2003: empty cells and rows passed over, numbers, dates, hidden sheets', () => {
    const rows = [
      `<Row>${data('String', 'Name')}${data('String', 'Phone')}</Row>`,
      `<Row ss:Index="4" ss:Hidden="1">${data('String', 'Ann')}${data('Number', '9.1987654321E11')}</Row>`,
      `<Row>${data('DateTime', '2025-12-01T00:00:00.000', 'ss:Index="3"')}${data('Boolean', '1')}${data('Error', '#N/A')}</Row>`,
    ].join('');
    const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    expect(read(excel(sheet('People', rows) + sheet('Old', rows, hidden)))).toMatchObject({
      ok: true,
      hiddenSheets: 1,
      sheets: [
        {
          name: 'People',
          rows: [
            ['Name', 'Phone'],
            ['Ann', '919876543210'],
            ['', '', '2025-12-01', 'TRUE'],
          ],
          numbers: [1, 4, 5],
          hiddenRows: 1,
        },
      ],
    });
  });

  it('reads a flat OpenDocument', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0"?><office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Jane</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>',
    );
    expect(rowsOf(bytes)).toEqual([[['Jane']]]);
  });

  it('takes an Outlook mail or a document in the old container for no workbook', () => {
    const compound = (stream: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
    expect(faultOf(compound('Workbook'))).toBe('old-workbook');
    expect(faultOf(compound('__properties_version1.0'))).toBe('no-workbook');
    expect(faultOf(compound('WordDocument'))).toBe('no-workbook');
    expect(faultOf(compound('EncryptedPackage'))).toBe('password');
  });

  it('calls a broken one damaged', () => {
    expect(faultOf(excel('<Worksheet><Table></Worksheet>'))).toBe('damaged');
    expect(faultOf(excel('<!DOCTYPE x><Worksheet/>'))).toBe('damaged');
  });

  it('knows an OpenDocument whose content is encrypted', () => {
    const bytes = zip({
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
      'content.xml': Uint8Array.of(1, 2, 3),
    });
    expect(faultOf(bytes)).toBe('password');
  });
});
