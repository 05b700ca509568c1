import { lexicon } from '../../languages/lexicon.ts';
import { anyOf } from '../../languages/notation.ts';

const MOBILE = anyOf(lexicon.beside('mobile'));

const CHAT = anyOf(lexicon.beside('chat'));

const PHONE = anyOf(lexicon.beside('phone'));

/** Words that announce any number: one that is valid, but nothing else, is taken for a telephone. */
const NUMBER = anyOf(lexicon.beside('number'));

const FAX = anyOf(lexicon.beside('fax'));

const EMAIL = anyOf(lexicon.beside('email'));

const END = String.raw`[\s.:：=#º°()（）\]｡。、–—/&*>~|-]{0,6}`;
const TAIL = String.raw`(?:[\s._-]{0,2}(?:${anyOf(lexicon.beside('behind'))})|[\s._-]{1,2}(?:${anyOf(lexicon.beside('is'))}))?`;
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const CASELESS_START = String.raw`(?<![a-z])`;

function endingWith(words: string, from = START): RegExp {
  return new RegExp(`${from}(?:${words})${TAIL}${END}$`, 'iu');
}

/** “Novák s.r.o.”, “Jansen V.O.F.”: the last letter of an abbreviation is no label. */
const UNLIKE_FORM = String.raw`(?<!\p{L}\.\s?)`;

const FAX_BEFORE = endingWith(String.raw`${FAX}|${UNLIKE_FORM}f(?=[.:])`);
const MOBILE_BEFORE = endingWith(String.raw`${MOBILE}|${UNLIKE_FORM}[mc](?=[.:)])`);
const CHAT_BEFORE = endingWith(CHAT);
const PHONE_BEFORE = endingWith(
  String.raw`${PHONE}|${UNLIKE_FORM}[tpohdw](?=[.:)])|(?<=^|[|,;•\n]\s{0,3})[tpmc](?=\s*$)`,
);
const NUMBER_BEFORE = endingWith(NUMBER);
const UNSPACED_PLACE = anyOf(lexicon.beside('unspacedPlace'));
const UNSPACED_BEFORE = new RegExp(
  String.raw`${CASELESS_START}(?:${UNSPACED_PLACE})?の?(?:${anyOf(lexicon.beside('unspacedPhone'))})(?:${anyOf(lexicon.beside('unspacedBehind'))}|：|:)?${END}$`,
  'iu',
);
/** What stands alone before a number, where no script leaves a blank. */
const UNSPACED_PLACE_BEFORE = new RegExp(
  String.raw`(?<=^|[\s、,，|/;；・(（])(?:${UNSPACED_PLACE})${END}$`,
  'u',
);
const SYMBOL_BEFORE =
  /(?:☎️?|📞|📱|📲|☏|✆|:(?:telephone|phone|telephone_receiver|iphone|calling|call_me_hand|whatsapp):)\s*(?::\s*)?$/u;
const EMAIL_BEFORE = endingWith(`${EMAIL}|e(?=[.:)])`);
const EMAIL_SYMBOL = /(?:✉️?|📧|📨|📩|:(?:email|e-mail|envelope|incoming_envelope):)\s*(?::\s*)?$/u;
const LABEL_AFTER = new RegExp(
  String.raw`^\s{0,2}[([]?\s?(${MOBILE}|${CHAT}|${PHONE}|${FAX}|[mohwcft])\.?\s?[)\]]`,
  'iu',
);

/** The most that is looked at on either side of a number. */
const WINDOW = 48;

/** A label found next to a number or an address: its kind, and where it begins (or ends, behind a number). */
export type Label = {
  readonly kind: 'mobile' | 'whatsapp' | 'phone' | 'fax' | 'email' | 'number';
  readonly at: number;
};

/** The label that stands directly before `end`, if any. */
export function labelBefore(text: string, end: number): Label | null {
  const start = Math.max(0, end - WINDOW);
  const before = text.slice(start, end);
  const kinds = [
    ['fax', FAX_BEFORE],
    ['whatsapp', CHAT_BEFORE],
    ['mobile', MOBILE_BEFORE],
    ['phone', PHONE_BEFORE],
    ['phone', UNSPACED_BEFORE],
    ['phone', UNSPACED_PLACE_BEFORE],
    ['phone', SYMBOL_BEFORE],
    ['number', NUMBER_BEFORE],
    ['email', EMAIL_BEFORE],
    ['email', EMAIL_SYMBOL],
  ] as const;
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(before);
    if (match && !isInitial(before, match)) return { kind, at: start + match.index };
  }
  return null;
}

/** “Carlos M. 646 …”: a capital with a full stop behind a word is the initial of a surname. */
function isInitial(before: string, match: RegExpExecArray): boolean {
  return /^\p{Lu}\.\s*$/u.test(match[0]) && /\p{L}[.'’]?\s$/u.test(before.slice(0, match.index));
}

const IS_FAX = new RegExp(`^(?:${FAX}|f)$`, 'iu');
const IS_MOBILE = new RegExp(`^(?:${MOBILE}|[mc])$`, 'iu');

/** The label in brackets directly behind a number: “98765 43210 (mobile)”. */
export function labelAfter(text: string, start: number): Label | null {
  const after = text.slice(start, start + WINDOW);
  const match = /[)\]]/.test(after) ? LABEL_AFTER.exec(after) : null;
  if (!match) return null;
  const word = match[1] ?? '';
  const kind = IS_FAX.test(word) ? 'fax' : IS_MOBILE.test(word) ? 'mobile' : 'phone';
  return { kind, at: start + match[0].length };
}

const ALL_LABELS = new RegExp(`^(?:${MOBILE}|${CHAT}|${PHONE}|${NUMBER}|${FAX}|${EMAIL})${TAIL}$`, 'iu');

const LEADING = new RegExp(
  String.raw`^(?:${PHONE}|${NUMBER}|${MOBILE}|${CHAT})\.?\s+(?=[\p{L}])(?![\p{Script=Latin}])`,
  'iu',
);

/** Takes off a label in front of a name, in scripts whose words for “number of” tell nothing by their case. */
export function withoutLabel(text: string): string {
  return text.replace(LEADING, '');
}

/** Whether a word is nothing but the label of a number or an address. */
export function isLabel(word: string): boolean {
  return word.length <= WINDOW && ALL_LABELS.test(word.replace(/(?<![\s.:：])[\s.:：]+$/u, ''));
}

/** Every single word that stands in a label: where none of them is, no label is either. */
export const labelWords: ReadonlySet<string> = new Set(
  [MOBILE, CHAT, PHONE, NUMBER, FAX, EMAIL]
    .flatMap((words) => words.split('|'))
    .flatMap((words) => words.split('[\\s_-]{0,3}'))
    .map((word) => word.replaceAll('\\', '').toLowerCase()),
);
