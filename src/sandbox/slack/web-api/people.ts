import * as z from 'zod';
import { flag, word } from './arguments.ts';
import { describePerson } from '../describe.ts';
import { appId } from '../people.ts';
import type { Conversation, Person } from '../people.ts';
import { method, refuse } from './web-api.ts';
import type { Method } from './web-api.ts';
import type { World } from '../world.ts';

const nothing = z.looseObject({});

/** auth, people, groups, conversations, and whatever else tells an app where it is. */
export function peopleMethods({ world, origin }: { readonly world: World; readonly origin: () => string }) {
  const { bot, botId, team } = world;
  const conversation = (id: string) => {
    const found = world.conversations.get(id);
    const visible = found && (found.kind !== 'private' || found.members.has(bot.id));
    return visible ? found : undefined;
  };
  const readScopes = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
  return {
    'api.test': method([], nothing, (args) => ({ ok: true, args })),
    'auth.test': method([], nothing, () => ({
      ok: true,
      url: `${origin()}/`,
      team: team.name,
      user: bot.name,
      team_id: team.id,
      user_id: bot.id,
      bot_id: botId,
      ...(world.enterprise ? { enterprise_id: world.enterprise.id } : {}),
      is_enterprise_install: false,
    })),
    'team.info': method(['team:read'], nothing, () => ({ ok: true, team })),
    'bots.info': method(['users:read'], z.object({ bot: word }), (args) =>
      args.bot === botId
        ? { ok: true, bot: { id: botId, deleted: false, name: bot.name, app_id: appId, user_id: bot.id } }
        : refuse('bot_not_found'),
    ),
    'users.info': method(
      ['users:read'],
      z.object({ user: word, include_locale: flag.optional() }),
      (args) => {
        const person = world.people.get(args.user);
        if (!person) return refuse('user_not_found');
        const locale = args.include_locale ? { locale: person.locale } : {};
        return { ok: true, user: { ...describePerson(person, team), ...locale } };
      },
    ),
    'users.list': method(['users:read'], nothing, () => ({
      ok: true,
      members: [...world.people.values()].map((one) => describePerson(one, team)),
      response_metadata: { next_cursor: '' },
    })),
    'usergroups.users.list': method(['usergroups:read'], z.object({ usergroup: word }), (args) => {
      const group = world.groups.get(args.usergroup);
      return group ? { ok: true, users: [...group.members] } : refuse('no_such_subteam');
    }),
    'usergroups.list': method(['usergroups:read'], nothing, () => ({
      ok: true,
      usergroups: [...world.groups.values()].map(({ id, handle }) => ({ id, handle, name: handle })),
    })),
    'conversations.open': method(['im:write', 'mpim:write'], z.object({ users: word }), (args) => {
      const person = world.people.get(args.users);
      if (!person) return refuse('user_not_found');
      if (person.kind === 'deactivated') return refuse('user_disabled');
      return { ok: true, channel: { id: world.directMessage(person.id).id } };
    }),
    'conversations.info': method(readScopes, z.object({ channel: word }), (args) => {
      const found = conversation(args.channel);
      return found ? { ok: true, channel: describeConversation(found, bot) } : refuse('channel_not_found');
    }),
    'conversations.members': method(readScopes, z.object({ channel: word }), (args) => {
      const found = conversation(args.channel);
      return found ? { ok: true, members: [...found.members] } : refuse('channel_not_found');
    }),
  } satisfies Record<string, Method>;
}

function describeConversation(conversation: Conversation, bot: Person): Record<string, unknown> {
  return {
    id: conversation.id,
    name: conversation.name,
    is_channel: conversation.kind !== 'im',
    is_im: conversation.kind === 'im',
    is_private: conversation.kind !== 'channel',
    is_member: conversation.members.has(bot.id),
    num_members: conversation.members.size,
    topic: { value: conversation.topic, creator: '', last_set: 0 },
  };
}
