import { lexicon } from '../../languages/lexicon.ts';
import { isUnspaced, listOf, setOf } from '../../languages/notation.ts';
import { isLabel } from '../recognise/labels.ts';
import { isCompany } from '../recognise/name.ts';
import { CITIES, HONORIFIC, PARTICLES } from '../recognise/name-words.ts';
import { bareWord } from '../recognise/phrases.ts';
import { wishIn } from '../recognise/unspaced-speech.ts';

/** A name without the remarks next to it, and a word of it that may be one. */
type NameWithoutRemarks = {
  readonly name: string;
  readonly remarks: readonly string[];
  readonly doubtful: string | null;
};

/** “Jane Doe (wants a quote)”, “Jane Doe Monday”, “Ahmed from Emaar”: what is said about a person. */
export function withoutRemarks(text: string, besideNumber: boolean): NameWithoutRemarks {
  if (!mayHoldRemarks(text)) return { name: text, remarks: [], doubtful: null };
  const { name: said, remarks: wishes } = withoutUnspacedWish(text);
  const { name: unnoted, remarks: notes } = withoutBracketedNote(said);
  const { name: sourced, remarks: sources } = withoutSource(unnoted);
  const { name, remarks, doubtful } = withoutNotes(sourced, besideNumber ? 1 : 2);
  return { name, remarks: [...remarks, ...sources, ...notes, ...wishes], doubtful };
}

/** Most names hold none, and each line asks. */
function mayHoldRemarks(text: string): boolean {
  const words = text.split(' ');
  if (words.length === 1) return false;
  const last = bareWord(words.at(-1) ?? '');
  return (
    NOTES.has(last) ||
    CITY_ENDS.has(last) ||
    NOTES.has(bareWord(words[0] ?? '')) ||
    words.some((word) => FROM.has(word) || NOTES.has(word.toLowerCase())) ||
    /[)）]$/.test(text) ||
    isUnspaced(text)
  );
}

/** “(wants a quote)”, “(budget 80L)”: a sentence. “(Acme)”, “(my plumber)” and “(Site Engineer)” tell people apart. */
function withoutBracketedNote(text: string): Omit<NameWithoutRemarks, 'doubtful'> {
  const at = /[)）]$/u.test(text) ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) : -1;
  const note = at > 0 ? text.slice(at) : '';
  const isSentence = /^.\s?\p{Ll}/u.test(note) && (/\p{Nd}|\S\s\S+\s\S/u.test(note) || opensSentence(note));
  return isSentence ? { name: text.slice(0, at).trim(), remarks: [note] } : { name: text, remarks: [] };
}

/** “แอน สนใจคอนโด”: what somebody wants, in scripts whose words are not parted. */
function withoutUnspacedWish(text: string): Omit<NameWithoutRemarks, 'doubtful'> {
  const at = isUnspaced(text) ? wishIn(text) : -1;
  if (at < 0) return { name: text, remarks: [] };
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at));
  const end = open > 0 && !/[)）]/u.test(text.slice(open, at)) ? open : at;
  return { name: text.slice(0, end).trim(), remarks: [text.slice(end).trim()] };
}

function opensSentence(note: string): boolean {
  const [first = ''] = note.slice(1).trim().split(' ');
  const last = /[^\s()（）]+(?=[)）]$)/u.exec(note)?.[0] ?? '';
  return note.includes(' ') && (FROM.has(first) || PREDICATES.has(first) || isLabel(last));
}

/**
 * Which company somebody of one name is from. “Meera from Pune” is one name to save. In small letters only a longer
 * word leads there, since a short one may be a name.
 */
function withoutSource(text: string): Omit<NameWithoutRemarks, 'doubtful'> {
  const words = text.split(' ');
  const isSmall = !/\p{Lu}/u.test(text);
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    if (index === 0 || next === undefined || !FROM.has(word) || isCity(next)) return false;
    return isSmall ? word.length > 3 : index === 1 && /^\p{Lu}/u.test(next);
  });
  if (at < 0) return { name: text, remarks: [] };
  const who = words.slice(0, at).join(' ');
  // “lady at Comcast”
  if (!isSmall && !/[\p{Lu}\p{Lo}]/u.test(who)) return { name: '', remarks: [text] };
  return { name: who, remarks: [words.slice(at).join(' ')] };
}

/**
 * The days, states, sources and cities around a full name. Next to one word they may be its surname, but not next to
 * a number that is no phone.
 */
function withoutNotes(text: string, fewest: number): NameWithoutRemarks {
  const words = text.split(' ');
  const city = [2, 1].find((count) => isCity(words.slice(-count).join(' '))) ?? 0;
  if ((city === 0 && !words.some(isNote)) || isCompany(text))
    return { name: text, remarks: [], doubtful: null };
  const remarks: string[] = [];
  if (city > 0 && namesIn(words) - city > 1 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)))
    remarks.push(words.splice(-city).join(' '));
  while (namesIn(words) > fewest && isNote(words.at(-1) ?? '')) remarks.unshift(words.pop() ?? '');
  while (namesIn(words) > fewest && isNote(words[0] ?? '')) remarks.push(words.shift() ?? '');
  return { name: words.join(' '), remarks, doubtful: words.slice(1).find(isNote) ?? null };
}

function namesIn(words: readonly string[]): number {
  return words.filter((word) => !HONORIFIC.test(word)).length;
}

function isCity(word: string): boolean {
  return CITIES.has(bareWord(word));
}

function isNote(word: string): boolean {
  return NOTES.has(bareWord(word));
}

/** “Jane 98765 43210 Bangalore”, “… VIP”: no surname behind a number. */
export function isNoSurname(word: string): boolean {
  return isNote(word) || isCity(word);
}

const PREDICATES = setOf(lexicon.speech('predicates'));
const NOTES = setOf(lexicon.speech('notes'));
const CITY_ENDS: ReadonlySet<string> = new Set(
  [...CITIES].map((city) => city.slice(city.lastIndexOf(' ') + 1)),
);
const FROM: ReadonlySet<string> = new Set(
  listOf(lexicon.speech('from')).filter((word) => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word)),
);
