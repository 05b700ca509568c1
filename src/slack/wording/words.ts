import { AsyncLocalStorage } from 'node:async_hooks';
import { english } from './en.ts';
import type { Wording } from './wording.ts';

const spoken = new AsyncLocalStorage<Wording>();

/** The catalogue of whoever is being answered; English where no one was named. */
export function words(): Wording {
  return spoken.getStore() ?? english;
}

/** Does work whose sentences are in this language, also those of everything it awaits. */
export function speaking<Result>(wording: Wording, work: () => Result): Result {
  // From the first language that is remembered, Node 20 makes every await of the process some 0.2 µs dearer.
  const isSaid = wording === english && spoken.getStore() === undefined;
  return isSaid ? work() : spoken.run(wording, work);
}
