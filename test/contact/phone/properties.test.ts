import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { getCountries, getExampleNumber, type CountryCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../src/slack/wording/describe.ts';
import { readPhone, samePersonKey, type PhoneReading } from '../../../src/contact/phone/phone.ts';

const country = constantFrom<(CountryCode | null)[]>(null, ...getCountries());
const mobiles = getCountries().flatMap((code) => getExampleNumber(code, examples) ?? []);

const digit = constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
const punctuation = constantFrom(
  '+',
  '00',
  ' ',
  '-',
  '(',
  ')',
  '/',
  '.',
  ',',
  ';',
  '#',
  '<',
  '>',
  '|',
  '=',
  '"',
);
const dressing = constantFrom(
  'x',
  'ext',
  'tel:',
  '@c.us',
  'wa.me/',
  ';phone-context=',
  'E+11',
  '.0',
  ' or ',
  'a',
);
const foreign = constantFrom('\u200e', '\u00a0', '٣', '＋', '９', '⑨', 'é', '📞', 'ー', '\n');
const phoneLike = array(oneof({ weight: 12, arbitrary: digit }, punctuation, dressing, foreign), {
  maxLength: 40,
});
const anything = oneof(
  phoneLike.map((pieces) => pieces.join('')),
  string({ unit: 'binary', maxLength: 300 }),
  string({ maxLength: 60 }),
);

describe('whatever is typed', () => {
  it('never throws, and what it gives is digits that read as themselves', () => {
    const sound = property(anything, country, (typed, code) => isSound(readPhone(typed, code), code));
    expect(() => assert(sound, { numRuns: 3000 })).not.toThrow();
  });

  it('suggests only numbers that can be taken, as digits and as shown', () => {
    const takeable = property(anything, country, (typed, code) =>
      readPhone(typed, code).suggestions.every(
        ({ e164, display }) => readsAs(e164, code, e164) && readsAs(display, null, e164),
      ),
    );
    expect(() => assert(takeable, { numRuns: 2000 })).not.toThrow();
  });

  it('answers the same twice', () => {
    const steady = property(anything, country, (typed, code) => {
      expect(readPhone(typed, code)).toEqual(readPhone(typed, code));
    });
    assert(steady);
  });
});

function isSound(reading: PhoneReading, code: CountryCode | null): boolean {
  if (!reading.ok)
    return /^[a-z-]+$/.test(reading.problem.code) && /[.?]$/.test(describeProblem(reading.problem));
  const { prefix, number, e164 } = reading.phone;
  const isDigits = /^[1-9]\d{0,2}$/.test(prefix) && /^\d+$/.test(number) && e164 === `+${prefix}${number}`;
  return isDigits && readsAs(e164, null, e164) && readsAs(e164, code, e164);
}

function readsAs(typed: string, code: CountryCode | null, e164: string): boolean {
  const reading = readPhone(typed, code);
  return reading.ok && reading.phone.e164 === e164;
}

describe('however a mobile number of any country is dressed', () => {
  const wrap = constantFrom<((e164: string) => string)[]>(
    (e164) => `<tel:${e164}|${e164.slice(3)}>`,
    (e164) => `https://wa.me/${e164.slice(1)}`,
    (e164) => `https://api.whatsapp.com/send?phone=${e164.slice(1)}&text=hi`,
    (e164) => `${e164.slice(1)}@c.us`,
    (e164) => `${e164.slice(1)}@s.whatsapp.net`,
    (e164) => `="${e164}"`,
    (e164) => `'${e164}`,
    (e164) => `\u202a${e164}\u202c`,
    (e164) => e164.replace('+', '＋'),
    (e164) => e164.replace('+', '++'),
    (e164) => e164.replace('+', '00'),
    (e164) => e164.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    (e164) => e164.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
    (e164) => e164.replace(/(?=\d)/g, '\u200b'),
    (e164) => `Mobile: ${e164}`,
    (e164) => `${e164} ext. 12`,
    (e164) => `tel:${e164};ext=12`,
  );

  it('gives the same number', () => {
    assert(
      property(constantFrom(...mobiles), wrap, ({ number }, dress) => {
        expect(readPhone(dress(number), null)).toMatchObject({ ok: true, phone: { e164: number } });
      }),
      { numRuns: 1500 },
    );
  });

  it('gives one person one key', () => {
    assert(
      property(constantFrom(...mobiles), ({ countryCallingCode: prefix, nationalNumber: number }) => {
        expect(samePersonKey({ prefix, number })).toMatch(/^\d+$/);
      }),
    );
  });

  it('reads a mobile number of any country the same, plain or dressed', () => {
    const plain = array(oneof(digit, digit, digit, constantFrom(' ', '-')), { minLength: 5, maxLength: 24 });
    const alike = property(constantFrom('', '+'), plain, country, (plus, characters, code) => {
      const typed = plus + characters.join('');
      expect(readPhone(typed, code)).toEqual(readPhone(`\u200e${typed}`, code));
    });
    assert(alike, { numRuns: 2000 });
  });
});
