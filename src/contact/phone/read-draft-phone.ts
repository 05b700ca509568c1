import type { DraftPhone } from '../draft.ts';
import { readPhone, type CountryCode, type PhoneReading } from './phone.ts';
import { suggestWithPlus } from './suggest.ts';

/**
 * Reads a number with what its source says about it. `readNumber` may be a
 * reader that already knows it. Never throws.
 */
export function readDraftPhone(
  phone: Pick<DraftPhone, 'raw' | 'mayLackPlus'> | undefined,
  country: CountryCode | null,
  readNumber: typeof readPhone = readPhone,
): PhoneReading {
  const raw = phone?.raw ?? '';
  const reading = readNumber(raw, country);
  if (!phone?.mayLackPlus || !reading.ok || reading.suggestions.length > 0) return reading;
  return { ...reading, suggestions: suggestWithPlus(reading.phone.e164, raw) };
}
