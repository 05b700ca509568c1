import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf, setOf } from '../../../languages/notation.ts';
import { PERSON_WORDS } from '../../recognise/name-words.ts';

/** “Marina Gate unit 1805”, “Toyota Axio buyer”: a place or what someone wants, if another field names somebody. */
export function isAboutThing(field: string): boolean {
  if (ROOM.test(field)) return true;
  const last = /\s(\p{Ll}{3,15})$/u.exec(field)?.[1] ?? '';
  return PERSON_WORDS.has(last) && /^\p{Lu}/u.test(field);
}

const ROOM = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(lexicon.numbers('places'))})\s{0,2}#?\p{Nd}`, 'iu');

/** “Rua A, 12 - Dona Marta”: an address beside a name. */
export function isStreet(field: string, next = ''): boolean {
  const [, first = ''] = /^\s*(\p{L}{1,12})\.?\s+\S/u.exec(field) ?? [];
  return STREETS.has(first.toLowerCase()) && (/\p{Nd}/u.test(field) || /^\s*\p{Nd}/u.test(next));
}

const STREETS = setOf(lexicon.speech('streets'));
