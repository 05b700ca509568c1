import type { CountryCode } from '../contact/phone/phone.ts';
import { countHeadings, mostColumns } from './sheet/columns/columns.ts';
import { readCsv } from './sheet/csv.ts';
import { beginningOf, decodeSliced } from './encoding/decode.ts';
import { looksLikeMail, readMail } from './mail/mail.ts';
import { readText } from './prose/free-text.ts';
import type { Intake } from './intake.ts';
import { runAtOnce, runInSlices, type Pause, type SlicedWork } from '../timing/slices.ts';
import { looksLikeLdif } from './card/ldif.ts';
import { readVcards } from './card/vcard.ts';
import { looksLikeHtmlTable } from './sheet/html-rows.ts';
import { toIntake } from './describe-workbook.ts';
import { readWorkbookPeople, type WorkbookOptions, type WorkbookPeople } from './read-workbook.ts';
import { looksBinary } from './encoding/looks-binary.ts';
import { looksLikeWorkbook } from './workbook/workbook.ts';

/** A file's bytes, with its name if it has one, or a message's text. */
export type SharedInput =
  | { readonly bytes: Uint8Array; readonly filename: string | null }
  | { readonly text: string };

/** How to read it. `auto` goes by the content, then by the file's name. */
export type ReadAs = 'auto' | 'vcard' | 'csv' | 'workbook' | 'mail' | 'text';

/**
 * Reads the people in a card file, a spreadsheet or a text. `country` is for numbers without a calling code.
 * Never throws.
 */
export function readShared(shared: SharedInput, country: CountryCode | null, as: ReadAs = 'auto'): Intake {
  if ('bytes' in shared && isUnreadable(shared.bytes)) return unreadable;
  const kind = as === 'auto' ? recogniseShared(shared) : as;
  switch (kind) {
    case 'vcard':
      return readVcards(bytesOf(shared));
    case 'csv':
      return readAsSheet(shared, country);
    case 'workbook':
      return toIntake(runAtOnce(readWorkbookPeople(bytesOf(shared), { country })));
    case 'mail':
      return readAsMail(bytesOf(shared), country);
    case 'text':
      return runAtOnce(readAsText(shared, country));
  }
}

const unreadable: Intake = { kind: 'text', drafts: [], problems: [{ code: 'not-text', values: null }] };

/** Whether it is neither text nor a workbook, whatever its name. */
export function isUnreadable(bytes: Uint8Array): boolean {
  return !looksLikeWorkbook(bytes) && looksBinary(bytes);
}

/** Its sender and text, and the attached files except mails and pictures. */
function readAsMail(bytes: Uint8Array, country: CountryCode | null): Intake {
  const { text, files } = runAtOnce(readMail(bytes));
  const said = runAtOnce(readText(text, country));
  const attached = files
    .map(({ name, bytes: content }) => ({ bytes: content, filename: name }))
    .filter((file) => !isUnreadable(file.bytes) && recogniseShared(file) !== 'mail')
    .map((file) => readShared(file, country));
  const found = attached.filter(({ drafts }) => drafts.length > 0);
  return {
    kind: 'mail',
    drafts: [...said.drafts, ...found.flatMap(({ drafts }) => drafts)],
    problems: found.flatMap(({ problems }) => problems),
  };
}

// Rows with one cell each, “Jane Doe 98765 43210”, are a list, not a table.
function readAsSheet(shared: SharedInput, country: CountryCode | null): Intake {
  const sheet = readCsv(bytesOf(shared), { country });
  if (sheet.found > 0) return sheet;
  const list = runAtOnce(readAsText(shared, country));
  return list.drafts.length > 0 ? list : sheet;
}

function bytesOf(shared: SharedInput): Uint8Array {
  return 'text' in shared ? new TextEncoder().encode(shared.text) : shared.bytes;
}

/** Reads the people of a workbook, sheet by sheet, pausing after every slice. */
export function readWorkbookInSlices(
  bytes: Uint8Array,
  pause: Pause,
  options: WorkbookOptions,
): Promise<WorkbookPeople> {
  return runInSlices(readWorkbookPeople(bytes, options), pause);
}

/** Reads the people of a text, pausing after every slice. */
export function readTextInSlices(
  shared: SharedInput,
  country: CountryCode | null,
  pause: Pause,
): Promise<Intake> {
  return runInSlices(readAsText(shared, country), pause);
}

function* readAsText(shared: SharedInput, country: CountryCode | null): SlicedWork<Intake> {
  return yield* readText('text' in shared ? shared.text : yield* decodeSliced(shared.bytes), country);
}

type Kind = Exclude<ReadAs, 'auto'>;

/**
 * The kind of input, by its content, then its name. A message's text is always text, whatever is pasted into
 * it.
 */
export function recogniseShared(shared: SharedInput): Kind {
  return runAtOnce(recognise(shared));
}

/** The same, pausing after every slice. */
export function recogniseInSlices(shared: SharedInput, pause: Pause): Promise<Kind> {
  return runInSlices(recognise(shared), pause);
}

function* recognise(shared: SharedInput): SlicedWork<Kind> {
  if ('text' in shared) return 'text';
  if (looksLikeWorkbook(shared.bytes)) return 'workbook';
  yield;
  const head = yield* decodeSliced(beginningOf(shared.bytes, 64 * 1024));
  const filename = shared.filename?.toLowerCase() ?? '';
  if (!/\.(?:csv|tsv|vcf)$/u.test(filename) && looksLikeMail(head)) return 'mail';
  if (filename.endsWith('.txt') && saysMoreThanCards(head)) return 'text';
  if (/^[\s\uFEFF]*BEGIN\s*:\s*VCARD/iu.test(head)) return 'vcard';
  if (/\.(?:vcf|vcard|contact|ldif?)$/u.test(filename) || looksLikeLdif(head)) return 'vcard';
  if (looksLikeHtmlTable(head)) return 'csv';
  if (isHeadlessCard(head)) return 'vcard';
  if (/^[^\S\r\n\u2028\u2029]*BEGIN\s*:\s*VCARD/imu.test(head) && !/\.(?:csv|tsv)$/u.test(filename))
    return filename.endsWith('.txt') || filename === '' ? 'text' : 'vcard';
  if (/\.(?:csv|tsv|tab)$/u.test(filename)) return 'csv';
  return (yield* looksDelimited(head)) ? 'csv' : 'text';
}

/** A note that mentions someone next to a card. */
function saysMoreThanCards(head: string): boolean {
  if (head.length > 40_000 || !/BEGIN\s*:\s*VCARD/iu.test(head)) return false;
  const last = head.toUpperCase().lastIndexOf('END:VCARD');
  return last !== -1 && /\d{3}/.test(head.slice(last + 9));
}

/** Cards inside JSON strings, or a card that lost its first line. */
function isHeadlessCard(head: string): boolean {
  if (/BEGIN\s?:\s?VCARD(?:\\r)?\\n/iu.test(head)) return true;
  const properties = head.match(/^(?:FN|N|TEL|EMAIL)(?:;[^:\n]{0,100})?:/gmu) ?? [];
  return properties.length > 1 && /^(?:FN|N)[;:]/mu.test(head);
}

/** Whether a row near the top has two or more known headings. */
function* looksDelimited(head: string): SlicedWork<boolean> {
  const rows = head.split(/\r\n?|\n/u, 12);
  for (const delimiter of [',', ';', '\t', '|']) {
    for (const row of rows) {
      yield;
      const cells = row.split(delimiter, mostColumns).map((cell) => cell.replaceAll('"', '').trim());
      if (countHeadings(cells) > 1) return true;
    }
  }
  return false;
}
