import { readCountry } from '../contact/countries.ts';
import { createDraft, draftPhone, type Attribute, type Draft, type DraftPhone } from '../contact/draft.ts';
import { readPhone, type CountryCode } from '../contact/phone.ts';
import type { Problem } from '../contact/problem.ts';
import { blank, readCommandFields, TAKEN, type CommandFields } from './command-fields.ts';
import { readNameWords, restoreLiterals, unquoteLine } from './command-name.ts';
import { isLabel, labelBefore } from './labels.ts';
import { findPhones, type PhoneSpan } from './phone-spans.ts';
import { findEmails } from './text-lines.ts';

/** One person of a command line, and what makes it doubtful. */
export type CommandRecord = { readonly draft: Draft; readonly doubts: readonly Problem[] };

/** A damaged or lettered number: not to be read, but what was meant as the number. */
const ODD_NUMBER =
  /(?<![\p{L}\p{N}])(?:\d[.,]\d+[eE]\+?\d{1,2}|\+?\d[\d-]{0,12}-[A-Z][A-Z-]{2,}(?:-?\d+)?)(?![\p{L}\p{N}])/gu;
const HALF_EMAIL = /(?<=^|[\s,;<(])[^\s,;<>()@\uFFFC]+@[^\s,;<>()@\uFFFC]*/gu;

/** Reads one person: what names itself first, then addresses, then numbers; what is left is the name. */
export function readRecord(line: string, country: CountryCode | null): CommandRecord {
  const { text, literals } = unquoteLine(line);
  const fields = readCommandFields(text, (words) => restoreLiterals(words, literals));
  const emails = takeEmails(fields.rest);
  const numbers = takePhones(emails.rest, fields.country ?? country);
  const place = takeCountry(numbers, fields, country);
  const words = readNameWords(place.rest, {
    literals,
    given: fields.names.join(' '),
    tails: fields.attributes.map(({ tail }) => tail),
  });
  const attributes = fields.attributes.map(({ key, value, tail }) => ({
    key,
    value: words.tailsTaken || tail === '' ? value : `${value} ${tail}`,
  }));
  const draft = createDraft({
    name: words.name,
    phones: [...fields.phones.map((raw) => draftPhone(raw)), ...numbers.phones],
    emails: unique([...fields.emails, ...emails.emails]),
    organization: words.organization,
    country: fields.country ?? place.country,
    tags: fields.tags,
    attributes: withCompany(attributes, words.organization),
  });
  return { draft, doubts: doubtsOf(draft, words.leftovers, country) };
}

/** The inbox knows no companies: one that was typed is sent as an attribute. */
function withCompany(attributes: readonly Attribute[], company: string | null): readonly Attribute[] {
  if (company === null || attributes.some(({ key }) => key === 'company')) return attributes;
  return [...attributes, { key: 'company', value: company }];
}

/** Cuts a line into one piece a person: by lines, semicolons, or where a new name follows a number. */
export function splitRecords(line: string, country: CountryCode | null): string[] {
  const pieces = line
    .split(/\n|;(?!\s*(?:ext|isub)=)/iu)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const people = pieces.filter((piece) =>
    findPhones(hideEmails(piece), country, 'line').some(({ raw }) => readPhone(raw, country).ok),
  );
  const named = people.filter((piece) => readRecord(piece, country).draft.name !== '');
  if (pieces.length > 1 && named.length > 1 && people.length === pieces.length)
    return pieces.flatMap((piece) => splitAtNames(piece, country));
  return splitAtNames(line, country);
}

function splitAtNames(line: string, country: CountryCode | null): string[] {
  const { text, literals } = unquoteLine(line);
  const hidden = hideEmails(readCommandFields(text).rest);
  const phones = findPhones(hidden, country, 'line').filter(({ raw }) => readPhone(raw, country).ok);
  if (phones.length < 2 || !hasName(hidden.slice(0, phones[0]?.from), literals)) return [line];
  const cuts: number[] = [];
  for (const [index, phone] of phones.entries()) {
    const next = phones[index + 1];
    if (!next) break;
    const between = hidden.slice(phone.to, next.from);
    const begin = between.search(/[\p{L}\uE000-\uF8FF][^\uFFFC,;\n]*$/u);
    const start = /^(?:and|und|y|et|e|&|also|plus)\s/iu.exec(between.slice(begin))?.[0].length ?? 0;
    if (begin >= 0 && hasName(between.slice(begin + start), literals)) cuts.push(phone.to + begin + start);
  }
  if (cuts.length !== phones.length - 1) return [line];
  return [0, ...cuts].map((cut, index) =>
    restore(text.slice(cut, cuts[index] ?? text.length), literals).replace(
      /[\s,;]+(?:and|und|y|et|e|&|also|plus)?[\s,;]*$/iu,
      '',
    ),
  );
}

function hasName(text: string, literals: readonly string[]): boolean {
  const words = restore(text, literals)
    .replaceAll(/[\s,;:()/–—&-]+|\uFFFC+/gu, ' ')
    .trim();
  return (
    /\p{L}/u.test(words) &&
    !isLabel(words) &&
    !/^(?:or|oder|and|und|ou|o|y|et|alt|alternate|alternative|second|2nd|other)$/iu.test(words)
  );
}

function restore(text: string, literals: readonly string[]): string {
  return text.replaceAll(/[\uE000-\uF8FF]/gu, (mark) => `"${literals[mark.charCodeAt(0) - 0xe000] ?? ''}"`);
}

function takeEmails(line: string): { readonly emails: readonly string[]; readonly rest: string } {
  let rest = line;
  const emails: string[] = [];
  for (const { start, end, email } of findEmails(line)) {
    const label = labelBefore(line, start);
    emails.push(email);
    rest = blank(rest, label?.kind === 'email' && label.at > 0 ? label.at : start, end);
  }
  for (const match of rest.matchAll(HALF_EMAIL)) {
    emails.push(match[0]);
    rest = blank(rest, match.index, match.index + match[0].length);
  }
  return { emails, rest: rest.replaceAll(/(?:mailto:)(?=\uFFFC)/giu, (found) => TAKEN.repeat(found.length)) };
}

function hideEmails(line: string): string {
  return takeEmails(line).rest;
}

type Numbers = { readonly phones: readonly DraftPhone[]; readonly rest: string; readonly end: number };

function takePhones(line: string, country: CountryCode | null): Numbers {
  let rest = line;
  const odd = [...line.matchAll(ODD_NUMBER)].map((match) => {
    rest = blank(rest, match.index, match.index + match[0].length);
    return draftPhone(match[0]);
  });
  const spans = findPhones(rest, country, 'line');
  const kept = spans.filter(
    (span) =>
      readPhone(span.raw, country).ok ||
      !spans.some((other) => other !== span && readPhone(other.raw, country).ok && digitCount(span) < 7),
  );
  for (const span of kept) rest = blank(rest, span.from, span.to);
  return {
    phones: [...kept.map(({ raw, label }) => ({ raw, label, whatsappId: null })), ...odd],
    rest,
    end: kept.at(-1)?.to ?? line.length,
  };
}

function digitCount({ raw }: PhoneSpan): number {
  return raw.replaceAll(/[^\p{Nd}]/gu, '').length;
}

/** A country behind the number says whose number it is: “98765 43210 India”, “… (IN)”. */
function takeCountry(
  { phones, rest, end }: Numbers,
  fields: CommandFields,
  country: CountryCode | null,
): { readonly country: CountryCode | null; readonly rest: string } {
  const [phone] = phones;
  const match = /^[\s,]*\(?([\p{L}][\p{L} .'-]{0,40}?)\)?[\s.,]*(?=\uFFFC|$)/u.exec(rest.slice(end));
  const word = match?.[1]?.trim() ?? '';
  const nameElsewhere = /\p{L}|[\uE000-\uF8FF]/u.test(rest.slice(0, end)) || fields.names.length > 0;
  if (!phone || !match || fields.country !== null || !nameElsewhere) return { country: null, rest };
  if (word.length < 3 && !/^[A-Z]{2}$/u.test(word)) return { country: null, rest };
  const code = readCountry(word);
  const reading = code === null ? null : readPhone(phone.raw, code);
  if (code === null || !reading?.ok || reading.phone.country !== code) return { country: null, rest };
  const taken = blank(rest, end, end + match[0].length);
  return { country: phone.raw.trimStart().startsWith('+') || code === country ? null : code, rest: taken };
}

function doubtsOf(draft: Draft, leftovers: readonly string[], country: CountryCode | null): Problem[] {
  const doubts: Problem[] = leftovers.map((words) => ({
    field: 'name',
    code: 'not-understood',
    message: `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}” was left out: add it where it belongs.`,
  }));
  const numbers = unique(draft.phones.map(({ raw }) => keyOf(raw, draft.country ?? country)));
  if (numbers.length > 1)
    doubts.push({
      field: 'phone',
      code: 'several-phones',
      message: 'There are several numbers: choose one.',
    });
  if (draft.emails.length > 1)
    doubts.push({
      field: 'email',
      code: 'several-emails',
      message: 'There are several email addresses: choose one.',
    });
  return doubts;
}

function keyOf(raw: string, country: CountryCode | null): string {
  const reading = readPhone(raw, country);
  return reading.ok ? reading.phone.e164 : raw;
}

function unique(texts: readonly string[]): string[] {
  return [...new Map(texts.toReversed().map((text) => [text.toLowerCase(), text])).values()].toReversed();
}
