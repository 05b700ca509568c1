import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { ada, grace, otherTeam, sales, stranger, team } from '../../src/sandbox/slack/people.ts';
import { buttons, reviewActions, settings } from '../../src/slack/payload/ids.ts';
import { startHouse, type House } from '../support/house.ts';
import { form, post, sign } from '../support/signed-post.ts';

type Json = Record<string, unknown>;

/** Sends a body as Slack would, signed; gives the status, or 0 when the connection broke. */
async function deliver(house: House, body: string, contentType: string): Promise<number> {
  const headers = sign(house.slack.signingSecret, body, Date.now(), contentType);
  const answer = await post(house, body, headers).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status ?? 0;
}

const json = 'application/json';

/** What answers are by design; anything else is a fault of ours. */
const expected = [200, 400];

/** The real app, watched: a rejection nobody handles fails the test, wherever it arises. */
async function watchedHouse(): Promise<House> {
  const house = await startHouse({ LOG_LEVEL: 'error' });
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => {
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
  return house;
}

async function isAlive(house: House): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${house.port()}/health/live`)).ok;
}

const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) };

it('answers any signed bytes with 200 or 400', async () => {
  const house = await watchedHouse();
  const bodies = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.json({ maxDepth: 4 }),
    fc.json({ maxDepth: 4 }).map((value) => `payload=${encodeURIComponent(value)}`),
    fc
      .dictionary(
        fc.constantFrom('command', 'payload', 'type', 'text', 'ssl_check', 'team_id', 'challenge'),
        fc.string(),
      )
      .map((fields) => new URLSearchParams(fields).toString()),
  );
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(form, json, 'text/plain', ''), async (body, type) => {
      expect(expected).toContain(await deliver(house, body, type));
    }),
    runs,
  );
  expect(await isAlive(house)).toBe(true);
});

const someone = {
  team: { id: team.id, domain: 'd' },
  user: { id: ada.id, name: 'ada', team_id: team.id },
  trigger_id: '1.2.3',
  api_app_id: 'A1',
  token: 't',
};

const typed = (value: unknown) => ({ value: { type: 'plain_text_input', value } });

const view = {
  id: 'V1',
  type: 'modal',
  hash: '1.a',
  callback_id: 'contact_form',
  private_metadata: '{"channelId":"C1"}',
  blocks: [],
  state: {
    values: {
      name: typed('Jane Doe'),
      phone: typed('+91 98765 43210'),
      country: { value: { type: 'external_select', selected_option: { value: 'IN' } } },
      tags: { value: { type: 'multi_external_select', selected_options: [{ value: 'vip' }] } },
      attributes: typed('city=Pune'),
    },
  },
};

const actionIds = [
  ...[buttons, settings, reviewActions].flatMap((ids) => Object.values<string>(ids)),
  'value',
  'take_suggestion_2',
];

/** One of every kind of request, as Slack sends it. */
const wellFormed: readonly Json[] = [
  { ...someone, type: 'shortcut', callback_id: 'add_contact' },
  {
    ...someone,
    type: 'message_action',
    callback_id: 'add_contact_from_message',
    channel: { id: sales, name: 'sales' },
    response_url: 'http://127.0.0.1:9/response',
    message: {
      ts: '1.1',
      user: grace.id,
      text: 'Jane Doe +91 98765 43210',
      files: [
        { id: 'F1', name: 'a.vcf', filetype: 'vcf', size: 10, url_private_download: 'http://127.0.0.1:9/f' },
      ],
      blocks: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }],
        },
      ],
      attachments: [{ text: 'y' }],
    },
  },
  { ...someone, type: 'view_submission', view },
  { ...someone, type: 'view_submission', view: { ...view, callback_id: 'contact_review' } },
  { ...someone, type: 'view_closed', view: { ...view, callback_id: 'contact_review' }, is_cleared: true },
  { ...someone, type: 'block_suggestion', block_id: 'country', action_id: 'value', value: 'ger', view },
  ...actionIds.map((id) => ({
    ...someone,
    type: 'block_actions',
    view,
    container: { type: 'view', view_id: 'V1' },
    actions: [{ type: 'button', action_id: id, block_id: 'phone', value: 'X23456789ABC', action_ts: '1.1' }],
  })),
  ...actionIds.map((id) => ({
    ...someone,
    type: 'block_actions',
    channel: { id: sales },
    container: { type: 'message', message_ts: '1.1', channel_id: sales, is_ephemeral: true },
    response_url: 'http://127.0.0.1:9/response',
    actions: [{ type: 'button', action_id: id, block_id: 'b', value: 'X23456789ABC', action_ts: '1.1' }],
  })),
  { type: 'url_verification', challenge: 'abc', token: 't' },
  ...['app_home_opened', 'app_uninstalled', 'tokens_revoked', 'message'].map((type) => ({
    type: 'event_callback',
    team_id: team.id,
    api_app_id: 'A1',
    event_id: 'E1',
    event: { type, user: ada.id, channel: sales, tab: 'home', tokens: { bot: ['B1'] } },
  })),
];

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

/** The same with one place holding something else, or nothing. */
function altered(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Json | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const fields = copy as Json;
  fields[key] = altered(fields[key], rest, replacement);
  return copy;
}

const replacements = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    [],
    {},
    { toString: 1, valueOf: 1 },
    '__proto__',
    'constructor',
    '\u0000',
    '𝕏'.repeat(2000),
  ),
  fc.constantFrom(stranger.id, otherTeam.id, grace.id, '{"responseUrl":7}', '[]', 'https://example.com'),
  fc.jsonValue({ maxDepth: 3 }),
);

const mutations = fc
  .constantFrom(...wellFormed)
  .chain((payload) =>
    fc.tuple(
      fc.constant(payload),
      fc.array(fc.tuple(fc.constantFrom(...placesIn(payload)), replacements), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([payload, changes]) =>
    changes.reduce<unknown>((value, [place, replacement]) => altered(value, place, replacement), payload),
  );

it('answers what is almost what Slack sends with 200 or 400, whatever is missing or of another kind', async () => {
  const house = await watchedHouse();
  await fc.assert(
    fc.asyncProperty(mutations, async (payload) => {
      const text = JSON.stringify(payload) ?? 'null';
      const isEvent = /"(?:event_callback|url_verification)"/.test(text);
      const body = isEvent ? text : `payload=${encodeURIComponent(text)}`;
      expect(expected, text.slice(0, 2000)).toContain(await deliver(house, body, isEvent ? json : form));
    }),
    { numRuns: runs.numRuns * 3 },
  );
  expect(await isAlive(house)).toBe(true);
});

it('answers any text behind the command with 200', async () => {
  const house = await watchedHouse();
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('+', '9', '1', ' ', '"', '=', '#', ',', 'a', '@', '.', '(', '|', '<'),
      maxLength: 80,
    }),
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), async (text, index) => {
      const body = new URLSearchParams({
        command: '/addcontact',
        text,
        trigger_id: `1.${index}`,
        team_id: team.id,
        user_id: ada.id,
        channel_id: sales,
        response_url: 'http://127.0.0.1:9/response',
      }).toString();
      expect(await deliver(house, body, form)).toBe(200);
    }),
    runs,
  );
  expect(await isAlive(house)).toBe(true);
});

it('gives nobody what is another’s: foreign ids in buttons and forms change and show nothing', async () => {
  const house = await watchedHouse();
  house.inbox.refuse('919876543210', 'no such number');
  await house.slack.command({ text: 'Jane Doe +91 98765 43210' });
  const card = await house.slack.until(() => house.slack.ephemerals().at(-1));
  const id = /[2-9A-Z]{12}/.exec(JSON.stringify(card))?.[0] ?? '';
  expect(id).not.toBe('');
  const posts = house.inbox.requests.length;
  for (const [person, teamId] of [
    [grace, team.id],
    [stranger, otherTeam.id],
    [grace, otherTeam.id],
  ] as const) {
    for (const action_id of [buttons.edit, buttons.retry, buttons.tellChannel]) {
      const payload = {
        ...someone,
        team: { id: teamId },
        user: { id: person.id, team_id: teamId },
        type: 'block_actions',
        channel: { id: sales },
        container: { type: 'message', message_ts: '1.1', channel_id: sales, is_ephemeral: true },
        actions: [{ type: 'button', action_id, block_id: 'b', value: id, action_ts: '1.1' }],
      };
      const body = `payload=${encodeURIComponent(JSON.stringify(payload))}`;
      expect(await deliver(house, body, form)).toBe(200);
    }
  }
  expect(house.inbox.requests.length).toBe(posts);
  const forOthers = house.slack.messages().filter(({ visibleTo }) => visibleTo !== ada.id);
  const shown = JSON.stringify([house.slack.modals(), forOthers, house.slack.ephemerals(grace.id)]);
  expect(shown).not.toContain('Jane');
});
