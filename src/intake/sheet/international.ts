import { readPhone, type CountryCode } from '../../contact/phone/phone.ts';
import type { CsvColumn } from './column.ts';
import { plainCell } from './cell.ts';
import { foldedWords } from '../../languages/folded-words.ts';
import { createWordIndex } from '../../languages/word-index.ts';

const whatsappIds = createWordIndex(() => [
  ['id', ['wa_id', 'waid', 'whatsapp_id', 'whats_app_id', 'jid', 'wa_jid', 'wid']] as const,
]);

/** The most rows that decide. */
const voters = 100;
const fewestNational = 3;

/**
 * Marks the columns whose bare digits begin with a calling code, `491713920001`: WhatsApp's own ids, and where
 * the rows agree.
 */
export function markInternational(
  columns: readonly CsvColumn[],
  below: readonly (readonly string[])[],
  country: CountryCode | null,
): readonly CsvColumn[] {
  if (columns.some(({ role }) => role === 'calling-code')) return columns;
  return columns.map((column) => {
    if (column.role !== 'phone') return column;
    const isInternational =
      whatsappIds(foldedWords(column.heading)).has('id') || voteInternational(column, below, country);
    if (isInternational) return { ...column, isInternational };
    const mayLackPlus = column.isNumeric === true && !isNational(column.index, below, country);
    return mayLackPlus ? { ...column, mayLackPlus } : column;
  });
}

function voteInternational(
  { index, isNumeric = false }: CsvColumn,
  below: readonly (readonly string[])[],
  country: CountryCode | null,
): boolean {
  const votes = votesOf(index, below, country);
  const sure = votes.filter(({ abroad, here }) => abroad && !here).length;
  const national = votes.filter(({ abroad, here }) => here && !abroad).length;
  // A spreadsheet drops the + of what it takes for a number, so one number that is none here is enough.
  const isPlain = isNumeric && votes.length > 0 && votes.every(({ abroad, valid }) => abroad && !valid);
  if (isPlain) return true;
  return sure > 1 && national === 0 && votes.filter(({ abroad }) => abroad).length >= votes.length * 0.8;
}

/** Several numbers that are valid only in the default country decide for the others in the column. */
function isNational(
  index: number,
  below: readonly (readonly string[])[],
  country: CountryCode | null,
): boolean {
  const votes = votesOf(index, below, country);
  const national = votes.filter(({ abroad, here }) => here && !abroad).length;
  return national >= fewestNational && votes.every(({ abroad, here }) => here || !abroad);
}

type Vote = {
  /** Whether it is a mobile number with its + restored. */
  readonly abroad: boolean;
  /** Whether it is a mobile number of the default country. */
  readonly here: boolean;
  /** Whether it is any number of the default country. */
  readonly valid: boolean;
};

function votesOf(
  index: number,
  below: readonly (readonly string[])[],
  country: CountryCode | null,
): readonly Vote[] {
  const bare = below.slice(0, voters).map((row) => bareDigits(plainCell(row[index])));
  return bare
    .filter((digits) => digits !== null)
    .map((digits) => ({
      abroad: isMobile(`+${digits}`, null),
      here: country !== null && isMobile(digits, country) && !isOwnCode(digits, country),
      valid: country !== null && readPhone(digits, country).ok,
    }));
}

/** Digits that may be a whole number without its plus, or null. */
export function bareDigits(cell: string): string | null {
  const digits = /^[1-9][\d ]{8,18}\d(?:\.0+)?$/.test(cell) ? cell.replace(/\.0+$|\s/g, '') : '';
  return digits.length > 9 && digits.length < 16 ? digits : null;
}

function isMobile(raw: string, country: CountryCode | null): boolean {
  const reading = readPhone(raw, country);
  return reading.ok && (reading.phone.type === 'MOBILE' || reading.phone.type === 'FIXED_LINE_OR_MOBILE');
}

function isOwnCode(digits: string, country: CountryCode): boolean {
  const reading = readPhone(digits, country);
  return reading.ok && reading.phone.e164 === `+${digits}`;
}
