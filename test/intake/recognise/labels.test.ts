import { describe, expect, it } from 'vitest';
import { isLabel, labelAfter, labelBefore, withoutLabel } from '../../../src/intake/recognise/labels.ts';

describe('labelBefore', () => {
  it.each([
    ['Ana mobile ', 'mobile', 4],
    ['Ana Mobile No.: ', 'mobile', 4],
    ['Ana número de teléfono: ', 'phone', 4],
    ['Ana e-mail address – ', 'email', 4],
    ['Ana tel n° ', 'phone', 4],
    ['Ana WhatsApp is ', 'whatsapp', 4],
    ['Ana fax: ', 'fax', 4],
    ['Ana T: ', 'phone', 4],
    ['Ana m. ', 'mobile', 4],
    ['Ana | p ', 'phone', 6],
    ['佐藤携帯：', 'phone', 2],
    ['Ana 📞 ', 'phone', 4],
    ['Ana :iphone: ', 'phone', 4],
    ['राम मोबाइल ', 'mobile', 4],
  ] as const)('finds the label of “%s”', (text, kind, at) => {
    expect(labelBefore(text, text.length)).toEqual({ kind, at });
  });

  it.each([
    'Carlos M. ',
    'Novák s.r.o. ',
    'Jansen V.O.F. ',
    'Ana ',
    'Bruno ',
    'Automobile ',
    'mobile and ',
    '',
  ])('finds none in “%s”', (text) => expect(labelBefore(text, text.length)).toBeNull());
});

describe('labelAfter', () => {
  it.each([
    [' (mobile)', 'mobile'],
    [' [Fax]', 'fax'],
    [' (h.)', 'phone'],
    [' (WhatsApp)', 'phone'],
  ] as const)('finds the label in “%s”', (text, kind) => {
    expect(labelAfter(text, 0)).toEqual({ kind, at: text.length });
  });

  it('leaves a note in brackets alone', () => {
    expect(labelAfter(' (Site Engineer)', 0)).toBeNull();
  });
});

describe('isLabel', () => {
  it.each(['Mobile', 'phone no', 'Tel.:', 'नंबर', 'E-Mail'])('reads “%s” as a label', (word) => {
    expect(isLabel(word)).toBe(true);
  });
  it.each(['Meera', 'mobile phones shop', ''])('reads no label in “%s”', (word) => {
    expect(isLabel(word)).toBe(false);
  });
});

describe('withoutLabel', () => {
  it('takes a label off where letters have no case', () => {
    expect(withoutLabel('phone राम')).toBe('राम');
  });
  it('leaves a name in Latin letters whole', () => {
    expect(withoutLabel('Mobile Jane')).toBe('Mobile Jane');
  });
});
