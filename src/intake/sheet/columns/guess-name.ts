import { likelyName, ownName } from '../words/name-rules.ts';
import type { ColumnRole } from '../column.ts';
import { guestWords, hostWords } from '../words/people.ts';
import { isSingleWord, isTitleOrCompany, looksLikeName } from '../name-shape.ts';
import type { Content } from '../values.ts';

/** A column as its heading was understood, and its values. */
export type Column = {
  readonly index: number;
  readonly heading: string;
  readonly words: string;
  readonly content: Content;
  readonly role: ColumnRole;
};

type Rows = readonly (readonly string[])[];

const namesOf: ReadonlySet<ColumnRole> = new Set(['name', 'given-name', 'family-name']);
const nobody: ReadonlyMap<number, ColumnRole> = new Map();

/** Finds the name columns when no heading says “name”, by headings of people and by the values. */
export function guessName(columns: readonly Column[], below: Rows): ReadonlyMap<number, ColumnRole> {
  if (columns.some(({ role }) => namesOf.has(role))) return nobody;
  const texts = columns.filter(
    ({ index, role, content }) => role === 'unknown' && content === 'text' && !isConstant(below, index),
  );
  const ignored = columns.filter(({ role, content }) => role === 'ignored' && content === 'text');
  const ofCompanies = columns.some(({ role }) => role === 'organization');
  const named =
    texts.find(({ words }) => likelyName.test(words)) ??
    texts.find(({ words }) => guestWords.test(words)) ??
    ignored.find(({ words }) => likelyName.test(words) || guestWords.test(words)) ??
    (ofCompanies ? undefined : ignored.find(({ words }) => ownName.test(words)));
  if (named) return new Map([[named.index, 'name']]);
  return columns.every(({ heading }) => heading === '')
    ? guessWithoutHeadings(texts, below)
    : asName(likeliest(texts, below));
}

/** Whether three or more rows all have the same value, which is then no name, number or address. */
export function isConstant(below: Rows, index: number): boolean {
  const filled = below.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length > 1 && new Set(filled).size === 1;
}

// Two adjacent columns of single words are given and family name.
function guessWithoutHeadings(texts: readonly Column[], below: Rows): ReadonlyMap<number, ColumnRole> {
  const open = texts.filter(({ index }) => !isMostly(below, index, isTitleOrCompany));
  const best = likeliest(open, below);
  if (best === undefined || isMostly(below, best.index, looksLikeName)) return asName(best ?? texts[0]);
  const pair = open.find(
    ({ index }) =>
      isMostly(below, index, isSingleWord) &&
      open.some((other) => other.index === index + 1 && isMostly(below, other.index, isSingleWord)),
  );
  if (pair === undefined) return asName(best);
  return new Map([
    [pair.index, 'given-name'],
    [pair.index + 1, 'family-name'],
  ]);
}

function asName(column: Column | undefined): ReadonlyMap<number, ColumnRole> {
  return column === undefined ? nobody : new Map([[column.index, 'name']]);
}

function likeliest(texts: readonly Column[], below: Rows): Column | undefined {
  const scored = texts.map((column) => ({ column, score: scoreOf(column, below) }));
  return scored.toSorted((one, other) => other.score - one.score)[0]?.column;
}

function scoreOf({ index, words }: Column, below: Rows): number {
  const filled = cellsOf(below, index);
  const whole = filled.filter(looksLikeName).length / filled.length;
  const distinct = new Set(filled).size / filled.length;
  const company = filled.filter(isTitleOrCompany).length / filled.length;
  return whole * 2 + distinct + filled.length / below.length - company * 3 - (hostWords.test(words) ? 1 : 0);
}

function cellsOf(below: Rows, index: number): readonly string[] {
  return below.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
}

function isMostly(below: Rows, index: number, test: (cell: string) => boolean): boolean {
  const filled = cellsOf(below, index);
  return filled.filter(test).length >= filled.length * 0.6;
}
