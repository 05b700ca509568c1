import type { CourierOptions } from '../../src/delivery/courier.ts';
import { createFairShare, unshared } from '../../src/delivery/fair-share.ts';
import type { Route } from '../../src/delivery/route.ts';

type PlainRoute = Omit<Route, 'owner' | 'close'> & Partial<Route>;

/** These destinations, all of one workspace, which shares with nobody. */
export function servedRoutes(
  given: readonly PlainRoute[],
): Pick<CourierOptions, 'routeOf' | 'share' | 'tellShare'> {
  const routes: readonly Route[] = given.map((one) => ({ owner: 'T1', close: async () => {}, ...one }));
  return {
    routeOf: (name) => routes.find((route) => route.name === name) ?? null,
    share: createFairShare(unshared),
    tellShare: createFairShare(unshared),
  };
}
