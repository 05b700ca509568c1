import { describe, expect, it } from 'vitest';
import { normalisePhoneText } from '../../../src/contact/phone/normalise.ts';

describe('plain text for a phone number', () => {
  it('turns the decimal digits of every script into ASCII', () => {
    const digits = allCharacters().filter((character) => /\p{Nd}/u.test(character));
    const plain = digits.map(normalisePhoneText).join('');
    expect(digits.length).toBeGreaterThan(600);
    expect(plain).toBe('0123456789'.repeat(digits.length / 10));
  });

  it('drops invisible characters', () => {
    const invisible = allCharacters().filter((character) => /\p{Cf}/u.test(character));
    expect(normalisePhoneText(`1${invisible.join('')}2`)).toBe('12');
  });

  it.each([
    ['every hyphen', '1‐2‑3‒4–5—6―7−8ー9－0﹣1', '1-2-3-4-5-6-7-8-9-0-1'],
    ['every space', '1\u00a02\u20033\u202f4\u30005\t6', '1 2 3 4 5 6'],
    ['every plus', '＋1 ﹢2 ➕3', '+1 +2 +3'],
    ['full-width punctuation', '（１）／２．３', '(1)/2.3'],
    ['lines', '1\r\n\n2\u20283', '1\n2\n3'],
  ])('writes %s plainly', (_what, typed, plain) => {
    expect(normalisePhoneText(typed)).toBe(plain);
  });
});

function allCharacters(): readonly string[] {
  return Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));
}
