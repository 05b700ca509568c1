import { lexicon } from '../../languages/lexicon.ts';
import { anyOf, isUnspaced, setOf } from '../../languages/notation.ts';
import {
  formLabelKind,
  labelKind,
  labelTail,
  mostLabelWords,
  outranks,
  type LabelKind,
} from './label-words.ts';

/** A label next to a number or an address: its kind, and where it begins (after a number: where it ends). */
export type Label = { readonly kind: LabelKind; readonly at: number };

const FILLERS = String.raw`[\s.:：=#º°()（）\]｡。、–—/&*>~|-]{0,6}`;
const FILLER = /^[\s.:：=#º°()（）\]｡。、–—/&*>~|-]$/u;
const MOST_FILLERS = 6;
const LETTER = /^[\p{L}\p{M}\p{N}№°º]$/u;

const UNSPACED_PLACE = anyOf(lexicon.beside('unspacedPlace'));
const UNSPACED_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:${UNSPACED_PLACE})?の?(?:${anyOf(lexicon.beside('unspacedPhone'))})(?:${anyOf(lexicon.beside('unspacedBehind'))}|：|:)?${FILLERS}$`,
  'iu',
);
/** The words that may be alone before a number in an unspaced script. */
const UNSPACED_PLACE_BEFORE = new RegExp(
  String.raw`(?<=^|[\s、,，|/;；・(（])(?:${UNSPACED_PLACE})${FILLERS}$`,
  'u',
);
const PHONE_SIGN =
  /(?:☎️?|📞|📱|📲|☏|✆|:(?:telephone|phone|telephone_receiver|iphone|calling|call_me_hand|whatsapp):)\s*(?::\s*)?$/u;
const EMAIL_SIGN = /(?:✉️?|📧|📨|📩|:(?:email|e-mail|envelope|incoming_envelope):)\s*(?::\s*)?$/u;

/** The most characters searched on either side of a number. */
const WINDOW = 48;

/** The label directly before `end`, or null. */
export function labelBefore(text: string, end: number): Label | null {
  const stop = endOfWords(text, end);
  const last = text.charAt(stop - 1);
  if (last === '' || last === '\uFFFC') return null;
  if (!LETTER.test(last)) return signBefore(text, end);
  const label = wordsBefore(text, stop, end) ?? (isUnspaced(last) ? unspacedBefore(text, end) : null);
  return label ?? (text.slice(stop, end).includes(':') ? signBefore(text, end) : null);
}

/** The end of the words before trailing punctuation. The sign of “n°” belongs to its word. */
function endOfWords(text: string, end: number): number {
  let stop = end;
  while (end - stop < MOST_FILLERS && FILLER.test(text.charAt(stop - 1)) && !isNumero(text, stop)) stop -= 1;
  return stop;
}

function isNumero(text: string, end: number): boolean {
  return /^[nN][º°]$/u.test(text.slice(Math.max(0, end - 2), end));
}

function wordsBefore(text: string, stop: number, end: number): Label | null {
  const tail = labelTail(text, stop);
  const labels = phrasesBefore(text, stop, end);
  const all = tail === 0 ? labels : [...phrasesBefore(text, stop - tail, end), ...labels];
  return all.reduce<Label | null>((best, label) => {
    if (best === null || outranks(label.kind, best.kind)) return label;
    return label.kind === best.kind && label.at < best.at ? label : best;
  }, null);
}

/** Every label that ends at `stop`, of one or more words. The number begins at `end`. */
function phrasesBefore(text: string, stop: number, end: number): readonly Label[] {
  const found: Label[] = [];
  const kindOf = /[:：]/u.test(text.slice(stop, end)) ? formLabelKind : labelKind;
  let next = stop;
  for (let words = 1; words <= mostLabelWords; words += 1) {
    const at = beginOfWord(text, next);
    if (at === next || stop - at > WINDOW) break;
    const isLetter = words === 1 && stop - at === 1 && CASED.test(text.charAt(at));
    const known = isLetter ? letterKind(text, at, end) : kindOf(text.slice(at, stop));
    if (known !== null) found.push({ kind: known, at });
    next = at;
    while (at - next < 3 && /^[\s_-]$/u.test(text.charAt(next - 1))) next -= 1;
    if (next === at) break;
  }
  return found;
}

function beginOfWord(text: string, end: number): number {
  let at = end;
  while (end - at <= WINDOW && LETTER.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const CASED = /[\p{Lu}\p{Ll}]/u;

const OTHER_LETTERS = setOf(lexicon.beside('letters'));

const LETTERS: Readonly<Record<string, LabelKind>> = {
  f: 'fax',
  e: 'email',
  m: 'mobile',
  c: 'mobile',
  t: 'phone',
  p: 'phone',
  o: 'phone',
  h: 'phone',
  d: 'phone',
  w: 'phone',
};

/** “T: …”, “m. …”, “| p …”. The end of “Novák s.r.o.” is not a label, nor is the initial of “Carlos M. 646 …”. */
function letterKind(text: string, at: number, end: number): LabelKind | null {
  const letter = text.charAt(at);
  const kind = OTHER_LETTERS.has(letter) ? 'phone' : LETTERS[letter.toLowerCase()];
  if (kind === undefined) return null;
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, end);
  if (/^\s*$/u.test(after)) {
    if (!/(?:^|[|,;•\n]\s{0,3})$/u.test(before) || isShortNumber(text.slice(end, end + 24))) return null;
    return kind === 'fax' ? kind : /^[tpmc]$/iu.test(letter) ? 'phone' : null;
  }
  if (!(kind === 'fax' ? /^[.:]/u : /^(?:[.:)]|\/\s)/u).test(after)) return null;
  if (kind !== 'email' && /\p{L}\.\s?$/u.test(before)) return null;
  const isInitial = /^\.\s*$/u.test(after) && /\p{Lu}/u.test(letter) && /\p{L}[.'’]?\s$/u.test(before);
  return isInitial ? null : kind;
}

/** “…, C 21884”: behind a bare letter, the number of a register. */
function isShortNumber(text: string): boolean {
  const digits =
    /^[+(]{0,2}\p{Nd}(?:[^\p{L}\p{Nd}\n]{0,3}\p{Nd})*/u.exec(text)?.[0].replaceAll(/\P{Nd}/gu, '') ?? '';
  return digits !== '' && digits.length < 6;
}

function unspacedBefore(text: string, end: number): Label | null {
  const start = Math.max(0, end - WINDOW);
  const before = text.slice(start, end);
  const match = UNSPACED_BEFORE.exec(before) ?? UNSPACED_PLACE_BEFORE.exec(before);
  return match === null ? null : { kind: 'phone', at: start + match.index };
}

function signBefore(text: string, end: number): Label | null {
  const start = Math.max(0, end - WINDOW);
  const before = text.slice(start, end);
  const phone = PHONE_SIGN.exec(before);
  const match = phone ?? EMAIL_SIGN.exec(before);
  return match === null ? null : { kind: phone ? 'phone' : 'email', at: start + match.index };
}

/** The label in brackets directly after a number: “98765 43210 (mobile)”. */
export function labelAfter(text: string, start: number): Label | null {
  const match = /^\s{0,2}[([]/u.test(text.slice(start, start + 3))
    ? LABEL_AFTER.exec(text.slice(start, start + WINDOW))
    : null;
  const words = match?.[1] ?? '';
  const kind = words.length === 1 ? LETTERS[words.toLowerCase()] : labelKind(words);
  if (!match || !kind || kind === 'email' || kind === 'number') return null;
  return { kind: kind === 'whatsapp' ? 'phone' : kind, at: start + match[0].length };
}

const LABEL_AFTER = /^\s{0,2}[([]\s?([^()[\]]{1,30}?)\.?\s?[)\]]/u;

/** Removes a label before a name, in scripts whose words for “number of” cannot be told by case. */
export function withoutLabel(text: string): string {
  const blanks = [...text.slice(0, WINDOW).matchAll(/\s+(?=[\p{L}])(?!\p{Script=Latin})/gu)];
  const behind = blanks.toReversed().find(({ index }) => isNumberLabel(text.slice(0, index)));
  return behind ? text.slice(behind.index + behind[0].length) : text;
}

function isNumberLabel(words: string): boolean {
  const kind = labelKind(words.replace(/\.$/u, ''));
  return kind !== null && kind !== 'fax' && kind !== 'email';
}

/** Whether a word is only the label of a number or an address. */
export function isLabel(word: string): boolean {
  if (word.length > WINDOW) return false;
  const bare = word.replace(/(?<![\s.:：])[\s.:：]+$/u, '');
  if (labelKind(bare) !== null) return true;
  const tail = labelTail(bare, bare.length);
  return tail > 0 && labelKind(bare.slice(0, -tail)) !== null;
}
