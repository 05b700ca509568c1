import type { Waits } from '../../src/timing/waits.ts';

/** Waits of an app whose tests sit through every one of them. */
export const shortWaits: Waits = {
  inbox: { baseMs: 100, capMs: 60_000 },
  /** Most tests end before, so that they read in the thread they run in. */
  lineThreadMs: 60_000,
  readersMs: 60_000,
  loadingMs: 10,
  homeMs: 50,
  batch: { firstLookMs: 100, betweenLooksMs: 50, idleLookMs: 500 },
};
