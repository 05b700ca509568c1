import { contactRoles, type LabelReader, type LabelReading } from './label-role.ts';

/** A labelled value of a line, with the positions of label and value. An empty value is in the next line. */
export type LabelledField = LabelReading & {
  readonly label: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
};

/** What may precede a label: bullets, quote marks, brackets, emoji, Slack's emoji codes, “1.”, “[Website]”. */
const DECOR =
  /^(?:\[[^\][:：\n]{1,30}\]\s(?=[^:：\n]{1,40}[:：])|[\s>*•·‣▪▫■□◆◇●○◦★☆▶►➤※・\-–—|"“”'‘’#+~_✓✔[【〔(（«\u2460-\u2473]|\uFE0F|\u200D|\u20E3|\p{Extended_Pictographic}|\p{RI}|\p{EMod}|:[a-z][a-z0-9_+-]{1,40}:|\d{1,3}[.)]\s)+/u;
const PERSON_SIGN =
  /(?:[👤👥🧑👨👩🙋🙍🧍](?:\uFE0F|\p{EMod})?|:(?:bust_in_silhouette|man|woman|adult|person|boy|girl|id|name_badge|raising_hand):)\s*$/u;
const SEPARATOR = /(?:=>|->|→|(?<=\s)[»›](?=\s)|[:：=]+|[?？](?=[\s*_]))[\s*_]*/gu;
/** A label alone, or before a dash, a bar or a tab, must be a known one. */
const WEAK_SEPARATOR = /^[^\t|:：=–—-]{1,48}?\s*(?:\t|\||[–—]|-(?=\s))\s*/u;
const mostFields = 400;
/** A line with more colons is the log of a machine. */
const mostSeparators = 1000;
const longestLabel = 48;
/** The wordiest label: “What is the best number to reach you?”. */
const mostWords = 9;

/** The position where a line's text begins. */
function decorOf(text: string): number {
  return DECOR.exec(text)?.[0].length ?? 0;
}

/** The labelled values of a line. */
export function fieldsOfLine(text: string, read: LabelReader): readonly LabelledField[] {
  const start = decorOf(text);
  const fields = withColons(text, start, read);
  if (fields.length > 0) return fields;
  const several = withDashes(text, start, read);
  if (several.length > 1) return several;
  return WEAK_SEPARATOR.test(text.slice(start)) ? weakField(text, start, read) : alone(text, start, read);
}

/** “Name - Jane Doe”: with only a dash or a bar, the label must be a known one. */
function weakField(text: string, start: number, read: LabelReader): LabelledField[] {
  const weak = WEAK_SEPARATOR.exec(text.slice(start));
  if (!weak) return [];
  const label = labelIn(weak[0].replace(/(?<![\s|–—-])[\s|–—-]+$/u, ''));
  const reading = read(label);
  const isContact = contactRoles.has(reading.role) && text.slice(start + weak[0].length).trim() !== '';
  return isContact ? [{ ...reading, label, start, from: start + weak[0].length, to: text.length }] : [];
}

/** “name - Jane Doe, phone - 98…, agent - …”. */
function withDashes(text: string, start: number, read: LabelReader): LabelledField[] {
  const fields: LabelledField[] = [];
  for (const part of text.slice(start, start + longestRun).matchAll(/[^,;|،、]+/gu)) {
    const [before = '', label = ''] =
      /^\s*(?:[^:：]{0,40}[:：]\s*)?([^:：–—]{1,40}?)\s[-–—]\s/u.exec(part[0]) ?? [];
    const reading = read(labelIn(label));
    if (before === '') continue;
    const from = start + part.index + before.length;
    fields.push({
      ...reading,
      label,
      start: from - before.length,
      from,
      to: start + part.index + part[0].length,
    });
  }
  return fields.filter(({ role }) => contactRoles.has(role)).length > 1 ? fields : [];
}

/** The most characters of a line that are searched for dashes. */
const longestRun = 1000;

function withColons(text: string, start: number, read: LabelReader): LabelledField[] {
  const fields: LabelledField[] = [];
  let at = start;
  let separators = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    separators += 1;
    if (separators > mostSeparators) break;
    if (match.index < at || isInside(text, match)) continue;
    const end = match.index + match[0].length;
    const begin = beginOfLabel(text, at, match.index, fields.length === 0, read);
    if (begin === null || (/^[?？]/u.test(match[0]) && !isQuestion(text.slice(begin, match.index), read)))
      continue;
    const label = labelIn(text.slice(begin, match.index));
    const last = fields.pop();
    if (last) fields.push({ ...last, to: Math.max(last.from, begin) });
    const asked = /^[?？]/u.test(match[0]) ? `${label}?` : label;
    fields.push({ ...read(asked), label, start: begin, from: end, to: text.length });
    at = end;
    if (fields.length === mostFields) break;
  }
  return withNested(fields, text, read);
}

/** “What is your name? Jane Doe”. */
function isQuestion(text: string, read: LabelReader): boolean {
  return contactRoles.has(read(`${labelIn(text)}?`).role);
}

/** “Notes: name - Jane Doe”: a label that is not part of a contact may contain one that is. */
function withNested(fields: LabelledField[], text: string, read: LabelReader): LabelledField[] {
  const last = fields.at(-1);
  if (!last || contactRoles.has(last.role)) return fields;
  const several = withDashes(text, last.from, read);
  const nested = several.length > 1 ? several : weakField(text, last.from, read);
  const [first] = nested;
  return first ? [...fields.slice(0, -1), { ...last, to: first.start }, ...nested] : fields;
}

/** Whether the colon is inside an address, a time, a ratio or an emoji code. */
function isInside(text: string, match: RegExpExecArray): boolean {
  if (match[0].startsWith(':') && isOfEmoji(text, match.index)) return true;
  const behind = text.slice(match.index + match[0].trimEnd().length, match.index + match[0].length + 2);
  return behind.startsWith('//') || (/\p{Nd}/u.test(text.charAt(match.index - 1)) && /^\p{Nd}/u.test(behind));
}

function isOfEmoji(text: string, at: number): boolean {
  const opens = /^:[a-z][a-z0-9_+-]{1,40}:(?!\S)/u.test(text.slice(at, at + 44));
  return opens || /(?<!\S):[a-z][a-z0-9_+-]{1,40}:$/u.test(text.slice(Math.max(0, at - 43), at + 1));
}

/**
 * Where the label before a separator begins: after the last mark between two fields, else at the words of a
 * known label.
 */
function beginOfLabel(
  text: string,
  at: number,
  end: number,
  isFirst: boolean,
  read: LabelReader,
): number | null {
  const reach = Math.max(at, end - longestLabel - 12);
  const before = text.slice(reach, end);
  const marks = [
    ...before.matchAll(/[|｜;；•·,，!?。！？、](?=\s|\p{L})|[.](?=\s+\p{L})|\s[-–—/]\s|\s{2,}|\t/gu),
  ];
  const mark = marks.findLast(
    ({ 0: sign, index }) => sign !== '.' || !isAbbreviated(before.slice(0, index), read),
  );
  const from = mark ? reach + mark.index + mark[0].length : reach;
  const isWhole = mark !== undefined || reach === at;
  if (isWhole && (isFirst || mark !== undefined) && isLabelLike(text.slice(from, end))) {
    const label = labelIn(text.slice(from, end));
    const isKnown = read(label).role !== 'unknown';
    if (isKnown || (mark === undefined ? isFirst : label.split(/\s+/u).length <= 3)) {
      const whole = isFirst && mark !== undefined && !isKnown ? labelIn(text.slice(at, end)) : '';
      return whole !== '' && isLabelLike(whole) && marks.length === 1 ? at : from;
    }
  }
  const words = [...before.matchAll(/[^\s,;|:：]+/gu)].slice(-3).filter(({ index }) => {
    const label = labelIn(before.slice(index));
    return isLabelLike(label) && contactRoles.has(read(label).role);
  });
  const label = words.find(({ index }) => read(labelIn(before.slice(index))).isOwn) ?? words[0];
  return label ? reach + label.index : null;
}

/** “No. WA”, “Nr. tel.”, “Tél. port.”: the full stop of a label's word ends no field. */
function isAbbreviated(before: string, read: LabelReader): boolean {
  const word = ABBREVIATED.exec(before)?.[0] ?? '';
  return word !== '' && contactRoles.has(read(word).role);
}

const ABBREVIATED = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,8}$/u;

/** “Name”, “What's your name?”, “電話番号” alone in a line: the value is below. “Head of Sales, Acme” is a job. */
function alone(text: string, start: number, read: LabelReader): LabelledField[] {
  const label = labelIn(text.slice(start));
  if (!isLabelLike(label)) return [];
  const reading = read(label);
  const isJob = reading.role === 'other' && !reading.isSection && !reading.isReach;
  const isLabel = reading.role !== 'unknown' && !isJob;
  return isLabel ? [{ ...reading, label, start, from: text.length, to: text.length }] : [];
}

function labelIn(text: string): string {
  const label = text.slice(0, 120).replace(/^[\s*_"“”'‘’¿¡]+/u, '');
  // “Nombre(s)”: these brackets belong to the label.
  return /\([^()]{1,10}\)\s{0,3}$/u.test(label)
    ? label.trimEnd()
    : label.replace(/[\s*_"“”'’\]】〕)）]{1,20}$/u, '');
}

function isLabelLike(label: string): boolean {
  const bare = label.trim();
  return (
    bare !== '' &&
    bare.length <= longestLabel &&
    /\p{L}/u.test(bare) &&
    !/\p{Nd}{4}|@/u.test(bare) &&
    bare.split(/\s+/u).length <= mostWords
  );
}

/** “👤 Ana Ruiz”: the emoji is the label. */
export function signedName(text: string): string | null {
  const start = decorOf(text);
  return start > 0 && PERSON_SIGN.test(text.slice(0, start)) ? text.slice(start).trim() : null;
}
