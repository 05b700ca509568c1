import { parseDigits } from './parse-number.ts';

/** Formats an E.164 number internationally, `+91 98765 43210`. Any other text is returned unchanged. */
export function formatPhone(e164: string): string {
  const number = e164.startsWith('+') ? parseDigits(e164, null) : undefined;
  return number?.number === e164 ? number.formatInternational() : e164;
}
