import { createFairShare, type Claimant } from '../../delivery/fair-share.ts';
import type { After } from '../../timing/run-later.ts';

/** Room for the requests being answered, shared fairly among workspaces. */
export type RequestRoom = {
  /**
   * Takes a place for a workspace as soon as it is its turn, and returns the function that frees it. Null when that
   * would take too long.
   */
  readonly enter: (workspace: string) => Promise<(() => void) | null>;
};

export type RequestRoomOptions = {
  /** The most requests answered at once. */
  readonly most: number;
  /** The most of one workspace. */
  readonly mostOfOne: number;
  /** The most that wait for a place. */
  readonly mostWaiting: number;
  readonly after: After;
};

/** Slack waits three seconds, and the answer needs some of them. */
const patienceMs = 1_000;

export function createRequestRoom({ most, mostOfOne, mostWaiting, after }: RequestRoomOptions): RequestRoom {
  const share = createFairShare({ most, mostOfOne });
  let waiting = 0;
  return {
    enter: (owner) =>
      new Promise((resolve) => {
        let cancel = () => {};
        const leave = (free: (() => void) | null) => {
          waiting -= 1;
          cancel();
          resolve(free);
        };
        const claimant: Claimant = { owner, wake: () => leave(share.take(claimant)) };
        const free = share.take(claimant);
        if (free) return resolve(free);
        waiting += 1;
        const giveUp = () => {
          share.leave(claimant);
          leave(null);
        };
        if (waiting > mostWaiting) return giveUp();
        cancel = after(patienceMs, giveUp);
      }),
  };
}
