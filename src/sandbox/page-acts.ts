import * as z from 'zod';
import type { Room } from './stage.ts';
import type { InboxFault } from './inbox/faults.ts';
import { encode, encodeCommand, richText } from './slack/send/compose.ts';
import { richOption } from './slack/blocks/text.ts';
import type { Workspace } from './slack/workspace.ts';

const id = z.string().min(1);
const given = z.union([z.null(), z.string(), z.array(z.string()), richOption, z.array(richOption)]);
const control = {
  block: id,
  action: id,
  message: z.object({ channel: id, ts: id }).optional(),
  home: z.boolean().optional(),
};
const file = z.object({ name: id, base64: z.string() });

const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('command'), channel: id, text: z.string() }),
  z.object({ do: z.literal('say'), channel: id, text: id }),
  z.object({ do: z.literal('share'), channel: id, text: z.string(), files: z.array(file).min(1) }),
  z.object({ do: z.literal('shortcut'), shortcut: id }),
  z.object({ do: z.literal('workflow'), workflow: id }),
  z.object({ do: z.literal('message-shortcut'), shortcut: id, channel: id, ts: id }),
  z.object({ do: z.literal('press'), ...control }),
  z.object({ do: z.literal('type'), ...control, given, enter: z.boolean() }),
  z.object({ do: z.literal('suggest'), ...control, query: z.string() }),
  z.object({ do: z.literal('attach'), ...control, files: z.array(file) }),
  z.object({ do: z.literal('submit') }),
  z.object({ do: z.literal('close') }),
  z.object({ do: z.literal('open-home') }),
  z.object({ do: z.literal('invite'), channel: id }),
  z.object({ do: z.literal('fault'), fault: z.enum(['none', 'outage', 'slow', 'rate-limit', '401']) }),
  z.object({ do: z.literal('refuse'), person: z.string().regex(/^\d{5,}$/) }),
  z.object({ do: z.literal('allow'), person: id }),
  z.object({ do: z.literal('clear-inbox') }),
]);
type Act = z.infer<typeof act>;
type Control = {
  block: string;
  action: string;
  message?: { channel: string; ts: string } | undefined;
  home?: boolean | undefined;
};

const faults: Readonly<Record<string, InboxFault>> = {
  outage: { kind: 'outage' },
  slow: { kind: 'slow', ms: 4000 },
  'rate-limit': { kind: 'rate-limit', retryAfter: '5' },
  '401': { kind: 'status', status: 401 },
};

/** Does what a person did on the page. Returns what the page needs beyond the next snapshot. */
export async function perform(
  parts: Pick<Room, 'slack' | 'inbox'>,
  me: string,
  request: unknown,
): Promise<unknown> {
  const { data: wish } = act.safeParse(request);
  if (!wish) throw new Error('The demo does not know this. Reload the page.');
  const { slack, inbox } = parts;
  switch (wish.do) {
    case 'fault':
      inbox.heal();
      if (wish.fault !== 'none') inbox.fault(faults[wish.fault] ?? { kind: 'outage' });
      return null;
    case 'refuse':
      return inbox.refuse(wish.person, 'This number is not on WhatsApp');
    case 'allow':
      return inbox.allow(wish.person);
    case 'clear-inbox':
      return inbox.clear();
    case 'command':
    case 'say':
    case 'share':
    case 'shortcut':
    case 'workflow':
    case 'message-shortcut':
    case 'press':
    case 'type':
    case 'suggest':
    case 'attach':
    case 'submit':
    case 'close':
    case 'open-home':
    case 'invite':
      return inSlack(slack, me, wish);
  }
}

async function inSlack(
  slack: Workspace,
  me: string,
  wish: Exclude<Act, { do: 'fault' | 'refuse' | 'allow' | 'clear-inbox' }>,
): Promise<unknown> {
  const who = { userId: me };
  switch (wish.do) {
    case 'command':
      return slack.command({
        ...who,
        channelId: wish.channel,
        text: encodeCommand(wish.text, directoryOf(slack)),
      });
    case 'say':
      return slack.say({
        ...who,
        channelId: wish.channel,
        text: encode(wish.text),
        blocks: [richText(wish.text)],
      });
    case 'share':
      return slack.share(wish.files.map(decoded), {
        ...who,
        channelId: wish.channel,
        text: encode(wish.text),
      });
    case 'shortcut':
      return slack.shortcut(wish.shortcut, who);
    case 'workflow':
      return slack.openWorkflow(wish.workflow, who);
    case 'message-shortcut': {
      const message = slack.world.findMessage(wish.channel, wish.ts);
      return message ? slack.messageShortcut(wish.shortcut, message, who) : null;
    }
    case 'press':
      return slack.press(nameOf(wish), { ...who, ...placeOf(slack, me, wish) });
    case 'type':
      return slack.type(nameOf(wish), wish.given, {
        ...who,
        ...placeOf(slack, me, wish),
        enter: wish.enter,
      });
    case 'suggest':
      return slack.suggest(nameOf(wish), wish.query, { ...who, ...placeOf(slack, me, wish) });
    case 'attach':
      return slack.attach(nameOf(wish), wish.files.map(decoded), { ...who, ...placeOf(slack, me, wish) });
    case 'submit':
      return slack.submit(who);
    case 'close':
      return slack.close(who);
    case 'open-home':
      return slack.openHome(who);
    case 'invite':
      return slack.invite(wish.channel);
  }
}

function directoryOf({ world }: Workspace): Parameters<typeof encodeCommand>[1] {
  const channels = [...world.conversations.values()].filter(({ kind }) => kind !== 'im');
  return {
    people: world.people.values(),
    channels: channels.map(({ id, name, kind }) => ({ id, name, isPrivate: kind === 'private' })),
  };
}

function nameOf({ block, action }: Control): { block: string; action: string } {
  return { block, action };
}

function placeOf(slack: Workspace, me: string, wish: Control) {
  const message = wish.message && slack.world.findMessage(wish.message.channel, wish.message.ts);
  const place = message ?? (wish.home ? slack.home(me) : slack.modal(me));
  return place ? { in: place } : {};
}

function decoded({ name, base64 }: z.infer<typeof file>): { name: string; bytes: Buffer } {
  return { name, bytes: Buffer.from(base64, 'base64') };
}
