import { lexicon } from '../../languages/lexicon.ts';
import { listOf, setOf } from '../../languages/notation.ts';
import { bareWord } from '../recognise/phrases.ts';
import { isCompany, isName, isRole } from '../recognise/name.ts';
import {
  HONORIFIC,
  NAME_ARTICLES,
  NAMES_ALONE,
  NAMES_OF_TWO,
  NAMES_TOO,
  PARTICLES,
  STOP_WORDS,
} from '../recognise/name-words.ts';
import {
  beginsAsVerb,
  JOINS_OR_NAME,
  OBJECT,
  VERBS_AND_NAMES,
  VERBS_SMALL,
} from '../recognise/request-words.ts';
import { spokenPartOf } from '../recognise/unspaced-speech.ts';
import { isNoSurname } from './remark.ts';

/**
 * The part of a name that belongs to a sentence, where no capital letter marks the name: “أسجل منى”, “dunno her
 * name”. Null when there is none. Quoted words (Unicode's private area) are kept.
 */
export function speechIn(name: string): string | null {
  // A longer name is refused, so the form opens anyway.
  if (name.length > 200) return null;
  if (CASELESS.test(name)) return speechWithoutCase(name);
  if (!/\p{Lu}/u.test(name)) return speechInSmall(name.split(' '));
  const ending = /['’]/.test(name) ? CASE_ENDING.exec(name)?.[0] : undefined;
  return ending ?? LAST_LETTER.exec(name.slice(-3))?.[0] ?? speechInLarge(name);
}

const CASELESS = /\p{Lo}/u;

/** “Ali Bey'i …”, “Garanti'den …”: a Turkish case ending. */
const CASE_ENDING = /(?<!\S)\p{Lu}\p{L}+['’](?:[dt][ea]n?|n?[ıiuü]n|[yn]?[ıiuüea]|l[ea])(?=$|\s)/u;

/** “Jane Doe t.”: a small letter behind a name is a label. */
const LAST_LETTER = /(?<=\s)\p{Ll}\.?$/u;

function speechWithoutCase(name: string): string | null {
  const spoken = spokenPartOf(name);
  if (spoken !== null || !name.includes(' ')) return spoken;
  return (
    name.split(' ').find((word) => {
      const bare = bareWord(word);
      return (
        CASELESS.test(bare) &&
        (REQUESTS.has(bare) || VERB_STEMS.some((stem) => bare.startsWith(stem))) &&
        !mayBelong(bare)
      );
    }) ?? null
  );
}

/** “Ponme a Ana Ruiz”, “Rajoutez-moi Lise Morin”, “Enter Jane Doe”, “Jane Doe Site Visit”: words around a full name. */
function speechInLarge(name: string): string | null {
  const words = name.split(' ');
  const [first = '', second = '', third = ''] = words;
  if (third === '') return null;
  const opens = bareWord(first);
  const isMarked = isObject(second) && /^\p{Lu}/u.test(third);
  if (isMarked || (first.includes('-') && isObject(first.slice(first.lastIndexOf('-') + 1)))) return first;
  const last = words.at(-1) ?? '';
  const isAside = last.length > 4 && STOP_WORDS.has(bareWord(last)) && !isOfName(last);
  if (isAside && !isCompany(name)) return last;
  // “Book My Show”
  if (!mayOpen(opens) || STOP_WORDS.has(bareWord(second)) || isOfName(first) || isCompany(name)) return null;
  return isName(words.slice(1).join(' ')) ? first : null;
}

/** “Agreguen a Ana”: a small word between a verb and a name. */
function isObject(word: string): boolean {
  return OBJECT.has(word) && !PARTICLES.has(word);
}

function mayOpen(bare: string): boolean {
  if (STOP_WORDS.has(bare) || VERBS_SMALL.has(bare) || VERBS_AND_NAMES.has(bare)) return true;
  return bare.length > 3 && (REQUESTS.has(bare) || beginsAsVerb(bare));
}

function isOfName(word: string): boolean {
  const bare = bareWord(word);
  return mayBelong(bare) || NAMES_ALONE.has(bare) || NAMES_OF_TWO.has(bare) || isRole(word);
}

/** Short words are names somewhere. */
function speechInSmall(words: readonly string[]): string | null {
  const opensAsName = NAME_ARTICLES.has(words[0] ?? '') || OWNERS.has(words[0] ?? '');
  const said = words.find((word, index) => {
    const bare = bareWord(word);
    if (index === 0 && VERBS_AND_NAMES.has(bare)) return STOP_WORDS.has(bare) || BELONGING.has(bare);
    if (index > 1 && isNoSurname(word)) return true;
    if (index > 0 && index === words.length - 1 && JOINS_OR_NAME.has(bare)) return true;
    if (bare.length < 4 || (index === 0 && opensAsName)) return false;
    return (REQUESTS.has(bare) || STOP_WORDS.has(bare)) && !mayBelong(bare) && !isRole(word);
  });
  return words.length > 1 ? (said ?? null) : null;
}

function mayBelong(bare: string): boolean {
  return [PARTICLES, NAMES_TOO, BELONGING].some((words) => words.has(bare)) || HONORIFIC.test(bare);
}

const BELONGING = setOf(
  (['smallToo', 'capitalsToo', 'rolesBehind', 'connects', 'loneRoles'] as const)
    .map((slot) => lexicon.speech(slot))
    .join(' '),
);

/** “My market” is a name. */
const OWNERS = setOf(lexicon.speech('noNameAlone'));

/** The words of phrases that ask to save somebody. */
const REQUESTS: ReadonlySet<string> = new Set(
  (['please', 'thanks', 'asking', 'save', 'closing'] as const).flatMap((slot) =>
    listOf(lexicon.requests(slot)).flatMap((phrase) => phrase.split('_')),
  ),
);

const VERB_STEMS = listOf(lexicon.requests('saveStems')).filter((stem) => CASELESS.test(stem));
