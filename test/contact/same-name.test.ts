import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/contact/same-name.ts';

describe('a name beside the one a number had before', () => {
  it.each([
    ['Jane Doe', 'jane DOE'],
    ['José Álvarez', 'Jose Alvarez'],
    ['Doe, Jane', 'Jane Doe'],
    ['Jane Doe', 'Jane  Doe 🌸'],
    ['山田太郎', '山田 太郎'],
    ["Sean O'Brien", 'Sean O’Brien'],
    ['Anne-Marie Roy', 'Anne Marie Roy'],
  ])('takes %s and %s as the same name', (before, now) => {
    expect(compareNames(before, now)).toBe('same');
  });

  it.each([
    ['Jane', 'Jane Doe'],
    ['J. Doe', 'Jane Doe'],
    ['Doe', 'Dr. Jane Doe'],
    ['J Jane', 'Jane John'],
  ])('takes %s as the shorter form of %s', (before, now) => {
    expect(compareNames(before, now)).toBe('fuller');
  });

  it.each([
    ['Jane Doe', 'John Smith'],
    ['Jane Doe', 'Jane Smith'],
    ['Jane Doe', 'Jane'],
    ['Jane Doe', 'J. Doe'],
    ['Jane Jane', 'Jane Doe'],
    ['राम', 'रमा'],
    ['Ivan', 'Иван'],
  ])('tells %s and %s apart', (before, now) => {
    expect(compareNames(before, now)).toBe('other');
  });
});
