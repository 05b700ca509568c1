import type { SlicedWork } from '../../timing/slices.ts';
import { WorkbookError } from './problem.ts';
import { createRowCollector, mostWorkbookColumns, type WorkbookSheet, type WorkbookSheets } from './rows.ts';
import { longestText } from './shared-strings.ts';
import { createXmlReader, type Attributes } from './xml.ts';
import { plainDate } from './number-format.ts';
import { readPart, type OpenZip } from './xlsx.ts';

/** Reads the visible sheets of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3). Throws WorkbookError. */
export function* readOds(zip: OpenZip): SlicedWork<WorkbookSheets> {
  if (!zip.directory.has('content.xml')) throw new WorkbookError('damaged');
  if (yield* isLocked(zip)) throw new WorkbookError('password');
  const content = createOdsContent();
  yield* readPart(zip, 'content.xml', content.write);
  return { sheets: content.sheets, unread: 0, hiddenSheets: content.hiddenSheets() };
}

/** The manifest lists what of the file is encrypted. */
function* isLocked(zip: OpenZip): SlicedWork<boolean> {
  let locked = false;
  const reader = createXmlReader({
    open(name) {
      if (name === 'encryption-data') locked = true;
    },
    close() {},
  });
  yield* readPart(zip, 'meta-inf/manifest.xml', reader.write);
  return locked;
}

/** Text in a cell that is not its own: comments, reading aids. */
const asides = ['annotation', 'ruby-text', 'tracked-changes'];

/** Collects the sheets of an OpenDocument's content. */
export function createOdsContent() {
  const sheets: WorkbookSheet[] = [];
  const hiddenStyles = new Set<string>();
  let styleName = '';
  let collector = createRowCollector();
  let sheetName = '';
  let isHidden = false;
  let hiddenSheets = 0;
  let inAside = 0;
  let rowTimes = 1;
  let column = 0;
  let cell: OdsCell | null = null;

  const open = (name: string, attributes: Attributes): void => {
    if (asides.includes(name)) inAside += 1;
    if (inAside > 0) return;
    switch (name) {
      case 'style':
        styleName = attributes('name') ?? '';
        break;
      case 'table-properties':
        if (attributes('display') === 'false') hiddenStyles.add(styleName);
        break;
      case 'table':
        collector = createRowCollector();
        sheetName = attributes('name') ?? '';
        isHidden = hiddenStyles.has(attributes('style-name') ?? '');
        break;
      case 'table-row':
        rowTimes = timesOf(attributes('number-rows-repeated'));
        collector.begin(null, (attributes('visibility') ?? 'visible') !== 'visible');
        column = 0;
        break;
      case 'table-cell':
      case 'covered-table-cell':
        cell = createCell(attributes, name === 'covered-table-cell');
        break;
      default:
        cell?.open(name, attributes);
    }
  };
  const close = (name: string): void => {
    if (asides.includes(name)) inAside -= 1;
    if (inAside > 0) return;
    if (name === 'table' && isHidden) hiddenSheets += 1;
    else if (name === 'table') sheets.push(collector.sheet(sheetName));
    if (name === 'table-row') collector.end(rowTimes);
    if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
      const text = cell.value();
      if (text !== '')
        for (let copy = 0; copy < Math.min(cell.times, mostWorkbookColumns + 1 - column); copy += 1)
          collector.put(column + copy, text, cell.isNumber);
      column += cell.times;
      cell = null;
    }
  };
  const { write } = createXmlReader({
    open,
    close,
    text(piece) {
      if (inAside === 0) cell?.text(piece);
    },
  });
  return { write, sheets, hiddenSheets: () => hiddenSheets };
}

function timesOf(repeated: string | undefined): number {
  const times = Number(repeated ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

type OdsCell = ReturnType<typeof createCell>;

function createCell(attributes: Attributes, isCovered: boolean) {
  const type = attributes('value-type') ?? '';
  const number = attributes('value') ?? '';
  const date = attributes('date-value') ?? '';
  const said = attributes('string-value');
  let text = '';
  let paragraphs = 0;
  let depth = 0;
  return {
    times: timesOf(attributes('number-columns-repeated')),
    isNumber: type === 'float',
    open(name: string, inner: Attributes): void {
      if (name === 'p') {
        if (paragraphs > 0) text += '\n';
        paragraphs += 1;
        depth = 1;
      } else if (name === 's') text += ' '.repeat(Math.min(timesOf(inner('c')), 100));
      else if (name === 'tab') text += '\t';
      else if (name === 'line-break') text += '\n';
    },
    text(piece: string): void {
      if (depth > 0 && text.length < longestText) text += piece.replaceAll(/\s+/g, ' ');
    },
    value(): string {
      if (isCovered) return '';
      if (type === 'date') return plainDate(date);
      if (type === 'float' || type === 'currency' || type === 'percentage') return numberOf(number, text);
      return (said ?? text).trim() === '' ? '' : text === '' ? (said ?? '') : text;
    },
  };
}

/** The number itself, unless the shown text has the same digits with a + or leading zeros. */
function numberOf(number: string, shown: string): string {
  const value = Number(number);
  const exact = Number.isSafeInteger(value)
    ? String(value)
    : Number.isInteger(value)
      ? value.toExponential()
      : String(Number(value.toPrecision(15)));
  const digits = shown.replaceAll(/\D/g, '');
  return digits.replace(/^0+/, '') === exact && /^[+\d\s()./-]+$/.test(shown) ? shown.trim() : exact;
}
