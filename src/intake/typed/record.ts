import { createDraft, draftPhone, type Attribute, type Draft } from '../../contact/draft.ts';
import type { Problem } from '../../contact/problem.ts';
import { readNameWords } from './name.ts';
import { takeCountry, takePhones, type LineParts } from './line-parts.ts';
import type { NumberReader } from '../recognise/number-reader.ts';

/** One person of a command line, and the doubts about it. */
export type CommandRecord = { readonly draft: Draft; readonly doubts: readonly Problem[] };

/** Makes one person from the parts of a line. The rest of the line is the name. */
export function readRecord(parts: LineParts): CommandRecord {
  const { literals, fields, numbers, reader } = parts;
  const found = takePhones(parts);
  const place =
    fields.country === null
      ? takeCountry(found, numbers, fields.names.length > 0)
      : { country: fields.country, rest: found.rest };
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
    phones: [...fields.phones.map((raw) => draftPhone(raw)), ...found.phones],
    emails: unique([...fields.emails, ...parts.emails]),
    organization: words.organization,
    country: place.country,
    tags: fields.tags,
    attributes: withCompany(attributes, words.organization),
  });
  const asides = [
    ...words.leftovers.map(leftOut),
    ...(words.tailsTaken ? fields.attributes.filter(mayBeginName).map(({ value }) => leftOut(value)) : []),
    ...fields.unclear.filter((aside) => !words.leftovers.includes(aside)).map(leftOut),
    ...[words.doubtful ?? letterBefore(parts)].filter((word) => word !== null).map(inDoubt),
    ...(draft.phones[0]?.label === 'fax' ? [leftOut('fax')] : []),
    ...(found.doubtful === null ? [] : [numberInDoubt(found.doubtful)]),
  ];
  return { draft, doubts: [...asides, ...choicesOf(draft, reader)] };
}

/** “Note: Jane Doe”: the name may have begun in the value. */
function mayBeginName({ value, tail }: { readonly value: string; readonly tail: string }): boolean {
  return /^\p{Lu}\S+$/u.test(value) && /^\S+$/u.test(tail);
}

/** “Ravi Kumar M-98765 43210”: a label or an initial. */
function letterBefore({ spans, hidden }: LineParts): string | null {
  for (const { from } of spans) {
    const letter = /\s([CMPT][.-])$/.exec(hidden.slice(Math.max(0, from - 3), from))?.[1];
    if (letter !== undefined) return letter;
  }
  return null;
}

/** The inbox has no companies, so a typed one is sent as an attribute. */
function withCompany(attributes: readonly Attribute[], company: string | null): readonly Attribute[] {
  if (company === null || attributes.some(({ key }) => key === 'company')) return attributes;
  return [...attributes, { key: 'company', value: company }];
}

function leftOut(words: string): Problem {
  const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return {
    field: 'name',
    code: 'not-understood',
    values: { words: shown },
  };
}

function inDoubt(words: string): Problem {
  return {
    field: 'name',
    code: 'name-doubtful',
    values: { words },
  };
}

function numberInDoubt(raw: string): Problem {
  return {
    field: 'phone',
    code: 'number-doubtful',
    values: { number: raw },
  };
}

function choicesOf({ phones, emails, country }: Draft, numbers: NumberReader): Problem[] {
  const reader = country === null ? numbers : numbers.in(country);
  const choices: Problem[] = [];
  if (phones.length > 1 && unique(phones.map(({ raw }) => spellingOf(raw, reader))).length > 1) {
    choices.push({ field: 'phone', code: 'several-phones', values: null });
  }
  if (emails.length > 1) {
    choices.push({ field: 'email', code: 'several-emails', values: null });
  }
  return choices;
}

function spellingOf(raw: string, numbers: NumberReader): string {
  return numbers.find(raw)?.e164 ?? raw;
}

function unique(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts;
  return [...new Map(texts.toReversed().map((text) => [text.toLowerCase(), text])).values()].toReversed();
}
