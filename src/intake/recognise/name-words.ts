import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, listOf, setOf, wordOf } from '../../languages/notation.ts';

/** Small words that may stand inside a person's name. */
export const PARTICLES = setOf(lexicon.speech('particles'));

/** Words that open a sentence or speak about a contact, and are never a name themselves. */
export const STOP_WORDS = setOf(
  `${lexicon.speech('calls')} ${lexicon.speech('everyday')} ${lexicon.requests('save')}`,
);

/** What forms and requests call people by: before a name they are no part of it, “Patient Ada Fern”. */
export const PERSON_WORDS = setOf(
  `${lexicon.labels('person')} ${lexicon.labels('weak')} ${lexicon.requests('kinds')}`,
);

/** Everyday words that are names when they are written large and another follows. */
export const NAMES_TOO = setOf(lexicon.speech('namesToo'));

/** Everyday words of one language that are names in all when written large. */
export const NAMES_IN_CAPITALS = setOf(lexicon.speech('capitalsToo'));

/** Everyday words that are names where they are all that stands before a number. */
export const NAMES_ALONE = setOf(lexicon.speech('aloneToo'));

/** Everyday words that are names where they make a whole field with one other: “Can Yıldız”, but not in “Can Kate call …”. */
export const NAMES_OF_TWO = setOf(lexicon.speech('ofTwoToo'));

/** What people do, in the words of cards and lists: never the name of a person. */
export const ROLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(lexicon.speech('roles'))})s?(?![\p{L}\p{N}])|${anyOf(lexicon.speech('unspacedRoles'))}`,
  'iu',
);

const legalForm = String.raw`(?<![\p{L}\p{N}])(?:${anyOf(lexicon.companies('forms'))})\.?(?![\p{L}\p{N}])`;
const formBefore = String.raw`(?<!\p{L})(?:${anyOf(lexicon.companies('formsBefore'))})\.?\s(?=\p{Lu})`;

/** Legal forms: what carries one is a company. */
export const COMPANY = new RegExp(
  `${legalForm}|${anyOf(lexicon.companies('unspacedForms'))}|${formBefore}`,
  'iu',
);

/** Short legal forms, that are names or words when not in capitals. */
export const COMPANY_CAPITALS = new RegExp(
  String.raw`(?<=[\p{L}\p{N}.)&] )(?:${anyOf(lexicon.companies('shortForms'))})(?![\p{L}\p{N}])`,
  'u',
);

/** “von der Firma Kern”: words before the name of a company. */
export const EMPLOYER = wordOf(lexicon.companies('employers'));

/** What a list calls a job or a place by, when it stands alone. */
export const LONE_ROLE = new RegExp(`^(?:${anyOf(lexicon.speech('loneRoles'))})s?$`, 'iu');

/** Words companies call themselves by, weaker than a legal form. */
export const COMPANY_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:${anyOf(lexicon.companies('trades'))})(?![\p{L}\p{N}])`,
  'iu',
);

const credentials = new Set(listOf(lexicon.speech('credentials')));

/** Letters behind a name that belong to it: “Ph.D.”, “Jr”. */
export const CREDENTIAL = {
  test: (text: string): boolean =>
    text.length < 20 && credentials.has(text.toLowerCase().replaceAll(/[.\s-]/g, '')),
};

/** Articles, which some languages put before a name. */
export const ARTICLES = setOf(lexicon.speech('articles'));

/** Forms of address before a name. */
export const HONORIFIC = wordOf(lexicon.speech('honorifics'));
