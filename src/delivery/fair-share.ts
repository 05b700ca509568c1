/** Somebody who takes places; woken when one was kept for it. */
export type Claimant = {
  /** Whose share it takes from. */
  readonly owner: string;
  readonly wake: () => void;
};

/** Shares a fixed number of places fairly, so that nobody's flood or outage slows others down. */
export type FairShare = {
  /** Takes a place and gives what frees it; null when there is none: the claimant is then woken in its turn. */
  readonly take: (claimant: Claimant) => (() => void) | null;
  /** Wants no place any more: gives up its turn, and the place that was kept for it. */
  readonly leave: (claimant: Claimant) => void;
  /** How many places there are; infinite where nothing has to be shared. */
  readonly most: number;
};

type Limits = {
  readonly most: number;
  /** At most so many for one owner. */
  readonly mostOfOne: number;
};

/** Places nobody has to share, for a process that works for one owner. */
export const unshared: Limits = { most: Number.POSITIVE_INFINITY, mostOfOne: Number.POSITIVE_INFINITY };

/** A free place goes to the owner who has waited longest, and within an owner to the claimant who has. */
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
      // Its owner's others wait behind everybody else's.
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
