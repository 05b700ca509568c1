import type { Rewriting } from '../../contact/phone/notice.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import type { PhoneType } from '../../contact/phone/type.ts';
import type { ProblemValues } from '../../contact/problem.ts';
import type { DestinationStatus } from '../../delivery/delivery.ts';

/** A sentence for each problem. */
export type ProblemSentences = {
  readonly [Code in keyof ProblemValues]: (values: ProblemValues[Code]) => string;
};

/** The words that describe numbers. */
export type PhoneWording = {
  readonly kinds: Readonly<Record<PhoneType, string | null>>;
  readonly international: string;
  readonly extensionDropped: (extension: string) => string;
  readonly landline: string;
  readonly rewritten: Readonly<Record<Rewriting, string>>;
  readonly otherCountry: (country: CountryCode, expected: CountryCode) => string;
  readonly noCountry: string;
};

/** Why nothing is being sent to an inbox. */
export type Hold = Exclude<DestinationStatus['health'], 'ok'>;
