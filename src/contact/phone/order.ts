import { foldedWords } from '../../languages/folded-words.ts';
import { slotsOfHeading } from '../../languages/heading-words.ts';
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
  const kinds = slotsOfHeading(foldedWords(label));
  if (kinds.has('mobile')) return mobile;
  return type === 'UNKNOWN' || lineKinds.some((kind) => kinds.has(kind)) ? otherLine : perhapsMobile;
}

const lineKinds = ['work', 'home', 'main', 'landline'] as const;

/** A card's `waid` is the whole number with its calling code: it stands in where the number itself lacks one. */
function rankByWhatsappId(phone: DraftPhone): Ranked {
  const raw = `+${phone.whatsappId}`;
  return phone.whatsappId && readPhone(raw, null).ok
    ? { phone: { ...phone, raw }, rank: whatsapp }
    : { phone, rank: unreadable };
}
