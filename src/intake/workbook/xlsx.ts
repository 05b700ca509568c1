import type { SlicedWork } from '../../timing/slices.ts';
import { WorkbookError } from './problem.ts';
import type { WorkbookSheet, WorkbookSheets } from './rows.ts';
import { createSharedStrings } from './shared-strings.ts';
import { createStyles } from './styles.ts';
import { createXlsxSheet } from './xlsx-sheet.ts';
import { createXmlReader } from './xml.ts';
import { inflateEntry, partName, type Budget, type ZipDirectory } from './zip.ts';

/** An open zip, and how much may still be inflated. */
export type OpenZip = {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  readonly budget: Budget;
};

/** More lists than anyone shares at once. */
const mostSheets = 100;

/** Reads the visible sheets of an Excel workbook (ECMA-376). Throws WorkbookError. */
export function* readXlsx(zip: OpenZip): SlicedWork<WorkbookSheets> {
  const main = (yield* findMain(zip)) ?? 'xl/workbook.xml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = yield* readRelations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const { sheets, hiddenSheets, is1904 } = yield* readBook(zip, main);
  const find = (kind: string) =>
    [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const strings = createSharedStrings();
  yield* readPart(zip, find('sharedStrings') ?? `${folder}sharedstrings.xml`, strings.write);
  const styles = createStyles();
  yield* readPart(zip, find('styles') ?? `${folder}styles.xml`, styles.write);
  const context = { strings: strings.strings, formats: styles.formats, is1904 };
  const read: WorkbookSheet[] = [];
  for (const { name, relation } of sheets.slice(0, mostSheets)) {
    const part = relations.get(relation)?.target;
    if (part === undefined || !zip.directory.has(part)) continue;
    const sheet = createXlsxSheet(context);
    yield* readPart(zip, part, sheet.write, sheet.isDone);
    read.push(sheet.sheet(name));
  }
  return { sheets: read, unread: Math.max(0, sheets.length - mostSheets), hiddenSheets };
}

/** Passes a part's text to its reader. A missing part is skipped. */
export function* readPart(
  { bytes, directory, budget }: OpenZip,
  part: string,
  onText: (text: string) => void,
  isDone: () => boolean = () => false,
): SlicedWork<void> {
  const entry = directory.get(part);
  if (entry) yield* inflateEntry(bytes, entry, { budget, onText, isDone });
}

type Relation = { readonly type: string; readonly target: string };

function* readRelations(
  zip: OpenZip,
  part: string,
  folder: string,
): SlicedWork<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const reader = createXmlReader({
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes('Target') ?? '';
      relations.set(attributes('Id') ?? '', {
        type: attributes('Type') ?? '',
        target: resolveTarget(target, folder),
      });
    },
    close() {},
  });
  yield* readPart(zip, partName(part), reader.write);
  return relations;
}

/** Targets are relative to the folder of the part that names them, or absolute. */
function resolveTarget(target: string, folder: string): string {
  const plain = target.replaceAll('\\', '/');
  const segments = plain.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of plain.split('/').filter(Boolean)) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return partName(segments.join('/'));
}

function* findMain(zip: OpenZip): SlicedWork<string | null> {
  const relations = yield* readRelations(zip, '_rels/.rels', '');
  const main = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  return main !== undefined && zip.directory.has(main) ? main : null;
}

type Book = {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly hiddenSheets: number;
  readonly is1904: boolean;
};

function* readBook(zip: OpenZip, main: string): SlicedWork<Book> {
  if (!zip.directory.has(main)) throw new WorkbookError('damaged');
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  let hiddenSheets = 0;
  let is1904 = false;
  const reader = createXmlReader({
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes('date1904') ?? '');
      if (name !== 'sheet') return;
      const isVisible = (attributes('state') ?? 'visible') === 'visible';
      if (isVisible) sheets.push({ name: attributes('name') ?? '', relation: attributes('id') ?? '' });
      else hiddenSheets += 1;
    },
    close() {},
  });
  yield* readPart(zip, main, reader.write);
  return { sheets, hiddenSheets, is1904 };
}
