import * as z from 'zod';
import { createDraft, type Draft } from '../../contact/draft.ts';
import { samePersonKey, type CountryCode } from '../../contact/phone/phone.ts';
import type { Intake } from '../intake.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { createNumberReader, type NumberReader } from '../recognise/number-reader.ts';
import { partByTables } from './pasted-table.ts';
import { withoutMachineLines } from './mail-lines.ts';
import { groupPeople } from './people.ts';
import type { Person } from './person.ts';
import { dropFormatting, readSlackMarkup } from './slack-markup.ts';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';
import { takeRecords } from './records.ts';
import { readLines } from './text-lines.ts';
import { withCardsOfJson } from '../card/json-cards.ts';
import { readCardsOfText } from '../card/vcard.ts';

/** Slack's own limit of a message; what is longer was not typed. */
const MAX_CHARACTERS = 40_000;

/** The people a message speaks of, in Slack's markup or plain; cards pasted into it are read as cards. Never throws. */
export function readFreeText(text: string, country: CountryCode | null): Intake {
  return runAtOnce(readText(text, country));
}

/** The same in slices. */
export function* readText(text: string, country: CountryCode | null): SlicedWork<Intake> {
  const plain = withCardsOfJson(readSlackMarkup(text.slice(0, MAX_CHARACTERS)))
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/\n{4,}/gu, '\n\n\n');
  const numbers = createNumberReader(country);
  yield;
  if (/^[ \t]*(?:>[ \t]*)?BEGIN:VCARD/imu.test(plain)) return yield* readPastedCards(plain, numbers);
  return { kind: 'text', drafts: yield* readPeople(plain, numbers), problems: [] };
}

function* readPastedCards(plain: string, numbers: NumberReader): SlicedWork<Intake> {
  const unquoted = plain.replaceAll(/^[ \t]*(?:>[ \t]?|```)/gmu, '');
  const cards = yield* readCardsOfText(unquoted);
  const around = yield* readPeople(
    unquoted.replaceAll(/BEGIN:VCARD[\s\S]*?(?:END:VCARD|$(?![\s\S]))/giu, '\n'),
    numbers,
  );
  const drafts = yield* mergeSame([...cards.drafts, ...around], numbers);
  return { kind: 'text', drafts, problems: cards.problems };
}

function* readPeople(plain: string, numbers: NumberReader): SlicedWork<readonly Draft[]> {
  const tidy = yield* readable(plain);
  yield;
  const drafts: Draft[] = [];
  for (const part of yield* partByTables(tidy))
    drafts.push(...('drafts' in part ? part.drafts : yield* readProse(part.text, numbers)));
  return drafts;
}

function* readProse(text: string, numbers: NumberReader): SlicedWork<readonly Draft[]> {
  const people = yield* groupPeople(yield* takeRecords(yield* readLines(text, numbers)));
  return yield* mergeSame(people.map(draftOf), numbers);
}

/** Takes off what mail programs and chat exports put around a message. */
function* readable(plain: string): SlicedWork<string> {
  const tidy = dropFormatting(withFieldsOfJson(plain))
    .replaceAll(/```([\s\S]*?)```/gu, (_whole, code: string) => (/[{}=]|;[ \t]*$/mu.test(code) ? ' ' : code))
    .replaceAll(/^[ \t]*(?:>[ \t]?){1,8}/gmu, '')
    .replaceAll(
      /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:-\s)?/gimu,
      '',
    )
    .replaceAll(/^\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?,?\s\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\]\s*/gimu, '')
    .replaceAll(/(?<![\w.])(\d{7,15})@(?:c\.us|s\.whatsapp\.net)\b/giu, '+$1');
  yield;
  return yield* withoutMachineLines(withoutRecipients(tidy));
}

const JSON_OBJECT = z.record(z.string(), z.unknown());

/** Objects of JSON, as programs post them, as lines that say what they hold: `{"full_name": "Jane Doe"}`. */
function withFieldsOfJson(text: string): string {
  return text.replaceAll(/\{[^{}]{0,4000}\}/gu, (whole) => {
    const lines = fieldsOfJson(whole).map(([key, value]) => `${key.replaceAll('_', ' ')}: ${value}`);
    return lines.length === 0 ? whole : `\n\n${lines.join('\n')}\n\n`;
  });
}

function fieldsOfJson(text: string): [string, string | number][] {
  try {
    const fields = JSON_OBJECT.parse(JSON.parse(text));
    return Object.entries(fields).filter((field): field is [string, string | number] =>
      /^(?:string|number)$/.test(typeof field[1]),
    );
  } catch {
    return [];
  }
}

const FROM = headerOf(lexicon.mail('from'), '');
const ABOUT = headerOf(lexicon.mail('subject'), '');
const DROPPED = headerOf(`${lexicon.mail('to')} ${lexicon.mail('subject')}`, 'g');

function headerOf(words: string, flags: string): RegExp {
  return new RegExp(String.raw`^[ \t]*(?:${anyOf(words)})\s?[:：].*$`, `imu${flags}`);
}

/** A forwarded mail speaks of its sender; whom else it went to stays out. */
function withoutRecipients(text: string): string {
  return FROM.test(text) && ABOUT.test(text) ? text.replaceAll(DROPPED, '') : text;
}

function draftOf(person: Person): Draft {
  const phones = person.phones.toSorted((a, b) => Number(a.label === 'fax') - Number(b.label === 'fax'));
  return createDraft({
    name: person.name,
    phones: phones.map(({ raw, label }) => ({ raw, label, whatsappId: null })),
    emails: person.emails,
    organization: person.organization,
  });
}

/** The same number or address twice is one person; the longer name and everything else of both is kept. */
export function* mergeSame(drafts: readonly Draft[], numbers: NumberReader): SlicedWork<readonly Draft[]> {
  const merged: Draft[] = [];
  const known = new Map<string, number>();
  for (const draft of drafts) {
    yield;
    const keys = [
      ...draft.phones.map((phone) => phoneKey(phone.raw, numbers)),
      ...draft.emails.map((email) => email.toLowerCase()),
      ...(draft.name.includes(' ') ? [`name ${draft.name.toLowerCase()}`] : []),
    ];
    const index = keys.map((key) => known.get(key)).find((at) => at !== undefined) ?? merged.length;
    const before = merged[index];
    merged[index] = before ? join(before, draft, numbers) : join(createDraft(), draft, numbers);
    for (const key of keys) known.set(key, index);
  }
  return merged;
}

function join(one: Draft, other: Draft, numbers: NumberReader): Draft {
  const phones = new Map(
    [...one.phones, ...other.phones].toReversed().map((phone) => [phoneKey(phone.raw, numbers), phone]),
  );
  const emails = new Map(
    [...one.emails, ...other.emails].toReversed().map((email) => [email.toLowerCase(), email]),
  );
  return {
    ...one,
    name: other.name.length > one.name.length ? other.name : one.name,
    phones: [...phones.values()].toReversed(),
    emails: [...emails.values()].toReversed(),
    organization: one.organization ?? other.organization,
    country: one.country ?? other.country,
    tags: [...new Set([...one.tags, ...other.tags])],
    attributes: [...one.attributes, ...other.attributes],
  };
}

function phoneKey(raw: string, numbers: NumberReader): string {
  const reading = numbers.read(raw);
  return reading.ok ? `+${samePersonKey(reading.phone)}` : raw.replaceAll(/[^\p{Nd}]/gu, '');
}
