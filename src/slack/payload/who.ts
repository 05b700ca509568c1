import * as z from 'zod';
import { fieldOf, isObject, textOf } from './fields.ts';

/** Who acts, and from where, in any payload Slack sends. */
export type Who = {
  readonly userId: string;
  /** The workspace the app acts in. */
  readonly teamId: string;
  /** Every workspace and organisation the payload names: the person's own, where they act, where the app is installed. */
  readonly places: readonly string[];
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

function findWho(body: object): Who | null {
  const reading = payload.safeParse(body);
  if (!reading.success) return null;
  const { user, user_id, team, team_id, enterprise, enterprise_id, event, view } = reading.data;
  const person = typeof user === 'string' ? { id: user, team_id: null } : user;
  const userId = user_id ?? person?.id ?? event?.user;
  const teamId = team_id ?? team?.id ?? person?.team_id ?? view?.app_installed_team_id;
  if (!userId || !teamId) return null;
  const named = [
    teamId,
    team?.id,
    person?.team_id,
    enterprise_id,
    enterprise?.id,
    view?.app_installed_team_id,
  ];
  return { userId, teamId, places: distinct(named), channelId: readChannel(reading.data) };
}

/** Mostly it is one, which costs no set. */
function distinct(named: readonly (string | null | undefined)[]): readonly string[] {
  const places: string[] = [];
  for (const place of named) if (place && !places.includes(place)) places.push(place);
  return places;
}

/** The workspaces and organisations a payload names, whoever acts, or nobody. */
export function readPlaces(body: unknown): readonly string[] {
  return (
    readWho(body)?.places ??
    distinct([textOf(body, 'team_id'), textOf(body, 'enterprise_id'), textOf(fieldOf(body, 'team'), 'id')])
  );
}

function readChannel({ channel, channel_id, container, view }: z.infer<typeof payload>): string | null {
  if (view) return readOrigin(view.private_metadata);
  const channelId = channel_id ?? channel?.id ?? container?.channel_id ?? null;
  // A lasting message in a direct channel is the app's own: nobody else's may carry its buttons there.
  const isOwnMessage = container?.type === 'message' && container.is_ephemeral === false;
  return isOwnMessage && channelId?.startsWith('D') ? null : channelId;
}

/** The channel a form remembers it was opened in. */
function readOrigin(metadata = ''): string | null {
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

const id = z.string().min(1);

/** Nothing is replaced while it is read: every ack passes here, and zod takes long over a transform or a catch. */
const payload = z.object({
  user: z.union([id, z.object({ id, team_id: id.nullish() })]).optional(),
  user_id: id.optional(),
  team: z.object({ id }).nullish(),
  team_id: id.optional(),
  enterprise: z.object({ id }).nullish(),
  enterprise_id: id.nullish(),
  channel: z.object({ id }).nullish(),
  channel_id: id.optional(),
  container: z
    .object({
      type: z.string().optional(),
      channel_id: id.optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .nullish(),
  event: z.object({ user: id.optional() }).nullish(),
  view: z.object({ app_installed_team_id: id.nullish(), private_metadata: z.string().optional() }).nullish(),
});
