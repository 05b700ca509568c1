import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../../languages/notation.ts';
import { createPhraseBook } from '../../languages/phrase-book.ts';

const sites = createPhraseBook(listOf(lexicon.beside('sites')).map((words) => [words, true] as const));
/** Words of a site and of where it is. */
const mostWords = 4;

/** “Clinic”, “Front desk”: a place or a department. */
export function isSite(text: string): boolean {
  return sites.meaningsOf(text).length > 0;
}

/** “Showroom Pune”, “Mumbai office”: a place or a department, maybe with where it is. */
export function holdsSite(text: string): boolean {
  const words = text.split(/\s+/u, mostWords + 1);
  if (words.length > mostWords) return false;
  return words.some(
    (_word, at) => isSite(words.slice(0, at + 1).join(' ')) || isSite(words.slice(at).join(' ')),
  );
}
