import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, anyPhrase } from '../../languages/notation.ts';
import { STOP_WORDS } from '../recognise/name-words.ts';
import { isClosing } from './mail/mail-lines.ts';
import { readMentionBefore } from './prose-name.ts';
import type { Anchor, TextLine } from './text-lines.ts';
import { FIRST_PERSON } from './mail/words.ts';

/** The most characters before a number that announce whose it is. */
const reach = 80;
const HOTLINE = new RegExp(
  String.raw`(?:${anyPhrase(lexicon.numbers('hotlines'), String.raw`(?<!\p{L})`, '')})(?:\s(\p{L}{1,3}))?[\s:：(（+–-]{0,4}$`,
  'iu',
);
const OFFERS_HELP = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.numbers('offersHelp'))})\s?[?？,:–-]\s([^?？]{1,40})$`,
  'iu',
);

/** Whether the text before a number ends by calling it a company's own: “on main line …”. */
export function endsWithHotline(before: string): boolean {
  return hotlineIn(before) !== null;
}

/** The hotline's position. A short word may follow it (“hotline at 0800 …”), but not a name. */
function hotlineIn(before: string): number | null {
  const match = HOTLINE.exec(before);
  const behind = match?.[1] ?? '';
  return match && behind === behind.toLowerCase() ? match.index : null;
}

/** “Questions? Call 1-800 …”, “call our hotline 0800 …”: the numbers of an advert are nobody's. */
export function withoutAdverts(lines: readonly TextLine[]): readonly TextLine[] {
  const adverts = new Set(lines.flatMap(advertsOf));
  if (adverts.size === 0) return lines;
  // A firm that signs its letter gives its own number.
  if (lines.some(({ text }) => isClosing(text.slice(0, reach)))) return lines;
  return lines.map((line) => ({
    ...line,
    anchors: line.anchors.filter((anchor) => !adverts.has(anchor)),
  }));
}

/** The numbers a line begins with, up to the first that is somebody's. */
function advertsOf({ text, anchors }: TextLine): readonly Anchor[] {
  const end = anchors.findIndex((anchor, index) => !isAdvert(text, anchor, anchors[index - 1]?.to ?? 0));
  return end < 0 ? anchors : anchors.slice(0, end);
}

function isAdvert(text: string, anchor: Anchor, from: number): boolean {
  if (anchor.kind !== 'phone') return false;
  const before = text.slice(Math.max(from, anchor.phone.start - reach), anchor.phone.start);
  return isAnnounced(before) || offersHelp(before) || CONFERENCE.test(before);
}

/** “Conference line +1 312 …”: a number to dial into a meeting. */
const CONFERENCE = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(lexicon.mail('dialIn'))})[\s:：(（–-]{0,4}$`,
  'iu',
);

function isAnnounced(before: string): boolean {
  const hotline = hotlineIn(before);
  if (hotline === null) return false;
  const clauses = before.slice(0, hotline).split(/[.,;:!?|•–—：。、，？！]/u);
  const clause = clauses.at(-1)?.trim() ?? '';
  if (clause === '') return false;
  const { name, organization } = readMentionBefore(clause, false);
  return organization === null && (name === null || !clause.includes(' '));
}

function offersHelp(before: string): boolean {
  const behind = OFFERS_HELP.exec(before)?.[1]?.trim() ?? '';
  if (behind === '' || FIRST_PERSON.test(behind)) return false;
  return behind.split(/[\s:]+/u).every((word) => STOP_WORDS.has(word.toLowerCase()));
}
