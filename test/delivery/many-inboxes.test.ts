import { describe, expect, test } from 'vitest';
import { createFairShare } from '../../src/delivery/fair-share.ts';
import type { Route } from '../../src/delivery/route.ts';
import type { TellResult } from '../../src/delivery/delivery.ts';
import type { Outcome } from '../../src/import-api/outcome.ts';
import { aDelivery } from '../support/build-delivery.ts';
import { accepted, people, unauthorised, useCourier } from '../support/run-courier.ts';

describe('the courier of many workspaces', () => {
  const stage = useCourier();
  /** The inboxes of workspaces, which a test may add to and take away. */
  const routes = new Map<string, Route>();
  let inFlight: string[] = [];
  let most: Record<string, number> = {};
  let closed: string[] = [];
  let told: string[] = [];
  const tellAnswers = new Map<string, TellResult>();

  function anInbox(owner: string, answer: () => Outcome | Promise<Outcome>, batchSize = 10): Route {
    const name = `${owner}:main`;
    const route = stage.route({
      name,
      owner,
      batchSize,
      concurrency: 4,
      close: async () => void closed.push(name),
      async send(contacts) {
        inFlight.push(owner);
        most[owner] = Math.max(most[owner] ?? 0, inFlight.filter((one) => one === owner).length);
        stage.posts.push(contacts.map(() => owner));
        const outcome = await answer();
        inFlight.splice(inFlight.indexOf(owner), 1);
        return outcome;
      },
    });
    routes.set(name, route);
    return route;
  }

  async function start(places: number): Promise<void> {
    routes.clear();
    [inFlight, most, closed, told] = [[], {}, [], []];
    tellAnswers.clear();
    const limits = { most: places, mostOfOne: places / 4 };
    await stage.start({
      routeOf: (name) => routes.get(name) ?? null,
      share: createFairShare(limits),
      tellShare: createFairShare(limits),
      tell: async ({ teamId }) => {
        told.push(teamId);
        return tellAnswers.get(teamId) ?? 'told';
      },
    });
  }

  const queue = async (owner: string, from: number, to: number, tell: 'person' | 'nobody' = 'nobody') => {
    const all = people(from, to).map(([person]) =>
      aDelivery(person, { teamId: owner, destination: `${owner}:main`, tell }),
    );
    for (let at = 0; at < all.length; at += 500) await stage.store.outbox.store(all.slice(at, at + 500));
  };
  const counts = async (owner: string) =>
    (await stage.store.outbox.counts())
      .filter(({ destination }) => destination === `${owner}:main`)
      .map(({ state, count }) => `${count} ${state}`);
  /** Answers a POST after so long. */
  const within = (ms: number) => () =>
    new Promise<Outcome>((resolve) => void stage.clock.after(ms, () => resolve(accepted)));

  test('keeps two workspaces as quick beside a flood as without it', async () => {
    await start(8);
    anInbox('T1', within(200));
    anInbox('T2', within(200));
    anInbox('T3', within(200));
    await queue('T1', 0, 2000);
    stage.courier.nudge();
    await stage.clock.advance(1000);
    await queue('T2', 5000, 5001);
    await queue('T3', 6000, 6001);
    stage.courier.nudge('T2:main');
    stage.courier.nudge('T3:main');
    await stage.clock.advance(250);
    expect([await counts('T2'), await counts('T3')]).toEqual([['1 imported'], ['1 imported']]);
    expect(await counts('T1')).toContainEqual(expect.stringMatching(/^1\d{3} waiting$/));
    expect(most['T1']).toBe(2);
  });

  test('gives floods turns, so that each of many goes on at the same pace', async () => {
    await start(4);
    const owners = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'];
    for (const owner of owners) anInbox(owner, within(100), 1);
    for (const [place, owner] of owners.entries()) await queue(owner, place * 1000, place * 1000 + 100);
    stage.courier.nudge();
    await stage.clock.advance(3000);
    const posts = owners.map((owner) => stage.posts.filter(([one]) => one === owner).length);
    expect(Math.max(...posts) - Math.min(...posts)).toBeLessThanOrEqual(2);
    expect(posts.reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(100);
  });

  test('keeps serving other inboxes while one hangs', async () => {
    await start(8);
    anInbox('T1', () => new Promise(() => {}));
    anInbox('T2', () => accepted);
    await queue('T1', 0, 500);
    stage.courier.nudge();
    await stage.clock.advance(5000);
    await queue('T2', 1000, 1300);
    stage.courier.nudge('T2:main');
    await stage.clock.advance(500);
    expect(await counts('T2')).toEqual(['300 imported']);
    expect(inFlight).toEqual(['T1', 'T1']);
  });

  test('serves an inbox that is set up while it runs, without a nudge', async () => {
    await start(8);
    await queue('T7', 0, 3);
    await stage.clock.advance(3000);
    expect(await counts('T7')).toEqual(['3 waiting']);
    anInbox('T7', () => accepted);
    await stage.clock.advance(1000);
    expect(await counts('T7')).toEqual(['3 imported']);
  });

  test('tries at once with a new token, and ends the old connection', async () => {
    await start(8);
    anInbox('T1', () => unauthorised);
    await queue('T1', 0, 2);
    stage.courier.nudge();
    await stage.clock.advance(2000);
    expect(stage.courier.status()).toMatchObject([{ name: 'T1:main', health: 'unauthorised' }]);
    anInbox('T1', () => accepted);
    await stage.clock.advance(1000);
    expect([await counts('T1'), closed]).toEqual([['2 imported'], ['T1:main']]);
  });

  test('sends nothing more to an inbox that was removed', async () => {
    await start(8);
    anInbox('T1', within(100));
    await queue('T1', 0, 200);
    stage.courier.nudge();
    await stage.clock.advance(150);
    routes.clear();
    const posted = stage.posts.length;
    await stage.clock.advance(5000);
    expect(stage.posts.length).toBeLessThanOrEqual(posted + 2);
    expect(stage.courier.status()).toEqual([]);
    expect(closed).toEqual(['T1:main']);
  });

  test('ends the connection to an inbox that has had nothing for minutes', async () => {
    await start(8);
    anInbox('T1', () => accepted);
    await queue('T1', 0, 1);
    stage.courier.nudge();
    await stage.clock.advance(60_000);
    expect(closed).toEqual([]);
    await stage.clock.advance(300_000);
    expect(closed).toEqual(['T1:main']);
  });

  test('tells one workspace at once while another has thousands to be told', async () => {
    await start(8);
    anInbox('T1', () => accepted, 100);
    anInbox('T2', () => accepted);
    await queue('T1', 0, 2000, 'person');
    stage.courier.nudge();
    await stage.clock.advance(2000);
    expect(told.length).toBeLessThan(500);
    await queue('T2', 5000, 5001, 'person');
    stage.courier.nudge('T2:main');
    await stage.clock.advance(200);
    expect(told).toContain('T2');
  });

  test('lets Slack’s limit for one workspace keep no other waiting', async () => {
    await start(8);
    anInbox('T1', () => accepted);
    anInbox('T2', () => accepted);
    tellAnswers.set('T1', { kind: 'asked-to-wait', waitMs: 60_000 });
    await queue('T1', 0, 20, 'person');
    stage.courier.nudge();
    await stage.clock.advance(1000);
    await queue('T2', 5000, 5010, 'person');
    stage.courier.nudge('T2:main');
    await stage.clock.advance(2000);
    expect(told.filter((teamId) => teamId === 'T2')).toHaveLength(10);
    expect(told.filter((teamId) => teamId === 'T1').length).toBeLessThanOrEqual(8);
  });
});
