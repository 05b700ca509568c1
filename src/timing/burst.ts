/** Tells whether more is stored than people do by hand. Acks then go first; everything else can wait a little. */
export type Burst = {
  /** Something was stored. */
  readonly note: () => void;
  readonly on: () => boolean;
};

/** This many writes within a moment begin a burst; a moment with fewer ends it. */
const fewest = 32;

/** The moment in which writes are counted. In a burst contacts wait this long for each other: a hundred in one POST cost little more than one. */
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
