import { readPhone, type CountryCode, type PhoneReading } from '../../contact/phone/phone.ts';

/** Reads numbers for one default country and remembers each spelling, since a text is looked at several times. */
export type NumberReader = {
  readonly country: CountryCode | null;
  readonly read: (raw: string) => PhoneReading;
};

/** A reader for one text; it lives as long as the reading of that text. */
export function createNumberReader(country: CountryCode | null): NumberReader {
  const known = new Map<string, PhoneReading>();
  return {
    country,
    read: (raw) => {
      const before = known.get(raw);
      if (before) return before;
      const reading = readPhone(raw, country);
      known.set(raw, reading);
      return reading;
    },
  };
}
