import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/intake/typed/command-line.ts';
import { readFreeText } from '../../src/intake/prose/free-text.ts';

/** The commonest given names by language or place, and those that are words of another language. */
const names: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../fixtures/given-names.json', import.meta.url), 'utf8'),
);
/** A surname in the script of each; Latin elsewhere. */
const surnames: Readonly<Record<string, string>> = {
  ru: 'Воронцова',
  uk: 'Шевченко',
  bg: 'Стоянова',
  sr: 'Јовановић',
  el: 'Παππάς',
  ar: 'الحداد',
  he: 'אברמוב',
  hi: 'वर्मा',
  bn: 'চৌধুরী',
  th: 'สุขใจ',
  ja: '田中',
  zh: '王',
  ko: '김',
};
const familyFirst = new Set(['ja', 'zh', 'ko', 'vi']);
const unspaced = new Set(['ja', 'zh', 'ko']);
const number = '+447400123456';

function fullName(language: string, given: string): string {
  const surname = surnames[language] ?? 'Kowalczyk';
  if (!familyFirst.has(language)) return `${given} ${surname}`;
  return unspaced.has(language) ? surname + given : `Kowalczyk ${given}`;
}

const languages = Object.entries(names).map(([language, list]) => [language, list.split(' ')] as const);

describe.each(languages)('the commonest given names of %s', (language, given) => {
  const full = given.map((name) => fullName(language, name));

  it('stay names in typed lines', () => {
    const read = full.map((name) => {
      const line = readCommandLine(`${name} ${number}`, 'GB');
      return line.action === 'add' || line.action === 'form' ? line.draft.name : line.action;
    });
    expect(read).toEqual(full);
  });

  it('stay names in messages', () => {
    const read = full.map((name) => readFreeText(`${name}\n${number}`, 'GB').drafts[0]?.name);
    expect(read).toEqual(full);
  });

  it('stay names in small letters of typed lines', () => {
    const small = full.map((name) => name.toLowerCase());
    const read = small.map((name) => {
      const line = readCommandLine(`${name} ${number}`, 'GB');
      return line.action === 'add' || line.action === 'form' ? line.draft.name : line.action;
    });
    expect(read).toEqual(small);
  });

  it('stay names alone before a number', () => {
    const alone = given.filter((name) => !unspaced.has(language) || name.length > 1);
    const read = alone.map((name) => {
      const line = readCommandLine(`${name} ${number}`, 'GB');
      return line.action === 'add' || line.action === 'form' ? line.draft.name : line.action;
    });
    expect(read).toEqual(alone);
  });
});
