import { describe, expect, it } from 'vitest';
import { findKeys } from '../../../src/intake/typed/keys.ts';

const found = (line: string) => findKeys(line).map(({ key, field }) => `${key}→${field ?? '–'}`);

describe('findKeys', () => {
  it.each([
    ['name=Jane phone = 98 city=Pune', ['name→name', 'phone→phone', 'city→–']],
    ['Nombre: Ana Teléfono: 612', ['Nombre→name', 'Teléfono→phone']],
    ['Ana mobile number=98765', ['mobile number→phone']],
    ['--tags vip --name="Jo"', ['tags→tags', 'name→name']],
    ['Ansprechpartner:in: Lena', ['Ansprechpartner:in→name']],
    ['नाम: राम', ['नाम→name']],
  ])('finds every key of “%s”', (line, keys) => expect(found(line)).toEqual(keys));

  it.each(['Jane: 98765 43210', 'https://x.com/?a=b', 'a-b', 'x)=y', ''])('finds none in “%s”', (line) =>
    expect(found(line)).toEqual([]),
  );

  it('says which key stands where the value of another should', () => {
    expect(findKeys('note=a=b').map(({ isGlued }) => isGlued)).toEqual([false, true]);
  });
});
