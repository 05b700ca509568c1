import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, listOf, setOf, wordOf } from '../../languages/notation.ts';
import { createPhraseFinder } from '../../languages/phrase-book.ts';

/** Small words inside a person's name. */
export const PARTICLES = setOf(lexicon.speech('particles'));

/** “New” in scripts without capitals, where nothing else tells it from a name. */
const newWithoutCase = listOf(lexicon.requests('new')).filter((word) => /^\p{Lo}/u.test(word));

/** Words that begin a sentence or describe a contact, and are never a name. */
export const STOP_WORDS = setOf(
  [
    lexicon.speech('calls'),
    lexicon.speech('everyday'),
    lexicon.speech('someone'),
    lexicon.requests('save'),
    ...newWithoutCase,
  ].join(' '),
);

/** What forms and requests call people. Before a name they are not part of it: “Patient Ada Fern”. */
export const PERSON_WORDS = setOf(
  `${lexicon.labels('person')} ${lexicon.labels('weak')} ${lexicon.requests('kinds')}`,
);

/** Everyday words that are names when capitalised before another word. */
export const NAMES_TOO = setOf(lexicon.speech('namesToo'));

/** Everyday words of one language that are names in every language when capitalised. */
export const NAMES_IN_CAPITALS = setOf(lexicon.speech('capitalsToo'));

/** Everyday words that are names when alone before a number. */
export const NAMES_ALONE = setOf(lexicon.speech('aloneToo'));

/**
 * Everyday words that are names in a field with one other word: “Can Yıldız”, but not in “Can Kate call …”.
 */
export const NAMES_OF_TWO = setOf(lexicon.speech('ofTwoToo'));

/** Most scripts beyond ASCII have no blanks between words. */
const BEYOND_ASCII = /\P{ASCII}/u;

const roles = listOf(lexicon.speech('roles'));
const roleFinder = createPhraseFinder([...roles, ...roles.map((role) => `${role}s`)]);
const unspacedRoles = new RegExp(anyOf(lexicon.speech('unspacedRoles')), 'u');

/** Roles on cards and in lists, which are never a person's name. */
export const ROLE = {
  test: (text: string): boolean =>
    roleFinder.isIn(text) || (BEYOND_ASCII.test(text) && unspacedRoles.test(text)),
};

const legalForms = createPhraseFinder(listOf(lexicon.companies('forms')));
const unspacedForms = new RegExp(anyOf(lexicon.companies('unspacedForms')), 'u');
const formBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.companies('formsBefore'))})\.?\s(?=\p{Lu})`,
  'iu',
);

/** Legal forms, which mark a company. */
export const COMPANY = {
  test: (text: string): boolean =>
    legalForms.isIn(text) || (BEYOND_ASCII.test(text) && unspacedForms.test(text)) || formBefore.test(text),
};

const shortForms = new Set(listOf(lexicon.companies('shortForms')));

/** Short legal forms, which are names or words unless in capitals. */
export const COMPANY_CAPITALS = {
  test: (text: string): boolean => {
    const words = text.match(/(?<=[\p{L}\p{N}.)&] )[A-Z][A-Za-z]{1,4}(?![\p{L}\p{N}])/gu) ?? [];
    return words.some((word) => shortForms.has(word));
  },
};

/** “von der Firma Kern”: words before a company's name. */
export const EMPLOYER = wordOf(lexicon.companies('employers'));

const loneRoles = setOf(lexicon.speech('loneRoles'));

/** Words for a job or a place, when alone. */
export const LONE_ROLE = {
  test: (text: string): boolean => {
    const small = text.toLowerCase();
    return loneRoles.has(small) || (small.endsWith('s') && loneRoles.has(small.slice(0, -1)));
  },
};

const trades = createPhraseFinder(listOf(lexicon.companies('trades')), { notBehind: '.' });

/** Words in company names, weaker evidence than a legal form. */
export const COMPANY_WORD = { test: (text: string): boolean => trades.isIn(text) };

const credentials = new Set(listOf(lexicon.speech('credentials')));

/** Letters after a name that belong to it: “Ph.D.”, “Jr”. */
export const CREDENTIAL = {
  test: (text: string): boolean =>
    text.length < 20 && credentials.has(text.toLowerCase().replaceAll(/[.\s-]/g, '')),
};

/** What people are to someone, which may follow a name: “Ana (Mamá)”. “Omar's wife Lucy” is Lucy. */
export const RELATIVES = setOf(lexicon.speech('rolesBehind'));

/** Words that lead to a person in a sentence. */
export const LEADS_ON = setOf(
  `${lexicon.mail('from')} ${lexicon.speech('from')} ${lexicon.requests('into')}`,
);

/** Articles, which precede names in some languages. */
export const NAME_ARTICLES = setOf(lexicon.speech('articles'));

/** Places that people write behind a name. */
export const CITIES = setOf(lexicon.speech('cities'));

/** Forms of address before a name. */
export const HONORIFIC = wordOf(lexicon.speech('honorifics'));

/** “Папа Сони (Игорь Белов)”: what somebody is to another. */
export function opensWithRelative(words: string): boolean {
  const [first = ''] = words.split(' ', 1);
  return RELATIVES.has(first.toLowerCase()) && !HONORIFIC.test(first);
}
