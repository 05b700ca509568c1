import { headingsOf, rule } from './heading-rules.ts';

/** Columns of names and groups. */
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

/** The bare word for a name: beside one half of the name it is the other half. */
export const bareName = headingsOf('bareName');

/** Headings of family names that stand before the given name, as their language has it. */
export const familyFirst = headingsOf('familyFirst');

/** Headings of the second of two family names. */
export const secondFamilyName = headingsOf('secondSurname');

/** Headings of people besides the one of a row, who are that one where nobody else is named: a list of flats. */
export const ownName = headingsOf('ownName');

/** Headings of people, where none says “name”. */
export const likelyName = headingsOf('likelyName');

/** A surname, or a nickname where another column has the surname. */
export const surnameOrNickname = headingsOf('surnameOrNickname');

/** “Title”: a form of address where it stands with a name and its suffix. */
export const formOfAddress = headingsOf('formOfAddress');
export const besideAddress = headingsOf('besideAddress');
