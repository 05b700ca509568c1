import { foldedWords } from '../../languages/folded-words.ts';
import { slotsOfHeading } from '../../languages/heading-words.ts';
import type { DraftPhone } from '../draft.ts';
import { readPhone, type CountryCode } from './phone.ts';
import type { PhoneType } from './type.ts';

/** Ranking more numbers of one person would take too long. The rest follow in their given order. */
const mostRanked = 100;

/**
 * Orders a person's numbers by how likely WhatsApp reaches them: marked as WhatsApp, mobile,
 * possibly mobile, other lines, then unreadable numbers and faxes. Ties keep their order, and
 * none is left out. Labels decide where the plan doesn't tell mobiles apart, as in North America.
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

type RankedPhone = { readonly phone: DraftPhone; readonly rank: number };

const [whatsapp, mobile, perhapsMobile, otherLine, unreadable, fax] = [0, 1, 2, 3, 4, 5] as const;

function rank(phone: DraftPhone, country: CountryCode | null): RankedPhone {
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
  const kinds = slotsOfHeading(foldedWords(label));
  if (kinds.has('mobile')) return mobile;
  return type === 'UNKNOWN' || lineKinds.some((kind) => kinds.has(kind)) ? otherLine : perhapsMobile;
}

const lineKinds = ['work', 'home', 'main', 'landline'] as const;

/**
 * A card's `waid` is the whole number with its calling code, so it helps where the number itself lacks one.
 */
function rankByWhatsappId(phone: DraftPhone): RankedPhone {
  const raw = `+${phone.whatsappId}`;
  return phone.whatsappId && readPhone(raw, null).ok
    ? { phone: { ...phone, raw }, rank: whatsapp }
    : { phone, rank: unreadable };
}
