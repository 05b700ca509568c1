import { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';

/** The calling code of a country; null for those that have no numbers of their own. */
export function callingCodeOf(country: CountryCode | null): string | null {
  return country !== null && isSupportedCountry(country) ? getCountryCallingCode(country) : null;
}
