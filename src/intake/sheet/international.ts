import { tryPhone, type CountryCode, type Phone } from '../../contact/phone/phone.ts';
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
    if (whatsappIds(foldedWords(column.heading)).has('id')) return { ...column, isInternational: true };
    const votes = votesOf(column.index, below, country);
    const isNumeric = column.isNumeric === true;
    if (voteInternational(votes) || (isNumeric && areNowhereElse(votes)))
      return { ...column, isInternational: true };
    return isNumeric && !voteNational(votes) ? { ...column, mayLackPlus: true } : column;
  });
}

function voteInternational(votes: readonly Vote[]): boolean {
  const sure = votes.filter(({ abroad, here }) => abroad && !here).length;
  const national = votes.filter(({ abroad, here }) => here && !abroad).length;
  return sure > 1 && national === 0 && votes.filter(({ abroad }) => abroad).length >= votes.length * 0.8;
}

/** A spreadsheet drops the + of what it takes for a number, so one number that is none here is enough. */
function areNowhereElse(votes: readonly Vote[]): boolean {
  return votes.length > 0 && votes.every(({ abroad, valid }) => abroad && !valid);
}

/** Several numbers that are valid only in the default country decide for the others in the column. */
function voteNational(votes: readonly Vote[]): boolean {
  const national = votes.filter(({ abroad, here }) => here && !abroad).length;
  return national >= fewestNational && votes.every(({ abroad, here }) => here || !abroad);
}

type Vote = {
  /** Whether it is a mobile number with its + restored. */
  readonly abroad: boolean;
  /** Whether it is a mobile number of the default country. */
  readonly here: boolean;
  /** Whether it is or may be any number of the default country. */
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
    .map((digits) => {
      const own = country === null ? null : tryPhone(digits, country).phone;
      return {
        abroad: isMobile(tryPhone(`+${digits}`, null).phone),
        here: isMobile(own) && own?.e164 !== `+${digits}`,
        valid: country === null || own !== null,
      };
    });
}

/** Digits that may be a whole number without its plus, or null. */
export function bareDigits(cell: string): string | null {
  const digits = /^[1-9][\d ]{8,18}\d(?:\.0+)?$/.test(cell) ? cell.replace(/\.0+$|\s/g, '') : '';
  return digits.length > 9 && digits.length < 16 ? digits : null;
}

function isMobile(phone: Phone | null): boolean {
  return phone?.type === 'MOBILE' || phone?.type === 'FIXED_LINE_OR_MOBILE';
}
