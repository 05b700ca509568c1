import { z } from 'zod';

/** Who acts, and from where, in any payload Slack sends. */
export type Who = {
  readonly userId: string;
  /** The workspace the app acts in. */
  readonly teamId: string;
  /** The person's own workspace when the payload tells it, else the same as `teamId`. */
  readonly userTeamId: string;
  /** Null for the global shortcut and the Home, which have no channel. */
  readonly channelId: string | null;
};

/** Reads who acts from a payload; null when it names nobody (an event of the workspace itself). */
export function readWho(body: unknown): Who | null {
  const reading = payload.safeParse(body);
  if (!reading.success) return null;
  const { user, user_id, team, team_id, channel, channel_id, event, container, view } = reading.data;
  const userId = user_id ?? (typeof user === 'string' ? user : user?.id) ?? event?.user;
  const teamId =
    team_id ??
    team?.id ??
    (typeof user === 'object' ? user.team_id : undefined) ??
    view?.app_installed_team_id;
  if (!userId || !teamId) return null;
  return {
    userId,
    teamId,
    userTeamId: (typeof user === 'object' ? user.team_id : undefined) ?? teamId,
    channelId: channel_id ?? channel?.id ?? container?.channel_id ?? null,
  };
}

/** Who acts, where the gate has made sure that somebody does. */
export function requireWho(body: unknown): Who {
  const who = readWho(body);
  if (!who) throw new Error('a payload without a person came past the gate');
  return who;
}

const id = z.string().min(1);
const user = z.object({ id, team_id: id.nullish() });

const payload = z.object({
  user: z
    .union([id, user.transform(({ id, team_id }) => ({ id, team_id: team_id ?? undefined }))])
    .optional(),
  user_id: id.optional(),
  team: z.object({ id }).nullish(),
  team_id: id.optional(),
  channel: z.object({ id }).nullish(),
  channel_id: id.optional(),
  container: z.object({ channel_id: id.optional() }).nullish(),
  event: z.object({ user: id.optional() }).nullish(),
  view: z.object({ app_installed_team_id: id.nullish() }).nullish(),
});
