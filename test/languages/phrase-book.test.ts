import { describe, expect, it } from 'vitest';
import { createPhraseBook, createPhraseFinder } from '../../src/languages/phrase-book.ts';

describe('createPhraseBook', () => {
  const book = createPhraseBook([
    ['mobile_number', 'mobile'],
    ['mobile', 'mobile'],
    ['e-mail_address', 'email'],
    ['direct', 'phone'],
    ['direct', 'place'],
  ]);

  it.each(['mobile number', 'Mobile-Number', 'MOBILENUMBER', 'mobile _ number'])(
    'finds a phrase however its words are joined: “%s”',
    (text) => expect(book.meaningsOf(text)).toEqual(['mobile']),
  );

  it.each(['mobile    number', 'mob ile', 'email address', 'mobile numbers', ''])(
    'does not take “%s” for a phrase',
    (text) => expect(book.meaningsOf(text)).toEqual([]),
  );

  it('tells everything a phrase may mean', () => {
    expect(book.meaningsOf('direct')).toEqual(['phone', 'place']);
  });

  it('knows how many words its longest phrase has', () => {
    expect(book.mostWords).toBe(3);
  });
});

describe('createPhraseFinder', () => {
  const finder = createPhraseFinder(['site_engineer', 'gmbh_&_co._kg', 'media', 's.r.o'], { notBehind: '.' });

  it.each(['Ann, Site Engineer', 'Kern GmbH & Co. KG', 'acme media', 'Novák s.r.o.', 'a siteengineer'])(
    'finds a phrase in “%s”',
    (text) => expect(finder.isIn(text)).toBe(true),
  );

  it.each(['Ann, Engineer', 'multimedia', 'acme.media', 'sites engineer', ''])('finds none in “%s”', (text) =>
    expect(finder.isIn(text)).toBe(false),
  );
});
