import { readHeading } from '../../sheet/headings.ts';
import type { ColumnRole } from '../../sheet/column.ts';
import { foldedWords } from '../../../languages/folded-words.ts';
import { lexicon } from '../../../languages/lexicon.ts';
import type { LabelSlot } from '../../../languages/language.ts';
import { roleWithoutBlanks, speaksOfReach } from './unspaced-labels.ts';
import { isUnspaced, listOf } from '../../../languages/notation.ts';

/**
 * What a label says of its value. `other` is a person or place the record is not about. `thing` has numbers
 * that are not phones.
 */
type LabelRole =
  | 'name'
  | 'given'
  | 'middle'
  | 'surname'
  | 'person'
  | 'phone'
  | 'email'
  | 'company'
  | 'other'
  | 'thing'
  | 'unknown';

/** The roles that describe a record's person. */
export const contactRoles: ReadonlySet<LabelRole> = new Set([
  'name',
  'given',
  'middle',
  'surname',
  'person',
  'phone',
  'email',
]);
/** The roles that name the person. */
export const namingRoles: ReadonlySet<LabelRole> = new Set(['name', 'given', 'surname', 'person']);

/**
 * A label as understood. `words` is equal for equal labels. `weak` names a person who is meant only when
 * nobody else is named.
 */
export type LabelReading = {
  readonly role: LabelRole;
  readonly words: string;
  readonly weak: boolean;
  /** Whether it names only someone else, like a heading above that person's details. */
  readonly isSection: boolean;
  /** Whether it announces a phone or an address, whoever's it is. */
  readonly isReach: boolean;
  /** Whether its first word is a known one: no end of a name is in front of it. */
  readonly isOwn: boolean;
};

/** Reads the labels of one text, each spelling once. */
export type LabelReader = (label: string) => LabelReading;

type KnownSlot = Exclude<LabelSlot, 'anyNumber'>;

/** Words in the longest phrase of the lists. */
const longestPhrase = 4;
/** The most unknown labels that are looked up as sheet headings. A text with more is not a form. */
const mostHeadings = 120;

const slots: readonly KnownSlot[] = [
  'small',
  'thing',
  'other',
  'company',
  'email',
  'phone',
  'weak',
  'person',
  'surname',
  'given',
  'name',
];

type SlotsByWord = ReadonlyMap<string, ReadonlySet<KnownSlot>>;
let slotsByWord: SlotsByWord | null = null;

function knownWords(): SlotsByWord {
  slotsByWord ??= sortWords();
  return slotsByWord;
}

function sortWords(): SlotsByWord {
  const built = new Map<string, Set<KnownSlot>>();
  for (const slot of slots)
    for (const word of listOf(lexicon.labels(slot))) {
      const folded = foldedWords(word);
      const known = built.get(folded);
      if (known) known.add(slot);
      else built.set(folded, new Set([slot]));
    }
  return built;
}

/** Creates a reader of labels that remembers its answers. */
export function createLabelReader(): LabelReader {
  const known = new Map<string, LabelReading>();
  let headings = 0;
  return (label) => {
    const before = known.get(label);
    if (before) return before;
    let reading = readLabel(label);
    if (reading.role === 'unknown' && reading.words !== '' && headings < mostHeadings) {
      headings += 1;
      reading = { ...reading, role: ofHeading[readHeading(label)] ?? 'unknown' };
    }
    known.set(label, reading);
    return reading;
  };
}

const ofHeading: Partial<Record<ColumnRole, LabelRole>> = {
  name: 'name',
  'given-name': 'given',
  'additional-name': 'middle',
  'family-name': 'surname',
  organization: 'company',
  phone: 'phone',
  email: 'email',
  ignored: 'other',
};

/** Reads one label, without the headings of sheets. */
function readLabel(label: string): LabelReading {
  const folded = foldedWords(PATH.test(label) ? labelOfPath(label.split('.')) : label);
  if (folded === '')
    return { role: 'unknown', words: '', weak: false, isSection: false, isReach: false, isOwn: false };
  if (isUnspaced(label)) return readWithoutBlanks(label, folded);
  const found = slotsIn(folded.split(' '));
  const known: ReadonlySet<KnownSlot | 'unknown'> = new Set(
    found.filter((slot) => slot !== 'unknown' && slot !== 'small'),
  );
  const isSure = !found.includes('unknown') || /[?？]\s*$/u.test(label) || known.has('other');
  const has = (slot: KnownSlot): boolean => known.has(slot);
  const weak = has('weak');
  const isCount = (has('person') || has('weak') || found.includes('unknown')) && isCountOf(folded, has);
  const role = isCount ? 'unknown' : roleOf(has);
  // “Client ID” is a thing, “Contact owner” is someone else. An unknown word in front changes neither.
  const isKnown = isSure || role === 'thing' || role === 'phone' || role === 'email';
  const isSection = role === 'other' && known.size === 1 && isSure && !found.includes('unknown');
  return {
    role: isKnown ? role : 'unknown',
    words: folded,
    weak,
    isSection,
    isReach: has('phone') || has('email'),
    isOwn: found[0] !== 'unknown',
  };
}

const PATH = /^[a-z][a-z\d_]{0,30}(?:\.[a-z]\w{0,30}){1,6}$/u;

/**
 * “data.customer.first_name”: a key of a posted object, with the words around it that say whose it is, or what a “number” or a
 * “name” is of. “data” holds objects in every language, though it is a date in some.
 */
export function labelOfPath(path: readonly string[]): string {
  const words = path.map((key) => key.replaceAll('_', ' ').toLowerCase());
  const key = words.at(-1) ?? '';
  const isAnybodys = bareNumbers().has(key) || readLabel(key).role === 'name';
  const around = words.slice(0, -1).filter((word) => {
    const { role } = readLabel(word);
    return role !== 'unknown' && (role !== 'thing' || isAnybodys) && word !== 'data';
  });
  return [...around, key].join(' ');
}

/** “Customer number” numbers customers, but “customer phone number” is a phone. */
function isCountOf(folded: string, has: (slot: KnownSlot) => boolean): boolean {
  return (
    has('phone') && !has('email') && !has('thing') && !has('other') && folded.split(' ').every(isNoTelephone)
  );
}

function isNoTelephone(word: string): boolean {
  const known = knownWords().get(word);
  return !known?.has('phone') || known.has('person') || bareNumbers().has(word);
}

let numbers: ReadonlySet<string> | null = null;

/** Words for any number. */
function bareNumbers(): ReadonlySet<string> {
  numbers ??= new Set(listOf(lexicon.labels('anyNumber')));
  return numbers;
}

function roleOf(has: (slot: KnownSlot) => boolean): LabelRole {
  if (has('other')) return 'other';
  if (has('thing')) return 'thing';
  if (has('company') && !has('phone') && !has('email')) return 'company';
  if (has('email')) return 'email';
  if (has('phone')) return 'phone';
  if (has('given')) return has('surname') ? 'name' : 'given';
  if (has('surname')) return 'surname';
  if (has('name')) return 'name';
  return has('person') || has('weak') ? 'person' : 'unknown';
}

/** The slot of each phrase, longest first. Words around it decide when a word is in several lists. */
function slotsIn(tokens: readonly string[]): (KnownSlot | 'unknown')[] {
  const found: (ReadonlySet<KnownSlot> | 'small' | 'unknown')[] = [];
  for (let at = 0; at < tokens.length && found.length < 12;) {
    let length = Math.min(longestPhrase, tokens.length - at);
    let slot: ReadonlySet<KnownSlot> | undefined;
    for (; length > 0; length -= 1) {
      slot = knownWords().get(tokens.slice(at, at + length).join(' '));
      if (slot) break;
    }
    found.push(slot ?? (isNumeral(tokens[at]) ? 'small' : 'unknown'));
    at += Math.max(1, length);
  }
  // “Associated contact” is a contact: words that only accompany say nothing.
  const isBesideOthers = found.filter((slot) => !isOnlySmall(slot)).length > 1;
  return found.map((slot) => (typeof slot === 'string' ? slot : narrowest(slot, isBesideOthers)));
}

function isOnlySmall(slot: ReadonlySet<KnownSlot> | 'small' | 'unknown'): boolean {
  return slot === 'small' || (slot !== 'unknown' && slot.size === 1 && slot.has('small'));
}

/** “Nombre” alone is the whole name, and still a name next to others. “no” next to others is a small word. */
function narrowest(slot: ReadonlySet<KnownSlot>, isBesideOthers: boolean): KnownSlot {
  const order = isBesideOthers ? slots : slots.toReversed();
  return order.find((one) => slot.has(one)) ?? 'small';
}

function isNumeral(token = ''): boolean {
  return /^\p{Nd}{1,3}$/u.test(token);
}

function readWithoutBlanks(label: string, folded: string): LabelReading {
  const bare = label.replaceAll(/[\s[\]【】〔〕()（）]/gu, '');
  const role = roleWithoutBlanks(bare);
  return { role, words: folded, weak: false, isSection: false, isReach: speaksOfReach(bare), isOwn: true };
}
