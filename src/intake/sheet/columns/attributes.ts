import { attributeKey, reservedKeys } from '../../../contact/attributes.ts';
import { filledCell } from '../cell.ts';
import type { ColumnRole, CsvColumn } from '../column.ts';
import { keptBackWords } from '../words/contact-rules.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import { readHeading } from '../headings.ts';
import { contentOf } from '../values.ts';

/** Longer text is a note about a person, not an attribute. */
const longestTrait = 200;
const longestKey = 64;
/** A contact may have fifty, and the person may want to add some. */
const mostByDefault = 40;

/**
 * Makes attributes of the columns without a role, under their headings. Leaves out other people, ids, tax
 * numbers, further numbers and addresses, and long notes.
 */
export function withAttributes(
  columns: readonly CsvColumn[],
  below: readonly (readonly string[])[],
): readonly CsvColumn[] {
  let left = mostByDefault;
  const chosen = columns.map((column): CsvColumn => {
    if (left === 0 || !isTrait(column, below)) return column;
    left -= 1;
    return { ...column, role: 'attribute' };
  });
  return withKeys(chosen);
}

/** Gives every attribute a key of its own. */
export function withKeys(columns: readonly CsvColumn[]): readonly CsvColumn[] {
  const taken = new Set(columns.some(({ role }) => role === 'organization') ? ['company'] : []);
  return columns.map((column) => {
    if (column.role !== 'attribute') return column;
    const key = column.key ?? freeKey(keyOf(column), taken);
    taken.add(key);
    return { ...column, key };
  });
}

/** The key of a column as an attribute. */
export function keyOf({ heading, index }: Pick<CsvColumn, 'heading' | 'index'>): string {
  const key = attributeKey(heading.slice(0, 200)).slice(0, longestKey - 3);
  const isUsable = /[\p{L}\p{N}]/u.test(key) && !reservedKeys.has(key);
  return isUsable ? key : `column_${index + 1}`;
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}_${number}`;
  return free;
}

const open: ReadonlySet<ColumnRole> = new Set(['unknown', 'ignored']);

function isTrait({ role, heading, index }: CsvColumn, below: readonly (readonly string[])[]): boolean {
  const words = foldedWords(heading);
  // A column whose role was removed belongs to someone else.
  if (!open.has(role) || words === '' || !open.has(readHeading(heading))) return false;
  if (keptBackWords.test(words)) return false;
  const cells = below.map((row) => filledCell(row[index])).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.some((cell) => cell.length > longestTrait)) return false;
  return !contacts.has(contentOf(cells)) && !cells.every((cell) => id.test(cell));
}

const contacts: ReadonlySet<string> = new Set(['international', 'written', 'digits', 'email']);
const id = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
