import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { dial, findValid } from './parse-number.ts';
import { splitExtension } from './extension.ts';
import { stripPhoneLabel } from './strip-label.ts';

const SEPARATOR = new RegExp(
  String.raw`\s*(?:[,;/|\n\\&]|:::|(?<=\d)\s*(?=\+)|[\s(](?:${anyOf(lexicon.numbers('or'))})\s)\s*`,
  'iu',
);
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 17;

/** The distinct numbers in a field of several whole, separated numbers; otherwise empty. */
export function readSeparatedPhones(text: string, country: CountryCode | null): readonly PhoneNumber[] {
  const parts = separate(text);
  const neighbours = readShortNeighbours(text, country);
  if (neighbours.length > 1) return neighbours;
  return parts.length > 1 ? distinct(allFound(parts.map((part) => readPart(part, country)))) : [];
}

/**
 * The numbers an unreadable field may hold, `022 2345 6789/90` or `98765 43210 98765 43211`; otherwise empty.
 */
export function readAdjoiningPhones(text: string, country: CountryCode | null): readonly PhoneNumber[] {
  const neighbours = readNeighbours(separate(text), country);
  return distinct(neighbours.length > 1 ? neighbours : readRunTogether(text, country));
}

function separate(text: string): readonly string[] {
  if (!/[,;/|\n\\&]|:::|\d\s*\+|\s\p{L}{1,4}\s/u.test(text)) return [];
  return text.split(SEPARATOR).filter((part) => /\d/.test(part));
}

function readNeighbours(
  [first, ...others]: readonly string[],
  country: CountryCode | null,
): readonly PhoneNumber[] {
  if (first === undefined) return [];
  const numbers = others.map((part) => readPart(part, country) ?? readPart(endLike(first, part), country));
  return allFound([readPart(first, country), ...numbers]);
}

/**
 * In `0171 3920001/2` the digits after the slash end a second number, even if all of them form a valid one.
 */
function readShortNeighbours(text: string, country: CountryCode | null): readonly PhoneNumber[] {
  const match = /\d ?\/ ?\d{1,3}$/.exec(text);
  if (!match) return [];
  const first = text.slice(0, match.index + 1);
  const number = readPart(first, country);
  const short = text.slice(first.length).replace(/\D/g, '');
  if (!number || first.replace(/\D/g, '').length < 8) return [];
  return distinct(allFound([number, readPart(endLike(first, short), country) ?? number]));
}

/** In `022 2345 6789/90` the short part replaces the end of the long one. */
function endLike(first: string, part: string): string {
  const digits = part.replace(/\D/g, '');
  const kept = first.replace(/\D/g, '').length - digits.length;
  if (kept < 2 || digits.length > 8) return '';
  return (first.startsWith('+') ? '+' : '') + first.replace(/\D/g, '').slice(0, kept) + digits;
}

function readRunTogether(text: string, country: CountryCode | null): readonly PhoneNumber[] {
  const { length } = text.replace(/\D/g, '');
  if (length < 2 * FEWEST_DIGITS || length > 2 * MOST_DIGITS) return [];
  for (const { index } of text.matchAll(/[\s-]+/g)) {
    const halves = [text.slice(0, index), text.slice(index).replace(/^[\s-]+/, '')];
    const found = allFound(halves.map((half) => readPart(half, country)));
    if (found.length === 2) return found;
  }
  return [];
}

function readPart(part: string, country: CountryCode | null): PhoneNumber | undefined {
  const { number } = splitExtension(stripPhoneLabel(part));
  const dialled = dial(number);
  if (/\p{L}/u.test(number) || dialled.digits.length < FEWEST_DIGITS) return undefined;
  return findValid(dialled, country)?.number;
}

function allFound(numbers: readonly (PhoneNumber | undefined)[]): readonly PhoneNumber[] {
  const found = numbers.filter((number) => number !== undefined);
  return found.length === numbers.length ? found : [];
}

function distinct(numbers: readonly PhoneNumber[]): readonly PhoneNumber[] {
  return [...new Map(numbers.map((number) => [number.number, number])).values()];
}
