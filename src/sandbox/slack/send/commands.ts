import type { Reply } from './deliver-parcel.ts';
import { describeMessage } from '../describe.ts';
import { channelOf, personOf, send, sendAnyway, troubleOf } from '../office.ts';
import type { Office, Where } from '../office.ts';
import { commandForm, eventBody, interaction, interactionForm } from './payloads.ts';
import type { Message } from '../world.ts';

const form = 'application/x-www-form-urlencoded';

/** Slash commands, shortcuts and events: what reaches an app from outside its own messages and views. */
export function createCommands(office: Office) {
  const { world, triggers, urls, origin } = office;
  const slackbot = (where: Where, text: string | null) => {
    if (text === null) return;
    const [channel, person] = [channelOf(office, where), personOf(office, where)];
    world.addMessage({ channel: channel.id, user: 'USLACKBOT', text, visibleTo: person.id });
  };
  return {
    /** Types a slash command. `text` is what follows it, as Slack encodes it. */
    async command(given: Where & { readonly text?: string; readonly command?: string } = {}): Promise<Reply> {
      const [person, channel] = [personOf(office, given), channelOf(office, given)];
      const command = given.command ?? '/addcontact';
      const place = { channel: channel.id, userId: person.id, messageTs: null };
      const body = commandForm(office, {
        command,
        text: given.text ?? '',
        person,
        channel,
        triggerId: triggers.issue(person.id),
        responseUrl: origin() + urls.issue(place),
      });
      const reply = await send(office, { kind: 'command', contentType: form, body });
      slackbot(given, troubleOf(command, reply));
      if (reply.error === null && reply.text !== '')
        urls.acknowledge(place, reply.body ?? { text: reply.text });
      return reply;
    },
    /** Chooses a global shortcut. */
    async shortcut(callbackId: string, where: Where = {}): Promise<Reply> {
      const person = personOf(office, where);
      const trigger = {
        trigger_id: triggers.issue(person.id),
        action_ts: world.nextTs(),
        callback_id: callbackId,
      };
      const body = interactionForm({ ...interaction('shortcut', office, person), ...trigger });
      const reply = await send(office, { kind: 'shortcut', contentType: form, body });
      slackbot(where, troubleOf(callbackId, reply));
      return reply;
    },
    /** Chooses a shortcut in a message's “…” menu. */
    async messageShortcut(callbackId: string, message: Message, where: Where = {}): Promise<Reply> {
      const person = personOf(office, where);
      const channel = channelOf(office, { channelId: message.channel });
      const place = { channel: channel.id, userId: person.id, messageTs: message.ts };
      const body = interactionForm({
        ...interaction('message_action', office, person, channel),
        callback_id: callbackId,
        trigger_id: triggers.issue(person.id),
        action_ts: world.nextTs(),
        message_ts: message.ts,
        response_url: origin() + urls.issue(place),
        message: describeMessage(message, world, origin()),
      });
      const reply = await send(office, { kind: 'message_action', contentType: form, body });
      slackbot({ userId: person.id, channelId: channel.id }, troubleOf(callbackId, reply));
      return reply;
    },
    /** Opens the app's Home. */
    openHome(where: Where = {}): Promise<Reply> {
      const person = personOf(office, where);
      const channel = world.directMessage(person.id).id;
      const event = {
        type: 'app_home_opened',
        user: person.id,
        channel,
        tab: 'home',
        event_ts: world.nextTs(),
      };
      return sendEvent(office, event);
    },
    event: (event: Record<string, unknown>): Promise<Reply> => sendEvent(office, event),
    /** Adds the app to a conversation, as `/invite` does. */
    invite: (channelId: string): void => {
      channelOf(office, { channelId }).members.add(world.bot.id);
      world.changed();
    },
  };
}

/** The reply when Slack holds an event back, since the address is not verified. */
const notSent: Reply = { kind: 'event', status: 0, text: '', body: null, waitedMs: 0, error: 'unreachable' };

/** Sends an event, retrying up to three times until the app answers with 2xx. */
export function sendEvent(office: Office, event: Record<string, unknown>): Promise<Reply> {
  return sendEventBody(office, eventBody(office, event, office.world.now()), send);
}

/** The same with a body written earlier, for a workspace that has removed the app since. */
export async function sendEventBody(office: Office, body: string, post = sendAnyway): Promise<Reply> {
  const parcel = { kind: 'event', contentType: 'application/json', body };
  if (!(await office.verifyAddress())) return notSent;
  let reply = await post(office, parcel);
  for (const [index, delayMs] of office.retryDelaysMs.entries()) {
    if (reply.error === null || reply.error === 'not_installed') return reply;
    const reason = reply.error === 'operation_timeout' ? 'http_timeout' : 'http_error';
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    const headers = { 'x-slack-retry-num': String(index + 1), 'x-slack-retry-reason': reason };
    reply = await post(office, { ...parcel, headers });
  }
  return reply;
}
