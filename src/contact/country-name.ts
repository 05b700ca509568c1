import type { CountryCode } from 'libphonenumber-js/max';

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** The English name of a country (CLDR). */
export function countryName(country: CountryCode): string {
  return countryNameIn('en', country);
}

/** The English name as used in a sentence: “the United Kingdom”, “India”. */
export function countryInSentence(country: CountryCode): string {
  const name = countryName(country);
  return WITH_ARTICLE.has(country) ? `the ${name}` : name;
}

const WITH_ARTICLE: ReadonlySet<CountryCode> = new Set([
  'AE',
  'BS',
  'CF',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'KM',
  'KY',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'US',
  'VG',
  'VI',
]);

/** The country's name in its most spoken languages, main language first. */
export function localCountryNames(country: CountryCode): readonly string[] {
  const main = new Intl.Locale('und', { region: country }).maximize();
  const script = main.script === undefined ? '' : `-${main.script}`;
  const languages = [`${main.language}${script}`, ...(OTHER_LANGUAGES[country] ?? [])];
  return [...new Set(languages.map((language) => countryNameIn(language, country)))];
}

/** Other names in use for a country, including former ones. */
export function otherCountryNames(country: CountryCode): readonly string[] {
  return OTHER_NAMES[country] ?? [];
}

/** Country names in one language, leaving out those it lacks. */
export function countryNamesIn(
  language: string,
  countries: readonly CountryCode[],
): readonly (readonly [name: string, country: CountryCode])[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return countries.flatMap((country) => {
    const name = names.of(country);
    return name === undefined ? [] : [[name, country] as const];
  });
}

/** Folds a country's name for comparing: no case, accents, signs or “the”. */
export function foldCountryName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ & /g, ' and ')
    .replace(/[\s()&,-]+/g, ' ')
    .trim();
}

/** A country's name in a language (CLDR). */
export function countryNameIn(language: string, country: CountryCode): string {
  let names = namesByLanguage.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
    namesByLanguage.set(language, names);
  }
  return names.of(country) ?? country;
}

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
  AE: ['UAE', 'Emirates', 'EAU', 'VAE', 'الإمارات', 'الامارات'],
  BA: ['Bosnia and Herzegovina', 'Bosnia-Herzegovina', 'Bosnia'],
  BO: ['Plurinational State of Bolivia'],
  CD: ['Congo-Kinshasa', 'DR Congo', 'Zaire', 'DRC', 'Democratic Republic of the Congo'],
  CG: ['Congo-Brazzaville', 'Republic of the Congo'],
  CI: ['Ivory Coast', 'Cote d’Ivoire'],
  CN: ['PRC', 'People’s Republic of China', 'Mainland China', '中华人民共和国'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic', 'Česká republika', 'Tschechische Republik', 'République tchèque', 'República Checa'],
  DE: ['BRD', 'Federal Republic of Germany', 'Bundesrepublik Deutschland'],
  DO: ['Dominican Rep', 'Rep Dominicana'],
  FM: ['Federated States of Micronesia'],
  GB: [
    'UK',
    'U K',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Großbritannien',
    'Grande-Bretagne',
    'Gran Bretaña',
    'Inglaterra',
    'Angleterre',
    'İngiltere',
    'Англия',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  GR: ['Hellas', 'Hellenic Republic'],
  HK: ['Hong Kong', 'Hong Kong SAR', 'Hongkong', 'HKSAR', '香港'],
  IN: ['Bharat', 'Hindustan', 'Republic of India'],
  IR: ['Persia', 'Islamic Republic of Iran'],
  KP: ['DPRK', 'Korea North', 'Democratic People’s Republic of Korea'],
  KR: ['Korea', 'Republic of Korea', 'Korea South', 'S Korea', '한국', 'Corea'],
  LA: ['Lao', 'Lao People’s Democratic Republic'],
  LK: ['Ceylon'],
  MD: ['Republic of Moldova', 'Moldavia'],
  MK: ['Macedonia', 'Republic of North Macedonia', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma'],
  MO: ['Macau', 'Macao', 'Macao SAR', '澳门', '澳門'],
  NL: ['Holland', 'The Netherlands', 'Hollande', 'Holanda', 'Olanda', 'Holandia', 'Hollanda', 'Голландия'],
  PS: ['Palestine', 'State of Palestine'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ'],
  SA: ['KSA', 'Saudi', 'Kingdom of Saudi Arabia', 'السعودية', 'المملكة العربية السعودية'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Turkiye'],
  TW: ['Formosa', 'Taiwan, Province of China', '台灣', '臺灣'],
  TZ: ['United Republic of Tanzania'],
  US: [
    'USA',
    'U S A',
    'U S',
    'America',
    'United States of America',
    'The United States',
    'EEUU',
    'EE UU',
    'Estados Unidos de América',
    'EUA',
    'Vereinigte Staaten von Amerika',
    'États-Unis d’Amérique',
    'Stati Uniti d’America',
    'США',
    'ABD',
    'Amerika',
    '美国',
    '米国',
    '미국',
  ],
  VA: ['Holy See'],
  VE: ['Bolivarian Republic of Venezuela'],
  VG: ['British Virgin Islands'],
  VI: ['US Virgin Islands', 'U.S. Virgin Islands'],
  VN: ['Viet Nam'],
};
