import { countryNameIn } from '../../contact/country-name.ts';
import type { FaultOf, ProblemValues } from '../../contact/problem.ts';
import type { PhoneNotice } from '../../contact/phone/notice.ts';
import { formatPhone } from '../../contact/phone/format.ts';
import type { CountryCode, Phone } from '../../contact/phone/phone.ts';
import { readOwnReason } from '../../import-api/own-reason.ts';
import type { News } from '../../delivery/delivery.ts';
import type { ReviewCounts } from '../payload/row-filters.ts';
import type { Hold, ProblemSentences } from './sentences.ts';
import type { Wording } from './wording.ts';
import { words } from './words.ts';

/** What is wrong, and what to do about it. Contains the typed text unescaped. */
export function describeProblem<Code extends keyof ProblemValues>(
  { code, values }: FaultOf<ProblemValues, Code>,
  { problems }: { readonly problems: ProblemSentences } = words(),
): string {
  return problems[code](values);
}

/** Something worth knowing about a number. */
export function describeNotice(notice: PhoneNotice, { phone }: Pick<Wording, 'phone'> = words()): string {
  switch (notice.code) {
    case 'extension-dropped':
      return phone.extensionDropped(notice.extension);
    case 'landline':
      return phone.landline;
    case 'rewritten':
      return phone.rewritten[notice.why];
    case 'other-country':
      return notice.country ? phone.otherCountry(notice.country, notice.expected) : phone.noCountry;
  }
}

/** A number for people: `+54 9 11 2345-6789 · Argentina · mobile`. */
export function describePhone(phone: Phone, wording: Pick<Wording, 'locale' | 'phone'> = words()): string {
  return [formatPhone(phone.e164), ...placeAndKind(phone, wording)].join(' · ');
}

/** The same without the number: `Argentina · mobile`. */
export function describePlace(phone: Phone): string {
  return placeAndKind(phone, words()).join(' · ');
}

/** A number split as the inbox stores it: `+54 · 91123456789 — Argentina, mobile`. */
export function describeSplitPhone(phone: Phone): string {
  return `+${phone.prefix} · ${phone.number} — ${placeAndKind(phone, words()).join(', ')}`;
}

function placeAndKind({ country, type }: Phone, wording: Pick<Wording, 'locale' | 'phone'>): string[] {
  const { kinds, international } = wording.phone;
  const kind = kinds[type];
  return [country ? countryNameIn(wording.locale, country) : international, ...(kind ? [kind] : [])];
}

/** Why a contact was refused: our own sentence, or what the inbox said as `quote` puts it. */
export function describeReason(
  reason: string,
  quote: (said: string) => string,
  { answers }: { readonly answers: Pick<Wording['answers'], 'ownReasons'> } = words(),
): string {
  const own = readOwnReason(reason);
  return own === null ? quote(reason) : answers.ownReasons[own];
}

/** The name of a country in the language spoken. */
export function nameCountry(country: CountryCode): string {
  return countryNameIn(words().locale, country);
}

/** The one line a notification or a screen reader gives for an outcome. */
export function headline(
  { news, hold }: { readonly news: News; readonly hold: Hold },
  name: string,
  title: string,
): string {
  const { cardImported, cardKept, cardRefused } = words().answers;
  switch (news.kind) {
    case 'imported':
      return cardImported(name, title);
    case 'kept-safe':
      return cardKept[hold](name, title);
    case 'refused':
      return cardRefused(name, title);
  }
}

/** “37 ready · 2 corrected · 3 to fix · 1 duplicate”, without zeros. */
export function describeCounts(counts: ReviewCounts): string {
  const sentences = words().review.counts;
  return countKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => sentences[kind](counts[kind]))
    .join(' · ');
}

const countKinds = [
  'ready',
  'corrected',
  'doubtful',
  'attention',
  'renames',
  'twice',
  'left',
  'known',
] as const;
