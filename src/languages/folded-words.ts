import { listOf } from './notation.ts';

/**
 * A heading in lowercase with its words apart, without accents, signs and plurals in brackets:
 * `mobilePhone_No.` becomes `mobile phone no`, `Nombre(s)` becomes `nombre`. Spelling variants become one: a
 * Turkish dotless i, Arabic with or without hamza or article.
 */
export function foldedWords(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/\((?:s|n|en|es)\)/gi, '')
    .replace(/[#№]/g, ' no ')
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ıłßøđةىیک]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+|\u02bc/gu, ' ')
    .replace(/(?<=^| )ال(?=\p{L}\p{L})/gu, '')
    .trim();
}

// Accents, Arabic vowels and hamza, the Arabic stretching line, and the dot below Hindi letters.
const marks = /[\u0300-\u036f\u064b-\u065f\u0640]|\u093c/g;

const sameLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/** The folded words of a slot. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(listOf(words).map(foldedWords));
}
