import { createDraft, type Draft, type DraftPhone } from '../../contact/draft.ts';
import { emailIn, isOwnTag, oneLine, phoneLabel } from '../fields.ts';
import type { Property } from './property.ts';

type FoundPhone = DraftPhone & { readonly group: string };

/** A card being read: `addProperty` fills it, `finishCard` makes a draft of it. */
export type OpenCard = {
  formatted: string;
  structured: string;
  organization: string;
  nickname: string;
  readonly phones: FoundPhone[];
  readonly emails: string[];
  readonly tags: string[];
  readonly labels: { readonly group: string; readonly label: string }[];
};

/** Begins a card that holds nothing yet. */
export function openCard(): OpenCard {
  return {
    formatted: '',
    structured: '',
    organization: '',
    nickname: '',
    phones: [],
    emails: [],
    tags: [],
    labels: [],
  };
}

/** No person has more numbers, addresses or tags: what a card says beyond them is not kept. */
const mostOfAKind = 1000;

/** Takes what the property says. Of repeated names and organizations the first that says something counts; numbers and emails are kept in their order. */
export function addProperty(card: OpenCard, { group, name, types, whatsappId, value }: Property): void {
  switch (name) {
    case 'FN':
      card.formatted ||= oneLine(unescape(withoutEmptyParts(value)));
      break;
    case 'N':
      card.structured ||= value.replace(/^[;\s]+$/, '');
      break;
    case 'ORG':
      card.organization ||= oneLine(unescape(firstComponent(value)));
      break;
    case 'NICKNAME':
    case 'X-WA-BIZ-NAME':
      card.nickname ||= oneLine(unescape(value));
      break;
    case 'TEL': {
      const raw = unescape(value).trim();
      if (raw !== '' && card.phones.length < mostOfAKind)
        card.phones.push({ raw, label: labelOf(types), whatsappId, group });
      break;
    }
    case 'EMAIL': {
      const email = emailIn(unescape(value));
      if (email !== null && card.emails.length < mostOfAKind) card.emails.push(email);
      break;
    }
    case 'CATEGORIES':
      card.tags.push(
        ...splitEscaped(value, ',')
          .map((tag) => oneLine(unescape(tag)))
          .filter(isOwnTag)
          .slice(0, mostOfAKind - card.tags.length),
      );
      break;
    case 'X-ABLABEL':
      if (group !== '' && card.labels.length < mostOfAKind)
        card.labels.push({ group, label: labelWord(oneLine(unescape(value))) });
      break;
  }
}

/** The card as a draft, or null when it holds nothing of use. FN, else N, else ORG, else NICKNAME is the name. */
export function finishCard(card: OpenCard): Draft | null {
  const { phones, emails, tags } = card;
  const name = card.formatted || nameOf(card.structured) || card.organization || card.nickname;
  if (name === '' && phones.length === 0 && emails.length === 0) return null;
  const labels =
    card.labels.length === 0 ? null : new Map(card.labels.map(({ group, label }) => [group, label]));
  return createDraft({
    name,
    phones: phones.map(({ raw, label, whatsappId, group }) => ({
      raw,
      label: labels?.get(group) ?? label,
      whatsappId,
    })),
    emails,
    organization: card.organization || null,
    tags,
  });
}

function nameOf(structured: string): string {
  if (structured === '') return '';
  const [family, given, additional, prefix, suffix] = splitEscaped(structured, ';').map(spaceOutList);
  return oneLine([prefix, given, additional, family, suffix].join(' '));
}

// RFC 6350 §3.4; vCard 2.1 escapes only semicolons, but most of its writers do as the later ones.
function unescape(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([nN,;:\\])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

// Some writers end FN like N: “Jane Doe;;;”.
function withoutEmptyParts(value: string): string {
  let end = value.length;
  while (value[end - 1] === ';' || value[end - 1] === ' ') end -= 1;
  return value[end - 1] === '\\' ? value : value.slice(0, end);
}

function splitEscaped(value: string, separator: string): string[] {
  if (!value.includes('\\')) return value.split(separator);
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < value.length; index++) {
    if (value[index] === '\\') index += 1;
    else if (value[index] === separator) {
      parts.push(value.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, value.slice(start)];
}

function firstComponent(value: string): string {
  return value.includes('\\')
    ? (splitEscaped(value, ';')[0] ?? '')
    : value.slice(0, (value + ';').indexOf(';'));
}

// A component of N is a list (“Philip,Paul”); a comma before a space was meant as a comma.
function spaceOutList(component: string): string {
  if (!component.includes(',')) return unescape(component);
  return splitEscaped(component, ',')
    .map(unescape)
    .join(',')
    .replace(/,(?=\S)/g, ' ');
}

const silentTypes = new Set(['pref', 'voice', 'msg', 'text', 'internet', 'x-internet', 'other', '']);

function labelOf(types: readonly string[]): string | null {
  if (types.length === 0) return null;
  for (const decisive of ['fax', 'pager', 'cell', 'mobile']) {
    if (types.includes(decisive)) return labelWord(decisive);
  }
  return types.find((type) => !silentTypes.has(type)) ?? null;
}

// Apple wraps its own labels: _$!<HomeFAX>!$_
function labelWord(label: string): string {
  return phoneLabel(label.startsWith('_$!<') ? label.slice(4, label.indexOf('>')) : label);
}
