/** Counts an event that strangers can cause as often as they like. */
export type CountedLog = (kind?: string) => void;

const everyMs = 1_000;

/** Logs at most one line a second, with the count since the last one. `now` gives epoch milliseconds. */
export function createCountedLog(
  now: () => number,
  say: (counts: Record<string, number>) => void,
): CountedLog {
  let counts: Record<string, number> = {};
  let saidAt = 0;
  return (kind = 'count') => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (Math.abs(now() - saidAt) < everyMs) return;
    say(counts);
    counts = {};
    saidAt = now();
  };
}
