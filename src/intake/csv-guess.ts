import { headingLabel, isOnlyLabel, type ColumnRole } from './csv-headings.ts';
import { likelyName } from './csv-name-words.ts';
import { reachWords } from './csv-phone-words.ts';
import { saysNumber, speaksOfNumbers } from './csv-thing-words.ts';
import { contentOf, type Content } from './csv-values.ts';
import { headingWords } from './heading-words.ts';
import type { SlicedWork } from './slices.ts';

/** The roles of all columns, and the columns to ask about because only their values say that they hold the phone. */
export type SettledRoles = { readonly roles: readonly ColumnRole[]; readonly unclear: readonly number[] };

/** A column as its heading was understood, and what stands below. */
type Column = {
  readonly index: number;
  readonly heading: string;
  readonly words: string;
  readonly content: Content;
  role: ColumnRole;
};

/** Settles by what stands below what the headings leave open: addresses, the phone where no heading names one, the name where none does. */
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
  for (const column of columns) {
    if (column.role === 'unknown' && column.content === 'email') column.role = 'email';
  }
  const unclear = guessPhones(columns);
  guessName(columns);
  return { roles: columns.map(({ role }) => role), unclear };
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
  const words = headingWords(heading);
  if (!decidedBelow.has(role)) return { index, heading, words, content: 'other', role };
  const cells = below.map((row) => row[index] ?? '');
  const content = contentOf(cells);
  return { index, heading, words, content, role: correctRole(role, words, content, cells) };
}

/** Words that mean one thing or another, by what stands below them. */
function correctRole(
  role: ColumnRole,
  words: string,
  content: Content,
  cells: readonly string[],
): ColumnRole {
  if ((role === 'phone' || role === 'unknown') && content === 'yes-or-no') return 'ignored';
  // “Account” is a company, or a number of one's own there.
  if (role === 'organization' && numbers.has(content)) return 'ignored';
  // “DDI” is a calling code or a line of one's own, “Country code + mobile” the whole number: no code is that long.
  const isCode = role === 'calling-code' || role === 'area-code';
  if (isCode && numbers.has(content)) return 'phone';
  // A Turkish pocket, a Brazilian postcode.
  const isLong = (cell: string): boolean => cell.replace(/\P{Nd}/gu, '').length > 9;
  return words === 'cep' && !cells.some(isLong) ? 'ignored' : role;
}

const numbers: ReadonlySet<Content> = new Set(['international', 'written', 'digits']);

/** Gives columns the role of the phone by their values, and returns those of which a person has to confirm it. */
function guessPhones(columns: readonly Column[]): readonly number[] {
  const open = columns.filter(({ role, content }) => role === 'unknown' && numbers.has(content));
  const labelled = open.filter(({ heading }) => isOnlyLabel(heading));
  for (const column of labelled) column.role = 'phone';
  const isVoice = ({ role, heading, content }: Column): boolean =>
    role === 'phone' && headingLabel(heading) !== 'fax' && content !== 'nothing';
  if (columns.some(isVoice)) return [];
  const telling = open.filter(({ words, content }) => content !== 'digits' || !speaksOfNumbers(words));
  const international = telling.filter(({ content }) => content === 'international');
  const guessed = international.length > 0 ? international : telling;
  for (const column of guessed) column.role = 'phone';
  return isSure(guessed, columns) ? [] : open.map(({ index }) => index);
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

const namesOf: ReadonlySet<ColumnRole> = new Set(['name', 'given-name', 'family-name']);

function guessName(columns: readonly Column[]): void {
  if (columns.some(({ role }) => namesOf.has(role))) return;
  const texts = columns.filter(({ role, content }) => role === 'unknown' && content === 'text');
  const likely = texts.find(({ words }) => likelyName.test(words)) ?? texts[0];
  if (likely) likely.role = 'name';
}
