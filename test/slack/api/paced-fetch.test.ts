import { expect, it } from 'vitest';
import { paceFetch } from '../../../src/slack/api/paced-fetch.ts';
import { aClock } from '../../support/fake-clock.ts';

it('lets twenty calls through in a tenth of a second, and the others in their order after it', async () => {
  const clock = aClock();
  const called: string[] = [];
  const paced = paceFetch(
    async (url) => {
      called.push(url instanceof Request ? url.url : String(url));
      return new Response('ok');
    },
    { now: () => clock.now, after: clock.after },
  );
  const all = Promise.all(Array.from({ length: 50 }, (_, index) => paced(`https://slack.com/${index}`)));
  await clock.settle();
  expect(called).toHaveLength(20);
  await clock.advance(100);
  expect(called).toHaveLength(40);
  await clock.advance(100);
  expect((await all).every(({ ok }) => ok)).toBe(true);
  expect(called).toEqual(Array.from({ length: 50 }, (_, index) => `https://slack.com/${index}`));
});

it('lets a call through at once when there is no rush', async () => {
  const clock = aClock();
  let calls = 0;
  const paced = paceFetch(
    async () => {
      calls += 1;
      return new Response('ok');
    },
    { now: () => clock.now, after: clock.after },
  );
  for (let minute = 0; minute < 3; minute += 1) {
    await paced('https://slack.com/api/auth.test');
    await clock.advance(60_000);
  }
  expect(calls).toBe(3);
});

it('doesn’t wait when the clock is set back', async () => {
  const clock = aClock();
  const paced = paceFetch(async () => new Response('ok'), { now: () => clock.now, after: clock.after });
  await Promise.all(Array.from({ length: 20 }, () => paced('https://slack.com/api/auth.test')));
  clock.now -= 3_600_000;
  expect((await paced('https://slack.com/api/auth.test')).ok).toBe(true);
});
