import type { Attribute, Draft } from './draft.ts';
import { readPhone, type CountryCode, type Phone, type PhoneSuggestion } from './phone.ts';
import type { Problem } from './problem.ts';

/** A person as they will be stored in the inbox: checked and split. */
export type Contact = {
  readonly name: string;
  readonly phone: Phone;
  /** Null when there is none: the field is then left out on the wire. */
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

/** Checks a draft whose first phone and first email are the chosen ones; the draft's own country wins over the default. */
export function validateContact(draft: Draft, defaultCountry: CountryCode | null): Validation {
  const reading = readPhone(draft.phones[0]?.raw ?? '', draft.country ?? defaultCountry);
  if (!reading.ok) return { ok: false, problems: [reading.problem], suggestions: reading.suggestions };
  return {
    ok: true,
    suggestions: reading.suggestions,
    contact: {
      name: draft.name,
      phone: reading.phone,
      email: draft.emails[0] ?? null,
      tags: draft.tags,
      attributes: draft.attributes,
    },
  };
}
