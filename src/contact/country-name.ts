import type { CountryCode } from 'libphonenumber-js/max';

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** The English name of a country (CLDR). */
export function countryName(country: CountryCode): string {
  return nameIn('en', country);
}

/** The country's name in the languages most spoken in it, the first first. */
export function localCountryNames(country: CountryCode): readonly string[] {
  const main = new Intl.Locale('und', { region: country }).maximize();
  const script = main.script === undefined ? '' : `-${main.script}`;
  const languages = [`${main.language}${script}`, ...(OTHER_LANGUAGES[country] ?? [])];
  return [...new Set(languages.map((language) => nameIn(language, country)))];
}

/** What else people call a country, or used to. */
export function otherCountryNames(country: CountryCode): readonly string[] {
  return OTHER_NAMES[country] ?? [];
}

/** Every country by its name, lowercase, in the languages that exports of contacts most often come in. */
export function countriesByExportedName(countries: readonly CountryCode[]): ReadonlyMap<string, CountryCode> {
  return new Map(
    EXPORT_LANGUAGES.flatMap((language) =>
      countries.map((country) => [nameIn(language, country).toLowerCase(), country] as const),
    ),
  );
}

function nameIn(language: string, country: CountryCode): string {
  let names = namesByLanguage.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
    namesByLanguage.set(language, names);
  }
  return names.of(country) ?? country;
}

const EXPORT_LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr'];

const OTHER_LANGUAGES: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AF: ['ps'],
  BE: ['fr', 'de'],
  BO: ['qu'],
  BY: ['be'],
  CA: ['fr'],
  CH: ['fr', 'it', 'rm'],
  CM: ['en'],
  CY: ['tr'],
  DZ: ['fr'],
  ES: ['ca', 'eu', 'gl'],
  FI: ['sv'],
  GB: ['cy', 'gd'],
  HK: ['en'],
  IE: ['ga'],
  IL: ['ar'],
  IN: ['en', 'bn', 'te', 'mr', 'ta', 'ur', 'gu', 'kn', 'ml', 'pa'],
  IQ: ['ku'],
  KE: ['en'],
  KZ: ['kk'],
  LK: ['ta'],
  LU: ['fr', 'de'],
  MA: ['fr'],
  MO: ['pt'],
  MY: ['zh', 'ta'],
  NZ: ['mi'],
  PE: ['qu'],
  PK: ['en', 'pa'],
  PY: ['es'],
  SG: ['zh', 'ms', 'ta'],
  TN: ['fr'],
  UA: ['ru'],
  UZ: ['ru'],
  ZA: ['af', 'zu', 'xh'],
};

const OTHER_NAMES: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia and Herzegovina', 'Bosnia-Herzegovina'],
  CD: ['Congo-Kinshasa', 'DR Congo', 'Zaire', 'DRC'],
  CG: ['Congo-Brazzaville', 'Republic of the Congo'],
  CI: ['Ivory Coast', 'Cote d’Ivoire'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  HK: ['Hong Kong'],
  IR: ['Persia'],
  KP: ['DPRK', 'Korea North'],
  KR: ['Korea', 'Republic of Korea', 'Korea South'],
  LA: ['Lao'],
  LK: ['Ceylon'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands'],
  PS: ['Palestine'],
  RU: ['Russian Federation'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TW: ['Formosa'],
  TZ: ['Tanzania'],
  US: ['USA', 'America', 'United States of America'],
  VA: ['Holy See'],
  VN: ['Viet Nam'],
};
