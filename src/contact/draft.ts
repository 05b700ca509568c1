import type { CountryCode } from './phone/phone.ts';

/** A phone number as written, with what its source says about it. */
export type DraftPhone = {
  /** Exactly as written, after decoding. Never empty. */
  readonly raw: string;
  /** The source's own label (`mobile`, `work`, `fax`), or null. */
  readonly label: string | null;
  /** The WhatsApp id from a vCard's `waid` (digits with the calling code), or null. */
  readonly whatsappId: string | null;
  /** The spreadsheet stored it as a number, which drops a leading +. */
  readonly mayLackPlus?: boolean | undefined;
};

/** A free-form pair sent with the contact. The key is lowercase, without spaces or special characters. */
export type Attribute = { readonly key: string; readonly value: string };

/** A person as read from a source, unchecked. Everything found is kept for people to choose from. */
export type Draft = {
  /** Empty when the source has no name. */
  readonly name: string;
  readonly phones: readonly DraftPhone[];
  readonly emails: readonly string[];
  readonly organization: string | null;
  /** The country the source states for its numbers (a spreadsheet column), or null. */
  readonly country: CountryCode | null;
  /**
   * A country name from the source that was not understood. People are asked about
   * numbers without calling code.
   */
  readonly unreadCountry?: string | undefined;
  readonly tags: readonly string[];
  readonly attributes: readonly Attribute[];
};

/** A draft with the given values, otherwise empty. */
export function createDraft(given: Partial<Draft> = {}): Draft {
  return {
    name: '',
    phones: [],
    emails: [],
    organization: null,
    country: null,
    tags: [],
    attributes: [],
    ...given,
  };
}

/** A draft's phone from its spelling and an optional label. */
export function draftPhone(raw: string, label: string | null = null): DraftPhone {
  return { raw, label, whatsappId: null };
}

/** Adds the organisation as the attribute `company`, as it is sent. */
export function withCompany(draft: Draft): Draft {
  const known = draft.attributes.some(({ key }) => key === 'company');
  if (!draft.organization || known) return draft;
  return { ...draft, attributes: [{ key: 'company', value: draft.organization }, ...draft.attributes] };
}
