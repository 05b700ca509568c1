import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';
import { isClosing } from './mail/mail-lines.ts';
import { withoutSigningFor } from './mail/words.ts';
import {
  inSpokenOrder,
  isName,
  isRole,
  isWholeName,
  trimName,
  withoutDegrees,
  withoutNotes,
  withoutRank,
} from '../recognise/name.ts';
import { readNamedField } from '../recognise/named-field.ts';
import { readProseName } from './sentence/sentence-name.ts';
import { nobody, type Mention } from './person.ts';
import { isNotice, readMentionBefore, whomToAskFor } from './prose-name.ts';

/** The line above that is most likely a name: the first with several words, else the first with one. */
export function nameAbove(heads: readonly string[]): string | null {
  const names = heads
    .filter((head) => !/[:：]$/u.test(head.trimEnd()) && !isClosing(head.slice(0, 80)))
    .map((head) => nameOfLine(head))
    .filter((name) => name !== null);
  return names.find((name) => name.includes(' ')) ?? names[0] ?? null;
}

/** What follows the signer's name. */
const SIGNS_BEHIND = new RegExp(String.raw`\s(?:${anyOf(lexicon.mail('signsBehind'))})$`, 'u');

function nameOfLine(line: string): string | null {
  const whole = withoutDegrees(trimName(withoutNotes(whomToAskFor(withoutSigningFor(line))))).replace(
    SIGNS_BEHIND,
    '',
  );
  if (isNotice(whole)) return null;
  if (isWholeName(whole)) return whole;
  const ranked = withoutRank(whole);
  if (isName(ranked)) return ranked;
  const fields = whole.split(/(?:(?<!\s)\s+)?[|\t;•·]\s*|,\s+|\s[-–—]\s/u).map(trimName);
  const [first] = fields;
  return fields.length > 1 && first !== undefined && isName(first) && first.includes(' ') ? first : null;
}

/** The name in a sentence above, nearest first. Lines with digits are addresses. */
export function proseAbove(lines: readonly string[]): string | null {
  for (const line of lines.toReversed()) {
    const approaching = whoApproaches(line.slice(0, LONGEST_INTRODUCTION));
    if (approaching !== null) return approaching;
    const introduced = introducedIn([line]);
    if (introduced !== null) return introduced;
    if (/\p{Nd}/u.test(line) || isRole(line)) continue;
    const { name } = readMentionBefore(line);
    if (name !== null) return name;
  }
  return null;
}

/** “Jane Doe is interested in 418 Birch Ln”, “Message from Jane Doe for …”: whom a notice is about. */
function whoApproaches(line: string): string | null {
  const behaving = APPROACHES.exec(line);
  const sent = SENT_BY.exec(line);
  const sender = sent ? CAPITALISED.exec(line.slice(sent.index + sent[0].length))?.[0] : '';
  const name = behaving ? line.slice(0, behaving.index) : (sender ?? '');
  const whole = trimName(name);
  return whole.includes(' ') && isName(whole) ? whole : null;
}

const SENT_BY = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.requests('notices'))})\s(?:${anyOf(lexicon.mail('from'))})\s(?=\p{L})`,
  'iu',
);
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){1,3}/u;

const APPROACHES = new RegExp(
  String.raw`(?<=\p{L})\s(?:${anyOf(lexicon.speech('approaches'))})(?!\p{L})`,
  'iu',
);

/** “Hi, it's Jane Doe calling about …”: who introduces themselves below their number. */
export function introducedIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, words = ''] = INTRODUCED.exec(line.slice(0, LONGEST_INTRODUCTION)) ?? [];
    const name = words === '' ? null : readProseName(words, 'first', false).name;
    if (name !== null && words.startsWith(name)) return name;
  }
  return null;
}

const LONGEST_INTRODUCTION = 160;
const INTRODUCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(`${lexicon.speech('iAm')} ${lexicon.requests('introducing')} ${lexicon.requests('introducingSmall')}`)})\s(\p{L}.{1,80})`,
  'iu',
);

/** “Doe, Jane - 212 …”. */
const SURNAME_FIRST =
  /^[^\p{L}]*(\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.?)?)(?:\s*([-–—:|;/]))?\s*$/u;

/** “Missed call from WILLIAMS, TAMIKA (404) …”. */
const FROM_REVERSED = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.mail('from'))})\s(\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’-]+)\s*[(（]?$`,
  'u',
);

/** Finds the name in the text before a number: a field, a quoted or reversed name, or prose. */
export function mentionBefore(before: string, opens: boolean): Mention {
  const quoted = /"([^"\n]{2,80})"\s*<?\s*$/u.exec(before)?.[1];
  if (quoted !== undefined && isName(quoted)) return { name: inSpokenOrder(quoted), organization: null };
  const sender = FROM_REVERSED.exec(before)?.[1] ?? '';
  if (sender !== '' && isName(sender)) return { name: inSpokenOrder(sender), organization: null };
  const [, reversed, dash] = SURNAME_FIRST.exec(before) ?? [];
  if (reversed !== undefined && (dash !== undefined || opens) && isName(reversed))
    return { name: inSpokenOrder(reversed), organization: null };
  const field = readNamedField(before.replace(/(?<![\s,;|])[\s,;|]+$/u, ''));
  if (field?.kind === 'name' || field?.kind === 'given') {
    const name = inSpokenOrder(trimName(field.value));
    const mention = isName(name) ? nobody : readMentionBefore(field.value);
    return mention.name === null ? { name, organization: null } : mention;
  }
  return before.trim() === '' ? nobody : readMentionBefore(before, opens);
}
