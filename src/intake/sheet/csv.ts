import { prepareCountryNames } from '../../contact/read-country.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { Draft } from '../../contact/draft.ts';
import { countHeadings, readLayout, type ColumnChoice, type CsvLayout } from './columns.ts';
import type { CsvColumn } from './column.ts';
import { createPersonReader } from './person.ts';
import { markInternational } from './international.ts';
import { isNobody } from './nobody.ts';
import { createRowSource, detectDelimiter, unwrapRows } from './rows.ts';
import { decodeSliced } from '../encoding/decode.ts';
import type { CountedIntake, Intake } from '../intake.ts';
import { runAtOnce, runInSlices, type Pause, type SlicedWork } from '../../timing/slices.ts';

/** People of a sheet, with what is needed to correct its columns and to give rows back. Lists side by side are one below the other. */
export type CsvIntake = CountedIntake & {
  /** The headings as they stand; empty when the file has none. */
  readonly header: readonly string[];
  /** The original cells of each draft, in the same order. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly CsvColumn[];
  /** Columns whose values alone say that they may hold the phone, so that only a person knows: ask. Those with its role are read until then. */
  readonly unclear: readonly number[];
  /** How many rows are no people: totals, page numbers, repeated headings. */
  readonly passedOver: number;
};

export type CsvOptions = {
  readonly columns?: ColumnChoice;
  /** For numbers without a calling code; helps to tell them from those whose plus is missing. */
  readonly country?: CountryCode | null;
  /** How many people to keep; all by default. */
  readonly most?: number;
};

/** The problem of a sheet some of whose columns are unclear. */
export const unclearPhone = 'unclear-phone-column';

/** Reads the people of a CSV file of any delimiter and encoding. Never throws; takes time and memory in proportion to the bytes. */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}): CsvIntake {
  return runAtOnce(readSheet(bytes, options));
}

/** The same, pausing after every slice. */
export function readCsvInSlices(
  bytes: Uint8Array,
  pause: Pause,
  options: CsvOptions = {},
): Promise<CsvIntake> {
  return runInSlices(readSheet(bytes, options), pause);
}

function* readSheet(bytes: Uint8Array, options: CsvOptions): SlicedWork<CsvIntake> {
  const declared = readDeclaration(yield* withPlainLineEnds(yield* decodeSliced(bytes)));
  yield;
  const plain = withDoubledQuotes(declared.text);
  yield;
  const text = (yield* unwrapRows(plain)) ?? plain;
  const delimiter = declared.delimiter ?? (yield* detectDelimiter(beginningOf(text), countHeadings));
  const source = createRowSource(text, delimiter);
  const sample: (readonly string[])[] = [];
  while (!source.done() && sample.length < 300) {
    sample.push(...source.next());
    yield;
  }
  const read = yield* readLayout(sample, options.columns);
  yield;
  const below = sample.slice(read.firstRow).flatMap(read.unfold);
  const layout = { ...read, columns: markInternational(read.columns, below, options.country ?? null) };
  if (layout.columns.some(({ role }) => role === 'country')) yield* prepareCountryNames();
  const readPerson = createPersonReader(layout.columns);
  const drafts: Draft[] = [];
  const rows: (readonly string[])[] = [];
  const { most = Infinity } = options;
  let found = 0;
  let passedOver = 0;
  let next: readonly (readonly string[])[] = sample.slice(layout.firstRow);
  for (;;) {
    for (const row of next) {
      yield;
      if (isRepeated(row, layout.header)) {
        passedOver += 1;
        continue;
      }
      for (const cells of layout.unfold(row)) {
        const draft = readPerson(cells);
        if (draft === null) continue;
        if (mayBeNobody(draft) && isNobody(cells)) {
          passedOver += 1;
          continue;
        }
        found += 1;
        if (found > most) continue;
        drafts.push(draft);
        rows.push(cells);
      }
    }
    if (source.done()) break;
    next = source.next();
  }
  const { columns, unclear } = layout;
  const [header = []] = layout.unfold(layout.header);
  const problems = [...problemsOf(drafts, layout), ...explainPassedOver(passedOver)];
  return { kind: 'csv', drafts, found, problems, header, rows, columns, unclear, passedOver };
}

const sliceLength = 64 * 1024;

function* withPlainLineEnds(text: string): SlicedWork<string> {
  yield;
  if (!text.includes('\r') && !text.includes('\0')) return text;
  let plain = '';
  for (let start = 0; start < text.length;) {
    const cut = start + sliceLength;
    const end = text.startsWith('\r\n', cut - 1) ? cut + 1 : cut;
    plain += text.slice(start, end).replaceAll(/\r\n?/g, '\n').replaceAll('\0', '');
    start = end;
    yield;
  }
  return plain;
}

// Programs that escape a quote by a backslash: `"said \\"hi\\""`. At the end of a cell it stands for itself: `"C:\\",`.
function withDoubledQuotes(text: string): string {
  if (!text.includes('\\"')) return text;
  return text.replaceAll(/\\"(?!\s{0,3}(?:[,;|\t\n]|$))/g, '""');
}

// Whole lines where they are not too long.
function beginningOf(text: string): string {
  const beginning = text.slice(0, 64 * 1024);
  return beginning.slice(0, beginning.indexOf('\n', 32 * 1024) + 1 || beginning.length);
}

// Excel's own first line: sep=;
function readDeclaration(text: string): {
  readonly text: string;
  readonly delimiter: ',' | ';' | '\t' | '|' | null;
} {
  const match = /^\s*"?sep=([,;|\t])"?[^\S\n]*\n/i.exec(text.slice(0, 40));
  const delimiter = ([',', ';', '\t', '|'] as const).find((character) => character === match?.[1]) ?? null;
  return { text: match === null ? text : text.slice(match[0].length), delimiter };
}

// Files put together from several exports repeat their header in the middle.
function isRepeated(row: readonly string[], header: readonly string[]): boolean {
  return row[0] === header[0] && header.length > 1 && header.every((cell, index) => row[index] === cell);
}

function mayBeNobody({ phones, emails }: Draft): boolean {
  return emails.length === 0 && phones.every(({ raw }) => raw.replace(/\P{Nd}/gu, '').length < 7);
}

function problemsOf(drafts: readonly Draft[], { columns, unclear }: CsvLayout): Intake['problems'] {
  if (drafts.length === 0) {
    const message =
      'Nobody was found in this file. Its first row should say what the columns hold: name, phone, email.';
    return [{ field: null, code: 'no-contacts', message }];
  }
  if (unclear.length > 0) {
    const names = unclear.map((index) => `“${columns[index]?.heading || `column ${index + 1}`}”`).join(', ');
    const message = `No heading says which column holds the phone; it may be ${names}. Give the right one the heading “Phone”.`;
    return [{ field: 'phone', code: unclearPhone, message }];
  }
  if (columns.some(({ role }) => role === 'phone')) return [];
  const message =
    'No column with phone numbers was found. Say which one it is, or give it the heading “Phone”.';
  return [{ field: 'phone', code: 'no-phone-column', message }];
}

function explainPassedOver(rows: number): Intake['problems'] {
  if (rows === 0) return [];
  const message = `${rows === 1 ? 'One row was' : `${rows} rows were`} passed over: totals, page numbers, repeated headings and the like are no people.`;
  return [{ field: null, code: 'rows-passed-over', message }];
}
