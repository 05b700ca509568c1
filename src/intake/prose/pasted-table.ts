import type { Draft } from '../../contact/draft.ts';
import { countHeadings } from '../sheet/columns/columns.ts';
import { readCsv } from '../sheet/csv.ts';
import type { SlicedWork } from '../../timing/slices.ts';

/** A part of a message: lines of text, or the people of a pasted table. */
export type MessagePart = { readonly text: string } | { readonly drafts: readonly Draft[] };

const delimiters = ['\t', '|', ';', ','] as const;
/** In a monospaced table, two or more blanks separate the cells. */
const COLUMN_GAP = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;
/** “Mob: 050 …”, “Name: Ana Ruiz”: a label with its value is not a heading. */
const HOLDS_VALUE = /\p{Nd}(?:[^\p{Nd}\p{L}]{0,3}\p{Nd}){5}|[:：]\s{0,3}[\p{Lu}\p{Lo}]/u;
const RULE = /^[\s|+:=\-–—]+$/u;
const mostRows = 2000;

/** Takes tables and small CSV out of a message and reads them as the same file would be read. */
export function* partByTables(text: string): SlicedWork<readonly MessagePart[]> {
  const lines = text.split('\n');
  const parts: MessagePart[] = [];
  let from = 0;
  for (let at = 0; at < lines.length - 1; at += 1) {
    yield;
    const end = endOfTable(lines, at);
    if (end === null) continue;
    const drafts = readTable(lines.slice(at, end));
    if (drafts.length > 0) {
      parts.push({ text: lines.slice(from, at).join('\n') }, { drafts });
      from = end;
    }
    at = end - 1;
  }
  return [...parts, { text: lines.slice(from).join('\n') }];
}

/** The end of the table that begins with these headings, or null when none does. */
function endOfTable(lines: readonly string[], start: number): number | null {
  const first = lines[start] ?? '';
  if (first.length > 1000 || first.trim() === '') return null;
  const cells = cellsOf(first);
  if (cells === null) return null;
  const filled = cells.filter((cell) => cell !== '');
  const isHeaded =
    filled.length > 1 && countHeadings(filled) > 1 && !filled.some((cell) => HOLDS_VALUE.test(cell));
  const isTabbed = cells.length > 2 && first.includes('\t');
  if (!isHeaded && !isTabbed) return null;
  const delimiter = delimiterOf(first);
  let end = start + 1;
  while (end < lines.length && end - start < mostRows && belongs(lines[end] ?? '', delimiter)) end += 1;
  return end - start > 1 ? end : null;
}

function belongs(line: string, delimiter: string | null): boolean {
  if (RULE.test(line)) return line.trim() !== '';
  return delimiter === null ? line.search(COLUMN_GAP) !== -1 : line.includes(delimiter);
}

function delimiterOf(line: string): string | null {
  return delimiters.find((delimiter) => line.includes(delimiter)) ?? null;
}

function cellsOf(line: string): string[] | null {
  const delimiter = delimiterOf(line);
  if (delimiter === null && line.trim().search(COLUMN_GAP) === -1) return null;
  const cells = withoutFrame(line).split(delimiter ?? COLUMN_GAP);
  return cells.map((cell) => cell.replaceAll('"', '').trim());
}

/** “| Name | Phone |”: the outer bars are a frame. */
function withoutFrame(line: string): string {
  return line.trim().startsWith('|') ? line.trim().replace(/^\|/u, '').replace(/\|$/u, '') : line;
}

function readTable(lines: readonly string[]): readonly Draft[] {
  const rows = lines.filter((line) => !RULE.test(line));
  const isSpaced = delimiterOf(rows[0] ?? '') === null;
  const plain = rows.map((row) => (isSpaced ? row.trim().replaceAll(COLUMN_GAP, '\t') : withoutFrame(row)));
  const sheet = readCsv(new TextEncoder().encode(`${plain.join('\n')}\n`));
  const holdsAny = sheet.drafts.filter(({ phones, emails }) => phones.length + emails.length > 0);
  const isUnclear =
    sheet.unclear.length > 0 || sheet.columns.every(({ role }) => role !== 'phone' && role !== 'email');
  return isUnclear ? [] : holdsAny;
}
