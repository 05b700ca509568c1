import type { SlicedWork } from '../../timing/slices.ts';
import { formatNumber, plainDate } from './number-format.ts';
import { createOdsContent } from './ods.ts';
import { createRowCollector, type WorkbookSheet, type WorkbookSheets } from './rows.ts';
import { longestText } from './shared-strings.ts';
import { createXmlReader, type Attributes } from './xml.ts';

/** A workbook that is one XML file: Excel's of 2003, which many programs still write as .xls, or a flat .ods. */
export type XmlWorkbook = 'excel-2003' | 'flat-ods';

/** Which kind the first characters are of, or null. */
export function xmlWorkbookOf(bytes: Uint8Array): XmlWorkbook | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('utf8');
  if (!/^\uFEFF?\s{0,20}<(?:\?xml|[a-z]{0,10}:?Workbook|office:document)\b/i.test(head)) return null;
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'excel-2003';
  const isSheet = head.includes('application/vnd.oasis.opendocument.spreadsheet');
  return isSheet && head.includes('<office:document') ? 'flat-ods' : null;
}

/** Bytes per slice. */
const sliceBytes = 32 * 1024;

/** Reads the visible sheets. Throws WorkbookError. */
export function* readXmlWorkbook(bytes: Uint8Array, kind: XmlWorkbook): SlicedWork<WorkbookSheets> {
  const content = kind === 'flat-ods' ? createOdsContent() : createExcel2003();
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    content.write(decoder.decode(bytes.subarray(at, at + sliceBytes), { stream: true }));
    yield;
  }
  return { sheets: content.sheets, unread: 0, hiddenSheets: content.hiddenSheets() };
}

/** XML Spreadsheet 2003: Worksheet › Table › Row › Cell › Data. `Index` passes over empty rows and cells. */
function createExcel2003() {
  const sheets: WorkbookSheet[] = [];
  let collector = createRowCollector();
  let sheetName = '';
  let isHidden = false;
  let hiddenSheets = 0;
  let row = 0;
  let column = -1;
  let type: string | null = null;
  let isVisibleText = false;
  let value = '';

  const open = (name: string, attributes: Attributes): void => {
    const index = Number(attributes('Index'));
    switch (name) {
      case 'Worksheet':
        collector = createRowCollector();
        sheetName = attributes('Name') ?? '';
        isHidden = false;
        row = 0;
        break;
      case 'Row':
        row = Number.isInteger(index) && index > 0 ? index : row + 1;
        collector.begin(row, attributes('Hidden') === '1');
        column = -1;
        break;
      case 'Cell':
        column = Number.isInteger(index) && index > 0 ? index - 1 : column + 1;
        break;
      case 'Data':
        type = attributes('Type') ?? 'String';
        value = '';
        break;
      case 'Visible':
        isVisibleText = true;
        value = '';
    }
  };
  const close = (name: string): void => {
    if (name === 'Data' && type !== null) collector.put(column, textOf(type, value), type === 'Number');
    if (name === 'Data') type = null;
    if (name === 'Row') collector.end();
    if (name === 'Visible') {
      isVisibleText = false;
      isHidden = value.trim() !== 'SheetVisible';
    }
    if (name !== 'Worksheet') return;
    if (isHidden) hiddenSheets += 1;
    else sheets.push(collector.sheet(sheetName));
  };
  const text = (piece: string): void => {
    if ((type !== null || isVisibleText) && value.length < longestText) value += piece;
  };
  const { write } = createXmlReader({ open, close, text });
  return { write, sheets, hiddenSheets: () => hiddenSheets };
}

function textOf(type: string, value: string): string {
  switch (type) {
    case 'Number':
      return formatNumber(value, { kind: 'plain' }, false);
    case 'DateTime':
      return plainDate(value);
    case 'Boolean':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'Error':
      return '';
    default:
      return value;
  }
}
