import { describe, expect, it } from 'vitest';
import { readFieldValue, type TeamField } from '../../src/contact/fields.ts';

const aField = (given: Partial<TeamField>): TeamField => ({
  key: 'own',
  label: 'Own',
  type: 'text',
  options: [],
  required: false,
  default: null,
  ...given,
});
const read = (given: Partial<TeamField>, text: string) => readFieldValue(aField(given), text);

describe('a date of a team’s own', () => {
  it.each([
    ['2026-11-29', '2026-11-29'],
    ['2026/1/5', '2026-01-05'],
    ['2026-11-29 00:00:00', '2026-11-29'],
    ['29.11.2026', '2026-11-29'],
    ['3.4.2026', '2026-04-03'],
    ['29/11/2026', '2026-11-29'],
    ['11/29/2026', '2026-11-29'],
    ['5/5/2026', '2026-05-05'],
    ['29 Nov 2026', '2026-11-29'],
    ['November 29, 2026', '2026-11-29'],
    ['29-Nov-2026', '2026-11-29'],
    ['29/nov/2026', '2026-11-29'],
    ['1st of May, 2026', '2026-05-01'],
    ['Nov. 29th 2026', '2026-11-29'],
    ['29 de noviembre de 2026', '2026-11-29'],
    ['1º de março de 2026', '2026-03-01'],
    ['1er février 2026', '2026-02-01'],
    ['14 août 2026', '2026-08-14'],
    ['3 juil. 2026', '2026-07-03'],
    ['3. März 2026', '2026-03-03'],
    ['15 gennaio 2026', '2026-01-15'],
    ['17 Agustus 2026', '2026-08-17'],
    ['15 अगस्त 2026', '2026-08-15'],
  ])('reads %s as %s', (text, value) => {
    expect(read({ type: 'date' }, text)).toEqual({ ok: true, value });
  });

  it.each([
    '03/04/2026',
    '31.02.2026',
    '2026-13-01',
    'soon',
    '29.11.26',
    '0000-01-01',
    '3 jui 2026',
    '31 avril 2026',
    '5 x 2026',
  ])('refuses %s', (text) => {
    expect(read({ type: 'date' }, text)).toEqual({ ok: false, fault: 'not-a-date' });
  });
});

describe('a number of a team’s own', () => {
  it.each([
    ['42', '42'],
    ['+42', '42'],
    ['-3,5', '-3.5'],
    ['0.125', '0.125'],
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1 234 567', '1234567'],
    ['1,234,567', '1234567'],
    ["12'000", '12000'],
    ['1,23,456', '123456'],
    ['12,34,567.50', '1234567.50'],
  ])('reads %s as %s', (text, value) => {
    expect(read({ type: 'number' }, text)).toEqual({ ok: true, value });
  });

  it.each(['1,234', '1.234', 'ten', '1.2.3', '1,23,4', '5 apples'])('refuses %s', (text) => {
    expect(read({ type: 'number' }, text)).toEqual({ ok: false, fault: 'not-a-number' });
  });
});

describe('a choice of a team’s own', () => {
  const options = ['Fair', 'Web', 'Word of mouth'];

  it('takes an option in any case and gives it as the team spells it', () => {
    expect(read({ type: 'select', options }, ' fAIR ')).toEqual({ ok: true, value: 'Fair' });
    expect(read({ type: 'select', options }, 'Fairs')).toEqual({ ok: false, fault: 'not-an-option' });
    expect(read({ type: 'select', options }, 'Fair, Web')).toEqual({ ok: false, fault: 'not-an-option' });
  });

  it('takes several of a multi-select, each once and in the order of the team', () => {
    const several = { type: 'multi-select', options } as const;
    expect(read(several, 'web; FAIR, web')).toEqual({ ok: true, value: 'Fair, Web' });
    expect(read(several, 'web, radio')).toEqual({ ok: false, fault: 'not-an-option' });
  });

  it('takes yes and no in the languages people write them in', () => {
    for (const text of ['Yes', 'sim', 'हाँ', 'да', 'x', '1']) {
      expect(read({ type: 'checkbox' }, text)).toEqual({ ok: true, value: 'yes' });
    }
    for (const text of ['no', 'Não', 'nein', '0']) {
      expect(read({ type: 'checkbox' }, text)).toEqual({ ok: true, value: 'no' });
    }
    expect(read({ type: 'checkbox' }, 'perhaps')).toEqual({ ok: false, fault: 'not-yes-or-no' });
  });
});

describe('an address of a team’s own', () => {
  it('accepts web addresses, over https when the scheme is missing', () => {
    expect(read({ type: 'url' }, 'example.com/a?b=1')).toEqual({
      ok: true,
      value: 'https://example.com/a?b=1',
    });
    expect(read({ type: 'url' }, 'http://example.com')).toEqual({ ok: true, value: 'http://example.com/' });
  });

  it.each(['javascript:alert(1)', 'ftp://example.com', 'https://ann@example.com', 'two words', 'localhost'])(
    'refuses %s',
    (text) => {
      expect(read({ type: 'url' }, text)).toEqual({ ok: false, fault: 'not-an-address' });
    },
  );
});

it('refuses a value too long for an attribute, and reads blanks as empty', () => {
  expect(read({}, 'x'.repeat(1001))).toEqual({ ok: false, fault: 'too-long' });
  expect(read({ type: 'date' }, ' '.repeat(3000))).toEqual({ ok: true, value: '' });
});
