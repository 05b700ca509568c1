import { readPhone } from '../../contact/phone/phone.ts';
import { createDraft, type Draft, type DraftPhone } from '../../contact/draft.ts';
import { emailIn, isOwnTag, oneLine, phoneLabel } from '../fields.ts';
import { chatNumberOf } from './chat-number.ts';
import type { Property } from './property.ts';

type FoundPhone = DraftPhone & { readonly group: string };

/** A card being read. `addProperty` fills it, `finishCard` makes a draft of it. */
export type OpenCard = {
  formatted: string;
  structured: string;
  organization: string;
  nickname: string;
  readonly phones: FoundPhone[];
  readonly emails: string[];
  readonly tags: string[];
  /** WhatsApp numbers of chats, profiles and links. */
  readonly chats: string[];
  readonly labels: { readonly group: string; readonly label: string }[];
  /** A list of people, not a person (RFC 6350 §6.1.4). */
  isGroup: boolean;
};

/** Creates an empty card. */
export function openCard(): OpenCard {
  return {
    formatted: '',
    structured: '',
    organization: '',
    nickname: '',
    phones: [],
    emails: [],
    tags: [],
    chats: [],
    labels: [],
    isGroup: false,
  };
}

/** No person has more numbers, addresses or tags. The rest is dropped. */
const mostOfAKind = 1000;

/** Adds a property. The first non-empty name and organisation count. Numbers and emails keep their order. */
export function addProperty(card: OpenCard, property: Property): void {
  const { group, name, value } = property;
  switch (name) {
    case 'KIND':
    case 'X-ADDRESSBOOKSERVER-KIND':
      card.isGroup = value.trim().toLowerCase() === 'group';
      break;
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
      for (const raw of severalIn(unescape(value))) addPhone(card, raw, property);
      break;
    }
    case 'EMAIL': {
      for (const one of severalIn(unescape(value))) {
        const email = emailIn(one);
        if (email !== null && card.emails.length < mostOfAKind) card.emails.push(email);
      }
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
    default:
      addChatNumber(card, property);
  }
}

/** Google's exports join values of a kind with ` ::: `, people with ` / `. */
function severalIn(value: string): readonly string[] {
  const parts = value.split(/ ::: | \/ |; /).map((one) => one.trim());
  const areWhole = parts.every((one) => one.includes('@') || one.replaceAll(/\D/g, '').length > 5);
  const several = parts.length > 1 && areWhole ? parts : value.split(' ::: ').map((one) => one.trim());
  return several.filter((one) => one !== '');
}

function addPhone(card: OpenCard, raw: string, { types, whatsappId, group }: Property): void {
  if (card.phones.length >= mostOfAKind) return;
  const phone = { raw, label: labelOf(types), whatsappId, group };
  // The preferred number of a kind comes first.
  const at = types.includes('pref') ? card.phones.findIndex(({ label }) => label === phone.label) : -1;
  card.phones.splice(at === -1 ? card.phones.length : at, 0, phone);
}

/** A chat's number either marks the card's own number as WhatsApp or is added. */
function addChatNumber(card: OpenCard, property: Property): void {
  const raw = chatNumberOf({ ...property, value: unescape(property.value) });
  if (raw === null || card.phones.length >= mostOfAKind) return;
  card.chats.push(raw);
}

/** The card as a draft, or null when it holds nothing useful. The name is FN, else N, ORG or NICKNAME. */
export function finishCard(card: OpenCard): Draft | null {
  const { emails, tags } = card;
  if (card.isGroup) return null;
  const phones = withChats(card);
  const structured = nameOf(card.structured);
  // A number is not a name: “FN:+49 171 …” beside “N:Graf;Lena”.
  const formatted = structured !== '' && !/\p{L}/u.test(card.formatted) ? '' : card.formatted;
  const name = formatted || structured || card.organization || card.nickname;
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

function withChats({ phones, chats }: OpenCard): readonly FoundPhone[] {
  const all = [...phones];
  for (const written of chats) {
    const reading = readPhone(written, null);
    const raw = reading.ok ? reading.phone.e164 : written;
    const whatsappId = reading.ok ? raw.slice(1) : null;
    const same = all.findIndex((phone) => lastDigits(phone.raw) === lastDigits(raw));
    const own = all[same];
    if (own) all[same] = { ...own, whatsappId: own.whatsappId ?? whatsappId };
    else all.unshift({ raw, label: 'whatsapp', whatsappId, group: '' });
  }
  return all;
}

/** Spellings of one number differ only before its last digits. */
function lastDigits(text: string): string {
  return text.replaceAll(/\D/g, '').slice(-8);
}

function nameOf(structured: string): string {
  if (structured === '') return '';
  // Some writers escape the separators too: N:Graf\\;Lena\\;\\;
  const plain = /(?<!\\);/.test(structured.replace(/[;\s]+$/, ''))
    ? structured
    : structured.replaceAll('\\;', ';');
  const [family, given, additional, prefix, suffix] = splitEscaped(plain, ';').map(spaceOutList);
  // In scripts without blanks the family name comes first.
  const isEastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
  return isEastAsian.test(`${family}${given}`) && family && given
    ? oneLine([prefix, family, given, additional, suffix].join(' '))
    : oneLine([prefix, given, additional, family, suffix].join(' '));
}

// RFC 6350 §3.4; vCard 2.1 escapes only semicolons, but most of its writers follow the later versions.
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
