import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  type CountryCode,
} from 'libphonenumber-js/max';

/** The calling code of a country, or null when it has no numbers of its own. */
export function callingCodeOf(country: CountryCode | null): string | null {
  return country !== null && isSupportedCountry(country) ? getCountryCallingCode(country) : null;
}

const CALLING_CODES: ReadonlySet<string> = new Set(
  getCountries().map((country) => getCountryCallingCode(country)),
);

/** Whether digits are the calling code of a country, no more and no less. */
export function isCallingCode(digits: string): boolean {
  return CALLING_CODES.has(digits);
}
