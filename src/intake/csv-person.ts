import { createDraft, type Draft, type DraftPhone } from '../contact/draft.ts';
import { readPhone, type CountryCode } from '../contact/phone.ts';
import type { CsvColumn } from './csv-columns.ts';
import type { ColumnRole } from './csv-headings.ts';
import { createCountryReader } from './csv-country.ts';
import { emailIn, isOwnTag, oneLine, phoneLabel } from './fields.ts';

/** Reads one row as a person, or null when none of the columns in use holds anything. */
export function createPersonReader(columns: readonly CsvColumn[]): (row: readonly string[]) => Draft | null {
  const places = (role: ColumnRole): readonly number[] =>
    columns.filter((column) => column.role === role).map(({ index }) => index);
  const readCountry = createCountryReader();
  const names = places('name');
  const partNames = nameParts(columns, places);
  const nicknames = places('nickname');
  const organizations = places('organization');
  const emails = places('email');
  const tags = places('tags');
  const countries = [...places('country'), ...places('calling-code')];
  const phones = phoneColumns(columns);

  return (row) => {
    const first = (indexes: readonly number[]): string => firstFilled(row, indexes);
    const organization = first(organizations);
    const draft = createDraft({
      name:
        nonEmptyName(row, names) ||
        oneLine(partNames.map((index) => plainCell(row[index])).join(' ')) ||
        organization ||
        first(nicknames),
      phones: phones.flatMap((column) => readPhones(row, column)),
      emails: emails.flatMap((index) => readEmails(row[index])),
      organization: organization || null,
      country: firstCountry(row, countries, readCountry),
      tags: tags.flatMap((index) => readTags(row[index])),
    });
    return draft.name === '' && draft.phones.length === 0 && draft.emails.length === 0 ? null : draft;
  };
}

type PhoneColumn = {
  readonly index: number;
  readonly label: string | null;
  readonly labelIndex: number | null;
  readonly callingCode: number | null;
  readonly areaCode: number | null;
};

function nameParts(
  columns: readonly CsvColumn[],
  places: (role: ColumnRole) => readonly number[],
): readonly number[] {
  const given = [...places('given-name').slice(0, 1), ...places('additional-name').slice(0, 1)];
  const family = places('family-name').slice(0, 1);
  const familyFirst = columns.some(
    ({ role, heading }) => role === 'family-name' && /[\u3400-\u9fff]/.test(heading),
  );
  const middle = familyFirst ? [...family, ...given] : [...given, ...family];
  return [...places('prefix').slice(0, 1), ...middle, ...places('suffix').slice(0, 1)];
}

// A code belongs to the numbers to its right, up to the next code; the first one to all that stand before it.
function phoneColumns(columns: readonly CsvColumn[]): readonly PhoneColumn[] {
  const nearest = (role: ColumnRole, index: number): number | null =>
    columns.findLast((column) => column.role === role && column.index < index)?.index ??
    columns.find((column) => column.role === role)?.index ??
    null;
  return columns
    .filter(({ role }) => role === 'phone')
    .map(({ index, label }) => ({
      index,
      label,
      labelIndex: [index - 1, index + 1].find((beside) => columns[beside]?.role === 'phone-label') ?? null,
      callingCode: nearest('calling-code', index),
      areaCode: nearest('area-code', index),
    }));
}

function readPhones(row: readonly string[], column: PhoneColumn): readonly DraftPhone[] {
  const cell = plainCell(row[column.index]);
  if (cell === '' || isNothing(cell)) return [];
  const given = column.labelIndex === null ? '' : oneLine(row[column.labelIndex] ?? '').replace(/^\* /, '');
  const label = given === '' ? column.label : phoneLabel(given);
  return splitPhones(cell).map((number) => ({
    raw: withCodes(number, row, column),
    label,
    whatsappId: null,
  }));
}

// Google puts “ ::: ” between numbers; people a line break, comma or slash, which may also stand inside a number.
function splitPhones(cell: string): readonly string[] {
  const parts = cell.split(':::').map(plainNumber).filter(Boolean);
  if (!/[\n;,|/]/.test(cell)) return parts;
  return parts.flatMap((part) => {
    const numbers = part
      .split(/[\n;,|/]/)
      .map((number) => number.trim())
      .filter(Boolean);
    const whole = numbers.every((number) => number.replace(/\D/g, '').length >= 7);
    return whole ? numbers : [oneLine(part)];
  });
}

// Data frames write whole numbers as 9876543210.0
function plainNumber(text: string): string {
  return text.trim().replace(/^(\+?\d{6,})\.0+$/, '$1');
}

function withCodes(number: string, row: readonly string[], { callingCode, areaCode }: PhoneColumn): string {
  if ((callingCode === null && areaCode === null) || /^(\+|＋|00)/.test(number)) return number;
  const area = areaCode === null ? '' : plainNumber(plainCell(row[areaCode])).replace(/\D/g, '');
  const code = callingCode === null ? '' : plainNumber(plainCell(row[callingCode]));
  const local = area !== '' && !number.startsWith(area) ? `${area} ${number}` : number;
  if (/^0[1-9]\d{1,4}$/.test(code)) return number.startsWith('0') ? number : `${code} ${number}`;
  const digits = /^\(?(?:\+|00)?\s?([1-9]\d{0,2}(?:[ -]?\d{3})?)\)?$/.exec(code)?.[1]?.replace(/\D/g, '');
  if (digits === undefined) return local;
  if (!local.startsWith('0') && !local.startsWith(digits)) return `+${digits} ${local}`;
  return repeated(digits, local);
}

// The number may repeat its calling code or keep its trunk zero (07400… beside +44): take the reading that is a number.
function repeated(code: string, number: string): string {
  const readings = number.startsWith(code) ? [`+${number}`, `+${code} ${number}`] : [`+${code} ${number}`];
  for (const reading of readings) {
    const read = readPhone(reading, null);
    if (read.ok && read.phone.prefix === code) return `+${code} ${read.phone.number}`;
  }
  return `+${code} ${number}`;
}

function readEmails(cell: string | undefined): readonly string[] {
  const text = plainCell(cell);
  if (!text.includes('@')) return [];
  const whole = emailIn(text);
  const parts = whole === null || /[;,|]|:::/.test(text) ? text.split(/:::|[;,|\s]+/) : [text];
  return parts.map(emailIn).filter((email) => email !== null);
}

function readTags(cell: string | undefined): readonly string[] {
  const text = plainCell(cell);
  if (text === '' || isNothing(text)) return [];
  return text
    .split(/:::|[;,|\n]/)
    .map((tag) => oneLine(tag).replace(/^\* /, '* '))
    .filter(isOwnTag)
    .map((tag) => tag.replace(/^\* /, ''));
}

function nonEmptyName(row: readonly string[], indexes: readonly number[]): string {
  for (const index of indexes) {
    const name = oneLine(plainCell(row[index]));
    if (name !== '') return name;
  }
  return '';
}

function firstFilled(row: readonly string[], indexes: readonly number[]): string {
  for (const index of indexes) {
    const text = oneLine(plainCell(row[index]));
    if (text !== '' && !isNothing(text)) return text;
  }
  return '';
}

function firstCountry(
  row: readonly string[],
  indexes: readonly number[],
  readCountry: (cell: string) => CountryCode | null,
): CountryCode | null {
  for (const index of indexes) {
    const text = plainCell(row[index]);
    const country = /\p{L}/u.test(text) ? readCountry(text) : null;
    if (country !== null) return country;
  }
  return null;
}

// Spreadsheets keep text from being reckoned with as ="+91…" or '+91…
function plainCell(cell: string | undefined): string {
  if (cell === undefined) return '';
  const text = cell.trim();
  if (text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1).trim();
  return /^'[-+=@\d(]/.test(text) ? text.slice(1) : text;
}

function isNothing(text: string): boolean {
  return text.length < 10 && /^(null|n\/?a|#n\/a|none|nan|nil|undefined|\\n|[-–—.]+)$/i.test(text);
}
