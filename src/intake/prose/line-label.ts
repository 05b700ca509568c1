import { FULL_NAME } from '../recognise/name.ts';
import { holdsSite } from '../recognise/site.ts';
import { nameAbove } from './card-name.ts';
import { companyIn } from './company-line.ts';
import type { OpenPerson } from './open-person.ts';
import type { Anchor, TextLine } from './text-lines.ts';

const MARK = /^\s*(?:[•·・‣▪●◦○*–—-]|\d{1,3}[.)]|\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?)\s+|^\s*・/iu;

/**
 * “Urgence: 06 …” on the card of a person named above: the text before the colon says what the number is for.
 * `current` is the block's person, `heads` are the lines above.
 */
export function isLabelOfCard(
  current: OpenPerson | null,
  heads: readonly string[],
  { line, anchor, name }: { readonly line: TextLine; readonly anchor: Anchor; readonly name: string },
): boolean {
  if (current && isFieldOf(current, line, anchor)) return true;
  if (isOfSite(line, anchor)) return isOwned(current, heads);
  const before = line.text.slice(0, anchor.from).replace(MARK, '').trim();
  if (/^(?:\p{Lu}{2,4}|\p{L}{2,6}\.)$/u.test(before)) {
    const owner = nameAbove(heads) ?? current?.name ?? '';
    return owner.includes(' ') && owner !== name;
  }
  const isWord = before.startsWith(name) && /^[^\s:：]+\s?[:：]$/u.test(before);
  if (!isWord) return false;
  const above = nameAbove(heads);
  if (above !== null) return above.includes(' ');
  return current?.source === 'field' || (current?.source === 'above' && current.name.includes(' '));
}

/** “Clinic: 080 …”, “Front desk – 080 …”, “Office 2: 080 …”. */
function isOfSite({ text }: TextLine, anchor: Anchor): boolean {
  if (anchor.kind !== 'phone') return false;
  const before = text.slice(Math.max(0, anchor.phone.start - 80), anchor.phone.start).replace(MARK, '');
  const parts = before.replace(/[\s:：.–—-]{1,6}$/u, '').split(/[|,;/•·\t]|\p{Nd}{3}/u);
  return holdsSite(parts.at(-1)?.trim() ?? '');
}

/** Whether a full name or a company is above a site's number, in lines of their own. */
function isOwned(current: OpenPerson | null, heads: readonly string[]): boolean {
  if (FULL_NAME.test(nameAbove(heads) ?? '') || companyIn(heads) !== null) return true;
  if (current === null || current.source === 'inline') return false;
  return FULL_NAME.test(current.name) || current.organization !== null;
}

/**
 * “Alamat Email: …”, “Invitee Email: …” below a name field: the text before the colon is the value's label.
 */
function isFieldOf(person: OpenPerson, { text }: TextLine, anchor: Anchor): boolean {
  const lacks = anchor.kind === 'phone' ? person.phones.length === 0 : person.emails.length === 0;
  const value = anchor.kind === 'phone' ? anchor.phone.start : anchor.to - anchor.email.length;
  const isLabelled = anchor.from < value && /^[^:：]{1,40}[:：]$/u.test(text.slice(0, value).trimEnd());
  return person.source === 'field' && lacks && isLabelled;
}

/** In a list of people every marked line is another person, even without a name. */
export function isNextOfList(current: OpenPerson | null, anchor: Anchor, line: TextLine): boolean {
  if (line.anchors[0] !== anchor || current?.source !== 'inline') return false;
  const before = line.text.slice(0, anchor.from);
  const own = before.replace(MARK, '').trim();
  const isLabelled = anchor.kind === 'phone' && anchor.phone.label !== null;
  if (MARK.test(line.text)) return own !== '' || (anchor.kind === 'phone' && !isLabelled);
  // “Plumber: the Fonti shop 333 …” below “Electrician: Mirko 333 …”.
  return anchor.kind === 'phone' && current.phones.length > 0 && /^[^:：]{2,40}[:：]\s*\p{Lu}/u.test(own);
}
