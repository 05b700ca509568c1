import { foldedWords } from '../../languages/folded-words.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { attributeKey } from '../../contact/attributes.ts';
import { readCountry } from '../../contact/read-country.ts';
import type { Attribute } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { findKeys, isTagList, type LineKey } from './keys.ts';
import { nameOfRecord, type NamedValue } from '../prose/records/record-name.ts';
import { labelBefore } from '../recognise/labels.ts';
import { trimName } from '../recognise/name.ts';
import { isIdBefore } from '../recognise/non-phones.ts';

/** Replaces a piece that was taken out of a line. Never part of a word. */
export const TAKEN = '\uFFFC';

/** The labelled parts of a command line, and the line without them. */
export type CommandFields = {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly tags: readonly string[];
  readonly country: CountryCode | null;
  /** Words behind a tag that may belong to it: “tag: hot lead”. */
  readonly unclear: readonly string[];
  /** `tail` are the words after a one-word value. They belong to it when the name is elsewhere. */
  readonly attributes: readonly (Attribute & { readonly tail: string })[];
  /** The line with the taken pieces replaced, at the same length. */
  readonly rest: string;
};

const QUOTED = /^(?:"([^"]*)"|“([^“”]*)[”"]|„([^„“”]*)[“”]|«([^«»]*)»|‘([^‘’]*)’|'([^']*)'(?=$|[\s,;]))/u;
const TAG =
  /(?<=^|[\s,;(|，、；،؛]|#[^\s#,;]{1,60})[#＃](?:"([^"]{1,200})"|“([^“”]{1,200})[”"]|([\p{L}\p{M}\p{N}_\p{Extended_Pictographic}][^\s,;#"“”()<>|]*))/gu;
const NUMBERED = new RegExp(String.raw`(?:${anyOf(lexicon.numbers('places'))})\.?\s*$`, 'iu');

/** Takes `key=value`, `key: value`, `--key value` and `#tag` out of a line. */
export function readCommandFields(
  line: string,
  restore: (text: string) => string = (text) => text,
): CommandFields {
  const found: FieldValues = {
    names: [],
    phones: [],
    emails: [],
    tags: [],
    attributes: [],
    country: null,
    unclear: [],
  };
  let rest = line;
  const keys = findKeys(line);
  for (const [index, key] of keys.entries()) {
    if (isNamedNumber(line, key)) continue;
    // Part of an earlier value is not a key.
    if (key.isGlued || rest.startsWith(TAKEN, key.start)) continue;
    const length = takeField(found, key, valueArea(rest, key.end, keys[index + 1]?.start ?? line.length));
    rest = blank(rest, key.start, key.end + length);
  }
  const { tags, rest: left } = takeTags(rest, found.tags.map(restore));
  return {
    names: wholeNames(found.names).map(restore),
    phones: found.phones.map(restore),
    emails: found.emails.map(restore),
    attributes: found.attributes.map(({ key, value, tail }) => ({
      key,
      value: restore(value),
      tail: restore(tail),
    })),
    country: found.country,
    unclear: found.unclear.map(restore),
    tags,
    rest: left,
  };
}

/** “Ravi=98765 43210”, “Jane Doe = 98765 43210”: the name is in a key's place. */
function isNamedNumber(line: string, { field, key, start, end }: LineKey): boolean {
  if (field !== null || !/^\+?[\p{Nd}() .-]{9,}$/u.test(line.slice(end))) return false;
  return start === 0 || (/^\p{Lu}/u.test(key) && /^\p{Lu}[\p{L}\p{M}.'’ -]*$/u.test(line.slice(0, start)));
}

type FieldValues = {
  names: NamedValue[];
  phones: string[];
  emails: string[];
  tags: string[];
  attributes: (Attribute & { tail: string })[];
  country: CountryCode | null;
  unclear: string[];
};

/** The text a value may take: up to the next key or tag. */
function valueArea(rest: string, at: number, nextKey: number): string {
  const area = rest.slice(at, nextKey);
  const tag = area.includes('#') ? area.search(/(?<=\s)#[\p{L}\p{N}_]/u) : -1;
  return tag < 0 ? area : area.slice(0, tag);
}

/** “prénom: Zoé nom: Durand”: the halves of a name in their order, or else every labelled name. */
function wholeNames(values: readonly NamedValue[]): string[] {
  const isParted = values.some(({ role }) => role !== 'name');
  const whole = isParted ? nameOfRecord(values) : null;
  const isWhole = whole !== null && values.every(({ value }) => whole.includes(value));
  return isWhole ? [whole] : values.map(({ value }) => value);
}

/** Reads one value into `found`. Returns how many characters it took. */
function takeField(found: FieldValues, { key, field }: LineKey, area: string): number {
  const quoted = QUOTED.exec(area);
  const value = quoted
    ? (quoted.slice(1).find((part) => part !== undefined) ?? '').trim()
    : unquotedValue(field, area);
  const length = quoted ? quoted[0].length : value.length;
  if (field === null)
    return takeAttribute(found, key, { value: value.trim(), area, length, quoted: quoted !== null });
  switch (field) {
    case 'name':
    case 'given':
    case 'surname':
      found.names.push({ role: field, words: foldedWords(key), value: quoted ? value : trimName(value) });
      break;
    case 'phone':
      // “WhatsApp: Ravi 98765 43210”: the number comes behind the name.
      if (!/\p{Nd}/u.test(value) && /\p{Nd}(?:[ .-]?\p{Nd}){6}/u.test(area)) return 0;
      if (value !== '') found.phones.push(value.trim());
      break;
    case 'email':
      if (value !== '') found.emails.push(value.trim().replaceAll(/^<|>$/gu, ''));
      break;
    case 'tags':
      if (!quoted) found.unclear.push(...wordsBehindTag(area.slice(length)));
      found.tags.push(...value.split(/[,;]/u).map((tag) => tag.trim().replace(/^[#＃]/u, '')));
      break;
    case 'country':
      return takeCountry(found, key, { value: value.trim(), area, length, quoted: quoted !== null });
  }
  return length;
}

/** In capitals they would be the name. */
function wordsBehindTag(rest: string): string[] {
  return /^(?:\s\p{Ll}[\p{Ll}-]*){1,2}\s*$/u.test(rest) ? [rest.trim()] : [];
}

type Value = {
  readonly value: string;
  readonly area: string;
  readonly length: number;
  readonly quoted: boolean;
};

function takeAttribute(found: FieldValues, key: string, { value, area, length, quoted }: Value): number {
  const tail = quoted ? '' : (/^[^\S\n]+[^,;\n|@\d+"“«]*/u.exec(area.slice(length))?.[0] ?? '');
  found.attributes.push({ key: attributeKey(key) || key, value, tail: tail.trim() });
  return length + tail.trimEnd().length;
}

function takeCountry(found: FieldValues, key: string, given: Value): number {
  const words = given.quoted ? [given.value] : longestFirst(given.area);
  for (const name of words) {
    const country = readCountry(name);
    if (country === null) continue;
    found.country = country;
    return given.quoted ? given.length : name.length;
  }
  return takeAttribute(found, key, given);
}

function longestFirst(area: string): string[] {
  return [4, 3, 2, 1]
    .map((words) => new RegExp(String.raw`^[^\s,;]+(?:[ ][^\s,;]+){${words - 1}}`, 'u').exec(area)?.[0] ?? '')
    .filter(Boolean);
}

function unquotedValue(field: LineKey['field'], area: string): string {
  if (field === 'name' || field === 'given' || field === 'surname') {
    const words = beforeNextLabel(/^[^,;，、；،؛\n|@+\p{Nd}"“«]*/u.exec(area)?.[0] ?? '');
    const label = labelBefore(area, words.length);
    return (label === null || label.at === 0 ? words : words.slice(0, label.at)).trimEnd();
  }
  if (field === 'phone')
    return (
      /^[+＋(\p{Nd}][\p{Nd}\s().+/–-]*\p{Nd}(?:\s?(?:ext|x)\.?\s?\d+)?|^[^\s,;]+/u
        .exec(area)?.[0]
        .trimEnd() ?? ''
    );
  if (field === 'tags')
    return isTagList(area) ? area.trimEnd() : (/^[^\s,;]+(?:[,;][^\s,;]+)*/u.exec(area)?.[0] ?? '');
  return /^[^\s;]*[^\s,;]/u.exec(area)?.[0] ?? '';
}

/** “Elvin nömrə: ”: a word with a colon begins something else, in whatever language. */
function beforeNextLabel(words: string): string {
  const label = /(?<=\S)\s+\S{2,30}\s?[:：](?=\s|$)/u.exec(words);
  return label === null ? words : words.slice(0, label.index);
}

function takeTags(line: string, given: readonly string[]): Pick<CommandFields, 'tags' | 'rest'> {
  const tags = given.filter((tag) => tag !== '');
  let rest = line;
  for (const match of /[#＃]/u.test(line) ? line.matchAll(TAG) : []) {
    const tag = (match[1] ?? match[2] ?? match[3] ?? '').replace(/(?<![.:!?])[.:!?]+$/u, '').trim();
    const isNumber =
      /^\+?[\p{Nd}-]+$/u.test(tag) &&
      (tag.length >= 7 ||
        /\p{Nd}-\p{Nd}/u.test(tag) ||
        NUMBERED.test(line.slice(Math.max(0, match.index - 12), match.index)) ||
        isIdBefore(line, match.index));
    if (isNumber || countsPeople(line, match.index, tag) || tag === '') continue;
    tags.push(tag);
    rest = blank(rest, match.index, match.index + match[0].length);
  }
  const distinct = new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return { tags: [...distinct.values()].toReversed(), rest };
}

/** “Kevin #2 602 …” tells two people of one name apart, “#1 Jane Doe 602 …” is a line of a list. */
function countsPeople(line: string, at: number, tag: string): boolean {
  if (!/^\d{1,2}$/.test(tag)) return false;
  const end = at + 1 + tag.length;
  return line.slice(0, at).trim() === '' || /^\s\+?\(?\d/.test(line.slice(end, end + 4));
}

/** Replaces a stretch of the text with as many `TAKEN`. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + TAKEN.repeat(Math.max(0, end - start)) + text.slice(end);
}
