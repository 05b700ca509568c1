import { createDraft, type Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { FileProblem } from '../file-problem.ts';
import type { Intake } from '../intake.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { createNumberReader, type NumberReader } from '../recognise/number-reader.ts';
import { isName, trimName } from '../recognise/name.ts';
import { mergeSame } from '../recognise/merge-same.ts';
import { withCaller, withFullNames } from './full-names.ts';
import { partByTables } from './pasted-table.ts';
import { withoutOtherSpeakers } from './chat-turns.ts';
import { withoutAdverts } from './hotlines.ts';
import { withFieldsOfJson } from './json-fields.ts';
import { withoutMachineLines } from './mail/mail-lines.ts';
import { groupPeople } from './people.ts';
import type { Person } from './person.ts';
import { dropFormatting, readSlackMarkup } from './slack-markup.ts';
import { runAtOnce, type SlicedWork } from '../../timing/slices.ts';
import { withoutRetracted } from './retracted.ts';
import { takeRecords } from './records/records.ts';
import { MAY_HOLD_PHONE, readLines } from './text-lines.ts';
import { withCardsOfJson } from '../card/json-cards.ts';
import { readCardsOfText } from '../card/vcard.ts';

/** Slack's limit for a message. Each step of the readers takes no more, so a longer text is read in parts. */
const longestPart = 40_000;
/** More people than a review takes. */
const longestText = 400_000;

/** The people in a message, in Slack's markup or plain. Pasted cards are read as cards. Never throws. */
export function readFreeText(text: string, country: CountryCode | null): Intake {
  return runAtOnce(readText(text, country));
}

/** The same in slices. */
export function* readText(text: string, country: CountryCode | null): SlicedWork<Intake> {
  const numbers = createNumberReader(country);
  const drafts: Draft[] = [];
  const problems: FileProblem[] = [];
  const parts = partsOf(text.slice(0, longestText));
  for (const part of parts) {
    const read = yield* readPart(part, numbers);
    drafts.push(...read.drafts);
    problems.push(...read.problems);
  }
  if (text.length > longestText) problems.push({ code: 'text-cut', values: { characters: longestText } });
  return { kind: 'text', drafts: parts.length > 1 ? yield* mergeSame(drafts, numbers) : drafts, problems };
}

/** Splits a text at blank lines, else between lines, to keep each person's lines together. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longestPart) {
    const head = rest.slice(0, longestPart);
    const end = [head.lastIndexOf('\n\n'), head.lastIndexOf('\n')].find((at) => at > longestPart / 2);
    parts.push(rest.slice(0, end ?? longestPart));
    rest = rest.slice(end ?? longestPart);
  }
  return [...parts, rest];
}

function* readPart(text: string, numbers: NumberReader): SlicedWork<Pick<Intake, 'drafts' | 'problems'>> {
  const plain = withCardsOfJson(readSlackMarkup(text))
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/\n{4,}/gu, '\n\n\n');
  yield;
  if (/^[ \t]*(?:>[ \t]*)?BEGIN:VCARD/imu.test(plain)) return yield* readPastedCards(plain, numbers);
  return { drafts: yield* readPeople(plain, numbers), problems: [] };
}

function* readPastedCards(
  plain: string,
  numbers: NumberReader,
): SlicedWork<Pick<Intake, 'drafts' | 'problems'>> {
  const unquoted = plain.replaceAll(/^[ \t]*(?:>[ \t]?|```)/gmu, '');
  const cards = yield* readCardsOfText(unquoted);
  const around = yield* readPeople(
    unquoted.replaceAll(/BEGIN:VCARD[\s\S]*?(?:END:VCARD|$(?![\s\S]))/giu, '\n'),
    numbers,
  );
  const drafts = yield* mergeSame([...cards.drafts, ...around], numbers);
  return { drafts, problems: cards.problems };
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
  const people = yield* groupPeople(
    yield* takeRecords(withoutAdverts(withoutRetracted(yield* readLines(text, numbers)))),
  );
  return yield* mergeSame(withFullNames(withCaller(people, text), text).map(draftOf), numbers);
}

/** Removes what mail programs and chat exports add around a message. */
function* readable(plain: string): SlicedWork<string> {
  let text = dropFormatting(withFieldsOfJson(plain));
  for (const without of [withoutLetters, withoutAnswered, withoutOtherSpeakers]) {
    yield;
    text = without(text);
  }
  const tidy = text
    .replaceAll(/```([\s\S]*?)```/gu, (_whole, code: string) => (/[{}=]|;[ \t]*$/mu.test(code) ? ' ' : code))
    .replaceAll(/^[ \t]*(?:>[ \t]?){1,8}/gmu, '')
    .replaceAll(
      /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*(?:-\s)?(.*)$/gimu,
      (_whole, said: string) => withoutAuthor(said),
    )
    .replaceAll(
      /^\[\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?,?\s\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\]\s*(.*)$/gimu,
      (_whole, said: string) => withoutAuthor(said),
    )
    .replaceAll(/(?<![\w.])(\d{7,15})@(?:c\.us|s\.whatsapp\.net)\b/giu, '+$1');
  yield;
  return yield* withoutMachineLines(withoutRecipients(tidy));
}

/** “Priya Office: Gaurav Sinha” in a chat's export: a message that is only a name is about that person. */
function withoutAuthor(line: string): string {
  const [, said = ''] = /^[^:\n]{1,40}:\s(.{2,60})$/u.exec(line) ?? [];
  return isName(trimName(said)) ? said : line;
}

const FROM = headerOf(lexicon.mail('from'), '');
const ABOUT = headerOf(lexicon.mail('subject'), '');
const DROPPED = headerOf(`${lexicon.mail('to')} ${lexicon.mail('subject')}`, 'g');

function headerOf(words: string, flags: string): RegExp {
  return new RegExp(String.raw`^[ \t]*(?:${anyOf(words)})\s?[:：].*$`, `imu${flags}`);
}

/** A forwarded mail is about its sender, so its other recipients are left out. */
function withoutRecipients(text: string): string {
  return FROM.test(text) && ABOUT.test(text) ? text.replaceAll(DROPPED, '') : text;
}

/** Below a reply with its writer's number, quoted lines are somebody else's mail. */
function withoutAnswered(text: string): string {
  const about = ABOUT.exec(text);
  if (!about || !REPLY.test(about[0]) || !FROM.test(text) || !QUOTED.test(text)) return text;
  const from = about.index + about[0].length;
  const own = text.slice(from).replaceAll(QUOTES, '');
  return MAY_HOLD_PHONE.test(own.slice(own.indexOf('\n\n'))) ? text.slice(0, from) + own : text;
}

const REPLY = /[:：]\s*(?:re|aw|sv|antw|odp|ynt|rif|res|vs)\s?[:：]/iu;
const QUOTED = /^[ \t]*>/mu;
const QUOTES = /^[ \t]*>.*$/gmu;

/** “A. Tom Baker” above “B. Sue Lee”: letters of a list. “K. Raman” alone has an initial. */
function withoutLetters(text: string): string {
  return LETTERED.test(text) ? text.replaceAll(/^[ \t]*[A-Z]\.[ \t]+(?=\p{Lu}\S*\s\p{Lu})/gmu, '') : text;
}

const LETTERED = /^[ \t]*A\.[ \t]+\p{Lu}\S*\s\p{Lu}.*\n[ \t]*B\.[ \t]+\p{Lu}\S*\s\p{Lu}/mu;

/** “田村 直樹(たむら なおき)”: how a Japanese name is read is not a part of it. */
function withoutReading(name: string): string {
  const [, written = name] = READING_BEHIND.exec(name) ?? [];
  return written;
}

const READING_BEHIND =
  /^(\p{Script=Han}[^()（）]{1,30}?)\s?[(（][\p{Script=Hiragana}\p{Script=Katakana}ー・\s]{2,40}[)）]$/u;

function draftOf(person: Person): Draft {
  const phones = person.phones.toSorted((a, b) => Number(a.label === 'fax') - Number(b.label === 'fax'));
  return createDraft({
    name: withoutReading(person.name),
    phones: phones.map(({ raw, label }) => ({ raw, label, whatsappId: null })),
    emails: person.emails,
    organization: person.organization,
  });
}
