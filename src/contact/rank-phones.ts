import type { Draft, DraftPhone } from './draft.ts';
import { readPhone, type CountryCode } from './phone.ts';

/**
 * The draft with the number WhatsApp most likely knows in front: one the card gives a WhatsApp id for, then mobiles,
 * then other valid numbers, then the rest, fax and pager last; within each as they stood.
 */
export function rankPhones(draft: Draft, country: CountryCode | null): Draft {
  if (draft.phones.length < 2) return draft;
  const ranked = draft.phones
    .map((phone) => ({ phone, rank: rankOf(phone, draft.country ?? country) }))
    .toSorted((one, other) => one.rank - other.rank);
  return { ...draft, phones: ranked.map(({ phone }) => phone) };
}

function rankOf({ raw, label, whatsappId }: DraftPhone, country: CountryCode | null): number {
  if (/fax|pager|modem|video/i.test(label ?? '')) return 4;
  const reading = readPhone(raw, country);
  if (!reading.ok) return 3;
  if (whatsappId !== null || /whats/i.test(label ?? '')) return 0;
  const { type } = reading.phone;
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' ? 1 : 2;
}
