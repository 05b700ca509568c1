import { onTestFinished } from 'vitest';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { shortWaits } from './short-waits.ts';
import { createLog } from '../../src/log.ts';
import { conversation, person, type TeamProfile } from '../../src/sandbox/slack/people.ts';
import { createSlackPlatform, type SlackPlatform } from '../../src/sandbox/slack/platform.ts';
import {
  commandForm,
  eventBody,
  interaction,
  interactionForm,
} from '../../src/sandbox/slack/send/payloads.ts';
import { groupScope, scopes } from '../../src/slack/api/scopes.ts';
import { aDataDir } from './open-outbox.ts';

const publicUrl = 'https://addcontact.example/';
export const registration = {
  clientId: '1.2',
  clientSecret: 'client-secret',
  redirectUris: [`${publicUrl}slack/oauth_redirect`],
  scopes: scopes.map(({ name }) => name),
  optionalScopes: [groupScope],
};

/** A workspace with an admin and a channel, whose ids differ from those of every other. */
function aTeam(id: string, enterpriseId: string | null = null): TeamProfile {
  const bot = person(`UBOT${id}`, 'addcontact', 'Add contact', 'bot');
  const admin = person(adminOf(id), 'admin', `Admin of ${id}`, 'admin');
  const member = person(memberOf(id), 'member', `Member of ${id}`);
  const channelId = `C${id}`;
  return {
    team: { id, name: `Company of ${id}`, domain: id.toLowerCase() },
    enterprise: enterpriseId === null ? null : { id: enterpriseId, name: `Group of ${enterpriseId}` },
    bot,
    botId: `B${id}`,
    first: { userId: admin.id, channelId },
    people: [bot, admin, member],
    conversations: [conversation(channelId, 'sales', 'channel', '', [admin.id, member.id, bot.id])],
    groups: [],
  };
}

export const adminOf = (teamId: string) => `U${teamId}`;
/** Who may add and install, and is no admin. */
export const memberOf = (teamId: string) => `UM${teamId}`;

/** The running app for many workspaces, as browsers and Slack meet it; T1, T2 and T3, and T7 of the organisation E1. */
export async function startForMany(
  given: {
    readonly databaseUrl?: string;
    readonly importHosts?: string;
    readonly clientSecret?: string;
    /** Stands between the app and Slack; given Slack's address, gives its own. */
    readonly between?: (apiUrl: string) => Promise<string>;
    readonly now?: () => number;
  } = {},
) {
  const slack = await createSlackPlatform({
    patienceMs: 60_000,
    registration,
    profiles: [aTeam('T1'), aTeam('T2'), aTeam('T3'), aTeam('T7', 'E1'), aTeam('T8', 'E1')],
    ...(given.now ? { now: given.now } : {}),
  });
  onTestFinished(() => slack.stop());
  const apiUrl = (await given.between?.(slack.apiUrl)) ?? slack.apiUrl;
  const dataDir = aDataDir();
  const open = async () => {
    const reading = readConfig({
      SLACK_CLIENT_ID: registration.clientId,
      SLACK_CLIENT_SECRET: given.clientSecret ?? registration.clientSecret,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: apiUrl,
      PUBLIC_URL: publicUrl,
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      ...(given.importHosts ? { IMPORT_HOSTS: given.importHosts } : {}),
      ...(given.databaseUrl ? { DATABASE_URL: given.databaseUrl } : {}),
    });
    if (!reading.ok) throw new Error(reading.faults.join('\n'));
    const app = await startApp(reading.config, createLog('silent'), shortWaits);
    let stopped: Promise<void> | null = null;
    const stop = () => (stopped ??= app.stop(2_000));
    onTestFinished(stop);
    /** Ends the app, once it has done with everything that it was asked. */
    return { ...talkWith(slack, `http://127.0.0.1:${app.port}`), stop };
  };
  /** What was asked of Slack with the tokens of a place. */
  const callsOf = (place: string) =>
    slack.calls.filter((call) => call.place === place).map(({ method }) => method);
  return { slack, dataDir, open, callsOf };
}

type Begun = { readonly link: URL; readonly cookie: string };

function talkWith(slack: SlackPlatform, origin: string) {
  const read = async (path: string, cookie = '') =>
    fetch(`${origin}/${path}`, { headers: cookie === '' ? {} : { cookie }, redirect: 'manual' });
  const begin = async () => {
    const page = await read('slack/install');
    const html = await page.text();
    const link = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const cookie = (page.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
    return { page, link: new URL(link), state: new URL(link).searchParams.get('state') ?? '', cookie };
  };
  /** Comes back from Slack as it says, in the browser of this cookie. */
  const comeBack = (to: URL, cookie: string) => read(`slack/oauth_redirect${to.search}`, cookie);
  /** Slack sends to this process what somebody there does. */
  const through = (teamId: string) => {
    slack.connect(`${origin}/slack/events`);
    return slack.workspace(teamId);
  };
  const form = 'application/x-www-form-urlencoded';
  return {
    read,
    begin,
    comeBack,
    /** Presses “Allow” for a workspace or an organisation, and comes back. */
    finish: async ({ link, cookie }: Begun, place: string, userId = adminOf(place)) =>
      comeBack(await answerSlack(link, `${place}.${userId}`, 'allow'), cookie),
    install: async (place: string, userId = adminOf(place)) => {
      const begun = await begin();
      return comeBack(await answerSlack(begun.link, `${place}.${userId}`, 'allow'), begun.cookie);
    },
    /** Types a command; Slack passes it on whether or not it knows of an installation. */
    async command(teamId: string, text = 'help') {
      const { office, deliver } = through(teamId);
      const { world, triggers, urls, origin: slackOrigin } = office;
      const who = [...world.people.values()].find(({ kind }) => kind === 'admin');
      const channel = world.conversations.get(world.first.channelId);
      if (!who || !channel) throw new Error('Nobody is there.');
      const place = { channel: channel.id, userId: who.id, messageTs: null };
      const body = commandForm(office, {
        command: '/addcontact',
        text,
        person: who,
        channel,
        triggerId: triggers.issue(who.id),
        responseUrl: slackOrigin() + urls.issue(place),
      });
      return (await deliver({ kind: 'command', contentType: form, body })).text;
    },
    /** Somebody of one workspace presses the shortcut in another. */
    shortcut(here: string, from: string) {
      const { office, deliver, world } = through(here);
      const visitor = { ...person('U0VISITOR', 'vi', 'Vi', 'stranger'), id: adminOf(from) };
      const payload = interaction('shortcut', office, visitor);
      const body = interactionForm({
        ...payload,
        user: { id: visitor.id, team_id: from },
        callback_id: 'add_contact',
        trigger_id: office.triggers.issue(visitor.id),
        action_ts: world.nextTs(),
      });
      return deliver({ kind: 'shortcut', contentType: form, body });
    },
    /** An event that says when it happened. */
    event(teamId: string, event: Record<string, unknown>, atMs: number) {
      const { office, deliver } = through(teamId);
      const body = eventBody(office, event, atMs);
      return deliver({ kind: 'event', contentType: 'application/json', body });
    },
    through,
  };
}

/** Answers Slack's page as a person does who is signed in with this seat; gives where it sends them. */
export async function answerSlack(
  link: URL,
  seat: string,
  answer: 'allow' | 'deny',
  leftOut: readonly string[] = [],
): Promise<URL> {
  const page = await (await fetch(link)).text();
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = new URLSearchParams({ ticket, seat, answer });
  for (const [, scope = ''] of page.matchAll(/name="optional" value="([^"]+)"/g))
    if (!leftOut.includes(scope)) form.append('optional', scope);
  const response = await fetch(new URL('/oauth/v2/authorize', link), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    redirect: 'manual',
  });
  const to = response.headers.get('location');
  if (to === null) throw new Error(`Slack sent nobody back: ${await response.text()}`);
  return new URL(to);
}
