import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { dial, findValid } from './parse-number.ts';
import { splitExtension } from './phone-extension.ts';

const SEPARATOR = /\s*(?:[,;/|\n\\&]|:::|(?<=\d)\s*(?=\+)|\s(?:or|and|oder|und|ou|et|o|y|e|и|или)\s)\s*/iu;
const FEWEST_DIGITS = 6;

/** The numbers of a field that holds more than one with something between them, in order; else empty. */
export function readSeparatedPhones(text: string, country: CountryCode | null): readonly PhoneNumber[] {
  if (!/[,;/|\n\\&]|:::|\d\s*\+|\s\p{L}{1,4}\s/u.test(text)) return [];
  const parts = text.split(SEPARATOR).filter((part) => /\d/.test(part));
  return parts.length > 1 ? distinct(separated(parts, country)) : [];
}

function separated(parts: readonly string[], country: CountryCode | null): readonly PhoneNumber[] {
  const [first = '', ...others] = parts;
  const numbers = others.map((part) => readPart(part, country) ?? readPart(endLike(first, part), country));
  return allFound([readPart(first, country), ...numbers]);
}

/** `022 2345 6789/90` is the number and its neighbour: the short part replaces the end of the long one. */
function endLike(first: string, part: string): string {
  const digits = part.replace(/\D/g, '');
  if (digits.length > 4 || digits.length !== part.length) return '';
  return first.slice(0, -digits.length) + digits;
}

/** The two numbers of `98765 43210 98765 43211`: cut at the one space that leaves two valid ones; else empty. */
export function readAdjoiningPhones(text: string, country: CountryCode | null): readonly PhoneNumber[] {
  if (text.replace(/\D/g, '').length < 2 * FEWEST_DIGITS) return [];
  for (const { index } of text.matchAll(/\s+/g)) {
    const found = allFound([
      readPart(text.slice(0, index), country),
      readPart(text.slice(index).trim(), country),
    ]);
    if (found.length === 2) return distinct(found);
  }
  return [];
}

function readPart(part: string, country: CountryCode | null): PhoneNumber | undefined {
  const dialled = dial(splitExtension(part).number);
  if (/\p{L}/u.test(part) || dialled.digits.length < FEWEST_DIGITS) return undefined;
  return findValid(dialled, country)?.number;
}

function allFound(numbers: readonly (PhoneNumber | undefined)[]): readonly PhoneNumber[] {
  const found = numbers.filter((number) => number !== undefined);
  return found.length === numbers.length ? found : [];
}

function distinct(numbers: readonly PhoneNumber[]): readonly PhoneNumber[] {
  return [...new Map(numbers.map((number) => [number.number, number])).values()];
}
