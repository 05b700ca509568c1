/**
 * Detects more writes than people make by hand. In a burst acks go first, and
 * everything else can wait a little.
 */
export type Burst = {
  /** Counts one write. */
  readonly note: () => void;
  readonly on: () => boolean;
};

/** This many writes within a moment begin a burst, and a moment with fewer ends it. */
const fewest = 8;

/**
 * The moment in which writes are counted. In a burst contacts wait this long to
 * share a POST: a hundred cost little more than one.
 */
export const momentMs = 100;

/** `now` is in milliseconds. */
export function createBurst(now: () => number): Burst {
  let began = 0;
  let before = 0;
  let noted = 0;
  const passMoments = () => {
    // Negative when the clock was set back.
    const passed = Math.floor((now() - began) / momentMs);
    if (passed === 0) return;
    before = passed === 1 ? noted : 0;
    noted = 0;
    began = now();
  };
  return {
    note() {
      passMoments();
      noted += 1;
    },
    on() {
      passMoments();
      return Math.max(before, noted) >= fewest;
    },
  };
}
