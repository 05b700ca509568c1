import { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';

/** The calling code of a country, or null when it has no numbers of its own. */
export function callingCodeOf(country: CountryCode | null): string | null {
  return country !== null && isSupportedCountry(country) ? getCountryCallingCode(country) : null;
}
