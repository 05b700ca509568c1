import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell as it stands in a worksheet's XML, or a text that is written inline. */
export type Cell = string | { readonly xml: string };
type SheetParts = {
  readonly name?: string;
  readonly state?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Attributes of rows, by their place. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
};

type Options = {
  readonly sheets: readonly SheetParts[];
  readonly strings?: string;
  /** Format codes; style n+1 has the nth, style 0 none. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  /** Other or further parts, by name. */
  readonly parts?: Readonly<Record<string, string>>;
};

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A numeric cell, with a style of the workbook's. */
export const numberCell = (value: string, style = 0): Cell => ({
  xml: `<c s="${style}"><v>${value}</v></c>`,
});

/** An .xlsx of Excel's own shape. */
export function buildXlsx(options: Options): Uint8Array {
  const { sheets, strings, formats = [], is1904 = false, parts = {} } = options;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escapeXml(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="http://x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
  };
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet);
  return zip({ ...files, ...parts });
}

function worksheet({ rows, rowAttributes = {} }: SheetParts): string {
  const written = rows.map(
    (row, index) =>
      `<row ${rowAttributes[index] ?? ''}>${row
        .map((cell) =>
          typeof cell === 'string'
            ? `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
            : cell.xml,
        )
        .join('')}</row>`,
  );
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** An .ods whose content is given as XML between the spreadsheet's tags. */
export function buildOds(tables: string, styles = ''): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries);
}
