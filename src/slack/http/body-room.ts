/** A body that is being read. */
export type HeldBody = {
  readonly address: string;
  /** Bytes it holds so far. */
  held: number;
  /** Called when it has to free its memory. */
  readonly giveWay: () => void;
};

/** Memory for bodies of one kind that are still arriving. */
export type BodyRoom = {
  /**
   * Reserves bytes for a body. When there is no room, the oldest body of the address that holds most is given
   * up.
   */
  readonly take: (body: HeldBody, bytes: number) => void;
  readonly leave: (body: HeldBody) => void;
  /** Gives up every body. */
  readonly clear: () => void;
};

type Holder = { held: number; readonly bodies: Set<HeldBody> };

/** Slack sends a whole body within milliseconds, so the one that has waited longest is given up first. */
export function createBodyRoom({
  most,
  mostOfOne,
}: {
  /** Bytes for all bodies together. */
  readonly most: number;
  /** Bytes for all bodies of one address. */
  readonly mostOfOne: number;
}): BodyRoom {
  const holders = new Map<string, Holder>();
  const all = { held: 0 };

  function leave(body: HeldBody): void {
    const holder = holders.get(body.address);
    if (!holder?.bodies.delete(body)) return;
    holder.held -= body.held;
    all.held -= body.held;
    body.held = 0;
    if (holder.bodies.size === 0) holders.delete(body.address);
  }

  function dropFirst(holder: Holder): void {
    const [first] = holder.bodies;
    if (!first) return;
    leave(first);
    first.giveWay();
  }

  return {
    take(body, bytes) {
      const holder = holders.get(body.address) ?? { held: 0, bodies: new Set() };
      holders.set(body.address, holder);
      holder.bodies.add(body);
      body.held += bytes;
      holder.held += bytes;
      all.held += bytes;
      while (holder.held > mostOfOne) dropFirst(holder);
      while (all.held > most) dropFirst(largest(holders, holder));
    },
    leave,
    clear() {
      for (const { bodies } of holders.values()) {
        for (const body of bodies) {
          leave(body);
          body.giveWay();
        }
      }
    },
  };
}

function largest(holders: ReadonlyMap<string, Holder>, first: Holder): Holder {
  let found = first;
  for (const holder of holders.values()) if (holder.held > found.held) found = holder;
  return found;
}
