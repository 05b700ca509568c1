import { readPhone, type CountryCode, type PhoneReading } from '../../contact/phone/phone.ts';

/** Reads numbers for one default country and remembers each spelling, since a text is looked at several times. */
export type NumberReader = {
  readonly country: CountryCode | null;
  readonly read: (raw: string) => PhoneReading;
  /** The reader for another default country. */
  readonly in: (country: CountryCode | null) => NumberReader;
};

/** A reader for one text; it lives as long as the reading of that text. */
export function createNumberReader(country: CountryCode | null): NumberReader {
  const known = new Map<string, PhoneReading>();
  const others = new Map<CountryCode | null, NumberReader>();
  const reader: NumberReader = {
    country,
    read: (raw) => {
      const before = known.get(raw);
      if (before) return before;
      const reading = readPhone(raw, country);
      known.set(raw, reading);
      return reading;
    },
    in: (other) => {
      if (other === country) return reader;
      const before = others.get(other);
      if (before) return before;
      const created = createNumberReader(other);
      others.set(other, created);
      return created;
    },
  };
  return reader;
}
