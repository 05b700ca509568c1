import {
  tryPhone,
  type CountryCode,
  type Phone,
  type PhoneAttempt,
  type PhoneReading,
} from '../../contact/phone/phone.ts';

/**
 * Reads numbers for one default country. Remembers each spelling, because a text is searched several times.
 */
export type NumberReader = {
  readonly country: CountryCode | null;
  readonly read: (raw: string) => PhoneReading;
  /** The phone, or null. Cheaper than learning why it is none. */
  readonly find: (raw: string) => Phone | null;
  /** A reader for another default country. */
  readonly in: (country: CountryCode | null) => NumberReader;
};

/** Creates a reader for one text. */
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
