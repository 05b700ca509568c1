import type { After } from '../../timing/run-later.ts';
import type { Log } from '../../log.ts';
import type { ReviewStore, StoredReview } from '../review/store.ts';

/** Finds batches under way that nobody follows any more: their replica is gone for good. */
export type OrphanBatches = {
  /** Follows all at once, as a start does, and from then on what stands still. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly store: Pick<ReviewStore, 'list'>;
  readonly isFollowed: (id: string) => boolean;
  /** Going on is safe even where another replica does. */
  readonly follow: (batch: StoredReview) => void;
  readonly after: After;
  readonly log: Log;
};

const lookEveryMs = 60_000;

export function createOrphanBatches({ store, isFollowed, follow, after, log }: Options): OrphanBatches {
  let cancel = () => {};
  let looking: Promise<void> | null = null;
  let stopped = false;

  async function findOthers(): Promise<readonly StoredReview[]> {
    const all = [...(await store.list('confirmed')), ...(await store.list('reporting'))];
    return all.filter(({ id }) => !isFollowed(id));
  }

  /** What stands where it stood a look ago is nobody's; gives how far each of the others is. */
  async function look(before: Marks): Promise<Marks> {
    const others = await findOthers();
    const marks = new Map(others.map((batch) => [batch.id, markOf(batch)]));
    for (const batch of others) if (before.get(batch.id) === marks.get(batch.id)) follow(batch);
    return marks;
  }

  function lookLater(before: Marks): void {
    cancel = after(lookEveryMs, () => {
      looking = look(before)
        .catch((error: unknown) => {
          log.warn({ err: error }, 'batches of other replicas not checked');
          return before;
        })
        .then((marks) => {
          if (!stopped) lookLater(marks);
        });
    });
  }

  return {
    async start() {
      lookLater(new Map());
      for (const batch of await findOthers()) follow(batch);
    },
    async stop() {
      stopped = true;
      cancel();
      await looking;
    },
  };
}

type Marks = ReadonlyMap<string, string>;

function markOf({ state, report }: StoredReview): string {
  return JSON.stringify([state, report]);
}
