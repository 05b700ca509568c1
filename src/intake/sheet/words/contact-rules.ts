import { headingsOf, rule } from './heading-rules.ts';

const phoneWords = headingsOf('phone');
const emailWords = headingsOf('email');
const kindWords = headingsOf('kind');

/** Whether a heading says the kind of the number next to it. */
export function phoneTypeRule(words: string): boolean {
  return kindWords.test(words) && phoneWords.test(words) && !emailWords.test(words);
}

/** Headings that are not imported unless someone asks: other people, ids, papers, accounts, amounts. */
export const keptBackWords = headingsOf(
  'phonetic',
  'otherPeople',
  'papers',
  'ids',
  'numbersOfPeople',
  'things',
  'email',
  'kindOf',
  'withheld',
);

/** Headings of addresses. Only the values tell the kind of address. */
export const addressWords = headingsOf('address');

/** Words for a phone in one language and a postcode in another. */
export const postcodeToo = headingsOf('postcodeToo');

/** Words next to a kind of number: “Work 2”, “Direct line”. */
export const besideKind = headingsOf('besideKind');

/** Headings of how to reach someone. Values that look like phones are phones. */
export const reachWords = headingsOf('reach');

/**
 * The rules for number and address columns. The first match counts: what must never become a person's number
 * comes first.
 */
export const contactRules = [
  rule('ignored', ['phonetic', 'otherPeople', 'papers', 'states', 'days']),
  rule('calling-code', ['callingCode'], ['describes', 'including']),
  rule('area-code', ['areaCode'], ['including']),
  rule('country', ['country'], ['notCountry', 'including']),
  rule('ignored', ['kindOf']),
  rule('email', ['email'], ['describes', 'kind']),
  rule('ignored', ['ids', 'email'], ['phoneIds']),
  rule('phone', ['fax', 'phone'], ['notPhone']),
  rule('ignored', ['address']),
  rule('ignored', ['numbersOfPeople']),
  rule('ignored', ['things'], ['holders']),
] as const;

/** The kinds of numbers in headings, including headings with only the kind (“Work”). */
export const kindRules = [
  rule('fax', ['fax']),
  rule('pager', ['pager']),
  rule('whatsapp', ['chat']),
  rule('mobile', ['mobile']),
  rule('landline', ['landline']),
  rule('main', ['main']),
  rule('primary', ['primary']),
  rule('home', ['home']),
  rule('work', ['work']),
  rule('other', ['otherKind']),
] as const;

const numberWords = headingsOf('numberWords');
/** A heading with only a word for “number” may be a phone's. */
const number = headingsOf('number');

/**
 * Whether a heading announces numbers, codes or values of its own kind, so that digits below prove nothing.
 */
export function speaksOfNumbers(words: string): boolean {
  return numberWords.test(words) && !number.test(words);
}

/** Whether a heading says “number”, but not of what. */
export function saysNumber(words: string): boolean {
  return number.test(words);
}
