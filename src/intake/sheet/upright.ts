import { foldedWords } from '../../languages/folded-words.ts';
import type { SlicedWork } from '../../timing/slices.ts';
import { countHeadings } from './columns/columns.ts';
import { readHeading } from './headings.ts';
import { hasText, listRows, type RowSource } from './rows.ts';
import { holdsContact } from './values.ts';

type Row = readonly string[];

/** A label and its values, one per person. */
type Field = { readonly label: string; readonly words: string; readonly values: Row; readonly at: number };

/** The roles that name a person. */
const naming: ReadonlySet<string> = new Set(['name', 'given-name', 'family-name']);
const silent: ReadonlySet<string> = new Set(['unknown', 'ignored', 'attribute']);

/**
 * Turns a sheet of labels and values (“Name | Jane Doe”, below it “Phone | 98…”) into one row per person.
 * People may be in blocks or side by side. Null when the sheet is a usual table.
 */
export function* turnUpright(
  rows: readonly Row[],
  numberOf: (index: number) => number,
): SlicedWork<RowSource | null> {
  const fields = yield* fieldsOf(rows);
  if (fields === null) return null;
  const people = fields.some(({ values }) => values.length > 1) ? sideBySide(fields) : inBlocks(fields);
  const labels = [...new Map(fields.map(({ words, label }) => [words, label]))];
  const table = people.map((person) =>
    labels.map(([words]) => person.find((field) => field.words === words)?.values[0] ?? ''),
  );
  const numbers = people.map((person) => numberOf(person[0]?.at ?? 0));
  return listRows([labels.map(([, label]) => label), ...table], [numberOf(0), ...numbers]);
}

function* fieldsOf(rows: readonly Row[]): SlicedWork<readonly Field[] | null> {
  const fields: Field[] = [];
  const roles = new Set<string>();
  let known = 0;
  for (const [at, row] of rows.entries()) {
    yield;
    const [label = '', ...values] = row.map((cell) => cell.trim());
    if (label === '' || !values.some((value) => value !== '')) continue;
    if (label.length > 60 || holdsContact(label) || countHeadings(values) > 0) return null;
    const role = readHeading(label);
    roles.add(role);
    if (!silent.has(role)) known += 1;
    fields.push({ label, words: foldedWords(label), values: withoutEmptyEnd(values), at });
  }
  const isNamed = [...naming].some((role) => roles.has(role));
  const isUpright = isNamed && (roles.has('phone') || roles.has('email')) && known * 2 >= fields.length;
  const kinds = new Set(fields.map(({ words }) => words)).size;
  return isUpright && fields.length > 1 && kinds <= mostKinds && rows.filter(hasText).length < mostRows
    ? fields
    : null;
}

const mostKinds = 60;
const mostRows = 300;

function withoutEmptyEnd(values: Row): Row {
  const last = values.findLastIndex((value) => value !== '');
  return values.slice(0, last + 1);
}

function sideBySide(fields: readonly Field[]): readonly (readonly Field[])[] {
  const width = Math.max(...fields.map(({ values }) => values.length));
  return Array.from({ length: width }, (_, index) =>
    fields.map((field) => ({ ...field, values: [field.values[index] ?? ''] })),
  );
}

/** A repeated label begins the next person. */
function inBlocks(fields: readonly Field[]): readonly (readonly Field[])[] {
  const people: Field[][] = [];
  for (const field of fields) {
    const current = people.at(-1);
    if (!current || current.some(({ words }) => words === field.words)) people.push([field]);
    else current.push(field);
  }
  return people;
}
