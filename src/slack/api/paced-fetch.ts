import { createRateLimiter } from '../../timing/rate-limiter.ts';

type Options = {
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
};

/** A hundred times what Slack accepts from one app, yet few enough that acks come first in a flood. */
const callsInWindow = 20;
const windowMs = 100;

/** The same fetch at a limited rate. Faster calls wait in order. */
export function paceFetch(slackFetch: typeof fetch, { now, after }: Options): typeof fetch {
  const line: (() => void)[] = [];
  const limiter = createRateLimiter({ most: () => callsInWindow, windowMs, wake: letThrough, now, after });

  function letThrough(): void {
    while (line.length > 0 && limiter.allowance() > 0) {
      limiter.spend(1);
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
