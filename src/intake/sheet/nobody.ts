import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, listOf } from '../../languages/notation.ts';
import { countHeadings } from './columns/columns.ts';
import { foldedSet, foldedWords } from '../../languages/folded-words.ts';
import { holdsContact } from './values.ts';

/**
 * Whether a row is not a person: a total, a page number, a copyright, a rule or repeated headings. A row with a
 * phone number or an address is always a person.
 */
export function isNobody(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '').map((cell) => cell.slice(0, longest).trim());
  if (cells.length === 0 || cells.some(holdsContact)) return false;
  if (cells.every((cell) => /^[\p{P}\p{S}\s]+$/u.test(cell)) && cells.some((cell) => cell.length > 2))
    return true;
  if (cells.every((cell) => cell.startsWith('{') && cell.endsWith('}'))) return true;
  const [first = '', ...others] = cells.filter((cell) => /\p{L}{2}|\p{Lo}/u.test(cell));
  if (others.length === 0 && isRemark(first, cells.length)) return true;
  return cells.length > 1 && countHeadings(cells) === cells.length;
}

const longest = 200;

function isRemark(text: string, cells: number): boolean {
  const words = foldedWords(text);
  const bare = words
    .replace(/\p{Nd}+/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
  if (sums.has(bare) || (cells === 1 && remarks.has(bare))) return true;
  if (cells > 1) return false;
  return (
    counted.test(words) || pages.test(words) || made.test(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)
  );
}

/** Any of these words, folded as by `foldedWords`. */
const foldedAny = (words: string): string => listOf(words).map(foldedWords).filter(Boolean).join('|');

const sums = foldedSet(lexicon.sheets('totals'));
const remarks = foldedSet(lexicon.sheets('remarks'));

const outOf = foldedAny(lexicon.sheets('outOf'));
const page = foldedAny(lexicon.sheets('page'));
const pageBehind = foldedAny(lexicon.sheets('pageBehind'));

/** “total 12 of 40 records exported”. */
const counted = new RegExp(
  String.raw`^(?:(?:${foldedAny(lexicon.sheets('counting'))})(?: (?:${outOf}))? ?)?\p{Nd}+(?: ?(?:${outOf}|/) ?\p{Nd}+)? ?(?:${foldedAny(lexicon.sheets('records'))})(?: (?:${foldedAny(lexicon.sheets('counted'))}))?$`,
  'u',
);

/** “page 1 of 4”, “第1页 共4页”. */
const pages = new RegExp(
  String.raw`^(?:${page})? ?\p{Nd}{1,5} ?(?:(?:${outOf}|/)? ?\p{Nd}{1,5}|${pageBehind})(?: ?(?:(?:${outOf}) ?\p{Nd}{1,5} ?)?(?:${pageBehind}))?$|^(?:${page}) ?\p{Nd}{1,5}$`,
  'u',
);

/** “© Acme”, “Exported on 1 May 2025 by …”, “Note: …”. */
const made = new RegExp(
  String.raw`^(?:©|\(c\)|${anyOf(lexicon.sheets('rights'))})|^(?:${anyOf(lexicon.sheets('made'))})(?:\s|:|$).{0,20}?(?:\p{Nd}|(?<!\p{L})(?:${anyOf(lexicon.sheets('madeBy'))})(?!\p{L}))|^(?:${anyOf(lexicon.sheets('legend'))})\s?:`,
  'iu',
);
