import { emailIn, hasOtherBlanks, isOwnTag, oneLine } from '../fields.ts';

/** The most characters in a cell of a spreadsheet. */
const longestCell = 32_767;
/** No person has more tags or addresses. */
const mostInCell = 1000;
// Regular expressions are constants here: inside a function one is created for every cell.
const betweenTags = /:::|[;,|\n]/;
const whatsappId = /^\s*[\d:.-]{5,40}@(?:s\.whatsapp\.net|c\.us|g\.us|lid)\s*$/;
const oneEmail = /^[^\s@<>:;,|]+@[^\s@<>:;,|]+$/;

/**
 * A trimmed cell without the wrapping that keeps spreadsheets from calculating (`="+91…"`, `'+91…`). Longer
 * ones are cut.
 */
export function plainCell(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  if (isPlain(cell)) return cell;
  const text = (cell.length > longestCell ? cell.slice(0, longestCell) : cell).trim();
  const first = text.charCodeAt(0);
  if (first === 61 && text.endsWith('"') && text.startsWith('="')) return text.slice(2, -1).trim();
  return first === 39 && /^'[-+=@\d(]/.test(text) ? text.slice(1) : text;
}

/** Most cells begin and end with a letter or a digit, so nothing has to be removed from them. */
function isPlain(cell: string): boolean {
  if (cell.length > longestCell) return false;
  return isPlainEnd(cell.charCodeAt(0)) && isPlainEnd(cell.charCodeAt(cell.length - 1));
}

function isPlainEnd(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 123) || (code > 191 && code < 0x250);
}

/** The same on one line. */
export function plainLine(cell: string | undefined): string {
  return cell !== undefined && isPlain(cell) && !hasOtherBlanks(cell) ? cell : oneLine(plainCell(cell));
}

/** A cell on one line. Empty when it only says that there is nothing (`n/a`, `NULL`, `-`). */
export function filledCell(cell: string | undefined): string {
  const text = plainLine(cell);
  return saysNothing(text) ? '' : text;
}

/** The parts of a cell like `Jane Doe <jane@x.com>`, or null. */
export function addressedCell(text: string): { readonly name: string; readonly email: string } | null {
  if (!text.includes('@') || !text.endsWith('>')) return null;
  const [, name = '', email = ''] = /^"?([^"<>]*)(?:"\s*)?<([^<>\s@]+@[^<>\s@]+)>$/.exec(text) ?? [];
  return name.trim() === '' ? null : { name: name.trim(), email };
}

/** Whether a cell is a WhatsApp id of a person or group: digits, an @ and one of WhatsApp's hosts. */
export function isWhatsappId(cell: string): boolean {
  return cell.length < 80 && whatsappId.test(cell);
}

/** Every address in a cell. */
export function emailsInCell(cell: string | undefined): readonly string[] {
  const text = plainCell(cell);
  if (!text.includes('@') || isWhatsappId(text)) return none;
  if (oneEmail.test(text)) return [text];
  const whole = /[;,|]|:::/.test(text) ? null : emailIn(text);
  if (whole !== null) return [whole];
  return text
    .split(/:::|[;,|\s]+/, mostInCell)
    .map(emailIn)
    .filter((email) => email !== null);
}

/** Every tag in a cell. Google's markers and catch-all groups are dropped. */
export function tagsInCell(cell: string | undefined): readonly string[] {
  const text = plainCell(cell);
  if (text === '' || saysNothing(text)) return none;
  const parts = betweenTags.test(text) ? text.split(betweenTags, mostInCell).map(oneLine) : [oneLine(text)];
  return parts.filter(isOwnTag).map((tag) => (tag.startsWith('* ') ? tag.slice(2) : tag));
}

const none: readonly string[] = [];
// Na, Nan and Nil are names.
const nothing: ReadonlySet<string> = new Set(
  'null NULL Null n/a N/A NA n.a. #N/A none None NONE nan NaN NAN undefined \\N - -- --- – — . #REF! #VALUE!'.split(
    ' ',
  ),
);
const firstOfNothing = new Set([...nothing].map((word) => word.charCodeAt(0)));

function saysNothing(text: string): boolean {
  return text.length < 10 && firstOfNothing.has(text.charCodeAt(0)) && nothing.has(text);
}
