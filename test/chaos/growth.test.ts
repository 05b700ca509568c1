import { describe, expect, it } from 'vitest';
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
