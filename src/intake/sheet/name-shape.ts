import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, wordOf } from '../../languages/notation.ts';

/**
 * Whether a cell looks like a whole name: two to five words of letters, or one in Chinese, Japanese or Korean.
 */
export function looksLikeName(cell: string): boolean {
  const words = cell.split(/[\s,]+/u, 6).filter(Boolean);
  const isOneWord = words.length === 1 && /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}$/u.test(cell);
  return (
    isOneWord ||
    (words.length > 1 && words.length < 6 && !isTitleOrCompany(cell) && words.every(isLetterWord))
  );
}

/** Whether a cell is a single word that may be half a name. */
export function isSingleWord(cell: string): boolean {
  return isLetterWord(cell) && !isTitleOrCompany(cell);
}

/** Whether a word consists of letters, possibly with a hyphen, an apostrophe or a full stop. */
export function isLetterWord(word: string): boolean {
  return word.length < 40 && /^[\p{L}\p{M}'’.-]+$/u.test(word);
}

/** Whether a cell is a title or a company: “Mrs”, “Graf GmbH”. */
export function isTitleOrCompany(cell: string): boolean {
  return titles.test(cell) || company.test(cell);
}

const titles = wordOf(lexicon.speech('honorifics'));
const company = new RegExp(
  String.raw`(?:^| )(?:${anyOf(`${lexicon.companies('forms')} ${lexicon.companies('shortForms').toLowerCase()} ${lexicon.companies('places')}`)})\.?$`,
  'iu',
);
