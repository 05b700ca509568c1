import { foldedWords } from '../../languages/folded-words.ts';
import { lexicon } from '../../languages/lexicon.ts';
import { listOf } from '../../languages/notation.ts';
import { wordList } from '../../languages/word-list.ts';
import type { DraftPhone } from '../draft.ts';
import { readPhone, type CountryCode } from './phone.ts';
import type { PhoneType } from './type.ts';

/** Reading more of one person's would take long; they stay behind, as they stand. */
const mostRanked = 100;

/**
 * The numbers of a person in the order in which WhatsApp likely reaches them: what is marked as WhatsApp, mobiles,
 * what may be one, other lines, then what cannot be read and faxes; otherwise as they stand. Where the plan does not
 * tell mobiles from other lines, as in North America, the label does. None is left out.
 */
export function orderPhones(
  phones: readonly DraftPhone[],
  country: CountryCode | null,
): readonly DraftPhone[] {
  if (phones.length < 2 && !phones[0]?.whatsappId) return phones;
  const ranked = phones
    .slice(0, mostRanked)
    .map((phone) => rank(phone, country))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ phone }) => phone);
  return [...ranked, ...phones.slice(mostRanked)];
}

type Ranked = { readonly phone: DraftPhone; readonly rank: number };

const [whatsapp, mobile, perhapsMobile, otherLine, unreadable, fax] = [0, 1, 2, 3, 4, 5] as const;

function rank(phone: DraftPhone, country: CountryCode | null): Ranked {
  const label = phone.label ?? '';
  if (/fax|pager/i.test(label)) return { phone, rank: fax };
  const reading = readPhone(phone.raw, country);
  if (!reading.ok) return rankByWhatsappId(phone);
  if (phone.whatsappId || /whats/i.test(label)) return { phone, rank: whatsapp };
  return { phone, rank: rankLine(reading.phone.type, label) };
}

function rankLine(type: PhoneType, label: string): number {
  if (type === 'MOBILE') return mobile;
  if (type !== 'FIXED_LINE_OR_MOBILE' && type !== 'UNKNOWN') return otherLine;
  const words = foldedWords(label);
  if (mobileWords.test(words)) return mobile;
  return type === 'UNKNOWN' || lineWords.test(words) ? otherLine : perhapsMobile;
}

// What cards and sheets call their kinds of numbers.
const mobileWords = wordList(() => listOf(lexicon.headings('mobile')));
const lineWords = wordList(() =>
  (['work', 'home', 'main', 'landline'] as const).flatMap((slot) => listOf(lexicon.headings(slot))),
);

/** A card's `waid` is the whole number with its calling code: it stands in where the number itself lacks one. */
function rankByWhatsappId(phone: DraftPhone): Ranked {
  const raw = `+${phone.whatsappId}`;
  return phone.whatsappId && readPhone(raw, null).ok
    ? { phone: { ...phone, raw }, rank: whatsapp }
    : { phone, rank: unreadable };
}
