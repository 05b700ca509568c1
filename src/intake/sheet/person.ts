import type { Draft, DraftPhone } from '../../contact/draft.ts';
import { addressedCell, emailsInCell, filledCell, plainLine, tagsInCell } from './cell.ts';
import type { ColumnRole, CsvColumn } from './column.ts';
import { createCountryReader } from './country.ts';
import { isTitleOrCompany } from './name-shape.ts';
import { familyFirst as familyFirstHeadings, secondFamilyName } from './words/name-rules.ts';
import { remember } from './remember.ts';
import { phoneColumns, phonesInCell, type PhoneColumn } from './phone.ts';
import { foldedWords } from '../../languages/folded-words.ts';

/** Creates a reader of rows. It returns a person, or null when the used columns are all empty. */
export function createPersonReader(columns: readonly CsvColumn[]): (row: readonly string[]) => Draft | null {
  const places = (...roles: readonly ColumnRole[]): readonly number[] =>
    roles.flatMap((role) => columns.filter((column) => column.role === role).map(({ index }) => index));
  const names = places('name');
  const partNames = nameParts(columns);
  const nicknames = places('nickname');
  const organizations = places('organization');
  const emailColumns = places('email');
  const tagColumns = places('tags');
  const readTags = remember(tagsInCell);
  const readCountry = createCountryReader(places('country', 'calling-code'));
  const numbers = phoneColumns(columns);
  const traits = columns.flatMap(({ role, key, index }) =>
    role === 'attribute' && key !== undefined ? [{ key, index }] : [],
  );

  return (row) => {
    const organization = firstFilled(row, organizations);
    const written = wholeName(firstFilled(row, names), joined(row, partNames(row)));
    const addressed = addressedCell(written === '' ? firstFilled(row, emailColumns) : written);
    const name = addressed?.name || written || organization || firstFilled(row, nicknames);
    const phones = readPhones(row, numbers);
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
      tags: gathered(row, tagColumns, readTags),
      attributes: readTraits(row, traits),
    };
    return unread === null ? draft : { ...draft, unreadCountry: unread };
  };
}

const none: readonly never[] = [];

/** No person has more numbers. */
const mostPhones = 200;

function readPhones(row: readonly string[], columns: readonly PhoneColumn[]): readonly DraftPhone[] {
  let phones: readonly DraftPhone[] = none;
  for (const column of columns) {
    const more = phonesInCell(row, column);
    if (more.length > 0) phones = phones.length === 0 ? more : [...phones, ...more];
    if (phones.length >= mostPhones) return phones.slice(0, mostPhones);
  }
  return phones;
}

/** The inbox's limit. */
const longestValue = 1000;

function readTraits(
  row: readonly string[],
  traits: readonly { readonly key: string; readonly index: number }[],
): Draft['attributes'] {
  const attributes: Draft['attributes'][number][] = [];
  for (const { key, index } of traits) {
    const value = filledCell(row[index]);
    if (value === '') continue;
    attributes.push({
      key,
      value: value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value,
    });
  }
  // A growing array reserves extra room, which every person of a large sheet would keep.
  return attributes.length === 0 ? none : attributes.slice();
}

// A “Name” column next to both halves is the company's, unless it repeats one of their words.
function wholeName(name: string, parts: string): string {
  if (name === '' || parts === '' || name === parts) return name || parts;
  return isTitleOrCompany(name) && !isTitleOrCompany(parts) ? parts : name;
}

// Prefix, given, additional, family and suffix. Of several columns for a part, the first filled one counts.
function nameParts(
  columns: readonly CsvColumn[],
): (row: readonly string[]) => readonly (readonly number[])[] {
  const places = (role: ColumnRole): readonly number[] =>
    columns.filter((column) => column.role === role).map(({ index }) => index);
  const isSecond = (index: number): boolean =>
    secondFamilyName.test(foldedWords(columns[index]?.heading ?? ''));
  const [prefix, given, additional, suffix] = [
    places('prefix'),
    places('given-name'),
    places('additional-name'),
    places('suffix'),
  ];
  const families = places('family-name');
  const [family = -1] = families;
  const second = families.filter((index) => index > family && isSecond(index));
  const first = families.filter((index) => !second.includes(index));
  const givenFirst = [prefix, given, additional, first, second, suffix].filter(({ length }) => length > 0);
  const familyFirst = [prefix, first, second, given, additional, suffix].filter(({ length }) => length > 0);
  const heading = columns[family]?.heading ?? '';
  if (familyFirstHeadings.test(foldedWords(heading))) return () => familyFirst;
  if (!/[\u3400-\u9fff\uac00-\ud7a3]/.test(heading)) return () => givenFirst;
  // 姓 and 名: in their own script the family name comes first, in Latin letters the columns' order counts.
  const standsFirst = family < (given[0] ?? Infinity);
  return (row) =>
    standsFirst || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(row[family] ?? '')
      ? familyFirst
      : givenFirst;
}

function joined(row: readonly string[], parts: readonly (readonly number[])[]): string {
  let text = '';
  for (const indexes of parts) {
    const part = firstPlain(row, indexes);
    if (part !== '') text = text === '' ? part : `${text} ${part}`;
  }
  return text;
}

function firstPlain(row: readonly string[], indexes: readonly number[]): string {
  for (const index of indexes) {
    const text = plainLine(row[index]);
    if (text !== '') return text;
  }
  return '';
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
  read: (cell: string) => readonly string[],
): readonly string[] {
  const [first] = indexes;
  if (first === undefined) return none;
  return indexes.length === 1 ? read(row[first] ?? '') : indexes.flatMap((index) => read(row[index] ?? ''));
}
