import * as z from 'zod';
import { flag, structured, word } from './arguments.ts';
import { describeMessage } from '../describe.ts';
import type { Conversation } from '../people.ts';
import { postAsApp, readContent } from '../posting.ts';
import { method, refuse } from './web-api.ts';
import type { Answer, Method } from './web-api.ts';
import type { World } from '../world.ts';

const content = {
  text: z.string().optional(),
  blocks: structured.optional(),
  attachments: structured.optional(),
  thread_ts: z.string().optional(),
};

/** chat.postMessage, chat.postEphemeral, chat.update, chat.delete, chat.getPermalink. */
export function chatMethods({ world, origin }: { readonly world: World; readonly origin: () => string }) {
  const ofMine = (channel: string, ts: string, run: (ts: string) => Answer): Answer => {
    const message = world.findMessage(channel, ts);
    if (!world.conversations.has(channel)) return refuse('channel_not_found');
    if (!message || message.visibleTo !== null) return refuse('message_not_found');
    return message.user === world.bot.id ? run(ts) : refuse('cant_update_message');
  };
  const addressed = z.object({ channel: word, ts: word });
  return {
    'chat.postMessage': method(
      ['chat:write'],
      z.object({ channel: word, unfurl_links: flag.optional(), ...content }),
      (args) => {
        const channel = destination(world, args.channel);
        if (!channel) return refuse('channel_not_found');
        if (!channel.members.has(world.bot.id)) return refuse('not_in_channel');
        const body = readContent(world, args);
        if (!body.ok) return refuse(body.error, body.messages);
        const posted = postAsApp(
          world,
          { channel: channel.id, threadTs: args.thread_ts ?? null },
          body.value,
        );
        return {
          ok: true,
          channel: channel.id,
          ts: posted.ts,
          message: describeMessage(posted, world, origin()),
        };
      },
    ),
    'chat.postEphemeral': method(
      ['chat:write'],
      z.object({ channel: word, user: word, ...content }),
      (args) => {
        const channel = world.conversations.get(args.channel);
        if (!channel) return refuse('channel_not_found');
        if (!channel.members.has(world.bot.id)) return refuse('not_in_channel');
        if (!channel.members.has(args.user)) return refuse('user_not_in_channel');
        const body = readContent(world, args);
        if (!body.ok) return refuse(body.error, body.messages);
        const place = { channel: channel.id, visibleTo: args.user, threadTs: args.thread_ts ?? null };
        return { ok: true, message_ts: postAsApp(world, place, body.value).ts };
      },
    ),
    'chat.update': method(['chat:write'], addressed.extend(content), (args) =>
      ofMine(args.channel, args.ts, (ts) => {
        const before = world.findMessage(args.channel, ts);
        const body = readContent(world, args);
        if (!body.ok || !before)
          return body.ok ? refuse('message_not_found') : refuse(body.error, body.messages);
        const next = { ...before, ...body.value, edited: true };
        world.replaceMessage(ts, next);
        const message = describeMessage(next, world, origin());
        return { ok: true, channel: args.channel, ts, text: next.text, message };
      }),
    ),
    'chat.delete': method(['chat:write'], addressed, ({ channel, ts }) =>
      ofMine(channel, ts, () => {
        world.replaceMessage(ts, null);
        return { ok: true, channel, ts };
      }),
    ),
    'chat.getPermalink': method(
      [],
      z.object({ channel: word, message_ts: word }),
      ({ channel, message_ts: ts }) => {
        if (!world.conversations.has(channel)) return refuse('channel_not_found');
        if (!world.findMessage(channel, ts)) return refuse('message_not_found');
        return { ok: true, channel, permalink: `${origin()}/archives/${channel}/p${ts.replace('.', '')}` };
      },
    ),
  } satisfies Record<string, Method>;
}

function destination(world: World, id: string): Conversation | undefined {
  const person = world.people.get(id);
  return person && person.kind !== 'deactivated' ? world.directMessage(id) : world.conversations.get(id);
}
