import type { CountryCode } from '../../contact/phone/phone.ts';
import { readCountry } from '../../contact/read-country.ts';
import { filledCell } from './cell.ts';
import { remember } from './remember.ts';

/** A row's country, or null, and country names that were not understood. */
export type CountryReading = { readonly country: CountryCode | null; readonly unread: string | null };

/**
 * Creates a reader that takes a row's first cell with a country. A calling code alone is none, because it
 * belongs to its number.
 */
export function createCountryReader(indexes: readonly number[]): (row: readonly string[]) => CountryReading {
  const read = remember((cell): CountryReading => {
    const country = readCountry(cell);
    return { country, unread: country === null ? cell.slice(0, 60) : null };
  });
  return (row) => {
    let unread: CountryReading | null = null;
    for (const index of indexes) {
      const text = filledCell(row[index]);
      if (!/\p{L}/u.test(text)) continue;
      const reading = read(text);
      if (reading.country !== null) return reading;
      unread ??= reading;
    }
    return unread ?? nothing;
  };
}

const nothing: CountryReading = { country: null, unread: null };
