import { expect, it } from 'vitest';
import { readText } from '../../src/intake/prose/free-text.ts';

/** The CPU time of the longest slice of work, in milliseconds: the least of some rounds. */
function longestSlice(text: string): number {
  const rounds = Array.from({ length: 4 }, () => {
    const work = readText(text, 'IN');
    let longest = 0;
    for (let done = false; !done;) {
      const before = process.cpuUsage();
      done = work.next().done === true;
      longest = Math.max(longest, process.cpuUsage(before).user / 1000);
    }
    return longest;
  });
  return Math.min(...rounds);
}

it.each(['ab:', '{"a":', 'a\n', '1\n', ': ', 'Name: '])(
  'reads 40,000 characters of %j in slices that hold up nobody',
  (sign) => {
    expect(longestSlice(sign.repeat(Math.ceil(40_000 / sign.length)))).toBeLessThan(15);
  },
);
