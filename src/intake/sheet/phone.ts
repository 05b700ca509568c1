import type { DraftPhone } from '../../contact/draft.ts';
import { normalisePhoneText } from '../../contact/phone/normalise.ts';
import { readPhone } from '../../contact/phone/phone.ts';
import { filledCell, plainCell } from './cell.ts';
import type { ColumnRole, CsvColumn } from './column.ts';
import { bareDigits } from './international.ts';
import { splitNumbers, withoutFraction } from './phone-cell.ts';
import { phoneLabel } from '../fields.ts';
import { remember } from './remember.ts';

/** A phone column, and the columns that complete it, by position. */
export type PhoneColumn = {
  readonly index: number;
  readonly label: string | null;
  readonly labelIndex: number | null;
  /** Reads a cell of the label column. */
  readonly labelOf: (given: string) => string;
  readonly callingCode: number | null;
  readonly areaCode: number | null;
  /** Whether bare digits begin with a calling code. */
  readonly isInternational: boolean;
  /** Whether its numbers may have lost a +. */
  readonly mayLackPlus: boolean;
  /** Whether its numbers are stored as numbers, so that their last digits may be lost. */
  readonly isNumeric: boolean;
};

/**
 * The phone columns. A code belongs to the numbers to its right, up to the next code. The first code also
 * belongs to those before it.
 */
export function phoneColumns(columns: readonly CsvColumn[]): readonly PhoneColumn[] {
  const placesOf = (role: ColumnRole): readonly number[] =>
    columns.filter((column) => column.role === role).map(({ index }) => index);
  const nearest = (codes: readonly number[], index: number): number | null =>
    codes.findLast((code) => code < index) ?? codes[0] ?? null;
  const [callingCodes, areaCodes] = [placesOf('calling-code'), placesOf('area-code')];
  return columns
    .filter(({ role }) => role === 'phone')
    .map(({ index, label, isInternational = false, mayLackPlus = false, isNumeric = false }) => ({
      index,
      label,
      labelIndex: [index - 1, index + 1].find((beside) => columns[beside]?.role === 'phone-label') ?? null,
      labelOf: remember((given) => phoneLabel(given.startsWith('* ') ? given.slice(2) : given)),
      callingCode: nearest(callingCodes, index),
      areaCode: nearest(areaCodes, index),
      isInternational,
      mayLackPlus,
      isNumeric,
    }));
}

/** Every number in a row's cell, as written. A calling or area code from another column is added. */
export function phonesInCell(row: readonly string[], column: PhoneColumn): readonly DraftPhone[] {
  const cell = withoutMark(plainCell(row[column.index]));
  if (cell === '' || cell === '0' || (cell.length < 10 && filledCell(cell) === '')) return none;
  const given = column.labelIndex === null ? '' : plainCell(row[column.labelIndex]);
  const label = given === '' ? column.label : column.labelOf(given);
  if (column.isNumeric && rounded.test(cell))
    return [{ raw: Number(cell).toExponential(), label, whatsappId: null }];
  if (plainNumber.test(cell)) {
    const raw = withCodes(cell, row, column);
    return [
      column.mayLackPlus
        ? { raw, label, whatsappId: null, mayLackPlus: true }
        : { raw, label, whatsappId: null },
    ];
  }
  return splitNumbers(cell).map((number) => ({
    raw: withCodes(number.text, row, column),
    label: number.label ?? label,
    whatsappId: null,
  }));
}

const none: readonly never[] = [];

// Facebook's lead exports write p:+919876543210.
function withoutMark(cell: string): string {
  return cell.startsWith('p:') ? cell.slice(2) : cell;
}

// What a spreadsheet makes of a shown “9.19877E+11” is no number with six zeros.
const rounded = /^[1-9]\d{4,8}0{6}$/;

const plainNumber = /^\+?[\d ()]+(?:-[\d ()]+)*$/;

function withCodes(written: string, row: readonly string[], column: PhoneColumn): string {
  const { callingCode, areaCode } = column;
  const whole = column.isInternational ? bareDigits(written) : null;
  if (whole !== null) return `+${whole}`;
  if (callingCode === null && areaCode === null) return written;
  const number = normalisePhoneText(written);
  if (/^(\+|00)/.test(number)) return written;
  const area = codeIn(row, areaCode).replace(/\D/g, '');
  const code = codeIn(row, callingCode);
  const local = area !== '' && !number.startsWith(area) ? `${area} ${number}` : number;
  // “Vorwahl 030” is an area code.
  if (/^0[1-9]\d{1,4}$/.test(code)) return number.startsWith('0') ? number : `${code} ${number}`;
  const digits = /^\(?(?:\+|00)?\s?([1-9]\d{0,2}(?:[ -]?\d{3})?)\)?$/.exec(code)?.[1]?.replace(/\D/g, '');
  if (digits === undefined) return local === number ? written : local;
  if (!local.startsWith('0') && !local.startsWith(digits)) return `+${digits} ${local}`;
  return withCallingCode(digits, local);
}

function codeIn(row: readonly string[], column: number | null): string {
  return column === null ? '' : normalisePhoneText(withoutFraction(plainCell(row[column])));
}

// The number may repeat its calling code or keep its trunk zero (07400… next to +44). The reading that is a
// valid number counts.
function withCallingCode(code: string, number: string): string {
  const readings = number.startsWith(code) ? [`+${number}`, `+${code} ${number}`] : [`+${code} ${number}`];
  for (const reading of readings) {
    const read = readPhone(reading, null);
    if (read.ok && read.phone.prefix === code) return `+${code} ${read.phone.number}`;
  }
  return `+${code} ${number}`;
}
