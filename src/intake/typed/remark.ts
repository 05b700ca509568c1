import { lexicon } from '../../languages/lexicon.ts';
import { listOf, setOf } from '../../languages/notation.ts';
import { isCompany } from '../recognise/name.ts';
import { PARTICLES } from '../recognise/name-words.ts';
import { bareWord } from '../recognise/phrases.ts';

/** A name without the remarks next to it, and a word of it that may be one. */
type NameWithoutRemarks = {
  readonly name: string;
  readonly remarks: readonly string[];
  readonly doubtful: string | null;
};

/** “Jane Doe (wants a quote)”, “Jane Doe Monday”, “Ahmed from Emaar”: what is said about a person. */
export function withoutRemarks(text: string): NameWithoutRemarks {
  if (!text.includes(' ')) return { name: text, remarks: [], doubtful: null };
  const { name: unnoted, remarks: notes } = withoutBracketedNote(text);
  const { name: sourced, remarks: sources } = withoutSource(unnoted);
  const { name, remarks, doubtful } = withoutNotes(sourced);
  return { name, remarks: [...remarks, ...sources, ...notes], doubtful };
}

/** “(wants a quote)”, “(budget 80L)”: a sentence. “(Acme)”, “(my plumber)” and “(Site Engineer)” tell people apart. */
function withoutBracketedNote(text: string): Omit<NameWithoutRemarks, 'doubtful'> {
  const at = /[)）]$/u.test(text) ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) : -1;
  const note = at > 0 ? text.slice(at) : '';
  const isSentence = /^.\s?\p{Ll}/u.test(note) && (/\p{Nd}|\S\s\S+\s\S/u.test(note) || opensSentence(note));
  return isSentence ? { name: text.slice(0, at).trim(), remarks: [note] } : { name: text, remarks: [] };
}

function opensSentence(note: string): boolean {
  const [first = ''] = note.slice(1).trim().split(' ');
  return note.includes(' ') && (FROM.has(first) || PREDICATES.has(first));
}

/**
 * Which company somebody of one name is from. “Meera from Pune” is one name to save. In small letters only a longer word leads there, since a short one may be a
 * name.
 */
function withoutSource(text: string): Omit<NameWithoutRemarks, 'doubtful'> {
  const words = text.split(' ');
  const isSmall = !/\p{Lu}/u.test(text);
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    if (index === 0 || next === undefined || !FROM.has(word) || CITIES.has(bareWord(next))) return false;
    return isSmall ? word.length > 3 : index === 1 && /^\p{Lu}/u.test(next);
  });
  return at < 0
    ? { name: text, remarks: [] }
    : { name: words.slice(0, at).join(' '), remarks: [words.slice(at).join(' ')] };
}

/** The days, states and sources around a full name. Next to a single word, one may be the surname. */
function withoutNotes(text: string): NameWithoutRemarks {
  const words = text.split(' ');
  const isAround = [words[0], words.at(-1)].some((word) => isNote(word ?? ''));
  if (!isAround || isCompany(text)) return { name: text, remarks: [], doubtful: null };
  const remarks: string[] = [];
  while (words.length > 2 && isNote(words.at(-1) ?? '')) remarks.unshift(words.pop() ?? '');
  while (words.length > 2 && isNote(words[0] ?? '')) remarks.push(words.shift() ?? '');
  const last = words.at(-1) ?? '';
  return { name: words.join(' '), remarks, doubtful: isNote(last) ? last : null };
}

function isNote(word: string): boolean {
  return NOTES.has(bareWord(word));
}

/** “Jane 98765 43210 Bangalore”, “… VIP”: no surname behind a number. */
export function isNoSurname(word: string): boolean {
  return isNote(word) || CITIES.has(bareWord(word));
}

const PREDICATES = setOf(lexicon.speech('predicates'));
const NOTES = setOf(lexicon.speech('notes'));
const CITIES = setOf(lexicon.speech('cities'));
const FROM: ReadonlySet<string> = new Set(
  listOf(lexicon.speech('from')).filter((word) => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word)),
);
