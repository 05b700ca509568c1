import { getCountryCallingCode, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';
import type { PhoneType } from './type.ts';

/** Why a spelling was changed: an old Mexican prefix, or a trunk zero in brackets. */
export type Rewriting = 'mexican-prefix' | 'trunk-zero';

/** Something worth knowing about a number that can be saved all the same. */
export type PhoneNotice =
  | { readonly code: 'extension-dropped'; readonly extension: string }
  | { readonly code: 'landline' }
  | { readonly code: 'rewritten'; readonly why: Rewriting }
  /** `country` is null for numbers of no country. */
  | {
      readonly code: 'other-country';
      readonly country: CountryCode | null;
      readonly expected: CountryCode;
    };

type Remarkable = {
  readonly number: PhoneNumber;
  readonly type: PhoneType;
  readonly rewritten: Rewriting | null;
  readonly extension: string | null;
  readonly expectedCountry: CountryCode | null;
};

/** What a person should know about a number before saving it. */
export function noticesAbout({
  number,
  type,
  rewritten,
  extension,
  expectedCountry,
}: Remarkable): readonly PhoneNotice[] {
  const notices: PhoneNotice[] = [];
  if (rewritten) notices.push({ code: 'rewritten', why: rewritten });
  if (extension) notices.push({ code: 'extension-dropped', extension });
  if (type === 'FIXED_LINE') notices.push({ code: 'landline' });
  if (expectedCountry && getCountryCallingCode(expectedCountry) !== number.countryCallingCode)
    notices.push({ code: 'other-country', country: number.country ?? null, expected: expectedCountry });
  return notices;
}
