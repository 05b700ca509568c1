import type { KnownContact, KnownQuery } from '../delivery/known/known-contact.ts';
import type { DeliveryHistory } from '../delivery/outbox/outbox.ts';
import type { Log } from '../log.ts';
import type { After } from '../timing/run-later.ts';
import type { Pause } from '../timing/slices.ts';
import { within } from '../timing/within.ts';

/**
 * What the app's own history knows of numbers (docs/decisions.md 45). Never
 * throws: without a store nothing is known.
 */
export type KnownNumbers = {
  /** The contact the inbox last got for a number. Null when there is none or the store is slow. */
  readonly find: (query: KnownQuery) => Promise<KnownContact | null>;
  /** The same for many, in order. Runs in parts, letting other work in between. */
  readonly findAll: (queries: readonly KnownQuery[]) => Promise<readonly (KnownContact | null)[]>;
};

type Options = {
  readonly findKnown: DeliveryHistory['findKnown'];
  readonly pause: Pause;
  readonly after: After;
  readonly log: Log;
};

/** A form is shown without the answer after that. */
const patienceMs = 300;
/** This many are found within a millisecond or two. */
const askedAtOnce = 100;

export function createKnownNumbers({ findKnown, pause, after, log }: Options): KnownNumbers {
  const ask = (queries: readonly KnownQuery[]) =>
    findKnown(queries).catch((err: unknown) => {
      log.debug({ err }, 'known numbers not found');
      return [];
    });
  return {
    async find(query) {
      const found: (KnownContact | null)[] = [];
      await within(
        patienceMs,
        ask([query]).then((answers) => found.push(...answers)),
        after,
      );
      return found[0] ?? null;
    },
    async findAll(queries) {
      const all: (KnownContact | null)[] = [];
      for (let from = 0; from < queries.length; from += askedAtOnce) {
        const some = queries.slice(from, from + askedAtOnce);
        const answers = await ask(some);
        all.push(...some.map((_, place) => answers[place] ?? null));
        await pause();
      }
      return all;
    },
  };
}
