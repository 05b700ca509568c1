import { readDraftPhone } from './phone/read-draft-phone.ts';
import { isSupportedCountry } from 'libphonenumber-js/max';
import { formatPhone } from './phone/format.ts';
import { validateAttributes } from './attributes.ts';
import { readName } from './contact-name.ts';
import type { Attribute, Draft } from './draft.ts';
import { readEmail } from './email.ts';
import {
  readPhone,
  type CountryCode,
  type Phone,
  type PhoneReading,
  type PhoneSuggestion,
} from './phone/phone.ts';
import type { Problem } from './problem.ts';
import { validateTags } from './tags.ts';

/** A person as the inbox will store them: checked, with the phone number split. */
export type Contact = {
  readonly name: string;
  readonly phone: Phone;
  /** Null when there is none. The wire format then leaves the field out. */
  readonly email: string | null;
  readonly tags: readonly string[];
  readonly attributes: readonly Attribute[];
};

export type Validation =
  | { readonly ok: true; readonly contact: Contact; readonly suggestions: readonly PhoneSuggestion[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly suggestions: readonly PhoneSuggestion[];
    };

/**
 * Checks a draft, using its first phone and first email. The draft's own country wins
 * over the default. `readNumber` may be a phone reader that already knows this number.
 */
export function validateContact(
  draft: Draft,
  defaultCountry: CountryCode | null,
  readNumber: typeof readPhone = readPhone,
): Validation {
  const name = readName(draft.name);
  const phone = readDraftPhone(draft.phones[0], draft.country ?? defaultCountry, readNumber);
  const email = readOptionalEmail(draft.emails[0] ?? '');
  const { tags, problems: tagProblems } = validateTags(draft.tags);
  const { attributes, problems: attributeProblems } = validateAttributes(draft.attributes);
  const problems = [
    ...problemOf(name),
    ...problemOf(phone),
    ...validateCountry(draft.country ?? defaultCountry),
    ...askCountry(draft),
    ...problemOf(email),
    ...tagProblems,
    ...attributeProblems,
  ];
  const suggestions = suggestionsOf(phone, draft);
  if (!name.ok || !phone.ok || !email.ok || problems.length > 0) return { ok: false, problems, suggestions };
  const contact = { name: name.name, phone: phone.phone, email: email.email, tags, attributes };
  return { ok: true, contact, suggestions };
}

type Refusal = { readonly ok: false; readonly problem: Problem };

function problemOf(reading: { readonly ok: true } | Refusal): readonly Problem[] {
  return reading.ok ? [] : [reading.problem];
}

function readOptionalEmail(raw: string): { readonly ok: true; readonly email: string | null } | Refusal {
  return raw.trim() === '' ? { ok: true, email: null } : readEmail(raw);
}

// A number with its own calling code needs no country.
function isOpen({ phones: [first], country, unreadCountry }: Draft): boolean {
  return (
    first !== undefined &&
    country === null &&
    unreadCountry !== undefined &&
    !/^[\s(]*(?:\+|00)/.test(first.raw)
  );
}

function askCountry(draft: Draft): readonly Problem[] {
  if (!isOpen(draft)) return [];
  return [{ field: 'country', code: 'country-not-understood', values: { typed: draft.unreadCountry ?? '' } }];
}

function suggestionsOf(reading: PhoneReading, draft: Draft): readonly PhoneSuggestion[] {
  if (!reading.ok || !isOpen(draft)) return reading.suggestions;
  const { e164 } = reading.phone;
  return [{ e164, display: formatPhone(e164) }, ...reading.suggestions];
}

function validateCountry(country: CountryCode | null): readonly Problem[] {
  if (country === null || isSupportedCountry(country)) return [];
  return [
    {
      field: 'country',
      code: 'country-unknown',
      values: null,
    },
  ];
}
