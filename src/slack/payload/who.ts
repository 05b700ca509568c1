import * as z from 'zod';
import { fieldOf, isObject, textOf } from './fields.ts';

/** Who acts and from where, for any Slack payload. */
export type Who = {
  readonly userId: string;
  /** The workspace the app acts in. */
  readonly teamId: string;
  /**
   * Every workspace and organisation in the payload: the person's, where they act, and where the app is
   * installed.
   */
  readonly places: readonly string[];
  /**
   * The channel, for a form the one it was opened in. Null for the global shortcut, the Home and the app's own
   * messages.
   */
  readonly channelId: string | null;
};

/** The gate and its listener ask about the same payload. */
const known = new WeakMap<object, Who | null>();

/** Reads who acts. Null when the payload names nobody, as for an event of the workspace itself. */
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

/** Usually there is only one, which needs no set. */
function distinct(named: readonly (string | null | undefined)[]): readonly string[] {
  const places: string[] = [];
  for (const place of named) if (place && !places.includes(place)) places.push(place);
  return places;
}

/** The workspaces and organisations that a payload names, whether or not someone acts. */
export function readPlaces(body: unknown): readonly string[] {
  return (
    readWho(body)?.places ??
    distinct([textOf(body, 'team_id'), textOf(body, 'enterprise_id'), textOf(fieldOf(body, 'team'), 'id')])
  );
}

function readChannel({ channel, channel_id, container, view }: z.infer<typeof payload>): string | null {
  if (view) return readOrigin(view.private_metadata);
  const channelId = channel_id ?? channel?.id ?? container?.channel_id ?? null;
  // Only the app itself can post lasting messages with its buttons in a direct channel.
  const isOwnMessage = container?.type === 'message' && container.is_ephemeral === false;
  return isOwnMessage && channelId?.startsWith('D') ? null : channelId;
}

/** The channel in which a form was opened. */
function readOrigin(metadata = ''): string | null {
  try {
    return textOf(JSON.parse(metadata), 'channelId') || null;
  } catch {
    return null;
  }
}

/** Reads who acts, after the gate made sure that someone does. */
export function requireWho(body: unknown): Who {
  const who = readWho(body);
  if (!who) throw new Error('a payload without a person came past the gate');
  return who;
}

const id = z.string().min(1);

/** No transform and no catch: zod is slow at both, and every ack passes here. */
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
