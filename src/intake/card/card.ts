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
  isGroup: boolean;
  readonly phones: FoundPhone[];
  /** WhatsApp numbers of chat accounts and links, digits only. */
  readonly chats: string[];
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
    isGroup: false,
    phones: [],
    chats: [],
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
      for (const part of unescape(value).split(':::', mostOfAKind)) {
        const raw = part.trim();
        if (raw !== '' && card.phones.length < mostOfAKind)
          card.phones.push({ raw, label: labelOf(types), whatsappId, group });
      }
      break;
    }
    case 'EMAIL': {
      for (const part of unescape(value).split(':::', mostOfAKind)) {
        const email = emailIn(part);
        if (email !== null && card.emails.length < mostOfAKind) card.emails.push(email);
      }
      break;
    }
    case 'IMPP':
    case 'X-SOCIALPROFILE':
    case 'URL': {
      const id = whatsappIdIn(unescape(value).trim(), name !== 'URL' && types.includes('whatsapp'));
      if (id !== null && card.chats.length < mostOfAKind) card.chats.push(id);
      break;
    }
    case 'KIND':
    case 'X-ADDRESSBOOKSERVER-KIND':
      if (value.trim().toLowerCase() === 'group') card.isGroup = true;
      break;
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
  if (card.isGroup) return null;
  const { emails, tags } = card;
  const phones = withChats(card.phones, card.chats);
  const called = nameOf(card.structured);
  // Phones that know no better write the number where the name goes.
  const formatted = called !== '' && isNumber(card.formatted) ? '' : card.formatted;
  const name = formatted || called || card.organization || card.nickname;
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

const whatsappLink =
  /^(?:whatsapp:(?:\/\/send\/?\?phone=)?|(?:https?:\/\/)?(?:wa\.me\/|(?:api\.|www\.)?whatsapp\.com\/send\/?\?phone=))(?:\+|%2B)?(\d[\d .()-]{5,24})/i;
const account = /^(?:[a-z][a-z-]{0,20}:)?\+?(\d[\d .()-]{5,24})$/i;

function whatsappIdIn(value: string, isWhatsapp: boolean): string | null {
  const written = whatsappLink.exec(value)?.[1] ?? (isWhatsapp ? account.exec(value)?.[1] : undefined);
  const digits = written?.replace(/\D/g, '') ?? '';
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

// The number of a chat account is often one of the phones too: then it is that phone. Else it comes first.
function withChats(phones: readonly FoundPhone[], chats: readonly string[]): readonly FoundPhone[] {
  if (chats.length === 0) return phones;
  const ids = new Set(chats);
  const known = phones.map((phone) => {
    const digits = phone.raw.replace(/\D/g, '');
    return ids.delete(digits) ? { ...phone, whatsappId: phone.whatsappId ?? digits } : phone;
  });
  for (const { whatsappId } of phones) if (whatsappId !== null) ids.delete(whatsappId);
  return [
    ...[...ids].map((id) => ({ raw: `+${id}`, label: 'whatsapp', whatsappId: id, group: '' })),
    ...known,
  ];
}

function isNumber(name: string): boolean {
  return /^\+?[\d\s().-]{6,40}$/.test(name);
}

function nameOf(structured: string): string {
  if (structured === '') return '';
  const written = splitEscaped(structured, ';');
  // Some writers escape the very semicolons that part the components.
  const components = written.length === 1 ? structured.split(/\\?;/) : written;
  const [family, given, additional, prefix, suffix] = components.map(spaceOutList);
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
