import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, anyPhrase } from '../../languages/notation.ts';
import { endsWithHotline } from './hotlines.ts';
import type { Stretch } from '../recognise/left-digits.ts';
import type { Anchor, TextLine } from './text-lines.ts';

/** The longest phrases that take a number back, with an article. */
const reach = 48;
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const ARTICLES = anyOf(lexicon.speech('articles'));

const REFUSED = new RegExp(
  String.raw`(?:${anyPhrase(lexicon.numbers('refused'), `(?<!${LETTER})`, '')})(?:\s(?:${ARTICLES}))?[\s:：=–-]{0,3}$`,
  'u',
);
const VOID = new RegExp(
  String.raw`^[\s.,;:…(–—-]{0,6}(?:${anyPhrase(lexicon.numbers('void'), '', `(?!${LETTER})`)})`,
  'u',
);

/**
 * “Her number is not 98765 43210, it's 98765 43211”, “the old one, 213 …, is dead, use 310 …”: a number that
 * is taken back beside another one is nobody's.
 */
export function withoutRetracted(lines: readonly TextLine[]): readonly TextLine[] {
  const phones = lines.map(({ anchors }) => anchors.filter(({ kind }) => kind === 'phone').length);
  return lines.map((line, index) => {
    const near = (phones[index] ?? 0) + (phones[index - 1] ?? 0) + (phones[index + 1] ?? 0);
    return line.anchors.length === 0 || near < 2 ? line : withoutRefused(line, near);
  });
}

function withoutRefused(line: TextLine, near: number): TextLine {
  const refused = new Map<Anchor, Stretch>();
  for (const [index, anchor] of line.anchors.entries()) {
    const stretch = refusedStretch(line, anchor, index);
    if (stretch !== null) refused.set(anchor, stretch);
  }
  if (refused.size === 0 || refused.size >= near) return line;
  let text = '';
  for (const { start, end } of refused.values())
    text += line.text.slice(text.length, start) + ' '.repeat(Math.max(0, end - Math.max(start, text.length)));
  return {
    text: text + line.text.slice(text.length),
    anchors: line.anchors.filter((anchor) => !refused.has(anchor)),
  };
}

/** The position of a number that is taken back, with the words that do it. */
function refusedStretch(line: TextLine, anchor: Anchor, index: number): Stretch | null {
  if (anchor.kind !== 'phone') return null;
  const { text, anchors } = line;
  const behind = text.slice(anchor.to, Math.min(anchors[index + 1]?.from ?? text.length, anchor.to + reach));
  const end = anchor.to + (VOID.exec(behind)?.[0].length ?? 0);
  if (end > anchor.to) return { start: anchor.from, end };
  if (isReceiver(line, anchor, anchors[index - 1])) return { start: anchor.from, end };
  // “Don't call 800 …”: a label may be a part of the phrase.
  for (const from of [anchor.from, anchor.phone.start]) {
    const begin = Math.max(anchors[index - 1]?.to ?? 0, from - reach);
    const before = text.slice(begin, from);
    const opening = /^[\s•*·>–-]{0,8}/u.exec(before)?.[0].length ?? 0;
    const words = before.charAt(opening).toLowerCase() + before.slice(opening + 1);
    const match = REFUSED.exec(words);
    if (match) return { start: begin + opening + match.index, end };
  }
  return null;
}

/** “SMS from +1 972 … to Sales (+1 214 …)”, “… on main line +1 214 …”: the number that was called or written to is one of us. */
function isReceiver({ text }: TextLine, anchor: Anchor, sender: Anchor | undefined): boolean {
  if (anchor.kind !== 'phone' || sender?.kind !== 'phone') return false;
  const between = text.slice(sender.to, Math.min(anchor.from, sender.to + reach));
  const own = text.slice(sender.to, Math.min(anchor.phone.start, sender.to + reach));
  return (
    (TO.test(between) || endsWithHotline(own)) &&
    FROM.test(text.slice(Math.max(0, sender.from - reach), sender.from))
  );
}

const TO = new RegExp(String.raw`^[)）]?\s(?:${anyOf(lexicon.mail('to'))})\s[^,;.:]{0,40}$`, 'iu');
const FROM = new RegExp(String.raw`(?<!${LETTER})(?:${anyOf(lexicon.mail('from'))})[^;.:]{0,40}$`, 'iu');
