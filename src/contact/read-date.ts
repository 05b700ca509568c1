import { readMonthName } from '../languages/month-names.ts';

/**
 * Reads common spellings as an ISO date: `2026-11-29`, `29.11.2026`, `29/11/2026`, `11/29/2026`, `29-Nov-2026`,
 * `29 de noviembre de 2026`. Null for anything else, for days that don't exist, and where day and month are
 * unclear (`03/04/2026`).
 */
export function readDate(text: string): string | null {
  if (text.length > 40) return null;
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+-]*)?$/.exec(text) ?? [];
  if (y !== undefined) return toDate(y, Number(m), Number(d));
  const [, one = '', sign = '', other = '', year = ''] =
    /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? [];
  if (year !== '') return readOrder(sign, Number(one), Number(other), year);
  const [, day, name = '', ofYear] = dayFirst.exec(text) ?? [];
  if (ofYear !== undefined) return toDate(ofYear, readMonthName(name), Number(day));
  const [, first = '', on, inYear] = monthFirst.exec(text) ?? [];
  return inYear === undefined ? null : toDate(inYear, readMonthName(first), Number(on));
}

function readOrder(sign: string, one: number, other: number, year: string): string | null {
  // Dates with full stops have the day first in every country.
  if (sign === '.' || one > 12 || one === other) return toDate(year, other, one);
  return other > 12 ? toDate(year, one, other) : null;
}

/** `29 Nov 2026`, `29-Nov-2026`, `29. November 2026`, `1er mai 2026`, `29 de maio de 2026`, `29th of May, 2026`. */
const dayFirst =
  /^(\d{1,2})(?:[.º°ª]|\p{L}{2}(?= ))?(?: \p{L}{2,3}(?= ))?[ /-]?([\p{L}\p{M}॰]{3,12})\.?,?(?: \p{L}{2,3}(?= ))?[ /-]?(\d{4})$/u;
/** `Nov 29, 2026`, `November 29th 2026`, `Nov-29-2026`. */
const monthFirst = /^([\p{L}\p{M}॰]{3,12})\.?[ -]?(\d{1,2})(?:\p{L}{2})?,?[ -]?(\d{4})$/u;

function toDate(year: string, month: number | null, day: number): string | null {
  if (month === null) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && Number(year) > 999;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
