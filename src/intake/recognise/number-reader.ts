import {
  tryPhone,
  type CountryCode,
  type Phone,
  type PhoneAttempt,
  type PhoneReading,
} from '../../contact/phone/phone.ts';

/** Reads numbers for one default country and remembers each spelling, since a text is looked at several times. */
export type NumberReader = {
  readonly country: CountryCode | null;
  readonly read: (raw: string) => PhoneReading;
  /** The phone this is, or null: less to ask than why it is none. */
  readonly find: (raw: string) => Phone | null;
  /** The reader for another default country. */
  readonly in: (country: CountryCode | null) => NumberReader;
};

/** A reader for one text; it lives as long as the reading of that text. */
export function createNumberReader(country: CountryCode | null): NumberReader {
  const attempts = new Map<string, PhoneAttempt>();
  const readings = new Map<string, PhoneReading>();
  const others = new Map<CountryCode | null, NumberReader>();
  const attempt = (raw: string): PhoneAttempt => {
    const before = attempts.get(raw);
    if (before) return before;
    const tried = tryPhone(raw, country);
    attempts.set(raw, tried);
    return tried;
  };
  const reader: NumberReader = {
    country,
    find: (raw) => attempt(raw).phone,
    read: (raw) => {
      const before = readings.get(raw);
      if (before) return before;
      const reading = attempt(raw).read();
      readings.set(raw, reading);
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
