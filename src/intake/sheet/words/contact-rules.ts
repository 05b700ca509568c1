import { headingsOf, rule } from './heading-rules.ts';

const phoneWords = headingsOf('phone');
const emailWords = headingsOf('email');
const kindWords = headingsOf('kind');

/** Whether a heading names the kind of the number beside it. */
export function phoneTypeRule(words: string): boolean {
  return kindWords.test(words) && phoneWords.test(words) && !emailWords.test(words);
}

/** Headings of what is not handed on unless somebody asks for it: other people, ids, papers, accounts, amounts. */
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

/** Headings of addresses; which kind of address, only what stands below says. */
export const addressWords = headingsOf('address');

/** A word for a telephone in one language and a postcode in another. */
export const postcodeToo = headingsOf('postcodeToo');

/** What may stand beside a kind of number: “Work 2”, “Direct line”. */
export const besideKind = headingsOf('besideKind');

/** A heading that says how to reach somebody: what stands below is a phone where it looks like one. */
export const reachWords = headingsOf('reach');

/** Columns of numbers and addresses. The first rule that fits decides: what must never become somebody's number comes before what may. */
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

/** What headings call their kinds of numbers; also those that name the kind alone (“Work”). */
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
/** Where the heading is nothing but a word for “number”, it may be that of a phone. */
const number = headingsOf('number');

/** Whether a heading speaks of numbers, codes or values of its own kind, so that digits below it tell nothing. */
export function speaksOfNumbers(words: string): boolean {
  return numberWords.test(words) && !number.test(words);
}

/** Whether a heading says “number”, and not of what. */
export function saysNumber(words: string): boolean {
  return number.test(words);
}
