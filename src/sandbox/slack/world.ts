import { createChanges } from '../changes.ts';
import type { Block } from './blocks/blocks.ts';
import type { Conversation, Person, TeamProfile, UserGroup } from './people.ts';

export type Message = {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly attachments: readonly unknown[];
  readonly files: readonly string[];
  readonly threadTs: string | null;
  /** The only person who sees it. Null when everybody in the conversation does. */
  readonly visibleTo: string | null;
  readonly edited: boolean;
};

export type NewMessage = Pick<Message, 'channel' | 'user'> & Partial<Message>;

export type SharedFile = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly filetype: string;
  readonly bytes: Buffer;
  /** The smaller copy that Slack makes of a picture. */
  readonly thumbnail: Buffer | null;
  readonly user: string;
  readonly created: number;
  /** The conversations it was shared in. Their members may read it. */
  readonly conversations: readonly string[];
  /** Slack withholds the file and gives only its id, as for files of another organisation. */
  readonly stub: boolean;
  /** Slack's own modes: `hosted`, `canvas`, `list`, `post`, `external`, `hidden_by_limit`. */
  readonly mode: string;
  readonly mail: MailInSlack | null;
};

/** The content of a mail forwarded into Slack. */
export type MailInSlack = {
  readonly name: string;
  readonly address: string;
  readonly text: string;
  readonly attachments: readonly SharedFile[];
};

/** Everything in a workspace, and a way to follow every change. */
export type World = ReturnType<typeof createWorld>;

/**
 * Creates a workspace's data: people, conversations, messages, files. `now` is
 * in milliseconds. `count` never returns the same number twice.
 */
export function createWorld({
  profile,
  now,
  count,
}: {
  readonly profile: TeamProfile;
  readonly now: () => number;
  readonly count: () => number;
}) {
  const { team, enterprise, bot, botId, first } = profile;
  const people = new Map(profile.people.map((person) => [person.id, person]));
  const conversations = new Map(profile.conversations.map((one) => [one.id, one]));
  const groups = new Map(profile.groups.map((group) => [group.id, group]));
  const botPlaces = profile.conversations.filter(({ members }) => members.has(bot.id));
  const messages: Message[] = [];
  const files = new Map<string, SharedFile>();
  const { changed, onChange, until } = createChanges();

  const nextId = (prefix: string) => `${prefix}${count().toString(36).toUpperCase().padStart(10, '0')}`;
  const nextTs = () => `${Math.floor(now() / 1000)}.${String(count()).padStart(6, '0')}`;
  return {
    team,
    enterprise,
    bot,
    botId,
    first,
    people,
    conversations,
    groups,
    files,
    messages,
    now,
    changed,
    nextId,
    onChange,
    until,
    /** A message's time stamp: seconds with six decimals, always unique. */
    nextTs,
    /** Adds a message to a conversation. By default it is visible to everybody and has no extras. */
    addMessage(given: NewMessage): Message {
      const message = {
        ts: nextTs(),
        text: '',
        blocks: [],
        attachments: [],
        files: [],
        threadTs: null,
        visibleTo: null,
        edited: false,
        ...given,
      };
      messages.push(message);
      changed();
      return message;
    },
    replaceMessage(ts: string, next: Message | null): void {
      const index = messages.findIndex((message) => message.ts === ts);
      if (index === -1) return;
      messages.splice(index, 1, ...(next ? [next] : []));
      changed();
    },
    findMessage: (channel: string, ts: string) =>
      messages.find((message) => message.channel === channel && message.ts === ts),
    /** The app's conversation with one person, created on first use. */
    directMessage(userId: string): Conversation {
      const id = `D${userId.slice(1)}`;
      const existing = conversations.get(id);
      if (existing) return existing;
      const made: Conversation = { id, name: '', kind: 'im', topic: '', members: new Set([userId, bot.id]) };
      conversations.set(id, made);
      return made;
    },
    /** Adds the app's bot to the conversations people have invited it to, or removes it everywhere. */
    botJoins: (): void => botPlaces.forEach(({ members }) => members.add(bot.id)),
    botLeaves(): void {
      for (const one of conversations.values()) if (one.kind !== 'im') one.members.delete(bot.id);
      changed();
    },
    addPerson: (person: Person) => void people.set(person.id, person),
    addConversation: (conversation: Conversation) => void conversations.set(conversation.id, conversation),
    addGroup: (group: UserGroup) => void groups.set(group.id, group),
    /** Whether the app may read a file: it is the app's own, or was shared to a conversation with the app. */
    botSees: (file: SharedFile) =>
      file.user === bot.id ||
      file.conversations.some((id) => conversations.get(id)?.members.has(bot.id) ?? false),
  };
}
