import { expect, it } from 'vitest';
import { createFairShare, type Claimant } from '../../src/delivery/fair-share.ts';

function aClaimant(owner: string, woken: string[]): Claimant {
  return { owner, wake: () => void woken.push(owner) };
}

it('gives no owner more than their share, however many places are free', () => {
  const share = createFairShare({ most: 8, mostOfOne: 2 });
  const flood = aClaimant('T1', []);
  expect([share.take(flood), share.take(flood), share.take(flood)].map(Boolean)).toEqual([true, true, false]);
  expect(share.take(aClaimant('T2', []))).not.toBeNull();
});

it('gives a freed place to the owner who has waited longest', () => {
  const share = createFairShare({ most: 1, mostOfOne: 1 });
  const woken: string[] = [];
  const [first, second, third] = ['T1', 'T2', 'T3'].map((owner) => aClaimant(owner, woken));
  const another = aClaimant('T1', woken);
  if (!first || !second || !third) throw new Error('three claimants');
  let free = share.take(first);
  for (const one of [first, another, second, third]) expect(share.take(one)).toBeNull();
  for (const next of [first, second, third, another]) {
    free?.();
    free = share.take(next);
    expect(free).not.toBeNull();
  }
  expect(woken).toEqual(['T1', 'T2', 'T3', 'T1']);
});

it('passes on a place when its owner no longer wants it', () => {
  const share = createFairShare({ most: 1, mostOfOne: 1 });
  const woken: string[] = [];
  const [holder, gone, next] = ['T1', 'T2', 'T3'].map((owner) => aClaimant(owner, woken));
  if (!holder || !gone || !next) throw new Error('three claimants');
  const free = share.take(holder);
  share.take(gone);
  share.take(next);
  free?.();
  free?.();
  share.leave(gone);
  expect(woken).toEqual(['T2', 'T3']);
  expect(share.take(next)).not.toBeNull();
});
