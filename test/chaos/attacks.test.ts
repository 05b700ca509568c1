import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { growth, mostGrowth, readers } from '../support/growing-readers.ts';

/** A text that makes an expression start anew at each character, with parts to be repeated. */
type Attack = {
  readonly expression: string;
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
};

// What recheck found in the expressions of today (npm run attacks), and what it once found in those of before.
const attacks: readonly Attack[] = [
  ...(JSON.parse(
    readFileSync(new URL('../fixtures/attacks.json', import.meta.url), 'utf8'),
  ) as readonly Attack[]),
  { expression: 'a reversed name', pumps: [{ prefix: "A-, A' ", pump: ' ' }], suffix: ',' },
  { expression: 'thousands', pumps: [{ prefix: '', pump: '0,0' }], suffix: '.' },
  { expression: 'a chat link', pumps: [{ prefix: '', pump: 'cwhatsapp://send?c=?' }], suffix: '\t' },
];

/** As long as a reader takes it; its parts are told apart, so a shorter one is no beginning of it. */
function textOf({ pumps, suffix }: Attack, most: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((most - fixed) / unit));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

describe.each(Object.entries(readers))('%s', (_name, { most, read }) => {
  it('reads what attacks an expression in proportion to its length', () => {
    const slow = attacks.filter((attack) => growth((part) => read(textOf(attack, part)), most) >= mostGrowth);
    expect(slow.map(({ expression }) => expression)).toEqual([]);
  }, 90_000);
});
