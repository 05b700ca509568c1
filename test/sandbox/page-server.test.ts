import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../src/sandbox/http-server.ts';
import { createInbox } from '../../src/sandbox/inbox/inbox.ts';
import type { Inbox } from '../../src/sandbox/inbox/inbox.ts';
import { startPage } from '../../src/sandbox/page-server.ts';
import { fillWorkspace } from '../../src/sandbox/ready-made.ts';
import { leads, boardroom, grace, guest, sales } from '../../src/sandbox/slack/people.ts';
import { roomOf } from '../../src/sandbox/stage.ts';
import { takeSnapshot } from '../../src/sandbox/take-snapshot.ts';
import { aListeningApp, aModal, anInput } from '../support/listening-app.ts';

const menu = {
  command: '/add',
  usageHint: '',
  globalShortcuts: [],
  messageShortcuts: [],
  workflows: [],
  guide: [],
  examples: [],
};
const aStage = () => ({ rooms: [{ slack: stage.slack, inbox, key: null }], menu, installing: null });
let stage: Awaited<ReturnType<typeof aListeningApp>>;
let inbox: Inbox;
let page: LocalServer;
beforeEach(async () => {
  stage = await aListeningApp();
  inbox = await createInbox();
  fillWorkspace(stage.slack);
  page = await startPage(aStage(), { port: 0 });
});
afterEach(async () => {
  await Promise.all([page.stop(), stage.stop(), inbox.stop()]);
});

const act = async (wish: object, as?: string) => {
  const response = await fetch(`${page.origin}/do${as ? `?as=${as}` : ''}`, {
    method: 'POST',
    body: JSON.stringify(wish),
  });
  return (await response.json()) as { ok: boolean; error?: string };
};
const snapshot = (as: string) => takeSnapshot(aStage(), roomOf(aStage(), null), as);

/** The status of a request whose headers a browser would not let a page set. */
const statusWith = (headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    const sent = request(`${page.origin}/do`, { method: 'POST', headers }, (answer) =>
      resolve(answer.statusCode),
    );
    sent.once('error', reject);
    sent.end('{}');
  });

describe('the page', () => {
  it('tells Slack’s own pages on another port who is looking', async () => {
    const response = await fetch(`${page.origin}/changes?as=${grace.id}`);
    await response.body?.cancel();
    expect(response.headers.get('set-cookie')).toContain(`sandbox-seat=T0ACME0001.${grace.id};`);
  });

  it('offers nothing of an app that was taken out, and says so when it is called', async () => {
    stage.slack.remove('T0ACME0001');
    const { isInstalled, menu: offered, conversations } = snapshot('U0ADA00001');
    expect([isInstalled, offered.messageShortcuts]).toEqual([false, []]);
    expect(conversations.map(({ kind, hasApp }) => kind === 'im' || hasApp)).not.toContain(true);
    await act({ do: 'command', channel: sales, text: 'help' });
    const said = snapshot('U0ADA00001')
      .conversations.find(({ id }) => id === sales)
      ?.messages.at(-1);
    expect(said?.text).toBe('/addcontact is not a valid command.');
  });

  it('answers this machine alone, and no page of another site', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith({})).toBe(200);
    expect((await fetch(`${page.origin}/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  it('shows each person what they may see', () => {
    const channels = (as: string) => snapshot(as).conversations.map((one) => one.id);
    expect(channels(grace.id)).toContain(boardroom);
    expect(channels(guest.id)).not.toContain(boardroom);
  });

  it('sends a command as Slack encodes what was typed', async () => {
    await act({ do: 'command', channel: sales, text: 'Smith & Sons +44 7400 123456 a@b.co' }, grace.id);
    expect(stage.latest()).toMatchObject({
      user_id: grace.id,
      text: 'Smith &amp; Sons <tel:+447400123456|+44 7400 123456> <mailto:a@b.co|a@b.co>',
    });
  });

  it('sends mentions in a command as Slack does: ids, and names of public channels alone', async () => {
    await act(
      { do: 'command', channel: sales, text: '@gus +44 7400 123456 #leads #boardroom @nobody' },
      grace.id,
    );
    expect(stage.latest()['text']).toBe(
      `<@${guest.id}> <tel:+447400123456|+44 7400 123456> <#${leads}|leads> <#${boardroom}|> @nobody`,
    );
  });

  it('fills, submits and closes a modal', async () => {
    await act({ do: 'shortcut', shortcut: 'add' });
    await stage.call('views.open', {
      trigger_id: stage.latest()['trigger_id'],
      view: aModal([anInput('name')]),
    });
    await act({ do: 'type', block: 'name', action: 'value', given: 'Jane', enter: false });
    await act({ do: 'submit' });
    expect(stage.latest()).toMatchObject({
      type: 'view_submission',
      view: { state: { values: { name: { value: { value: 'Jane' } } } } },
    });
    expect(stage.slack.modal()).toBeUndefined();
  });

  it('says what cannot be done', async () => {
    expect(await act({ do: 'submit' })).toMatchObject({ ok: false });
    expect(await act({ do: 'fly' })).toMatchObject({ ok: false });
  });

  it('switches the inbox and hands out files to those who may read them', async () => {
    await act({ do: 'fault', fault: 'outage' });
    expect(snapshot(grace.id).inbox.fault).toBe('outage');
    await act({ do: 'fault', fault: 'none' });
    expect(snapshot(grace.id).inbox.fault).toBeNull();
    const file = stage.slack.messages({ userId: grace.id, channelId: boardroom }).at(-1)?.files[0] ?? '';
    const status = async (as: string) => (await fetch(`${page.origin}/file/${file}?as=${as}`)).status;
    expect([await status(grace.id), await status(guest.id)]).toEqual([200, 404]);
  });
});
