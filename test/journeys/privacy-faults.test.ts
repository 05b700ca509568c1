import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { textOf, type House } from '../support/house.ts';
import { namedIn, overhear, type Overheard } from '../support/overhear.ts';
import { aCard, addFromFiles, draw, untilModal } from '../support/review-acts.ts';

const doe = 'Zyxwvut Doe +91 98765 12345 zyxmail@example.com #zyxtag note=zyxvalue';
const quote = 'zyxreason: Zyxwvut Doe (+91 98765 12345, zyxmail@example.com) is unknown';
const two = aCard('Zyxwvut A', '+91 98765 12301') + aCard('Zyxwvut B', '+91 98765 12302');

/** What Slack says of a call it objects to. */
const messages = [
  `[ERROR] ${quote}`,
  `[ERROR] Zyxwvut Doe is no option [json-pointer:/view/blocks/2]`,
  `[WARN] Zyxwvut`,
];

/** Does something to the store behind the app's back. */
async function withStore(house: House, ...statements: readonly string[]): Promise<void> {
  const { db, close } = await openStore({ kind: 'sqlite', dataDir: house.dataDir });
  for (const statement of statements) await sql.raw(statement).execute(db);
  await close();
}

const tables = ['deliveries', 'batches', 'preferences', 'column_choices'];
const acts = tables.flatMap((table) =>
  ['insert', 'update'].map((act) => ({ table, act, name: `${table}_${act}` })),
);

/** A store that takes nothing, and quotes what it was given: as PostgreSQL does. */
const refuseWriting = acts.map(
  ({ table, act, name }) =>
    `create trigger ${name} before ${act} on ${table} begin select raise(abort, '${quote}'); end`,
);
const takeAgain = acts.map(({ name }) => `drop trigger ${name}`);
const hide = tables.map((table) => `alter table ${table} rename to zyx_${table}`);
const bringBack = tables.map((table) => `alter table zyx_${table} rename to ${table}`);

async function addByForm({ slack }: House) {
  await slack.shortcut('add_contact');
  await slack.until(() => slack.modal());
  await slack.type('name', 'Zyxwvut Form');
  await slack.type('phone', '+91 98765 12346');
  await slack.type('attributes', 'zyxkey=zyxvalue');
  return slack.submit();
}

async function addTwo(house: House): Promise<void> {
  await addFromFiles(house, [{ name: 'zyxfile.vcf', bytes: two }]);
  await untilModal(house, 'contact_review');
}

async function throughBrokenStore(house: House & { readonly scrape: () => Promise<void> }): Promise<void> {
  const { slack, inbox } = house;
  await slack.command({ text: doe });
  await inbox.until(() => inbox.find('919876512345'));
  await slack.until(() => slack.ephemerals().at(-1));
  await slack.openHome();
  await slack.until(() => slack.home());
  await addTwo(house);
  await withStore(house, ...refuseWriting);
  await slack.type('row_1', []);
  await slack.until(() => slack.modals().length === 2);
  await slack.close();
  expect((await slack.submit()).closed).toBe(false);
  await slack.close();
  await slack.until(() => textOf(slack.ephemerals().at(-1)).includes('not added yet'));
  await slack.command({ text: doe });
  expect((await addByForm(house)).closed).toBe(false);
  await slack.close();
  await addFromFiles(house, [{ name: 'zyxother.vcf', bytes: two }]);
  await slack.until(() => textOf(slack.modal()?.definition).includes('isn’t available'));
  await slack.close();
  await slack.type('default_country', 'india', inHome(house));
  await house.scrape();
  await withStore(house, ...takeAgain, ...hide);
  await slack.command({ text: doe });
  await slack.command({ text: 'Zyxwvut' });
  await slack.command({ text: 'status' });
  await addByForm(house).catch(() => null);
  await slack.openHome();
  await slack.press('edit_contact', inHome(house));
  await slack.press('open_review');
  await house.scrape();
  await withStore(house, ...bringBack);
}

function inHome({ slack }: House) {
  const home = slack.home();
  return home ? { in: home } : {};
}

/** Every answer that is none, each with words about the person. */
async function throughBrokenInbox(house: House): Promise<void> {
  const { slack, inbox } = house;
  const body = { status: 'error', message: quote, errors: [{ message: quote }] };
  for (const status of [400, 422]) {
    inbox.fault({ kind: 'status', status, body }, 1);
    const before = slack.ephemerals().length;
    await slack.command({ text: doe });
    await slack.until(() => slack.ephemerals().length > before);
    expect(textOf(slack.ephemerals().at(-1))).toContain('zyxreason');
  }
  inbox.refuse('919876512302', quote);
  slack.fault('files.getUploadURLExternal', { kind: 'error', error: 'invalid_arguments', messages }, 2);
  await addTwo(house);
  await slack.submit();
  await slack.until(() => draw(slack.directMessages()[0]).includes('couldn’t be uploaded'));
  for (const fault of [
    { kind: 'status', status: 500, body: quote },
    { kind: 'redirect', location: `${inbox.origin}/zyxelsewhere` },
    { kind: 'status', status: 401, body },
    { kind: 'reset' },
  ] as const) {
    await house.restart();
    const asked = inbox.requests.length;
    inbox.fault(fault);
    await slack.command({ text: doe });
    await inbox.until(() => inbox.requests.length > asked);
    await slack.command({ text: 'status' });
    inbox.heal();
  }
}

/** Slack refuses, breaks off, and quotes what it was given. */
async function throughBrokenSlack(house: Overheard): Promise<void> {
  const { slack, inbox } = house;
  const faults = [
    { kind: 'error', error: 'invalid_arguments', messages },
    { kind: 'status', status: 500 },
    { kind: 'drop' },
  ] as const;
  for (const fault of faults) {
    const file = await openEverything(house);
    const from = slack.calls.length;
    for (const method of [...most, ...others]) slack.fault(method, fault, 3);
    inbox.refuse('919876512302', quote);
    await slack.command({ text: 'Zyxwvut without a number zyxmail@example.com' });
    await slack.command({ text: doe });
    await slack.press('tell_channel');
    await slack.openHome();
    await slack.type('row_1', []);
    await slack.press('Edit');
    await slack.submit();
    await slack.messageShortcut('add_contact_from_message', file);
    const failed = () => slack.calls.slice(from).filter(({ answer }) => answer?.ok !== true);
    await slack.until(() => most.every((method) => failed().some((call) => call.method === method)));
    slack.heal();
    // Nothing of this round comes later, and a restart counts anew.
    await house.scrape();
    await house.restart();
    if (slack.modal()) await slack.close({ all: true });
  }
}

/** Those that every round calls; the others when it comes to it. */
const most = ['views.open', 'views.update', 'views.publish', 'chat.postMessage'];
const others = ['views.push', 'users.info', 'chat.update', 'files.info', 'files.getUploadURLExternal'];

/** A card to press on, a review, and a message with a file that Slack has to be asked about. */
async function openEverything(house: House) {
  const { slack } = house;
  const before = slack.ephemerals().length;
  await slack.command({ text: doe });
  await slack.until(() => slack.ephemerals().length > before);
  await addTwo(house);
  return slack.share([{ name: 'zyxfile.vcf', bytes: two, stub: true }]);
}

async function throughBrokenRequests({ slack }: House): Promise<void> {
  const contentType = 'application/x-www-form-urlencoded';
  const payload = (content: unknown) => `payload=${encodeURIComponent(JSON.stringify(content))}`;
  const user = { id: 'U0ADA00001', team_id: 'T0ACME0001', name: 'zyxwvut' };
  for (const body of [
    'payload=%7B%22name%22%3A%22Zyxwvut',
    payload({
      type: 'view_submission',
      user,
      view: {
        callback_id: 'contact_form',
        private_metadata: 'Zyxwvut',
        state: { values: { name: 'Zyxwvut' } },
      },
    }),
    payload({ type: 'view_submission', user, view: { callback_id: 'zyxview', state: 'Zyxwvut' } }),
    payload({
      type: 'block_actions',
      user,
      trigger_id: '1',
      actions: [{ action_id: 'zyxaction', block_id: 'zyx', value: 'Zyxwvut' }],
    }),
    payload({ type: 'zyxtype', user, message: { text: doe } }),
    new URLSearchParams({ command: '/zyxcommand', text: doe, user_id: 'zyxuser' }).toString(),
  ]) {
    await slack.deliver({ kind: 'broken', contentType, body });
  }
}

describe('nobody is named in log or metrics', { timeout: 90_000 }, () => {
  it('names no one in log or metrics when the store breaks and quotes its input', async () => {
    const { written, metrics } = await overhear(throughBrokenStore);
    expect(written).toContain('contact not stored');
    expect(written).toContain('review not stored');
    expect(written).toContain('request failed');
    expect(namedIn({ written, metrics })).toEqual([]);
  });

  it('names no one in log or metrics when an inbox refuses or breaks and quotes its input', async () => {
    const { written, metrics } = await overhear(throughBrokenInbox);
    expect(written).toContain('destination paused');
    expect(written).toContain('refused.csv not uploaded');
    expect(namedIn({ written, metrics })).toEqual([]);
  });

  it('names no one in log or metrics when Slack refuses or breaks and quotes its input', async () => {
    const { written, metrics } = await overhear(throughBrokenSlack);
    expect(written).toContain('review not drawn');
    expect(written).toContain('Bolt or Slack objects');
    expect(namedIn({ written, metrics })).toEqual([]);
  });

  it('names no one in log or metrics when a request makes no sense', async () => {
    const { written, metrics } = await overhear(throughBrokenRequests);
    expect(namedIn({ written, metrics })).toEqual([]);
  });
});
