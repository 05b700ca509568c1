import { describe, expect, it } from 'vitest';
import { findCountry, searchCountries } from '../../src/contact/countries.ts';
import { readCountry } from '../../src/contact/read-country.ts';
import type { CountryCode } from '../../src/contact/phone/phone.ts';

describe('searching a country', () => {
  it.each<readonly [string, CountryCode]>([
    ['india', 'IN'],
    ['IN', 'IN'],
    ['भारत', 'IN'],
    ['91', 'IN'],
    ['+91', 'IN'],
    ['0091', 'IN'],
    ['+1', 'US'],
    ['44', 'GB'],
    ['uk', 'GB'],
    ['usa', 'US'],
    ['deutschl', 'DE'],
    ['ger', 'DE'],
    ['cote', 'CI'],
    ['ivory', 'CI'],
    ['osterreich', 'AT'],
    ['mexico', 'MX'],
    ['日本', 'JP'],
    ['suomi', 'FI'],
    ['korea', 'KR'],
    ['suisse', 'CH'],
    ['zealand', 'NZ'],
    ['kosovo', 'XK'],
    ['+1876', 'US'],
  ])('%s finds %s first', (query, code) => {
    expect(searchCountries(query)[0]?.code).toBe(code);
  });

  it('lists all by name when nothing is typed, up to a limit', () => {
    expect(searchCountries('', 3).map(({ code }) => code)).toEqual(['AF', 'AX', 'AL']);
    expect(searchCountries('', 300).length).toBeGreaterThan(240);
    expect(searchCountries('')).toHaveLength(100);
  });

  it('finds nothing for words that are no country', () => {
    expect(searchCountries('xyzzy')).toEqual([]);
  });

  it('gives what a picker shows', () => {
    expect(findCountry('DE')).toEqual({
      code: 'DE',
      name: 'Germany',
      localName: 'Deutschland',
      callingCode: '49',
      flag: '🇩🇪',
    });
  });
});

describe('reading a country', () => {
  it.each([
    ['IN', 'IN'],
    [' in ', 'IN'],
    ['Deutschland', 'DE'],
    ['UK', 'GB'],
    ['Indien', 'IN'],
    ['Estados Unidos', 'US'],
    ['United States of America', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ['Cote dIvoire', 'CI'],
    ['Niemcy', 'DE'],
    ['Polska', 'PL'],
    ['Германия', 'DE'],
    ['भारत', 'IN'],
    ['Ελλάδα', 'GR'],
    ['Burma', 'MM'],
    ['Bharat', 'IN'],
    ['ドイツ', 'DE'],
    ['বাংলাদেশ', 'BD'],
    ['POL', 'PL'],
    ['NPL', 'NP'],
    ['KSA', 'SA'],
    ['U.S.', 'US'],
    ['Nepal (+977)', 'NP'],
    ['India (+977)', null],
    ['IN +91', 'IN'],
    ['Deutschland (DE)', 'DE'],
    ['GB - United Kingdom', 'GB'],
    ['Trinidad and Tobago', 'TT'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['Korea, Republic of', 'KR'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['+91', null],
    ['ZZ', null],
    ['germ', null],
    ['', null],
  ])('%s is %s', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });
});
