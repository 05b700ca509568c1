import type { DraftPhone } from './draft.ts';
import { readPhone, type CountryCode } from './phone.ts';

/** Reading more of one person's would take long; they stay behind, as they stand. */
const mostRanked = 100;

/**
 * The numbers of a person in the order in which WhatsApp likely reaches them: what is marked as WhatsApp, mobiles,
 * other lines, then what cannot be read and faxes; otherwise as they stand. None is left out.
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

function rank(phone: DraftPhone, country: CountryCode | null): Ranked {
  const reading = readPhone(phone.raw, country);
  if (/fax|pager/i.test(phone.label ?? '')) return { phone, rank: 5 };
  if (!reading.ok) return rankByWhatsappId(phone);
  if (phone.whatsappId || /whats/i.test(phone.label ?? '')) return { phone, rank: 0 };
  const { type } = reading.phone;
  return { phone, rank: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' ? 1 : 2 };
}

/** A card's `waid` is the whole number with its calling code: it stands in where the number itself lacks one. */
function rankByWhatsappId(phone: DraftPhone): Ranked {
  const raw = `+${phone.whatsappId}`;
  return phone.whatsappId && readPhone(raw, null).ok
    ? { phone: { ...phone, raw }, rank: 0 }
    : { phone, rank: 4 };
}
