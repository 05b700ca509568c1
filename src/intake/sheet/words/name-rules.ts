import { headingsOf, rule } from './heading-rules.ts';

/** The rules for columns of names and groups. */
export const nameRules = [
  rule('tags', ['tags']),
  rule('ignored', ['namesOfThings']),
  rule('given-name', ['surelyGiven']),
  rule('nickname', ['nickname']),
  rule('additional-name', ['middle']),
  rule('given-name', ['given'], ['notGiven']),
  rule('family-name', ['surname'], ['notSurname']),
  rule('prefix', ['prefix']),
  rule('suffix', ['suffix']),
  rule('ignored', ['jobs']),
  rule('organization', ['company']),
  rule('name', ['name', 'bareName']),
] as const;

/** The bare word for a name. Next to one half of a name, it is the other half. */
export const bareName = headingsOf('bareName');

/** Headings of family names that come before the given name in their language. */
export const familyFirst = headingsOf('familyFirst');

/** Headings of the second of two family names. */
export const secondFamilyName = headingsOf('secondSurname');

/**
 * Headings of a second person in a row, who is the person when nobody else is named, as in a list of flats.
 */
export const ownName = headingsOf('ownName');

/** Headings of people, when none says “name”. */
export const likelyName = headingsOf('likelyName');

/** A surname, or a nickname next to a surname column. */
export const surnameOrNickname = headingsOf('surnameOrNickname');

/** “Title”: a form of address next to a name and its suffix. */
export const formOfAddress = headingsOf('formOfAddress');
export const besideAddress = headingsOf('besideAddress');
