/**
 * Reads common spellings as an ISO date: `2026-11-29`, `29.11.2026`,
 * `29/11/2026`, `11/29/2026`, `29 Nov 2026`. Null for anything else, for days
 * that don't exist, and where day and month are unclear (`03/04/2026`).
 */
export function readDate(text: string): string | null {
  if (text.length > 40) return null;
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+-]*)?$/.exec(text) ?? [];
  if (y !== undefined) return toDate(y, Number(m), Number(d));
  const [, one = '', sign = '', other = '', year = ''] =
    /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? [];
  if (year !== '') return readOrder(sign, Number(one), Number(other), year);
  const [, day, name, ofYear] = /^(\d{1,2})\.? ?([A-Za-z]{3,9})\.?,? ?(\d{4})$/.exec(text) ?? [];
  if (ofYear !== undefined) return toDate(ofYear, monthOf(name ?? ''), Number(day));
  const [, first, on, inYear] = /^([A-Za-z]{3,9})\.? ?(\d{1,2}),? ?(\d{4})$/.exec(text) ?? [];
  return inYear === undefined ? null : toDate(inYear, monthOf(first ?? ''), Number(on));
}

function readOrder(sign: string, one: number, other: number, year: string): string | null {
  // Dates with full stops have the day first in every country.
  if (sign === '.' || one > 12 || one === other) return toDate(year, other, one);
  return other > 12 ? toDate(year, one, other) : null;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

function monthOf(name: string): number {
  return (
    months.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase()) + 1
  );
}

function toDate(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && Number(year) > 999;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
