import { parsePhoneNumberFromString as parsePhoneNumber, type CountryCode } from 'libphonenumber-js/max';
import type { Problem } from './problem.ts';

export type { CountryCode };

/** What a valid number is used for, in Google's words; `UNKNOWN` when the plan does not tell. */
export type PhoneType =
  | 'MOBILE'
  | 'FIXED_LINE'
  | 'FIXED_LINE_OR_MOBILE'
  | 'VOIP'
  | 'TOLL_FREE'
  | 'PERSONAL_NUMBER'
  | 'UAN'
  | 'UNKNOWN';

/** Something worth knowing about a number that is saved all the same. */
export type PhoneNotice = {
  readonly code: 'extension-dropped' | 'landline' | 'rewritten' | 'other-country';
  readonly message: string;
};

/** A number as it will be stored: `prefix` is the calling code, `number` the national significant number. */
export type Phone = {
  readonly prefix: string;
  readonly number: string;
  readonly e164: string;
  /** Null for numbers of no country (+800, +870). */
  readonly country: CountryCode | null;
  readonly type: PhoneType;
  readonly notices: readonly PhoneNotice[];
};

/** What a person may have meant: a valid number and how it is shown. One press takes it. */
export type PhoneSuggestion = { readonly e164: string; readonly display: string };

export type PhoneReading =
  | { readonly ok: true; readonly phone: Phone; readonly suggestions: readonly PhoneSuggestion[] }
  | { readonly ok: false; readonly problem: Problem; readonly suggestions: readonly PhoneSuggestion[] };

/** Reads one number as typed; `country` is the default for numbers without a calling code. Never throws. */
export function readPhone(raw: string, country: CountryCode | null): PhoneReading {
  const parsed = parsePhoneNumber(
    raw,
    country ? { defaultCountry: country, extract: false } : { extract: false },
  );
  if (!parsed?.isValid()) {
    const problem = { field: 'phone', code: 'invalid', message: 'This is not a phone number.' } as const;
    return { ok: false, problem, suggestions: [] };
  }
  return {
    ok: true,
    suggestions: [],
    phone: {
      prefix: parsed.countryCallingCode,
      number: parsed.nationalNumber,
      e164: parsed.number,
      country: parsed.country ?? null,
      type: 'UNKNOWN',
      notices: [],
    },
  };
}

/** The same for every spelling of one person's WhatsApp number (PHONES.md, “same person”): digits only. */
export function samePersonKey(phone: Pick<Phone, 'prefix' | 'number'>): string {
  return phone.prefix + phone.number;
}
