import { foldedWords } from '../../../languages/folded-words.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import { anyOf } from '../../../languages/notation.ts';
import type { SlicedWork } from '../../../timing/slices.ts';
import { MAY_HOLD_PHONE } from '../text-lines.ts';
import { closings, greetings, withoutSigningFor } from './words.ts';
import { inSpokenOrder, isName, trimName, withoutDegrees } from '../../recognise/name.ts';

/** “On Nov 3, 2025, at 4:15 PM, Sales Team <…> wrote:” above a quoted mail. */
const WROTE = new RegExp(String.raw`(?:${anyOf(lexicon.mail('wrote'))})\s?[:：]?\s*$`, 'iu');
const WROTE_WORD = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(lexicon.mail('wrote'))})(?!\p{L})`, 'iu');
/** What phones and mail programs add below a message. */
const AUTOMATIC = new RegExp(
  String.raw`^[\s\-_–—]{0,8}(?:${anyOf(lexicon.mail('automatic')).replaceAll(String.raw`\*`, '.{1,30}')})`,
  'iu',
);
/** “Reply STOP to mute”, “répondez STOP”: what senders of notices add. The word is the same in every language. */
const OPTS_OUT = /\p{Ll}\s["“«]?STOP(?![\p{L}\p{N}])/u;
/** Numbers to dial into a meeting. */
const DIAL_IN = new RegExp(anyOf(lexicon.mail('dialIn')), 'iu');
const DIAL_CODE = /,{1,2}\s?\d{3,14}#|\bPIN\b\s?[:：]?\s?[\d\s]{3,20}#/u;
const MEETING_ID = new RegExp(anyOf(lexicon.mail('meetingIds')), 'iu');
const MEETING =
  /teams\.microsoft\.com|microsoft teams|zoom(?:\.us|\.com)?\b.{0,20}(?:meeting|\/j\/)|meet\.google\.com|google meet|webex|ringcentral|gotomeeting|bluejeans/iu;
const longest = 300;
const SIGNS_BEHIND = new RegExp(String.raw`\s?(?:${anyOf(lexicon.mail('signsBehind'))})$`, 'u');

/** Removes lines about nobody: headers of quoted answers, automatic signatures, dial-in numbers, greetings. */
export function* withoutMachineLines(text: string): SlicedWork<string> {
  const lines = text.split('\n');
  const kept: string[] = [];
  let inDialIn = false;
  const isMeeting = MEETING.test(text);
  for (const [index, line] of lines.entries()) {
    yield;
    const short = line.length <= longest ? line : '';
    if (line.trim() === '') inDialIn = false;
    else if (DIAL_IN.test(short) && isDialIn(short, lines[index + 1] ?? '', isMeeting)) inDialIn = true;
    const isDropped =
      inDialIn ||
      (isMeeting && MEETING_ID.test(short)) ||
      DIAL_CODE.test(short) ||
      AUTOMATIC.test(short) ||
      OPTS_OUT.test(short) ||
      isQuoteHeader(short, lines[index + 1] ?? '') ||
      isGreeting(short);
    const isQuote = isDropped && isQuoteHeader(short, lines[index + 1] ?? '');
    // A writer gives their own number. Those in the quoted mail are someone else's.
    if (isQuote && kept.some((above) => MAY_HOLD_PHONE.test(above))) break;
    const said = isQuote ? writerOf(short, kept) : '';
    kept.push(isDropped ? said : line);
    // A quoted answer's header may be folded into two lines.
    if (isDropped && !WROTE.test(short) && isFolded(short, lines[index + 1] ?? '')) lines[index + 1] = '';
  }
  return kept.join('\n');
}

/** The quoted writer is the person meant when nothing is written above the quote. */
function writerOf(header: string, above: readonly string[]): string {
  if (above.some((line) => /@|\p{Nd}{3}/u.test(line))) return '';
  const [, names = '', email = ''] = /([^:<>\d]{2,90})<([^<>\s]{1,100}@[^<>\s]{3,100})>/u.exec(header) ?? [];
  const said = trimName(names.replace(/^\s*[ap]\.?m\.?[,\s]\s*/iu, '').replace(WROTE_WORD, ''));
  const spoken = inSpokenOrder(said);
  const writer = spoken === said ? (said.split(/,\s*/u).at(-1) ?? '') : spoken;
  return isName(writer) ? `${writer} <${email}>` : '';
}

function isDialIn(line: string, next: string, isMeeting: boolean): boolean {
  return isMeeting || DIAL_CODE.test(line) || DIAL_CODE.test(next.slice(0, longest));
}

function isQuoteHeader(line: string, next: string): boolean {
  if (!/\p{Nd}/u.test(line)) return false;
  if (!/[:：]\s*$/u.test(line)) return isFolded(line, next);
  const isDated = /\p{Nd}{4}/u.test(line) && /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(line);
  return (
    WROTE.test(line) || (isDated && (WROTE_WORD.test(line) || /<[^<>\s]{1,100}@[^<>\s]{1,100}>/u.test(line)))
  );
}

function isFolded(line: string, next: string): boolean {
  return (
    /\p{Nd}{4}/u.test(line) &&
    line.includes(',') &&
    next.length < 120 &&
    !/\p{Nd}{5}/u.test(next) &&
    WROTE.test(next) &&
    /[:：]\s*$/u.test(next)
  );
}

/** “Hi Anna,”, “Sehr geehrte Frau Kern,” alone in a line name the recipient. */
function isGreeting(line: string): boolean {
  if (line.length > 60 || /[\p{Nd}@:：]/u.test(line)) return false;
  const words = foldedWords(line);
  const isAddressed = /[,!،，、]\s{0,4}$/u.test(line) && beginsWith(greetings, words);
  return words.split(' ').length <= 6 && (isAddressed || greetings().has(words));
}

/** A letter's signer, and the line where the letter ends. */
export type Signer = { readonly name: string; readonly closing: number };

/** Everyone who signs in a text: “Un saludo,” with a name below or beside it. */
export function* signersOf(lines: readonly string[]): SlicedWork<readonly Signer[]> {
  const signers: Signer[] = [];
  for (const [index, line] of lines.entries()) {
    yield;
    if (line.length > 80 || line.trim() === '') continue;
    const [closing = '', beside = ''] = line.split(/[,،，!]\s*/u, 2);
    if (!isClosing(closing)) continue;
    const below = [lines[index + 1], lines[index + 2], lines[index + 3]].find((next) => next?.trim()) ?? '';
    const name = signedName(beside) ?? signedName(behindClosing(closing)) ?? signedName(below);
    if (name !== null) signers.push({ name, closing: index });
  }
  return signers;
}

/** “LG Tobias Reuter”: the text after the longest closing in its line. */
function behindClosing(line: string): string {
  const words = line.trim().split(/\s+/u).slice(0, 9);
  for (let count = words.length - 1; count > 0; count -= 1)
    if (closings().has(foldedWords(words.slice(0, count).join(' ')))) return words.slice(count).join(' ');
  return '';
}

function signedName(line: string): string | null {
  const [signed = ''] = withoutSigningFor(line.slice(0, 80)).split(/[|,(（]|\s[-–—]\s/u, 1);
  const name = withoutDegrees(trimName(signed)).replace(SIGNS_BEHIND, '');
  return isName(name) ? name : null;
}

/** Whether a line closes a letter: “Best regards”, “此致”. */
export function isClosing(line: string): boolean {
  const words = foldedWords(line);
  return words !== '' && words.split(' ').length <= 6 && beginsWith(closings, words);
}

function beginsWith(phrases: () => ReadonlySet<string>, words: string): boolean {
  const tokens = words.split(' ');
  return tokens.some((_token, count) => phrases().has(tokens.slice(0, count + 1).join(' ')));
}
