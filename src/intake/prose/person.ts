import type { PhoneSpan } from '../recognise/phone-spans.ts';

/** A person in a text, with what could be found of them. */
export type Person = {
  readonly name: string;
  readonly phones: readonly PhoneSpan[];
  readonly emails: readonly string[];
  readonly organization: string | null;
};

/** The person in the text next to a number or an address, and their company. */
export type Mention = { readonly name: string | null; readonly organization: string | null };

export const nobody: Mention = { name: null, organization: null };
