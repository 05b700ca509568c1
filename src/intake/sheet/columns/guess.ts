import { headingLabel, isOnlyLabel } from '../headings.ts';
import type { ColumnRole } from '../column.ts';
import { guessName, isConstant, type Column } from './guess-name.ts';
import {
  addressWords,
  postcodeToo,
  reachWords,
  saysNumber,
  speaksOfNumbers,
} from '../words/contact-rules.ts';
import { likelyName, ownName } from '../words/name-rules.ts';
import { guestWords, otherPeopleWords } from '../words/people.ts';
import { contentOf, type Content } from '../values.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import type { SlicedWork } from '../../../timing/slices.ts';

/** The roles of all columns, and those to ask about because only their values suggest a phone. */
export type SettledRoles = { readonly roles: readonly ColumnRole[]; readonly unclear: readonly number[] };

/** Settles by values what headings leave open: addresses, and the phone or the name when no heading has it. */
export function* settleByContent(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  below: readonly (readonly string[])[],
): SlicedWork<SettledRoles> {
  const columns: Column[] = [];
  for (const [index, heading] of headings.entries()) {
    columns.push(describeColumn(index, heading, roles[index] ?? 'unknown', below));
    yield;
  }
  const { phones, unclear } = guessPhones(columns);
  const settled = columns.map((column): Column =>
    phones.includes(column) ? { ...column, role: 'phone' } : column,
  );
  const names = guessName(settled, below);
  return { roles: settled.map(({ index, role }) => names.get(index) ?? role), unclear };
}

const decidedBelow: ReadonlySet<ColumnRole> = new Set([
  'unknown',
  'phone',
  'calling-code',
  'area-code',
  'organization',
]);

function describeColumn(
  index: number,
  heading: string,
  role: ColumnRole,
  below: readonly (readonly string[])[],
): Column {
  const words = foldedWords(heading);
  const mayBeOther = [ownName, likelyName, guestWords, addressWords].some((list) => list.test(words));
  if (!decidedBelow.has(role) && !mayBeOther) return { index, heading, words, content: 'other', role };
  const cells = below.map((row) => row[index] ?? '');
  const content = contentOf(cells);
  if (role === 'unknown' && content === 'email' && filled(cells) > 2 && isConstant(below, index))
    return { index, heading, words, content, role: 'ignored' };
  return { index, heading, words, content, role: correctRole(role, words, content, cells) };
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** Settles ambiguous headings by their values. */
function correctRole(
  role: ColumnRole,
  words: string,
  content: Content,
  cells: readonly string[],
): ColumnRole {
  if (role === 'unknown' && content === 'email') return 'email';
  const mayBeEmail = role === 'ignored' && addressWords.test(words) && !otherPeopleWords.test(words);
  if (mayBeEmail && content === 'email') return 'email';
  if ((role === 'phone' || role === 'unknown') && content === 'yes-or-no') return 'ignored';
  // “Account” is a company, or an account number.
  if (role === 'organization' && numbers.has(content)) return 'ignored';
  // “DDI” is a calling code or a direct line, “Country code + mobile” the whole number. No code is that long.
  const isCode = role === 'calling-code' || role === 'area-code';
  if (isCode && numbers.has(content)) return 'phone';
  // “Cep” is a mobile in Turkish, and a postcode in Brazil.
  const isLong = (cell: string): boolean => cell.replace(/\P{Nd}/gu, '').length > 9;
  return postcodeToo.test(words) && !cells.some(isLong) ? 'ignored' : role;
}

const numbers: ReadonlySet<Content> = new Set(['international', 'written', 'digits']);

type Guess = { readonly phones: readonly Column[]; readonly unclear: readonly number[] };

/** The columns with phones by their values, and those to ask a person about. */
function guessPhones(columns: readonly Column[]): Guess {
  const open = columns.filter(({ role, content }) => role === 'unknown' && numbers.has(content));
  const labelled = open.filter(({ heading }) => isOnlyLabel(heading));
  if (labelled.length > 0 || columns.some(isKnownPhone)) return { phones: labelled, unclear: [] };
  const telling = open.filter(({ words, content }) => content !== 'digits' || !speaksOfNumbers(words));
  const international = telling.filter(({ content }) => content === 'international');
  const phones = international.length > 0 ? international : telling;
  return { phones, unclear: isSure(phones, columns) ? [] : open.map(({ index }) => index) };
}

function isKnownPhone({ role, heading, content }: Column): boolean {
  return role === 'phone' && headingLabel(heading) !== 'fax' && content !== 'nothing';
}

function isSure(guessed: readonly Column[], columns: readonly Column[]): boolean {
  const [only, second] = guessed;
  if (!only || (guessed.every(({ content }) => content === 'international') && hasNoHeadings(columns)))
    return true;
  if (second) return false;
  const hasCode = columns.some(({ role }) => role === 'calling-code' || role === 'area-code');
  return (
    only.content === 'international' ||
    only.heading === '' ||
    reachWords.test(only.words) ||
    (hasCode && saysNumber(only.words))
  );
}

function hasNoHeadings(columns: readonly Column[]): boolean {
  return columns.every(({ heading }) => heading === '');
}
