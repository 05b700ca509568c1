import { Parser } from 'htmlparser2';
import type { SlicedWork } from '../../timing/slices.ts';
import { listRows, type RowSource } from './rows.ts';

/** Whether a text is an HTML page with a table, which many programs save as a workbook. */
export function looksLikeHtmlTable(head: string): boolean {
  return /^[\s\uFEFF]*<[!?a-z]/i.test(head) && /<t(?:able|r|d|h)[\s>]/i.test(head);
}

const sliceLength = 16 * 1024;
const mostRows = 50_000;
const longestCell = 4_000;

/** The rows of all tables of a page, in order. */
export function* readHtmlRows(text: string): SlicedWork<RowSource> {
  const rows: string[][] = [];
  const numbers: number[] = [];
  let number = 0;
  let isCut = false;
  let row: string[] | null = null;
  let cell: string | null = null;
  const endCell = () => {
    if (row && cell !== null) row.push(cell.replaceAll(/\s+/g, ' ').trim());
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (row) number += 1;
    if (row && rows.length >= mostRows) isCut = true;
    else if (row && row.some((one) => one !== '')) {
      rows.push(row);
      numbers.push(number);
    }
    row = null;
  };
  const parser = new Parser({
    onopentag(name) {
      if (name === 'tr') {
        endRow();
        row = [];
      } else if (name === 'td' || name === 'th') {
        endCell();
        row ??= [];
        cell = '';
      } else if ((name === 'br' || name === 'p' || name === 'div') && cell !== null) cell += ' ';
    },
    ontext(piece) {
      if (cell !== null && cell.length < longestCell) cell += piece;
    },
    onclosetag(name) {
      if (name === 'td' || name === 'th') endCell();
      if (name === 'tr' || name === 'table') endRow();
    },
  });
  for (let at = 0; at < text.length; at += sliceLength) {
    parser.write(text.slice(at, at + sliceLength));
    yield;
  }
  parser.end();
  endRow();
  return listRows(rows, numbers, { cutAfter: { rows: isCut ? mostRows : null, columns: null } });
}
