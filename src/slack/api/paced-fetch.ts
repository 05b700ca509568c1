import { createPace } from '../../timing/rate-limiter.ts';

type Parts = {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
};

/** A hundred times what Slack takes of one app, and few enough that in a flood the acks come first. */
const callsInWindow = 20;
const windowMs = 100;

/** The same fetch, at a pace: what comes faster waits in line, in order. */
export function paceFetch(slackFetch: typeof fetch, { now, after }: Parts): typeof fetch {
  const line: (() => void)[] = [];
  const pace = createPace({ most: () => callsInWindow, windowMs, wake: letThrough, now, after });

  function letThrough(): void {
    while (line.length > 0 && pace.allowance() > 0) {
      pace.spend(1);
      line.shift()?.();
    }
  }

  return async (input, init) => {
    await new Promise<void>((pass) => {
      line.push(pass);
      letThrough();
    });
    return slackFetch(input, init);
  };
}
