import type { Draft, DraftPhone } from '../../contact/draft.ts';
import { addressedCell, emailsInCell, filledCell, plainCell, tagsInCell } from './cell.ts';
import type { CsvColumn } from './columns.ts';
import { createCountryReader } from './country.ts';
import type { ColumnRole } from './headings.ts';
import { familyFirst, secondFamilyName } from './name-words.ts';
import { addPhones, phoneColumns } from './phone.ts';
import { oneLine } from '../fields.ts';
import { headingWords } from './heading-words.ts';

/** Reads one row as a person, or null when none of the columns in use holds anything. */
export function createPersonReader(columns: readonly CsvColumn[]): (row: readonly string[]) => Draft | null {
  const places = (...roles: readonly ColumnRole[]): readonly number[] =>
    roles.flatMap((role) => columns.filter((column) => column.role === role).map(({ index }) => index));
  const names = places('name');
  const partNames = nameParts(columns);
  const nicknames = places('nickname');
  const organizations = places('organization');
  const emailColumns = places('email');
  const tagColumns = places('tags');
  const readCountry = createCountryReader(places('country', 'calling-code'));
  const numbers = phoneColumns(columns);

  return (row) => {
    const organization = firstFilled(row, organizations);
    const written = firstFilled(row, names) || joined(row, partNames);
    const addressed = addressedCell(written === '' ? firstFilled(row, emailColumns) : written);
    const name = addressed?.name || written || organization || firstFilled(row, nicknames);
    const phones: DraftPhone[] = [];
    for (const column of numbers) addPhones(phones, row, column);
    const given = gathered(row, emailColumns, emailsInCell);
    const emails =
      addressed === null || given.includes(addressed.email) ? given : [addressed.email, ...given];
    if (name === '' && phones.length === 0 && emails.length === 0) return null;
    const { country, unread } = readCountry(row);
    const draft = {
      name,
      phones,
      emails,
      organization: organization === '' ? null : organization,
      country,
      tags: gathered(row, tagColumns, tagsInCell),
      attributes: none,
    };
    return unread === null ? draft : { ...draft, unreadCountry: unread };
  };
}

const none: readonly never[] = [];

// Prefix, given, additional, family, suffix; where headings are 姓 and 名, the family's name stands first.
function nameParts(columns: readonly CsvColumn[]): readonly number[] {
  const place = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const family = place('family-name');
  const secondFamily = columns.findIndex(
    ({ role, heading, index }) =>
      role === 'family-name' && index > family && secondFamilyName.test(headingWords(heading)),
  );
  const heading = columns[family]?.heading ?? '';
  const isFirst = /[\u3400-\u9fff\uac00-\ud7a3]/.test(heading) || familyFirst.test(headingWords(heading));
  const given = [place('given-name'), place('additional-name')];
  const families = [family, secondFamily];
  const middle = isFirst ? [...families, ...given] : [...given, ...families];
  return [place('prefix'), ...middle, place('suffix')].filter((index) => index !== -1);
}

function joined(row: readonly string[], indexes: readonly number[]): string {
  let text = '';
  for (const index of indexes) {
    const part = plainCell(row[index]);
    if (part !== '') text = text === '' ? part : `${text} ${part}`;
  }
  return oneLine(text);
}

function firstFilled(row: readonly string[], indexes: readonly number[]): string {
  for (const index of indexes) {
    const text = filledCell(row[index]);
    if (text !== '') return text;
  }
  return '';
}

function gathered(
  row: readonly string[],
  indexes: readonly number[],
  read: (cell: string | undefined) => readonly string[],
): readonly string[] {
  const [first] = indexes;
  if (first === undefined) return none;
  return indexes.length === 1 ? read(row[first]) : indexes.flatMap((index) => read(row[index]));
}
