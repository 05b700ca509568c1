/** Whether more is being stored than people do by hand: acks must be given within three seconds, the rest can wait a little. */
export type Burst = {
  /** Something was stored. */
  readonly note: () => void;
  readonly on: () => boolean;
};

/** So many stores within a moment are a burst, which lasts until a moment with fewer has passed. */
const fewest = 32;

/** Within which stores are counted, and for which contacts and news gather in a burst: a hundred in one POST cost little more than one. */
export const momentMs = 100;

/** `now` is in milliseconds. */
export function createBurst(now: () => number): Burst {
  let began = 0;
  let before = 0;
  let noted = 0;
  const passMoments = () => {
    // Negative once somebody has set the clock back.
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
