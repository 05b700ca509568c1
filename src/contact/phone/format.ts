import { parseDigits } from './parse-number.ts';

/** An E.164 number in its international spelling, `+91 98765 43210`; any other text as it is. */
export function formatPhone(e164: string): string {
  const number = e164.startsWith('+') ? parseDigits(e164, null) : undefined;
  return number?.number === e164 ? number.formatInternational() : e164;
}
