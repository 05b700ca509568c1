/** A body that is being read. */
export type HeldBody = {
  readonly address: string;
  /** What it takes of the memory so far, in bytes. */
  held: number;
  /** It has to make room. */
  readonly giveWay: () => void;
};

/** Room for bodies of one kind that are not here whole yet. */
export type BodyRoom = {
  /** Takes so many more bytes for a body; where there is no room, the body that came first of whoever holds most gives way. */
  readonly take: (body: HeldBody, bytes: number) => void;
  readonly leave: (body: HeldBody) => void;
  /** Every body gives way. */
  readonly clear: () => void;
};

type Holder = { held: number; readonly bodies: Set<HeldBody> };

/** Slack sends a body whole within milliseconds, so the one that has waited longest is the one to lose. */
export function createBodyRoom({
  most,
  mostOfOne,
}: {
  /** Bytes of all bodies together. */
  readonly most: number;
  /** Bytes of all bodies of one address. */
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
