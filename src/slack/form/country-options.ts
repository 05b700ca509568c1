import type { types } from '@slack/bolt';
import { findCountry, searchCountries, type Country } from '../../contact/countries.ts';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { limits, plainText } from '../payload/text.ts';

/** The countries a typed word may mean, as options of a select: flag, name and calling code; the value is the ISO code. */
export function countryOptions(query: string): types.PlainTextOption[] {
  return searchCountries(query, limits.options).map(toOption);
}

/** One country as an option. */
export function countryOption(code: CountryCode): types.PlainTextOption {
  return toOption(findCountry(code));
}

function toOption({ code, flag, name, localName, callingCode }: Country): types.PlainTextOption {
  const names = localName === name ? name : `${name} · ${localName}`;
  const tail = ` +${callingCode}`;
  const { text } = plainText(`${flag} ${names}`, limits.optionText - tail.length);
  return { text: plainText(text + tail, limits.optionText), value: code };
}
