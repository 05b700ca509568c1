import { LRUCache } from 'lru-cache';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { readCountry } from '../../contact/read-country.ts';
import { filledCell } from './cell.ts';

/** A row's country, or null, and country names that were not understood. */
export type CountryReading = { readonly country: CountryCode | null; readonly unread: string | null };

/**
 * Creates a reader that takes a row's first cell with a country. A calling code alone is none, because it
 * belongs to its number.
 */
export function createCountryReader(indexes: readonly number[]): (row: readonly string[]) => CountryReading {
  const known = new LRUCache<string, { readonly country: CountryCode | null }>({ max: 1000 });
  const read = (cell: string): CountryCode | null => {
    const earlier = known.get(cell);
    if (earlier !== undefined) return earlier.country;
    const country = readCountry(cell);
    known.set(cell, { country });
    return country;
  };
  return (row) => {
    let unread: string | null = null;
    for (const index of indexes) {
      const text = filledCell(row[index]);
      if (!/\p{L}/u.test(text)) continue;
      const country = read(text);
      if (country !== null) return { country, unread: null };
      unread ??= text.slice(0, 60);
    }
    return unread === null ? nothing : { country: null, unread };
  };
}

const nothing: CountryReading = { country: null, unread: null };
