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
    expect(searchCountries(query, 'en')[0]?.code).toBe(code);
  });

  it('lists all by name when nothing is typed, up to a limit', () => {
    expect(searchCountries('', 'en', 3).map(({ code }) => code)).toEqual(['AF', 'AX', 'AL']);
    expect(searchCountries('', 'en', 300).length).toBeGreaterThan(240);
    expect(searchCountries('', 'en')).toHaveLength(100);
  });

  it.each<readonly [language: string, query: string, code: CountryCode, name: string]>([
    ['pt-BR', 'alemanha', 'DE', 'Alemanha'],
    ['pt-BR', 'Holanda', 'NL', 'Países Baixos'],
    ['es-419', 'estados un', 'US', 'Estados Unidos'],
    ['fr-FR', 'etats-u', 'US', 'États-Unis'],
    ['de-DE', 'Österr', 'AT', 'Österreich'],
    ['hi-IN', 'भार', 'IN', 'भारत'],
    ['hi-IN', 'germ', 'DE', 'जर्मनी'],
    ['id-ID', 'Belanda', 'NL', 'Belanda'],
  ])('knows its name in the language spoken, %s: %s', (language, query, code, name) => {
    expect(searchCountries(query, language)[0]).toMatchObject({ code, name });
  });

  it('lists them in the order of that language', () => {
    const first = searchCountries('', 'es-419', 40).map(({ name }) => name);
    expect(first.slice(0, 2)).toEqual(['Afganistán', 'Albania']);
    expect(first.indexOf('Baréin')).toBeGreaterThan(first.indexOf('Bangladés'));
  });

  it('finds no country in other words', () => {
    expect(searchCountries('xyzzy', 'en')).toEqual([]);
  });

  it('gives what a picker shows', () => {
    expect(findCountry('DE', 'en')).toEqual({
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
