import { validateContact, type Contact } from '../../contact/contact.ts';
import { createDraft, draftPhone, type Attribute, type Draft } from '../../contact/draft.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { OPENERS } from './doubt.ts';
import { isFieldKey } from './keys.ts';
import { requestWords } from './request-words.ts';
import { labelWords } from '../recognise/labels.ts';

/** A name of two to four capitalised words, one number, and behind them addresses, tags and attributes. */
const LINE =
  /^(\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?(?: \p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?){1,3}) (\+?\d(?:[ -]?\d){6,14})((?: [^\s\d][^\s]*)*)$/u;
const EMAIL = /^[a-z][a-z0-9._-]{0,60}[a-z0-9]@[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*\.[a-z]{2,10}$/;
const TAG = /^#(\p{L}[\p{L}\p{N}_-]{0,40})$/u;
const ATTRIBUTE = /^([a-z]{2,20})=(\p{L}[\p{L}\p{N}]{0,40})$/u;

export type PlainLine = { readonly action: 'add'; readonly draft: Draft; readonly contact: Contact };

/**
 * Reads the line nearly everybody types – `Jane Doe +91 98765 43210 jane@x.com #vip city=Pune` – at a tenth of the
 * cost of a line of any kind, and exactly as that would; null for every other line and for whatever is doubtful.
 */
export function readPlainLine(line: string, country: CountryCode | null): PlainLine | null {
  const match = line.length <= 300 ? LINE.exec(line) : null;
  const [, name = '', phone = '', rest = ''] = match ?? [];
  if (!match || name.split(/[ -]/).some(isTelling)) return null;
  const parts = readParts(rest);
  if (parts === null) return null;
  const draft = createDraft({ name, phones: [draftPhone(phone)], ...parts });
  const checked = validateContact(draft, country);
  return checked.ok && checked.suggestions.length === 0
    ? { action: 'add', draft, contact: checked.contact }
    : null;
}

/** Whether a word may be a label, part of a request, or a possessive: the name is then not all of it. */
function isTelling(word: string): boolean {
  const small = word.toLowerCase();
  return labelWords.has(small) || requestWords.has(small) || OPENERS.has(small) || /['’]s?$/.test(small);
}

type LineFields = {
  readonly emails: readonly string[];
  readonly tags: readonly string[];
  readonly attributes: readonly Attribute[];
};

/** What stands behind the number; null as soon as one word is none of these, or one comes twice. */
function readParts(rest: string): LineFields | null {
  const emails: string[] = [];
  const tags: string[] = [];
  const attributes: Attribute[] = [];
  const seen = new Set<string>();
  for (const word of rest.split(' ').filter(Boolean)) {
    const tag = TAG.exec(word)?.[1];
    const [, key, value] = ATTRIBUTE.exec(word) ?? [];
    if (seen.has(word.toLowerCase()) || (key !== undefined && seen.has(key))) return null;
    seen.add(word.toLowerCase()).add(key ?? word);
    if (tag !== undefined) tags.push(tag);
    else if (key !== undefined && value !== undefined && !isFieldKey(key)) attributes.push({ key, value });
    else if (EMAIL.test(word) && emails.length + attributes.length === 0) emails.push(word);
    else return null;
  }
  return { emails, tags, attributes };
}
