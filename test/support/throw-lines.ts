import { getExampleNumber, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

/** A typed line, the country it is read in, and its number as it stands. */
export type TypedLine = {
  readonly country: CountryCode;
  readonly text: string;
  readonly spelling: string;
};

/** A landline beside the mobile that the library has of each country. */
const landlines = {
  DE: '+49221123456',
  AT: '+4315331234',
  CH: '+41442345678',
  FR: '+33142345678',
  ES: '+34912345678',
  IT: '+390248001234',
  PT: '+351212345678',
  NL: '+31201234567',
  BE: '+3225123456',
  PL: '+48223456789',
  SE: '+4681234567',
  GB: '+442079460958',
  IE: '+35312345678',
  US: '+16468675309',
  BR: '+551133334444',
  MX: '+525512345678',
  AR: '+541123456789',
  IN: '+912223456789',
  ID: '+622123456789',
  PH: '+63282345678',
  AE: '+97122349024',
  ZA: '+27112345678',
  TR: '+902123456789',
  AU: '+61298765432',
} as const satisfies Partial<Record<CountryCode, string>>;

const countries = Object.keys(landlines).filter((code): code is keyof typeof landlines => code in landlines);

/** Numbers that come out alike each time: a generator of Lehmer. */
export function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

type Dice = ReturnType<typeof createDice>;

const names = ['Ann Lee', 'Jan Nowak', 'Studio 54', 'Ravi 2', 'Sipho', 'José Ruiz'] as const;

function pick<T>(dice: Dice, [first, ...others]: readonly [T, ...(readonly T[])]): T {
  return others[dice(others.length + 1) - 1] ?? first;
}

/** A valid number in E.164 whose last digits are thrown. */
function throwNumber(dice: Dice, country: keyof typeof landlines): string {
  const mobile = getExampleNumber(country, examples)?.number ?? landlines[country];
  const base = dice(2) === 0 ? mobile : landlines[country];
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const number = base.slice(0, -4) + String(1000 + dice(9000));
    if (parsePhoneNumberFromString(number)?.isValid() === true) return number;
  }
  return base;
}

/** The ways in which people write one number. */
function spell(dice: Dice, e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  const national = number.formatNational();
  const international = number.formatInternational();
  return pick(dice, [
    national,
    international,
    e164,
    national
      .replaceAll(/[^\d ]/gu, ' ')
      .replaceAll(/ +/gu, ' ')
      .trim(),
    national.replaceAll(/\D+/gu, '-').replaceAll(/^-|-$/gu, ''),
    international.replaceAll(' ', '-'),
    national.replaceAll(/\D/gu, ''),
    e164.slice(1),
    international.slice(1),
    international.replace('+', '00'),
    international.replace(/^\+(\d+) /u, '+$1 (0)'),
    international.replace(/^\+(\d+) /u, '(+$1) '),
    regroup(national.replaceAll(/\D/gu, ''), [2, 3, 4][dice(3)] ?? 2),
    regroup(national.replaceAll(/\D/gu, ''), 5),
  ]);
}

function regroup(digits: string, size: number): string {
  return digits.replaceAll(new RegExp(String.raw`\d{${size}}(?=\d)`, 'gu'), '$& ');
}

/** One digit more, one less, or an extension behind a hyphen. */
function damage(dice: Dice, spelling: string): string {
  const places = [...spelling.matchAll(/\d/gu)].map(({ index }) => index);
  const place = places[dice(places.length)] ?? 0;
  const kind = dice(3);
  if (kind === 0) return spelling.slice(0, place) + String(dice(10)) + spelling.slice(place);
  if (kind === 1) return spelling.slice(0, place) + spelling.slice(place + 1);
  return `${spelling}-${1 + dice(99)}`;
}

/** Lines of a name and a number, whole or damaged, of all countries in turn. */
export function* throwLines(dice: Dice, count: number, isDamaged: boolean): Generator<TypedLine> {
  for (let index = 0; index < count; index += 1) {
    const country = countries[index % countries.length] ?? 'DE';
    const whole = spell(dice, throwNumber(dice, country));
    const spelling = isDamaged ? damage(dice, whole) : whole;
    const name = pick(dice, names);
    const text = dice(2) === 0 ? `${name} ${spelling}` : `${spelling} ${name}`;
    yield { country, text, spelling };
  }
}
