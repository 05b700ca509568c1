import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, setOf } from '../../languages/notation.ts';
import { isCompany, isName } from '../recognise/name.ts';
import { isIdBefore } from '../recognise/non-phones.ts';

/** Removes a number from a name, with the words that announce it: “… order 45000”. */
export function withoutNumbers(text: string): { readonly name: string; readonly leftOut: readonly string[] } {
  if (!/\p{Nd}/u.test(text)) return { name: text, leftOut: [] };
  const found = NO_NAME_NUMBERS.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const first = found.toSorted((a, b) => a.index - b.index)[0];
  const begin = first ? beginOfId(text, beginOfToken(text, first.index)) : smallId(text);
  if (begin === null) return { name: text, leftOut: [] };
  const before = trimEdges(text.slice(0, begin));
  if (before !== '' || !first) return { name: before, leftOut: [text.slice(begin).trim()] };
  const end = first.index + first[0].length;
  const behind = withoutNumbers(trimEdges(text.slice(end)));
  return { name: behind.name, leftOut: [text.slice(0, end).trim(), ...behind.leftOut] };
}

/**
 * “Room 204 Peter Holz”: a numbered place before a whole name is not part of it, as it is in “Studio 54”.
 */
export function withoutPlace(text: string): { readonly name: string; readonly leftOut: readonly string[] } {
  const place = NUMBERED_PLACE.exec(text)?.[0] ?? '';
  const name = trimEdges(text.slice(place.length));
  const isPlace = place !== '' && name.includes(' ') && isName(name) && !isCompany(text);
  return isPlace ? { name, leftOut: [trimEdges(place)] } : { name: text, leftOut: [] };
}

const NUMBERED_PLACE = /^\p{L}[\p{L}\p{M}]{1,30}\.?\s#?\p{Nd}{1,4}\p{Lu}?[\s,:–-]{1,3}(?=\p{L})/u;

/** “2 Peter Holz”: the number before a whole name, which may count something. */
export function countBefore(text: string): string | null {
  const [count = '', digits] = /^(\p{Nd}{1,3})\s+(?=\p{L})/u.exec(text) ?? [];
  const name = text.slice(count.length);
  return digits !== undefined && name.includes(' ') && isName(name) && !isCompany(text) ? digits : null;
}

const MONTH = `(?:${anyOf(lexicon.calendar('months'))})`;
const MONEY = `(?:[$€£₹¥₽]|(?<!\\p{L})(?:${anyOf(lexicon.numbers('money'))})\\.?)`;
const UNIT = `(?:${anyOf(`${lexicon.calendar('units')} ${lexicon.numbers('money')}`)}|[€₹£$])`;

/**
 * Numbers that are not part of a name: long ones, dates, times, money and amounts. Not those of “Area 51”,
 * “Agent 007” and “Flat 12”.
 */
const NO_NAME_NUMBERS = [
  /\+?\p{Nd}(?:[ .-]?\p{Nd}){5,}|\p{Nd}{5,}/u,
  /(?<![\p{L}\p{N}])(?=(?:[\p{Lu}-]*\p{Nd}){4})(?=-*\p{Nd}*\p{Lu})[\p{Lu}\p{Nd}-]{8,}(?![\p{L}\p{N}])/u,
  /(?<!\p{Nd})\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}(?!\p{Nd})/u,
  /(?<![\p{Nd}\p{L}])\p{Nd}{1,2}h(?:\p{Nd}{2})?(?![\p{L}\p{Nd}])|(?<!\p{Nd})\p{Nd}{1,2}[:：]\p{Nd}{2}(?:\s?[ap]\.?m\b\.?|\s?uhr)?|(?<![\p{Nd}\p{L}])\p{Nd}{1,2}\s?(?:[ap]m|uhr)(?!\p{L})/iu,
  new RegExp(
    String.raw`(?<!\p{Nd})\p{Nd}{1,2}(?:st|nd|rd|th|\.|º)?\s(?:of\s|de\s)?${MONTH}(?!\p{L})|(?<!\p{L})${MONTH}\s\p{Nd}{1,2}(?:st|nd|rd|th)(?!\p{L})`,
    'iu',
  ),
  new RegExp(String.raw`${MONEY}\s?\p{Nd}[\p{Nd}.,]*`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\p{Nd}])\p{Nd}[\p{Nd}.,]*\s?${UNIT}(?![\p{L}\p{N}])`, 'u'),
] as const;

/** “INV-2024001”: letters joined to a number go with it. */
function beginOfToken(text: string, at: number): number {
  return at - (/(?<![^\s,;:|(])[^\s,;:|(]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0);
}

/** Trims the punctuation that joined a part of a name to the rest. */
export function trimEdges(text: string): string {
  return text.replaceAll(/^[\s,;:|–—-]+/gu, '').replace(/(?<![\s,;:|–—(-])[\s,;:|–—(-]+$/u, '');
}

/** Where the words begin that say what the number at `at` counts, or `at`. */
function beginOfId(text: string, at: number): number {
  for (const words of [1, 2, 3]) {
    const label = new RegExp(String.raw`(?<!\S)(?:\S+\s+){${words}}$`, 'u').exec(
      text.slice(Math.max(0, at - 60), at),
    );
    if (label && isIdBefore(label[0], label[0].length)) return at - label[0].length;
  }
  return at;
}

const ROOMS = setOf(lexicon.numbers('rooms'));

/** “Neha invoice 452”: a short number has a lowercase label. Rooms and models are names of things. */
function smallId(text: string): number | null {
  for (const { index } of text.matchAll(/(?<=\p{Ll}[\s.:#]+)\p{Nd}+/gu)) {
    const begin = beginOfId(text, index);
    const [word = ''] = text.slice(begin).split(/\s/u, 1);
    if (begin < index && /^\p{Ll}/u.test(word) && !ROOMS.has(word)) return begin;
  }
  return null;
}
