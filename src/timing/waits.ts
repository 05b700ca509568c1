import type { Growth } from './backoff.ts';

/** The waits of the running app that a demo or a test shortens. */
export type Waits = {
  /** How waits grow while an inbox is away. */
  readonly inbox: Growth;
  /** When the thread for typed lines begins after a start. */
  readonly lineThreadMs: number;
  /** When the other readers are loaded: late enough not to slow the start down. */
  readonly readersMs: number;
  /** How long a loading view stays. A change made sooner can reach the screen before it, which would then cover it for good. */
  readonly loadingMs: number;
  /** Changes within this time share one drawing of the Home: Slack allows about 100 a minute for everyone. */
  readonly homeMs: number;
  readonly batch: {
    /** Most small batches are done within this time, so their first message is the outcome. */
    readonly firstLookMs: number;
    /** Slack accepts about 50 edits a minute, over all batches. */
    readonly betweenLooksMs: number;
    /** How often to look at a silent batch: its inbox may be away, or another replica may be sending. */
    readonly idleLookMs: number;
  };
};

export const usualWaits: Waits = {
  inbox: { baseMs: 1000, capMs: 60_000 },
  lineThreadMs: 0,
  readersMs: 1000,
  loadingMs: 400,
  homeMs: 2000,
  batch: { firstLookMs: 600, betweenLooksMs: 1300, idleLookMs: 5000 },
};
