import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { normalisePhoneText } from './normalise.ts';
import { dial, findValid, type DialledDigits } from './parse-number.ts';
import { splitExtension } from './extension.ts';
import { noticesAbout, type PhoneNotice } from './notice.ts';
import { explainInvalid, phoneProblem, type PhoneProblem } from './problem.ts';
import { readLineType, type PhoneType } from './type.ts';
import type { PhoneProblemCode } from '../problem.ts';
import { readAdjoiningPhones, readSeparatedPhones } from './several.ts';
import { stripPhoneLabel } from './strip-label.ts';
import {
  findPhonesAmongWords,
  suggestInstead,
  suggestion,
  suggestPhones,
  suggestWithoutLetters,
  type PhoneSuggestion,
} from './suggest.ts';
import { unwrapPhone } from './unwrap.ts';

export { samePersonKey } from './same-person.ts';
export type { CountryCode, PhoneSuggestion };

/** A number as stored: `prefix` is the calling code, `number` the national significant number. */
export type Phone = {
  readonly prefix: string;
  readonly number: string;
  readonly e164: string;
  /** Null for numbers of no country (+800, +870). */
  readonly country: CountryCode | null;
  readonly type: PhoneType;
  readonly notices: readonly PhoneNotice[];
};

export type PhoneReading =
  | { readonly ok: true; readonly phone: Phone; readonly suggestions: readonly PhoneSuggestion[] }
  | { readonly ok: false; readonly problem: PhoneProblem; readonly suggestions: readonly PhoneSuggestion[] };

const MOST_CHARACTERS = 250;
const DIALLABLE = /^[\s()[\].~*/+-]*[\d\s()[\].~*/-]+$/;

/** The usual spelling: digits with a few spaces or hyphens. It needs no unwrapping. */
const PLAIN = /^\+?\d(?:[ -]?\d){5,17}$/;

/** A text tried as a number: its phone or null, and the complete reading on demand. */
export type PhoneAttempt = { readonly phone: Phone | null; readonly read: () => PhoneReading };

/** Reads one number as typed. `country` is the default for numbers without a calling code. Never throws. */
export function readPhone(raw: string, country: CountryCode | null): PhoneReading {
  return tryPhone(raw, country).read();
}

/**
 * Like `readPhone`, but explains an invalid number, or suggests others, only on
 * demand, since that costs most.
 */
export function tryPhone(raw: string, country: CountryCode | null): PhoneAttempt {
  if (raw.length > MOST_CHARACTERS) return refuse('too-long');
  const known = country && isSupportedCountry(country) ? country : null;
  if (PLAIN.test(raw)) return tryDialled(dial(raw), { extension: null, country: known, text: raw });
  const unwrapped = unwrapPhone(normalisePhoneText(raw));
  if (unwrapped.kind === 'refused') return refuse(unwrapped.code);
  return tryUnwrapped(stripPhoneLabel(unwrapped.text), known);
}

function tryUnwrapped(text: string, country: CountryCode | null): PhoneAttempt {
  const neighbours = /\d{3}\s?\/\s?\d{1,3}$/.test(text) ? readAdjoiningPhones(text, country) : [];
  if (neighbours.length > 1) return refuse('several-numbers', () => neighbours.map(suggestion));
  const several = readSeparatedPhones(text, country);
  if (several.length > 1) return refuse('several-numbers', () => several.map(suggestion));
  const { number, extension } = splitExtension(several[0]?.number ?? text);
  if (!/\d/.test(number)) return refuse('not-a-number');
  if (/\p{L}/u.test(number)) return { phone: null, read: () => refuseLetters({ text, number, country }) };
  const dialled = dial(number);
  if (!DIALLABLE.test(number)) return refuse('not-a-number', () => suggestPhones(dialled.digits, country));
  return tryDialled(dialled, { extension, country, text: number });
}

type LetteredNumber = {
  readonly text: string;
  readonly number: string;
  readonly country: CountryCode | null;
};

function refuseLetters({ text, number, country }: LetteredNumber): PhoneReading {
  const amongWords = findPhonesAmongWords(text, country);
  if (amongWords.length > 1) return refusal('several-numbers', amongWords);
  return refusal('letters', amongWords.length > 0 ? amongWords : suggestWithoutLetters(number, country));
}

type Context = {
  readonly extension: string | null;
  readonly country: CountryCode | null;
  readonly text: string;
};

function tryDialled(dialled: DialledDigits, context: Context): PhoneAttempt {
  const { extension, country } = context;
  const valid = findValid(dialled, country);
  if (!valid) return { phone: null, read: () => refuseInvalid(dialled.digits, context) };
  const line = readLineType(valid.type);
  if (!line.reachable) return refuse(line.code);
  const { countryCallingCode: prefix, nationalNumber, number: e164 } = valid.number;
  const notices = noticesAbout({
    number: valid.number,
    type: line.type,
    rewritten: valid.rewritten,
    extension,
    expectedCountry: country,
  });
  const phone = {
    prefix,
    number: nationalNumber,
    e164,
    country: valid.number.country ?? null,
    type: line.type,
    notices,
  };
  return { phone, read: () => ({ ok: true, phone, suggestions: suggestInstead(valid, dialled.digits) }) };
}

function refuseInvalid(digits: string, { country, text }: Context): PhoneReading {
  const several = readAdjoiningPhones(text, country);
  if (several.length > 1) return refusal('several-numbers', several.map(suggestion));
  return {
    ok: false,
    problem: explainInvalid(digits, country),
    suggestions: suggestPhones(digits, country),
  };
}

function refuse(code: PhoneProblemCode, suggest: () => readonly PhoneSuggestion[] = () => []): PhoneAttempt {
  return { phone: null, read: () => refusal(code, suggest()) };
}

function refusal(code: PhoneProblemCode, suggestions: readonly PhoneSuggestion[]): PhoneReading {
  return { ok: false, problem: phoneProblem(code), suggestions };
}
