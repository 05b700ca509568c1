import { foldedWords } from '../../../languages/folded-words.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf } from '../../../languages/notation.ts';
import { bareName, familyFirst } from '../../sheet/words/name-rules.ts';

/** A record's name or a part of it. `words` is its label. */
export type NamedValue = {
  readonly role: 'name' | 'given' | 'middle' | 'surname' | 'person';
  readonly words: string;
  readonly value: string;
};

/** A record's name: its halves in the language's order, else the whole name, else the customer's. */
export function nameOfRecord(values: readonly NamedValue[]): string | null {
  const of = (role: NamedValue['role']): NamedValue | undefined => values.find((one) => one.role === role);
  const [given, middle, whole] = [givenOf(values), of('middle'), of('name')];
  const surname = withSecondSurname(values);
  if (given && surname) return joined(given, middle, surname);
  const half = given ?? surname;
  if (!half) return (whole ?? of('person'))?.value ?? null;
  if (!whole || whole.value.toLowerCase().includes(half.value.toLowerCase()))
    return whole?.value ?? longer(half.value, of('person')?.value);
  // “What’s your name? Ainhoa”, “And your surname? …”.
  if (!isBareName(whole.words) && (given || / |\p{Lo}/u.test(whole.value))) return whole.value;
  return given ? joined(given, middle, whole) : joined(whole, middle, half);
}

/** Where a form asks for the initials, too, the name. */
function givenOf(values: readonly NamedValue[]): NamedValue | undefined {
  const all = values.filter(({ role }) => role === 'given');
  return all.find(({ value }) => /\p{L}{2}/u.test(value)) ?? all[0];
}

/** “Apellido paterno” and “apellido materno” are one surname. */
function withSecondSurname(values: readonly NamedValue[]): NamedValue | undefined {
  const [first, second] = values.filter(({ role }) => role === 'surname');
  if (!first || !second || second.words === first.words || second.value === first.value) return first;
  return { ...first, value: `${first.value} ${second.value}` };
}

function isBareName(words: string): boolean {
  return bareName.test(words);
}

function longer(half: string, person = ''): string {
  return person.toLowerCase().includes(half.toLowerCase()) ? person : half;
}

function joined(given: NamedValue, middle: NamedValue | undefined, surname: NamedValue): string {
  const isFamilyFirst =
    /[\u3400-\u9fff\uac00-\ud7a3]/u.test(surname.words) || familyFirst.test(foldedWords(surname.words));
  const parts = [given.value, middle?.value ?? ''];
  const ordered = isFamilyFirst ? [surname.value, ...parts] : [...parts, surname.value];
  return ordered.filter((part) => part !== '').join(' ');
}

/** What forms show for an empty field. */
const NOTHING = new RegExp(String.raw`^(?:[-–—.?/\\*_]*|${anyOf(lexicon.speech('nothing'))})$`, 'iu');

/** Whether a value is filled in. */
export function isSaid(text: string): boolean {
  return text !== '' && !NOTHING.test(text);
}
