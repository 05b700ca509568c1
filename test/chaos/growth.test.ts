import { describe, expect, it } from 'vitest';
import { readFreeText } from '../../src/intake/prose/free-text.ts';
import { growth, mostGrowth, readers } from '../support/growing-readers.ts';

const signs = [
  ...'：:•-–=|,;./?!"“*_~#@()（[]{}<>&+'.split(''),
  ...' \uFFFC\t\u00a0\u3000\u200baAжあ1\n'.split(''),
  "'",
  '{}',
  '号码',
  'a ',
  'A b ',
  '1 ',
  '1-',
  'a.',
  '(1',
  'Name: ',
  'Tel: ',
  'phone=',
  '📞',
  'x\n',
  '1\n',
  'Kara: Ana Ruiz\n',
  'A: Really? Yes\n',
];
describe.each(Object.entries(readers))('%s', (_name, { most, read }) => {
  it.each(signs)('reads many %j in proportion to their length', (sign) => {
    const readLength = (length: number) => read(sign.repeat(Math.floor(length / sign.length)));
    expect(growth(readLength, most)).toBeLessThan(mostGrowth);
  });
});

it('reads a form of many names in proportion to their number', () => {
  const label = 'Name: A\n';
  const readLength = (length: number) => readFreeText(label.repeat(length / label.length), 'IN');
  expect(growth(readLength, 36_000)).toBeLessThan(mostGrowth);
});
