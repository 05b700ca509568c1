/** A user of places, woken when one is reserved for it. */
export type Claimant = {
  /** The owner whose share it uses. */
  readonly owner: string;
  readonly wake: () => void;
};

/** Shares a fixed number of places fairly, so that one owner's flood or outage doesn't slow the others. */
export type FairShare = {
  /**
   * Takes a place and returns the function that frees it. Null when none is free: the claimant is woken in
   * turn.
   */
  readonly take: (claimant: Claimant) => (() => void) | null;
  /** Gives up the claimant's turn and any place reserved for it. */
  readonly leave: (claimant: Claimant) => void;
  /** The number of places; infinite when nothing needs sharing. */
  readonly most: number;
};

type Limits = {
  readonly most: number;
  /** The most places for one owner. */
  readonly mostOfOne: number;
};

/** No limits, for a process that works for a single owner. */
export const unshared: Limits = { most: Number.POSITIVE_INFINITY, mostOfOne: Number.POSITIVE_INFINITY };

/** A free place goes to the owner waiting longest, then to that owner's longest-waiting claimant. */
export function createFairShare({ most, mostOfOne }: Limits): FairShare {
  /** Owners in the order of their turns. */
  const waiting = new Map<string, Set<Claimant>>();
  const kept = new Set<Claimant>();
  const taken = new Map<string, number>();
  let all = 0;

  const hasRoom = (owner: string) => all < most && (taken.get(owner) ?? 0) < mostOfOne;
  const occupy = (owner: string) => {
    all += 1;
    taken.set(owner, (taken.get(owner) ?? 0) + 1);
  };
  const free = (owner: string) => {
    all -= 1;
    const left = (taken.get(owner) ?? 1) - 1;
    if (left > 0) taken.set(owner, left);
    else taken.delete(owner);
    keepForNext();
  };
  const stopWaiting = (claimant: Claimant) => {
    const others = waiting.get(claimant.owner);
    others?.delete(claimant);
    if (others?.size === 0) waiting.delete(claimant.owner);
  };
  const keepForNext = () => {
    for (const [owner, claimants] of waiting) {
      const [next] = claimants;
      if (!next || !hasRoom(owner)) continue;
      stopWaiting(next);
      // The owner's other claimants queue up behind all other owners.
      if (waiting.delete(owner)) waiting.set(owner, claimants);
      occupy(owner);
      kept.add(next);
      next.wake();
      return;
    }
  };

  return {
    most,
    take(claimant) {
      const { owner } = claimant;
      if (!kept.delete(claimant)) {
        if (!hasRoom(owner)) {
          waiting.set(owner, (waiting.get(owner) ?? new Set()).add(claimant));
          return null;
        }
        stopWaiting(claimant);
        occupy(owner);
      }
      let isFreed = false;
      return () => {
        if (!isFreed) free(owner);
        isFreed = true;
      };
    },
    leave(claimant) {
      stopWaiting(claimant);
      if (kept.delete(claimant)) free(claimant.owner);
    },
  };
}
