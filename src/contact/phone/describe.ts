import { countryName } from '../country-name.ts';
import { parseDigits } from './parse-number.ts';
import type { Phone } from './phone.ts';
import type { PhoneType } from './type.ts';

const KINDS: Readonly<Record<PhoneType, string | null>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  FIXED_LINE_OR_MOBILE: 'mobile or landline',
  VOIP: 'internet phone',
  TOLL_FREE: 'toll-free',
  PERSONAL_NUMBER: 'personal number',
  UAN: 'company number',
  UNKNOWN: null,
};

/** A number for people: `+54 9 11 2345-6789 · Argentina · mobile`. */
export function describePhone(phone: Phone): string {
  return [formatPhone(phone.e164), placeOf(phone), KINDS[phone.type]].filter(Boolean).join(' · ');
}

/** A number split as the inbox stores it: `+54 · 91123456789 — Argentina, mobile`. */
export function describeSplitPhone(phone: Phone): string {
  const place = [placeOf(phone), KINDS[phone.type]].filter(Boolean).join(', ');
  return `+${phone.prefix} · ${phone.number} — ${place}`;
}

/** An E.164 number in its international spelling, `+91 98765 43210`; any other text as it is. */
export function formatPhone(e164: string): string {
  const number = e164.startsWith('+') ? parseDigits(e164, null) : undefined;
  return number?.number === e164 ? number.formatInternational() : e164;
}

function placeOf({ country }: Phone): string {
  return country ? countryName(country) : 'international';
}
