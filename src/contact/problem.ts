import type { CountryCode } from 'libphonenumber-js/max';
import type { UnreachableType } from './phone/type.ts';

/** The fields of a contact that a problem can belong to. They are also the form's block ids. */
type Field =
  | 'name'
  | 'phone'
  | 'country'
  | 'email'
  | 'tags'
  | 'attributes'
  | 'destination'
  | 'consent'
  | `field_${string}`;

/** Every way a phone number can be wrong. Stable, so programs may branch on it. */
export type PhoneProblemCode =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'not-a-number'
  | 'letters'
  | 'country-needed'
  | 'unknown-country-code'
  | 'invalid'
  | 'short-number'
  | 'several-numbers'
  | 'damaged-by-spreadsheet'
  | 'hidden-number'
  | UnreachableType;

/** The country whose plan a number doesn't fit, and its number of digits. Null when not known. */
export type Misfit = { readonly country: CountryCode | null; readonly digits: number | null };

type Most = { readonly most: number };
type WithLabel = { readonly label: string };
type WithName = { readonly name: string };

/** The values that each problem's sentence needs. */
export type ProblemValues = Readonly<Record<PhoneProblemCode, Misfit>> & {
  readonly 'name-missing': null;
  readonly 'name-too-long': Most;
  readonly 'not-a-name': null;
  readonly 'mention-unknown': null;
  /** The name of a private channel, which Slack doesn't reveal. */
  readonly 'tag-unknown': null;
  /** Words of a typed line that fit no field. */
  readonly 'not-understood': { readonly words: string };
  readonly 'name-doubtful': { readonly words: string };
  readonly 'number-doubtful': { readonly number: string };
  readonly 'several-phones': null;
  readonly 'several-emails': null;
  readonly 'country-not-understood': { readonly typed: string };
  readonly 'country-unknown': null;
  readonly 'email-invalid': null;
  readonly 'email-too-long': null;
  readonly 'too-many-tags': Most;
  readonly 'tag-too-long': Most & { readonly tag: string };
  readonly 'attribute-unreadable': { readonly line: string };
  readonly 'attribute-reserved': WithName;
  readonly 'attribute-without-key': { readonly line: string };
  readonly 'attribute-without-value': WithName;
  readonly 'attribute-twice': WithName;
  readonly 'attribute-key-too-long': WithName & Most;
  readonly 'attribute-value-too-long': WithName & Most;
  readonly 'too-many-attributes': Most;
  readonly 'email-missing': null;
  readonly 'tag-not-allowed': { readonly tag: string };
  readonly 'field-missing': WithLabel;
  readonly 'field-number': WithLabel;
  readonly 'field-date': WithLabel;
  readonly 'field-checkbox': WithLabel;
  readonly 'field-url': WithLabel;
  readonly 'field-option': WithLabel & { readonly options: readonly string[] };
  readonly 'consent-missing': WithLabel;
};

/** One of these codes with the values of its sentence. */
export type FaultOf<Values, Code extends keyof Values = keyof Values> = {
  [C in Code]: { readonly code: C; readonly values: Values[C] };
}[Code];

/** Something a person can fix, and the field it belongs to. */
export type Problem<Code extends keyof ProblemValues = keyof ProblemValues> = FaultOf<ProblemValues, Code> & {
  readonly field: Field | null;
};
