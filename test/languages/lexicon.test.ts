import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../src/languages/all.ts';
import { createLexicon, lexicon } from '../../src/languages/lexicon.ts';
import type { Language } from '../../src/languages/language.ts';
import { polish } from '../../src/languages/pl.ts';

describe('the lexicon', () => {
  it('collects the words of all languages', () => {
    const surnames = lexicon.labels('surname').split(' ');
    expect(surnames).toContain('nazwisko');
    expect(surnames).toContain('фамилия');
  });

  it('makes a lexicon of one language alone', () => {
    const { labels } = createLexicon([polish]);
    expect(labels('surname')).toBe('nazwisko');
  });

  it('reads no language before its first use', () => {
    let reads = 0;
    const unread: Language = {
      code: 'xx',
      get labels() {
        reads += 1;
        return { name: 'nimo' };
      },
    };
    const { labels } = createLexicon([unread]);
    expect(reads).toBe(0);
    expect(labels('name')).toBe('nimo');
    expect(reads).toBe(1);
  });

  it('keeps a word of several languages once', () => {
    const phones = lexicon.labels('phone').split(' ');
    expect(phones.filter((word) => word === 'telefon')).toHaveLength(1);
  });

  it('gives every language its own code, and every word once', () => {
    const codes = allLanguages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const repeated = allLanguages.flatMap(({ code, grammar: _grammar, ...groups }) =>
      Object.values(groups).flatMap((slots) =>
        Object.entries(slots).flatMap(([slot, words]) => {
          const list = words.trim().split(/\s+/u);
          return list
            .filter((word, at) => list.indexOf(word) !== at)
            .map((word) => `${code} ${slot} ${word}`);
        }),
      ),
    );
    expect(repeated).toEqual([]);
  });
});
