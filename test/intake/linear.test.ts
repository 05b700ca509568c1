import { describe, expect, it } from 'vitest';
import { readFreeText } from '../../src/intake/prose/free-text.ts';

const repeated = ['：', '•', '-', ' ', '\u3000', '\t', 'a', '"', '(', '!', '|', '=', '{}', ' (b)'];
const shapes = {
  'inside a line above the number': (run: string) => `Ana${run}x\n9876543210`,
  'before the number': (run: string) => `Ana${run}x 9876543210`,
  'behind a label': (run: string) => `Name: ${run}ж\n9876543210`,
};

/** Far above what a linear reader takes under load, far below the seconds of one that starts anew at each character. */
const mostMs = 1_500;

describe.each(Object.entries(shapes))('a run %s', (_place, shape) => {
  it.each(repeated)('reads a run of 40,000 characters %j without a stall', (unit) => {
    const text = shape(unit.repeat(Math.floor(39_900 / unit.length)));
    const before = process.cpuUsage();
    readFreeText(text, 'IN');
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(mostMs);
  });
});
