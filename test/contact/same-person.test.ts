import { describe, expect, it } from 'vitest';
import { samePersonKey } from '../../src/contact/phone.ts';

describe('one person', () => {
  it.each([
    ['a Mexican number with and without the old 1', ['52', '15512345678'], ['52', '5512345678']],
    ['an Argentine mobile with and without the 9', ['54', '91187654321'], ['54', '1187654321']],
    ['a Brazilian mobile with and without the ninth digit', ['55', '11981234567'], ['55', '1181234567']],
  ])('is %s', (_case, [prefix = '', number = ''], [otherPrefix = '', otherNumber = '']) => {
    expect(samePersonKey({ prefix, number })).toBe(
      samePersonKey({ prefix: otherPrefix, number: otherNumber }),
    );
  });
});

describe('two people', () => {
  it.each([
    ['a newer Brazilian mobile and the landline it ends like', ['55', '11931234567'], ['55', '1131234567']],
    ['numbers of two countries that write out alike', ['1', '9876543210'], ['91', '9876543210']],
  ])('are %s', (_case, [prefix = '', number = ''], [otherPrefix = '', otherNumber = '']) => {
    expect(samePersonKey({ prefix, number })).not.toBe(
      samePersonKey({ prefix: otherPrefix, number: otherNumber }),
    );
  });
});
