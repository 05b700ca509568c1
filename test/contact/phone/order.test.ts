import { describe, expect, it } from 'vitest';
import { draftPhone } from '../../../src/contact/draft.ts';
import { orderPhones } from '../../../src/contact/phone/order.ts';
import type { CountryCode } from '../../../src/contact/phone/phone.ts';

/** The labels in the order their numbers come out, of numbers given with their labels. */
function orderOf(given: readonly (readonly [label: string | null, raw: string])[], country: CountryCode) {
  const phones = given.map(([label, raw]) => ({ ...draftPhone(raw), label }));
  return orderPhones(phones, country).map(({ label }) => label);
}

const [first, second, third, fourth] = ['415 555 0100', '415 555 0101', '415 555 0102', '415 555 0103'];

describe('the numbers of a person', () => {
  it('begin with WhatsApp and end with what cannot be read and faxes', () => {
    const given = [
      ['fax', '030 123456'],
      ['home', '12'],
      ['work', '030 123457'],
      ['cell', '0151 12345678'],
      ['WhatsApp', '0151 12345679'],
    ] as const;
    expect(orderOf(given, 'DE')).toEqual(['WhatsApp', 'cell', 'work', 'home', 'fax']);
  });

  it('orders a person’s numbers by their plan before their labels', () => {
    expect(
      orderOf(
        [
          ['mobile', '030 123456'],
          ['work', '0151 12345678'],
        ],
        'DE',
      ),
    ).toEqual(['work', 'mobile']);
  });

  it.each([
    'mobile',
    'cell',
    'iPhone',
    'Handy',
    'Celular',
    'Móvil',
    'Cellulaire',
    'work mobile',
    'мобильный',
    '휴대폰',
  ])('in North America begin with the one labelled %j', (label) => {
    const given = [
      ['work', first],
      [null, second],
      ['home', third],
      [label, fourth],
    ] as const;
    expect(orderOf(given, 'US')).toEqual([label, null, 'work', 'home']);
  });

  it.each([
    'work',
    'home',
    'main',
    'Office',
    'business',
    'landline',
    'Company Main',
    'Trabajo',
    'Büro',
    '집',
    'direct',
  ])('in North America take one labelled %j for another line', (label) => {
    expect(
      orderOf(
        [
          [label, first],
          ['other', second],
        ],
        'US',
      ),
    ).toEqual(['other', label]);
  });

  it('stay as they stand where neither plan nor label tells', () => {
    expect(
      orderOf(
        [
          ['primary', first],
          [null, second],
          ['other', third],
        ],
        'US',
      ),
    ).toEqual(['primary', null, 'other']);
  });

  it('stay one where a card gives the whole number beside one that lacks its calling code', () => {
    const phone = { raw: '98765 43210', label: null, whatsappId: '919876543210' };
    expect(orderPhones([phone], null)).toEqual([{ ...phone, raw: '+919876543210' }]);
  });
});
