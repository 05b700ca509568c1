import { getCountries, isSupportedCountry } from 'libphonenumber-js/max';
import type { CountryCode } from '../../contact/phone/phone.ts';
import { headingWords } from './heading-words.ts';

const languages = ['en', 'de', 'es', 'pt', 'fr', 'it', 'nl', 'ja'];

// What people write besides the names of CLDR and the codes of ISO 3166-1.
const otherNames: Readonly<Record<string, CountryCode>> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  america: 'US',
  'united states of america': 'US',
  'estados unidos de america': 'US',
  eeuu: 'US',
  'ee uu': 'US',
  eua: 'US',
  uk: 'GB',
  'u k': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  gbr: 'GB',
  uae: 'AE',
  are: 'AE',
  emirates: 'AE',
  holland: 'NL',
  nld: 'NL',
  deu: 'DE',
  ger: 'DE',
  aut: 'AT',
  che: 'CH',
  fra: 'FR',
  ita: 'IT',
  esp: 'ES',
  prt: 'PT',
  bra: 'BR',
  mex: 'MX',
  arg: 'AR',
  col: 'CO',
  chl: 'CL',
  per: 'PE',
  ind: 'IN',
  bharat: 'IN',
  pak: 'PK',
  bgd: 'BD',
  idn: 'ID',
  sgp: 'SG',
  mys: 'MY',
  aus: 'AU',
  can: 'CA',
  zaf: 'ZA',
  nga: 'NG',
  ken: 'KE',
  sau: 'SA',
  tur: 'TR',
  turkey: 'TR',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  russia: 'RU',
  'south korea': 'KR',
  korea: 'KR',
};

/** Reads cells that name a country: an ISO 3166-1 code, or its name in a language exports come in; null for anything else. */
export function createCountryReader(): (cell: string) => CountryCode | null {
  const read = new Map<string, CountryCode | null>();
  return (cell) => {
    const known = read.get(cell);
    if (known !== undefined) return known;
    const code = cell.trim().toUpperCase();
    const words = headingWords(cell);
    const country = isSupportedCountry(code) ? code : (otherNames[words] ?? countryNamed(words));
    if (read.size < 1000) read.set(cell, country);
    return country;
  };
}

// No name means one country in one of these languages and another in another.
function countryNamed(words: string): CountryCode | null {
  if (words === '') return null;
  for (const language of languages) {
    const country = namesIn(language).get(words);
    if (country !== undefined) return country;
  }
  return null;
}

const namesByLanguage = new Map<string, ReadonlyMap<string, CountryCode>>();

function namesIn(language: string): ReadonlyMap<string, CountryCode> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, CountryCode>();
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const country of getCountries()) {
    const name = display.of(country);
    if (name !== undefined) names.set(headingWords(name), country);
  }
  namesByLanguage.set(language, names);
  return names;
}
