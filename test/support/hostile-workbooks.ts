import { deflateSync, strToU8 } from 'fflate';
import { buildOds, buildXlsx, numberCell, zip } from './build-workbook.ts';

const megabyte = 1024 * 1024;

/** Workbooks that try to exhaust whoever reads them, all under 5 MB. */
export function hostileWorkbooks(): Readonly<Record<string, Uint8Array>> {
  const far = { xml: '<c r="XFD1048576"><v>1</v></c>' };
  const book = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
    buildXlsx({ sheets: [{ rows: [] }], parts: { 'xl/worksheets/sheet1.xml': sheet, ...more } });
  const rows = (count: number, row: string) =>
    `<worksheet><sheetData>${row.repeat(count)}</sheetData></worksheet>`;
  return {
    'names a cell at the far corner': buildXlsx({ sheets: [{ rows: [['Jane', far]] }] }),
    'holds 300 MB of blanks': book(`<worksheet>${' '.repeat(300 * megabyte)}</worksheet>`),
    'lies about its sizes': withDeclaredSize(
      book(`<worksheet>${' '.repeat(100 * megabyte)}</worksheet>`),
      10,
    ),
    'holds a million rows': book(rows(1_000_000, '<row><c><v>1</v></c></row>')),
    'holds half a million strings': buildXlsx({
      strings: `<sst>${'<si><t>Jane</t></si>'.repeat(500_000)}</sst>`,
      sheets: [{ rows: [['x']] }],
    }),
    'holds one text of 40 MB': book(
      `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(40 * megabyte)}</t></is></c></row></sheetData></worksheet>`,
    ),
    'is nested a million deep': book('<a>'.repeat(1_000_000)),
    'declares entities that grow': book(
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>',
    ),
    'has 3,000 files': zip(
      Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`f${index}`, 'x'])),
    ),
    'has a tag of 200,000 attributes': book(
      `<worksheet ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ),
    'repeats a row a billion times': buildOds(
      '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    ),
    'repeats a cell a billion times': buildOds(
      `<table:table>${'<table:table-row><table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>'.repeat(5000)}</table:table>`,
    ),
    'has a far cell in each of 50,000 rows': book(
      rows(50_000, '<row><c><v>1</v></c><c r="OJ1"><v>1</v></c></row>'),
    ),
    'has 5,000 sheets': buildXlsx({
      sheets: Array.from({ length: 1900 }, () => ({ rows: [['Jane', numberCell('919876543210')]] })),
    }),
    'points outside of itself': withOffset(buildXlsx({ sheets: [{ rows: [['Jane']] }] }), 0xfffffff0),
    'breaks off inside its text': withBrokenData(),
    'goes round in circles': buildXlsx({
      sheets: [{ rows: [['Jane']] }],
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="workbook.xml"/></Relationships>',
      },
    }),
  };
}

const entrySignature = 0x02014b50;

function changeEntries(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1)
    if (view.getUint32(at, true) === entrySignature) change(view, at);
  return copy;
}

function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  return changeEntries(bytes, (view, at) => view.setUint32(at + 24, size, true));
}

function withOffset(bytes: Uint8Array, offset: number): Uint8Array {
  return changeEntries(bytes, (view, at) => view.setUint32(at + 42, offset, true));
}

function withBrokenData(): Uint8Array {
  const bytes = buildXlsx({ sheets: [{ rows: [['Jane '.repeat(2000)]] }] });
  const data = deflateSync(strToU8('<worksheet>'));
  const copy = Uint8Array.from(bytes);
  // The data of the last file becomes noise of the same length.
  copy.fill(0xff, 200, 200 + data.length * 20);
  return copy;
}
