import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../src/languages/all.ts';
import type { Language } from '../../src/languages/language.ts';

const groups = [
  'labels',
  'beside',
  'fields',
  'keys',
  'speech',
  'requests',
  'mail',
  'numbers',
  'sheets',
  'headings',
] as const;

function slotsIn(language: Language, group: (typeof groups)[number]): readonly string[] {
  return Object.keys(language[group] ?? {});
}

const inAll = groups.map(
  (group) => new Set(allLanguages.flatMap((language) => slotsIn(language, group))).size,
);
const head = ['', ...groups.map((group, index) => `${group} (${inAll[index] ?? 0})`)];
const rows = allLanguages.map((language) => [
  language.code,
  ...groups.map((group) => String(slotsIn(language, group).length || '–')),
]);
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

/** A row of a table, however it is aligned. */
function cellsOf(line: string): string {
  return line
    .split('|')
    .map((cell) => cell.trim().replace(/^-+$/u, '---'))
    .join('|');
}

describe('the table of slots', () => {
  it('keeps the table of empty slots in docs/languages.md up to date', () => {
    const docs = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
    const written = docs.split('\n').filter((line) => line.startsWith('|'));
    expect(written.map(cellsOf), `docs/languages.md should have:\n${table.join('\n')}`).toEqual(
      table.map(cellsOf),
    );
  });
});
