import type { CountryCode } from './phone/phone.ts';

/** A phone number as somebody wrote it, with what the source says about it. */
export type DraftPhone = {
  /** Exactly as written, after decoding; never empty. */
  readonly raw: string;
  /** The source's own word for it (`mobile`, `work`, `fax`), or null. */
  readonly label: string | null;
  /** The WhatsApp id a vCard gives as `waid`: digits with the calling code, or null. */
  readonly whatsappId: string | null;
  /** Stored as a number by a spreadsheet, which drops the + that was typed before it. */
  readonly mayLackPlus?: boolean | undefined;
};

/** A free-form pair sent with the contact; the key is lowercase without spaces or special characters. */
export type Attribute = { readonly key: string; readonly value: string };

/** A person as read from somewhere, unchecked: everything found is kept for the person to choose from. */
export type Draft = {
  /** Empty when the source names nobody. */
  readonly name: string;
  readonly phones: readonly DraftPhone[];
  readonly emails: readonly string[];
  readonly organization: string | null;
  /** The country the source itself states for its numbers (a column of a spreadsheet), or null. */
  readonly country: CountryCode | null;
  /** A country the source names in words that were not understood: its numbers without a calling code are a question. */
  readonly unreadCountry?: string | undefined;
  readonly tags: readonly string[];
  readonly attributes: readonly Attribute[];
};

/** A draft with nothing in it but what is given. */
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

/** A phone of a draft of which its spelling is known, and perhaps the source's word for it. */
export function draftPhone(raw: string, label: string | null = null): DraftPhone {
  return { raw, label, whatsappId: null };
}

/** The draft with its organisation as the attribute `company`, which is how it is sent. */
export function withCompany(draft: Draft): Draft {
  const known = draft.attributes.some(({ key }) => key === 'company');
  if (!draft.organization || known) return draft;
  return { ...draft, attributes: [{ key: 'company', value: draft.organization }, ...draft.attributes] };
}
