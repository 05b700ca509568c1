import { expect, it } from 'vitest';
import { createReferences } from '../src/open-outbox.ts';

it('gives references without letters that are misread, all different, and those of one time together', () => {
  let now = 1_790_000_000_000;
  const reference = createReferences(() => now);
  const all = Array.from({ length: 5000 }, reference);
  expect(new Set(all).size).toBe(5000);
  for (const one of all) expect(one).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/);
  expect(new Set(all.map((one) => one.slice(0, 5))).size).toBe(1);
  now += 1000;
  expect(reference().slice(0, 5) > (all[0] ?? '').slice(0, 5)).toBe(true);
});
