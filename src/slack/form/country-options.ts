import type { types } from '@slack/bolt';
import { findCountry, searchCountries, type Country } from '../../contact/countries.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { words } from '../wording/words.ts';
import { isolate, limits, plainText } from '../payload/text.ts';

/**
 * The countries that match a typed word, as select options: flag, name and calling code. The value is the ISO
 * code.
 */
export function countryOptions(query: string): types.PlainTextOption[] {
  return searchCountries(query, words().locale, limits.options).map(toOption);
}

/** One country as an option. */
export function countryOption(code: CountryCode): types.PlainTextOption {
  return toOption(findCountry(code, words().locale));
}

function toOption({ code, name, flag, localName, callingCode }: Country): types.PlainTextOption {
  const own = localName === name ? '' : ` · ${isolate(localName)}`;
  const whole = `${flag} ${name} +${callingCode}${own}`;
  const text = whole.length <= limits.optionText ? whole : `${flag} ${name} +${callingCode}`;
  return { text: plainText(text, limits.optionText), value: code };
}
