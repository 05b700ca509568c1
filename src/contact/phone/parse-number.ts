import { LRUCache } from 'lru-cache';
import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type NumberType,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { callingCodeOf, isCallingCode } from './calling-code.ts';
import type { Rewriting } from './notice.ts';

/** A number as dialled, with what its spelling says besides the digits. */
export type DialledDigits = {
  /** ASCII digits, with a `+` in front when it was typed. */
  readonly digits: string;
  /** The same with + instead of a typed `00`; null when there was none. */
  readonly withoutZeros: string | null;
  /** The same without a trunk zero in brackets, `+49 (0) 171…`; null when there was none. */
  readonly withoutTrunkZero: string | null;
  /** Whether a plus or 00 is followed by no calling code, but a trunk zero in brackets: `+9 (0)212…`. */
  readonly lacksCode: boolean;
};

/** A number its country's plan knows, and its type there. */
export type PlannedNumber = { readonly number: PhoneNumber; readonly type: NonNullable<NumberType> };

/** A valid number, and why its spelling had to change; null when it didn't. */
export type ValidNumber = PlannedNumber & { readonly rewritten: Rewriting | null };

/**
 * Parses `+` and digits, or digits in a country. Undefined unless valid: the
 * library gives a type to valid numbers only.
 */
export function parseValid(digits: string, country: CountryCode | null): PlannedNumber | undefined {
  const spelling = `${country} ${digits}`;
  const before = newest.get(spelling);
  if (before) return before.planned;
  const number = parseDigits(digits, country);
  const type = number?.getType();
  const planned = number && type ? { number, type } : undefined;
  newest.set(spelling, { planned });
  return planned;
}

/** A contact's number is looked for, read and checked, one after the other, and parsing costs most of each. */
const newest = new LRUCache<string, { readonly planned: PlannedNumber | undefined }>({ max: 32 });

/** Like `parseValid`, but also accepts numbers of merely possible length. */
export function parseDigits(digits: string, country: CountryCode | null): PhoneNumber | undefined {
  if (!digits.startsWith('+') && country === null) return undefined;
  return parsePhoneNumberFromString(digits, {
    extract: false,
    ...(country && isSupportedCountry(country) ? { defaultCountry: country } : {}),
  });
}

const TRUNK_ZERO = /[([]\s*0\s*[)\]]/;

/** Reduces what was typed to digits and plus. */
export function dial(typed: string): DialledDigits {
  const digits = dialDigits(typed);
  const isInternational = digits.startsWith('+');
  const withoutTrunkZero = dialDigits(typed.replace(TRUNK_ZERO, ''));
  return {
    digits,
    withoutZeros: /^\D*00\D*[1-9]/.test(typed) ? digits.replace(/^\+?00/, '+') : null,
    withoutTrunkZero: isInternational && withoutTrunkZero !== digits ? withoutTrunkZero : null,
    lacksCode: withoutTrunkZero !== digits && lacksCode(typed),
  };
}

function dialDigits(typed: string): string {
  return (/^\D*\+/.test(typed) ? '+' : '') + typed.replace(/\D/g, '');
}

function lacksCode(typed: string): boolean {
  if (!/^\D*(?:\+|00)/.test(typed)) return false;
  const before = typed.slice(0, typed.search(TRUNK_ZERO)).replace(/\D/g, '').replace(/^00/, '');
  // Ukraine writes its +380 as “+38 (0)50…”.
  return before !== '' && before !== '38' && !isCallingCode(before);
}

/**
 * Finds the valid reading of a dialled number, if one is beyond doubt
 * (docs/phones.md, “Before the library”, 4).
 */
export function findValid(dialled: DialledDigits, country: CountryCode | null): ValidNumber | null {
  const { digits, withoutZeros, withoutTrunkZero } = dialled;
  if (dialled.lacksCode) return null;
  const asTyped = parseOwnCode(digits, country) ?? parseValid(digits, country);
  if (asTyped && !hasOddPrefix(digits, asTyped, country))
    return { number: asTyped.number, type: asTyped.type, rewritten: null };
  const international = (withoutZeros && parseValid(withoutZeros, null)) || parseFromHere(digits, country);
  if (international) return { ...international, rewritten: null };
  const mexican = parseOldMexican(digits, country);
  if (mexican) return { ...mexican, rewritten: 'mexican-prefix' };
  const old = parseOldTrunk(digits, country);
  if (old) return { ...old, rewritten: null };
  const untrunked = withoutTrunkZero === null ? undefined : parseValid(withoutTrunkZero, null);
  if (untrunked)
    return {
      ...untrunked,
      rewritten: 'trunk-zero',
    };
  return null;
}

/** Digits that start with the country's own code lack a +, `49171…`, unless they are a mobile without it. */
function parseOwnCode(digits: string, country: CountryCode | null): PlannedNumber | undefined {
  const code = callingCodeOf(country);
  if (code === null || !/^[1-9]\d{9,14}$/.test(digits) || !digits.startsWith(code)) return undefined;
  const whole = parseValid(`+${digits}`, null);
  const national = parseValid(digits, country);
  const isLandlineToo = national !== undefined && !isMobile(national);
  return isLandlineToo || (national === undefined && isMobile(whole)) ? whole : undefined;
}

function isMobile(planned: PlannedNumber | undefined): boolean {
  return planned?.type === 'MOBILE' || planned?.type === 'FIXED_LINE_OR_MOBILE';
}

/** A plus typed before a local international prefix, `+011 44…` in the US. */
function parseFromHere(digits: string, country: CountryCode | null): PlannedNumber | undefined {
  if (!digits.startsWith('+0')) return undefined;
  const fromHere = parseValid(digits.slice(1), country);
  const isAbroad = fromHere?.number.countryCallingCode !== callingCodeOf(country);
  return fromHere && isAbroad && digits.endsWith(fromHere.number.number.slice(1)) ? fromHere : undefined;
}

/** International prefixes that people write. The others belong to one carrier, or to a slip of the finger. */
const WRITTEN_PREFIXES: ReadonlySet<string> = new Set(['00', '000', '001', '0011', '010', '011', '810']);

/** A prefix of a carrier, `00613…` in Thailand, or one that leads abroad and back home, `00065…` in Singapore. */
function hasOddPrefix(digits: string, { number }: PlannedNumber, country: CountryCode | null): boolean {
  const whole = number.number.slice(1);
  const prefix = digits.slice(0, -whole.length);
  if (!/^[08]/.test(prefix) || !digits.endsWith(whole)) return false;
  if (prefix !== '00' && number.countryCallingCode === callingCodeOf(country)) return true;
  return !WRITTEN_PREFIXES.has(prefix);
}

/** Where 8 led out of town until it became 0 or nothing. People still write it: `8 90 123 45 67` in Uzbekistan. */
const OLD_TRUNK_EIGHT: ReadonlySet<string> = new Set(['AM', 'AZ', 'GE', 'KG', 'MD', 'TJ', 'TM', 'UA', 'UZ']);

function parseOldTrunk(digits: string, country: CountryCode | null): PlannedNumber | undefined {
  if (country === null || !OLD_TRUNK_EIGHT.has(country) || !/^8\d{8,10}$/.test(digits)) return undefined;
  const planned = parseValid(digits.slice(1), country);
  return isMobile(planned) ? planned : undefined;
}

function parseOldMexican(digits: string, country: CountryCode | null): PlannedNumber | undefined {
  const national =
    /^(?:\+|00|\+00)521(\d{10})$/.exec(digits)?.[1] ??
    (country === 'MX' ? /^(?:521|(?:\+52)?0(?:1|4[45]))(\d{10})$/.exec(digits)?.[1] : undefined);
  return national === undefined ? undefined : parseValid(`+52${national}`, null);
}
