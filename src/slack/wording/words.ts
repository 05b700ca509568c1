import { AsyncLocalStorage } from 'node:async_hooks';
import { english } from './en.ts';
import type { Wording } from './wording.ts';

const spoken = new AsyncLocalStorage<Wording>();

/** The catalogue of the person being answered, or English when nobody was named. */
export function words(): Wording {
  return spoken.getStore() ?? english;
}

/** Runs work in this language, including everything it awaits. */
export function speaking<Result>(wording: Wording, work: () => Result): Result {
  // Once Node 20 remembers a language, every await in the process costs about 0.2 µs more.
  const isSaid = wording === english && spoken.getStore() === undefined;
  return isSaid ? work() : spoken.run(wording, work);
}
