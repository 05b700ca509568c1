import { fieldOf, isObject, textOf } from './payload-fields.ts';

/** Who acts, and from where, in any payload Slack sends. */
export type Who = {
  readonly userId: string;
  /** The workspace the app acts in. */
  readonly teamId: string;
  /** The person's own workspace when the payload tells it, else the same as `teamId`. */
  readonly userTeamId: string;
  /** A form's is the channel it was opened in. Null for the global shortcut, the Home and the app's own messages, which have none. */
  readonly channelId: string | null;
};

/** The gate asks, and what comes after it asks again. */
const known = new WeakMap<object, Who | null>();

/** Reads who acts from a payload; null when it names nobody (an event of the workspace itself). */
export function readWho(body: unknown): Who | null {
  if (!isObject(body)) return null;
  const before = known.get(body);
  if (before !== undefined) return before;
  const who = findWho(body);
  known.set(body, who);
  return who;
}

/** By hand: every ack passes here. */
function findWho(body: object): Who | null {
  const user = fieldOf(body, 'user');
  const ownTeamId = textOf(user, 'team_id');
  const userId =
    textOf(body, 'user_id') ??
    (typeof user === 'string' ? user : textOf(user, 'id')) ??
    textOf(fieldOf(body, 'event'), 'user');
  const teamId =
    textOf(body, 'team_id') ??
    textOf(fieldOf(body, 'team'), 'id') ??
    ownTeamId ??
    textOf(fieldOf(body, 'view'), 'app_installed_team_id');
  if (!userId || !teamId) return null;
  return { userId, teamId, userTeamId: ownTeamId ?? teamId, channelId: readChannel(body) };
}

function readChannel(body: object): string | null {
  const view = fieldOf(body, 'view');
  if (isObject(view)) return readOrigin(textOf(view, 'private_metadata') ?? '');
  const container = fieldOf(body, 'container');
  const channelId =
    textOf(body, 'channel_id') ?? textOf(fieldOf(body, 'channel'), 'id') ?? textOf(container, 'channel_id');
  // A lasting message in a direct channel is the app's own: nobody else's may carry its buttons there.
  const isOwnMessage =
    textOf(container, 'type') === 'message' && fieldOf(container, 'is_ephemeral') === false;
  return isOwnMessage && channelId?.startsWith('D') ? null : channelId || null;
}

/** The channel a form remembers it was opened in. */
function readOrigin(metadata: string): string | null {
  try {
    return textOf(JSON.parse(metadata), 'channelId') || null;
  } catch {
    return null;
  }
}

/** Who acts, where the gate has made sure that somebody does. */
export function requireWho(body: unknown): Who {
  const who = readWho(body);
  if (!who) throw new Error('a payload without a person came past the gate');
  return who;
}
