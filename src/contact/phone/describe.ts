import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { countryName } from '../country-name.ts';
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

/** A number as it will be stored, for people: `+54 · 91123456789 — Argentina, mobile`. */
export function describePhone(phone: Phone): string {
  const place = phone.country ? countryName(phone.country) : 'international';
  const kind = KINDS[phone.type];
  return `+${phone.prefix} · ${phone.number} — ${kind ? `${place}, ${kind}` : place}`;
}

/** A number as people write it: `+91 98765 43210`. */
export function formatPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
