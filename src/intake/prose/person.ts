import type { PhoneSpan } from '../recognise/phone-spans.ts';

/** Somebody a text speaks of, as far as it could be told. */
export type Person = {
  readonly name: string;
  readonly phones: readonly PhoneSpan[];
  readonly emails: readonly string[];
  readonly organization: string | null;
};
