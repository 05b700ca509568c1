import { saysNo, saysYes } from '../../languages/yes-no.ts';
import { addressedCell, isWhatsappId } from './cell.ts';
import { normalisePhoneText } from '../../contact/phone/normalise.ts';

/**
 * What most cells of a column hold. Numbers differ by spelling: with a plus, as people write phones (a leading
 * zero, separators), or bare digits, which may be anything.
 */
export type Content =
  | 'nothing'
  | 'email'
  | 'yes-or-no'
  | 'international'
  | 'written'
  | 'digits'
  | 'text'
  | 'other';

type NumberShape = 'international' | 'written' | 'digits';

/** RFC 5321 §4.5.3.1. */
const longestEmail = 320;

/** Tells what a column holds by its cells. Fewer than 60 % of them do not count. */
export function contentOf(cells: readonly string[]): Content {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const mostly = (test: (cell: string) => boolean): boolean =>
    filled.filter(test).length >= filled.length * 0.6;
  if (filled.length === 0) return 'nothing';
  if (mostly(isEmailLike)) return 'email';
  if (mostly(isYesOrNo)) return 'yes-or-no';
  const shapes = filled.map(numberShape).filter((shape) => shape !== null);
  if (shapes.length >= filled.length * 0.6) {
    const share = (shape: NumberShape): number =>
      shapes.filter((one) => one === shape).length / filled.length;
    if (share('international') >= 0.6) return 'international';
    return share('digits') >= 0.6 ? 'digits' : 'written';
  }
  return mostly(isText) ? 'text' : 'other';
}

/** Whether a cell on its own cannot be a heading. */
export function holdsContact(cell: string): boolean {
  return isEmailLike(cell) || numberShape(cell) !== null;
}

function isEmailLike(cell: string): boolean {
  return cell.length <= longestEmail && !isWhatsappId(cell) && /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(cell);
}

function isText(cell: string): boolean {
  if (addressedCell(cell.trim()) !== null) return true;
  return /\p{L}/u.test(cell) && !/@|\p{Nd}{4}|:\/\//u.test(cell);
}

function isYesOrNo(cell: string): boolean {
  return saysYes(cell) || saysNo(cell);
}

/** How a possible phone number is written. Null for dates, amounts, IP addresses and everything else. */
function numberShape(cell: string): NumberShape | null {
  if (cell.length > 60) return null;
  if (isWhatsappId(cell)) return 'international';
  const text = normalisePhoneText(cell)
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .replace(/^(\d{7,15})\.0+$/, '$1');
  if (/^\d[.,]\d+E\+\d+$/i.test(text)) return 'digits';
  if (text.length > 30 || !/^\(?\+?[\d\s().\-/]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 7 || digits > 15 || notPhones.some((shape) => shape.test(text))) return null;
  if (/^\(?\+/.test(text)) return 'international';
  return text.startsWith('0') || /\D/.test(text) ? 'written' : 'digits';
}

const notPhones: readonly RegExp[] = [
  // Dates and times, with or without separators.
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(\s.*)?$/,
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{4}|\d{6})?$/,
  /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/,
  // An IP address, a fraction, a postcode of Brazil or the United States.
  /^\d{1,3}(\.\d{1,3}){3}$/,
  /^\d+\.\d{1,6}$/,
  /^\d{5}-\d{3,4}$/,
];
