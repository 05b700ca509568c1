import type { After } from '../../timing/run-later.ts';
import type { Log } from '../../log.ts';
import type { ReviewStore, StoredReview } from '../review/store.ts';

/** Finds unfinished batches whose replica is gone. */
export type OrphanBatches = {
  /** Follows all of them at once, as a start does; later only those that have stopped moving. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly store: Pick<ReviewStore, 'list'>;
  readonly isFollowed: (id: string) => boolean;
  /** Safe to call even when another replica follows the batch too. */
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

  /**
   * A batch that has not moved since the last look belongs to nobody. Returns how far each of the others is.
   */
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
