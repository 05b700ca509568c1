import { describe, expect, it } from 'vitest';
import { samePersonKey } from '../../../src/contact/phone/phone.ts';
import { mayHoldNumber } from '../../../src/contact/phone/same-person.ts';

describe('one person', () => {
  it.each([
    ['a Mexican number with and without the old 1', ['52', '15512345678'], ['52', '5512345678']],
    ['an Argentine mobile with and without the 9', ['54', '91187654321'], ['54', '1187654321']],
    ['a Brazilian mobile with and without the ninth digit', ['55', '11981234567'], ['55', '1181234567']],
  ])('knows one person by %s', (_case, [prefix = '', number = ''], [otherPrefix = '', otherNumber = '']) => {
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

describe('a text', () => {
  it.each(['+91 (98765) 43-210', '098765 43210', 'ring ９８７６５ ４３２１０ after 5', 'tel:919876543210'])(
    'may hold a number it spells in another way: %s',
    (text) => expect(mayHoldNumber(text, { number: '9876543210' })).toBe(true),
  );

  it.each(['+91 98765 43211', '43210', ''])('doesn’t find another person’s number in “%s”', (text) =>
    expect(mayHoldNumber(text, { number: '9876543210' })).toBe(false),
  );
});
