import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, escaped } from '../../languages/notation.ts';
import { isName } from '../recognise/name.ts';
import type { Person } from './person.ts';

/** In a longer list, a first name is whoever it is. */
const mostPeople = 3;
const INTRODUCING = String.raw`(?<![\p{L}\p{M}])(?:${anyOf(`${lexicon.mail('from')} ${lexicon.speech('introduces')}`)})\s`;

/** “Voicemail from Maria Ruiz: Hi, this is Maria, …”: the full name of someone who calls themself by the first. */
export function withFullNames(people: readonly Person[], text: string): readonly Person[] {
  if (people.length > mostPeople) return people;
  return people.map((person) => {
    const name = /^\p{Lu}\p{Ll}{2,20}$/u.test(person.name) ? fullName(person.name, text) : null;
    const isAnother = people.some((other) => other.name === name);
    return name === null || isAnother ? person : { ...person, name };
  });
}

const SPEAKING = String.raw`(?<![\p{L}\p{M}])(?:${anyOf(`${lexicon.speech('iAm')} ${lexicon.speech('introduces')} ${lexicon.requests('introducing')}`)})\s`;

/** “From: +44 7400 …” above “it's Ann Pike, try me at home on …”: the caller is who speaks. */
export function withCaller(people: readonly Person[], text: string): readonly Person[] {
  const [caller, speaker, other] = people;
  if (!caller || !speaker || other || caller.name !== '' || !isName(speaker.name) || !CALL.test(text))
    return people;
  if (caller.phones.length !== 1 || caller.emails.length > 0) return people;
  const introduced = new RegExp(`${SPEAKING}${escaped(speaker.name)}(?![\\p{L}\\p{M}])`, 'iu');
  return introduced.test(text) ? [{ ...speaker, phones: [...caller.phones, ...speaker.phones] }] : people;
}

/** A call's notice says so in its first line. */
const CALL = new RegExp(
  String.raw`^[^\n]{0,60}(?<!\p{L})(?:${anyOf(lexicon.requests('notices'))})(?!\p{L})`,
  'iu',
);

function fullName(first: string, text: string): string | null {
  const introduced = new RegExp(
    String.raw`(?:${INTRODUCING}|^|[:：]\s)(${first}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]{1,30}){1,2})(?![\p{L}\p{M}]|\s\p{Lu})`,
    'gimu',
  );
  const names = new Set([...text.matchAll(introduced)].map(([, name = '']) => name));
  const [only, other] = names;
  return only !== undefined && other === undefined && only.startsWith(`${first} `) && isName(only)
    ? only
    : null;
}
