import Papa from 'papaparse';

/** Rows as a CSV file that every spreadsheet opens rightly; a cell that one would run as a formula begins with an apostrophe (OWASP, CSV injection), a phone number's + included. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (runsAsFormula.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}

const runsAsFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
