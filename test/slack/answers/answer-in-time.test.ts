import { expect, it } from 'vitest';
import { WebClient } from '@slack/web-api';
import { answerInTime, openLoading } from '../../../src/slack/answers/answer-in-time.ts';
import { buildLoading, showView } from '../../../src/slack/answers/show-view.ts';
import { usualWaits } from '../../../src/timing/waits.ts';
import { createLog } from '../../../src/log.ts';
import { aClock } from '../../support/fake-clock.ts';

const who = { userId: 'U1', teamId: 'T1', places: ['T1'], channelId: null };
const body = { user: { id: 'U1' }, team: { id: 'T1' } };
const [loading, final] = [buildLoading('One moment'), buildLoading('Here it is')];

/** A submission, with what reached the screen and when: acks, and calls of views.update. */
function aSubmission() {
  const clock = aClock(0);
  const shown: [atMs: number, how: 'ack' | 'update', text: string][] = [];
  const note = (how: 'ack' | 'update', view: unknown) => {
    shown.push([clock.now, how, /One.moment/.test(JSON.stringify(view)) ? 'loading' : 'final']);
  };
  const client = new WebClient('', {
    fetch: (_url, init) => {
      note('update', init?.body);
      return Promise.resolve(new Response('{"ok":true,"view":{"id":"V1"}}'));
    },
  });
  const ack = (answer: unknown) => Promise.resolve(note('ack', answer));
  const parts = {
    after: clock.after,
    waits: usualWaits,
    newReference: () => 'REF1',
    log: createLog('silent'),
  };
  return { clock, shown, parts, client, given: { ack, body, view: { id: 'V1' }, client } };
}

it('answers with the view itself when that is ready in time', async () => {
  const { clock, shown, parts, given } = aSubmission();
  const answered = answerInTime(parts, given, {
    loading,
    work: async (place) => void (await showView(place, final)),
  });
  await clock.advance(5_000);
  await answered;
  expect(shown).toEqual([[0, 'ack', 'final']]);
});

it('says one moment after 1.5 s, and replaces that no sooner than 0.4 s later', async () => {
  const { clock, shown, parts, given } = aSubmission();
  const answered = answerInTime(parts, given, {
    loading,
    async work(place) {
      await new Promise<void>((resolve) => void clock.after(1_600, resolve));
      await showView(place, final);
    },
  });
  await clock.advance(5_000);
  await answered;
  expect(shown).toEqual([
    [1_500, 'ack', 'loading'],
    [1_900, 'update', 'final'],
  ]);
});

it('leaves an opened loading view on screen for 0.4 s', async () => {
  const { clock, shown, parts, client } = aSubmission();
  const place = await openLoading(parts, { who, client, triggerId: '1' }, loading);
  const done = showView(place, final);
  await clock.advance(399);
  expect(shown).toHaveLength(1);
  await clock.advance(1);
  await done;
  expect(shown.at(-1)).toEqual([400, 'update', 'final']);
});
