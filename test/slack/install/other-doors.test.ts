import { expect, it, onTestFinished } from 'vitest';
import { createInbox } from '../../../src/sandbox/inbox/inbox.ts';
import { buttons, inboxActions, reviewActions, settings, views } from '../../../src/slack/payload/ids.ts';
import { fieldOf, fieldsOf, isObject, listIn, textOf } from '../../../src/slack/payload/fields.ts';
import type { Database } from '../../../src/store/schema.ts';
import { interaction, interactionForm } from '../../../src/sandbox/slack/send/payloads.ts';
import { adminOf, startForMany } from '../../support/many-slacks.ts';
import { aTypedInbox, openInboxes } from '../../support/open-inboxes.ts';

type House = Awaited<ReturnType<typeof aWorldOfTwo>>;
type World = House['world'];
type App = House['app'];
type Pressed = { readonly action: object; readonly view: object | null };
type Shown = { readonly pressed: readonly Pressed[]; readonly views: readonly Record<string, unknown>[] };

const [victim, intruder] = ['T1', 'T2'];
/** What stands in everything of the victim's, and in nothing of anybody else's. */
const secrets = ['zanzibar', 'hush', '91234 500', '9123450', 'token-of-the-victim'];
const kept = new Set<string>([buttons.withdraw, buttons.tellChannel, reviewActions.discard]);

/** Every object in a value from outside, however deep. */
function* objectsIn(value: unknown): Generator<object> {
  if (!isObject(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** What Slack would send for what can be pressed or chosen in an element: one for each of its options. */
function actionsOf(element: object): readonly object[] {
  const [type, action_id] = [textOf(element, 'type'), textOf(element, 'action_id')];
  if (action_id === undefined) return [];
  const base = { type, action_id, block_id: 'b', action_ts: '1.1' };
  const options = listIn(fieldsOf(element), 'options');
  if (type === 'button') return [{ ...base, value: textOf(element, 'value') }];
  if (type === 'checkboxes') return [{ ...base, selected_options: options }];
  return options.map((selected_option) => ({ ...base, selected_option }));
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** What the app asked of Slack in a workspace. */
const callsIn = ({ slack }: World, teamId: string) => slack.calls.filter(({ place }) => place === teamId);

/** Everything that Slack was given to show to people of a workspace. */
function shownIn(world: World, teamId: string): Shown {
  const args = callsIn(world, teamId).map((call) => call.args);
  const found = args.map(({ view }) => readJson(view)).filter(isObject);
  const all = found.map((view, index) => ({ id: `VSHOWN${index}`, hash: '1.a', ...view }));
  const inView = all.flatMap((view) =>
    [...objectsIn(fieldOf(view, 'blocks'))].flatMap(actionsOf).map((action) => ({ action, view })),
  );
  const messages = [
    ...args.map(({ blocks }) => readJson(blocks)),
    ...world.slack.workspace(teamId).world.messages.map(({ blocks }) => blocks),
  ];
  const inMessages = [...objectsIn(messages)].flatMap(actionsOf).map((action) => ({ action, view: null }));
  return { pressed: [...inView, ...inMessages], views: all };
}

/** Sends what the admin of a workspace does, whatever it is; gives the app's answer. */
async function interact(app: App, teamId: string, payload: Record<string, unknown>): Promise<string> {
  const { office, deliver, world } = app.through(teamId);
  const [admin, channel] = [
    world.people.get(adminOf(teamId)),
    world.conversations.get(world.first.channelId),
  ];
  if (!admin || !channel) throw new Error('Nobody is there.');
  const place = { channel: channel.id, userId: admin.id, messageTs: null };
  const body = interactionForm({
    ...interaction(textOf(payload, 'type') ?? '', office, admin, channel),
    trigger_id: office.triggers.issue(admin.id),
    response_url: office.origin() + office.urls.issue(place),
    ...payload,
  });
  const contentType = 'application/x-www-form-urlencoded';
  return (await deliver({ kind: 'view', contentType, body })).text;
}

function press(app: App, teamId: string, { action, view }: Pressed): Promise<string> {
  const place = view
    ? { view, container: { type: 'view', view_id: textOf(view, 'id') } }
    : { container: { type: 'message', channel_id: `C${teamId}`, is_ephemeral: true } };
  return interact(app, teamId, { type: 'block_actions', actions: [action], ...place });
}

/** Sends a view with what somebody else typed into it. */
function submit(app: App, teamId: string, view: Record<string, unknown>): Promise<string> {
  const typed = { name: 'Ida Intruder', phone: '+49 1512 3456789', title: 'Taken over' };
  const values = Object.fromEntries(
    listIn(view, 'blocks').flatMap((block) => {
      const id = textOf(block, 'block_id') ?? '';
      const value = Object.entries(typed).find(([name]) => id.startsWith(name))?.[1] ?? null;
      const action = textOf(fieldOf(block, 'element'), 'action_id') ?? 'value';
      return textOf(block, 'type') === 'input'
        ? [[id, { [action]: { type: 'plain_text_input', value } }]]
        : [];
    }),
  );
  return interact(app, teamId, { type: 'view_submission', view: { ...view, state: { values } } });
}

/** The same with ids alone: what an intruder sends along is no secret that comes back. */
function withoutSecrets<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(/zanzibar|hush(?!-)|91234/gi, 'other'));
}

/** What a workspace has, but for what time alone changes. */
async function belongingsOf(db: Database, teamId: string): Promise<string> {
  const deliveries = db
    .selectFrom('deliveries')
    .select(['id', 'key', 'destination', 'contact', 'asked_by', 'state', 'channel_told_at']);
  const tables = ['batches', 'inboxes', 'inbox_links', 'audit', 'preferences', 'team_settings'] as const;
  return JSON.stringify([
    await deliveries.where('team_id', '=', teamId).orderBy('id').execute(),
    ...(await Promise.all(
      tables.map((table) => db.selectFrom(table).selectAll().where('team_id', '=', teamId).execute()),
    )),
  ]);
}

/** What it gives once nobody's earlier presses change it any more. */
async function untilStill(read: () => Promise<string>): Promise<string> {
  let last = await read();
  await expect
    .poll(
      async () => {
        const before = last;
        last = await read();
        return last === before;
      },
      { interval: 1_000, timeout: 20_000 },
    )
    .toBe(true);
  return last;
}

async function aWorldOfTwo() {
  const inbox = await createInbox({ token: 'token-of-the-victim' });
  onTestFinished(() => inbox.stop());
  const away = new URL('http://127.0.0.1:9/inbox/users/import');
  const hosts = [new URL(inbox.url), away];
  const world = await startForMany({ importHosts: hosts.map(({ host }) => host).join(',') });
  const app = await world.open();
  const { change, db } = await openInboxes({ dataDir: world.dataDir, hosts });
  for (const teamId of [victim, intruder]) await app.install(teamId);
  const setUp = (teamId: string, title: string, url: URL) =>
    change.add(
      { teamId, userId: adminOf(teamId) },
      aTypedInbox({ title, url, token: 'token-of-the-victim' }),
    );
  await setUp(victim, 'Hush Inbox', new URL(inbox.url));
  await setUp(intruder, 'Mine', away);
  return { world, app, db, inbox };
}

/** The victim's people use every door, and look at all that it leads to. */
async function live({ world, app, db, inbox }: House) {
  const shown = () => JSON.stringify(shownIn(world, victim));
  const open = { type: 'app_home_opened', user: adminOf(victim), channel: 'D1', tab: 'home' };
  await expect.poll(() => app.command(victim, 'status')).toContain('Hush Inbox');
  await app.command(victim, 'Zanzibar One +919123450010');
  await inbox.until(() => inbox.contacts().length === 1);
  await expect.poll(shown).toContain(buttons.edit);
  inbox.fault({ kind: 'outage' });
  await app.command(victim, 'Zanzibar Two +919123450011');
  await expect.poll(shown).toContain(buttons.withdraw);
  const people = ['Three', 'Four', 'Five'].map((name, index) => `Zanzibar ${name} +9191234500${20 + index}`);
  await interact(app, victim, {
    type: 'message_action',
    callback_id: 'add_contact_from_message',
    message: { ts: '1.2', text: people.join('\n') },
  });
  await expect.poll(shown).toContain(views.review);
  await app.event(victim, open, Date.now());
  await expect.poll(shown).toContain(inboxActions.menu);
  for (const one of shownIn(world, victim).pressed)
    if (!kept.has(textOf(one.action, 'action_id') ?? '')) await press(app, victim, one);
  await expect.poll(shown).toContain(views.removeInbox);
  const isNew = /"editOf":null.*"review":null/;
  const isForm = (view: Record<string, unknown>) => isNew.test(textOf(view, 'private_metadata') ?? '');
  await expect.poll(() => shownIn(world, victim).views.some(isForm)).toBe(true);
  const ids = await Promise.all([
    db.selectFrom('deliveries').select('id').where('team_id', '=', victim).execute(),
    db.selectFrom('batches').select('id').where('team_id', '=', victim).execute(),
    db.selectFrom('inboxes').select('name as id').where('team_id', '=', victim).execute(),
  ]);
  return ids.flat().map(({ id }) => id);
}

it('gives one workspace nothing of another through any door, button, id or view', async () => {
  const house = await aWorldOfTwo();
  const { world, db } = house;
  const ids = await live(house);
  await expect.poll(() => belongingsOf(db, victim)).toContain('imported');
  // What an app still has in memory is stored when it stops.
  await house.app.stop();
  const app = await world.open();
  const { pressed, views: seen } = shownIn(world, victim);
  const made = [buttons, reviewActions, inboxActions, settings].flatMap((names) =>
    Object.values(names).flatMap((action_id) =>
      ids.map((value) => ({ action: { type: 'button', action_id, block_id: 'b', value }, view: null })),
    ),
  );
  expect(seen.map((view) => textOf(view, 'callback_id'))).toEqual(
    expect.arrayContaining([views.form, views.review, views.renameInbox, views.removeInbox]),
  );
  const before = await untilStill(() => belongingsOf(db, victim));
  const earlier = world.slack.calls.length;
  const answers: string[] = [];
  for (const one of [...pressed, ...made]) answers.push(await press(app, intruder, withoutSecrets(one)));
  for (const view of seen) answers.push(await submit(app, intruder, withoutSecrets(view)));
  await app.stop();
  const told = world.slack.calls.slice(earlier).filter(({ place }) => place === intruder);
  const { messages } = world.slack.workspace(intruder).world;
  expect(told.length).toBeGreaterThan(10);
  const read = [...answers, ...[...told, ...messages].map((one) => JSON.stringify(one))]
    .join('\n')
    .toLowerCase();
  expect(secrets.filter((secret) => read.includes(secret))).toEqual([]);
  expect(await belongingsOf(db, victim)).toBe(before);
}, 90_000);

it('names no inbox to another workspace whose form it stands in', async () => {
  const { world, app } = await aWorldOfTwo();
  await expect.poll(() => app.command(victim, 'status')).toContain('Hush Inbox');
  await app.command(victim, '');
  const formsIn = (teamId: string) =>
    shownIn(world, teamId).views.filter((view) => textOf(view, 'callback_id') === views.form);
  await expect.poll(() => formsIn(victim).length).toBe(1);
  const [form = {}] = formsIn(victim);
  expect(JSON.stringify(form)).toContain('T1:hush-inbox');
  const answer = await submit(app, intruder, form);
  expect(answer).toContain('T2:mine');
  expect(answer).not.toContain('Hush');
});
