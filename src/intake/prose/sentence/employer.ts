import { readCountry } from '../../../contact/read-country.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf } from '../../../languages/notation.ts';
import { isLabel } from '../../recognise/labels.ts';
import { isCompany, isName, isRole, withoutRank } from '../../recognise/name.ts';
import {
  CREDENTIAL,
  HONORIFIC,
  opensWithRelative,
  RELATIVES,
  STOP_WORDS,
} from '../../recognise/name-words.ts';
import type { Mention } from '../person.ts';

/** “Sri Wahyuni (Toko Makmur)”, “Chị Mai (Vinhomes)”: a person and their employer. */
export function withEmployer(field: string): Mention | null {
  const led = ledToEmployer(field);
  if (led !== null) return led;
  const [, name = '', organization = ''] =
    /^([^()（）]*[^()（）\s])\s*[(（]([^()（）]+)[)）]$/u.exec(field) ?? [];
  const own = withoutRank(name);
  if (!isName(own) || opensWithRelative(own)) return null;
  return isCompany(organization) || mayEmploy(organization, own) ? { name: own, organization } : null;
}

/** “Constance Whitaker with Bluestem Realty”. */
function ledToEmployer(field: string): Mention | null {
  const [, name = '', organization = ''] = WITH_COMPANY.exec(field) ?? [];
  return isCompany(organization) && isName(name) && !isCompany(name) ? { name, organization } : null;
}

const WITH_COMPANY = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\s(?:${anyOf(lexicon.speech('with'))})\s(\p{Lu}\S*(?:\s\p{Lu}\S*){0,4})`,
  'u',
);

/** Everyday words, and what people are to someone: “Ana (Mamá)”. */
const PLAIN = new Set([...STOP_WORDS, ...RELATIVES]);

/** A name of its own in the script of the person's: no role, no note in lowercase, no form of address. */
function mayEmploy(note: string, name: string): boolean {
  if (!/^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}\s.&'’-]{1,30}$/u.test(note) || !/\p{L}{3}|\p{Lo}{2}/u.test(note))
    return false;
  const words = note.split(/\s+/u);
  const isPlain = words.some((word) => PLAIN.has(word.toLowerCase()) || HONORIFIC.test(word));
  if (isPlain || isRole(note) || isLabel(note) || CREDENTIAL.test(note)) return false;
  if (readCountry(note) !== null) return false;
  const isAcronym = !/\p{Ll}/u.test(note) && /^[A-Z]/u.test(note);
  // “李娜 (Lina)” is one person in two scripts, “Μαρία Ιωάννου (Eurobank)” has an employer.
  const isBrand = /\p{Lu}/u.test(name) && !note.includes(' ');
  return isAcronym || isBrand || /\p{Script=Latin}/u.test(note) === /\p{Script=Latin}/u.test(name);
}

/** Whether a field is a company's name. */
export function isCompanyField(field: string): boolean {
  return (
    (isCompany(field) || EMPLOYER_NAMED.test(field)) &&
    field.split(' ').length <= 6 &&
    !LEADS_TO_COMPANY.test(field) &&
    !OWNED_BY_SOMEONE.test(field)
  );
}

/** “Firma Kern”: what a word before it says is a company. */
const EMPLOYER_NAMED = new RegExp(
  String.raw`^(?:${anyOf(lexicon.companies('employers'))})\s\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s[\p{Lu}\p{N}&][\p{L}\p{N}&.’'-]*){0,3}$`,
  'iu',
);

/** “Dr. Rao's clinic called”: a place of a person, while “Joe's Pizza” is a name of its own. */
const OWNED_BY_SOMEONE = /\p{Ll}['’]s \p{Ll}/u;

const FROM = anyOf(lexicon.speech('from'));
const LEADS_TO_COMPANY = new RegExp(String.raw`\s(?:${FROM})\s`, 'iu');
const EMPLOYED_BY = new RegExp(String.raw`^(?:${FROM}|${anyOf(lexicon.fields('company'))})[.:]?\s+`, 'iu');

/** The company alone, without the words that lead to it and a bracket behind it. */
export function bareCompany(field: string): string {
  return field.replace(EMPLOYED_BY, '').replace(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]?$/u, '');
}
