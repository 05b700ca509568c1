import { foldedSet } from '../../../languages/folded-words.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { isCompany } from '../../recognise/name.ts';
import { namingRoles } from './label-role.ts';
import type { Value } from './record-person.ts';

/**
 * “Father’s name”, “Father’s mobile”, “Mother’s name”, “Mother’s mobile”: the values of each person, by the words that only
 * their labels have. Next to “Partner’s name” and “Partner’s phone”, “Name” and “Phone” are somebody else's. Null unless two
 * people have a name and a phone or an address each, or all phones are one's.
 */
export function partByOwner(values: readonly Value[]): readonly (readonly Value[])[] | null {
  const names = values.filter(isOwnName);
  if (names.length < 2 || names.length > mostOwners || names.some(({ text }) => isCompany(text))) return null;
  const marks = names.map((name) => marksOf(name, names));
  const unmarked = marks.findIndex(({ size }) => size === 0);
  const parts = names.map(() => new Array<Value>());
  let last = 0;
  for (const value of values) {
    const marked = marks.findIndex((own) => isMarked(value, own));
    last = marked >= 0 ? marked : unmarked >= 0 ? unmarked : last;
    parts[last]?.push(value);
  }
  const people = parts.filter((part) => part.some(isOwnName) && part.some(isReach));
  if (people.length > 1 && people.some((part) => part.some(isPhone))) return people;
  const only = marks.findIndex((own) => values.filter(isPhone).every((phone) => isMarked(phone, own)));
  const part = parts[only] ?? [];
  return part.some(isPhone) ? [part] : null;
}

/** A form of more people repeats its labels. */
const mostOwners = 12;

function isOwnName({ field, text }: Value): boolean {
  return namingRoles.has(field.role) && field.role !== 'surname' && !field.weak && text !== '';
}

function isPhone({ field, text }: Value): boolean {
  return field.role === 'phone' && text !== '';
}

function isReach(value: Value): boolean {
  return isPhone(value) || (value.field.role === 'email' && value.text !== '');
}

/** The words of a name's label that no other name's label has. */
function marksOf(name: Value, names: readonly Value[]): ReadonlySet<string> {
  const others = new Set(names.filter((other) => other !== name).flatMap(wordsOf));
  return new Set(wordsOf(name).filter((word) => !SMALL.has(word) && !others.has(word)));
}

/** “Home”, “of”, “your” are in anybody's labels. Numbers part “Guest 1” from “Guest 2”. */
const SMALL = foldedSet(`${lexicon.labels('small')} ${lexicon.labels('anyNumber')}`);

/** “Contact number” is anybody's, next to a “Contact person”, too. */
function isMarked(value: Value, marks: ReadonlySet<string>): boolean {
  return !PHONES.has(value.field.words) && wordsOf(value).some((word) => marks.has(word));
}

const PHONES = foldedSet(lexicon.labels('phone'));

function wordsOf({ field }: Value): readonly string[] {
  return field.words.split(' ');
}
