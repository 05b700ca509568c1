import type { webApi } from '@slack/bolt';
import * as z from 'zod';
import type { Log } from '../../log.ts';
import type { AskSlack, HomeWorkspace } from '../../users/permissions.ts';
import { slackErrorOf } from './error.ts';

/** Slack's answers to the questions of permissions. Rejects when Slack cannot be asked. */
export function createAskSlack(
  client: webApi.WebClient,
  connection: { readonly home: () => HomeWorkspace | null; readonly asked: () => Promise<void> },
): AskSlack {
  return {
    async user(userId) {
      const [answer] = await Promise.all([
        client.users.info({ user: userId, include_locale: true }).catch(unlessUnknown),
        connection.asked(),
      ]);
      if (answer === null) return null;
      const { user } = person.parse(answer);
      return {
        teamId: user.team_id ?? connection.home()?.teamId ?? '',
        enterpriseId: user.enterprise_user?.enterprise_id ?? null,
        isGuest: user.is_restricted || user.is_ultra_restricted,
        isStranger: user.is_stranger,
        isDeactivated: user.deleted,
        locale: user.locale ?? null,
      };
    },
    async groupMembers(groupId) {
      const answer = await client.usergroups.users.list({ usergroup: groupId });
      return answer.users ?? [];
    },
  };
}

const logEveryMs = 60_000;

/**
 * Logs why Slack could not be asked who may add: each of its error codes once a minute, however many people
 * are affected.
 */
export function createCannotAsk({
  now,
  log,
}: {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}): (error: unknown) => void {
  const loggedAt = new Map<string, number>();
  return (error) => {
    const slackError = slackErrorOf(error);
    const last = loggedAt.get(slackError);
    if (last !== undefined && Math.abs(now() - last) < logEveryMs) return;
    loggedAt.set(slackError, now());
    log.error({ slackError, err: error }, 'cannot-ask');
  };
}

/**
 * A person that Slack does not show us is null. A Slack without the method (a stand-in) knows no guests, so
 * anyone will do. Any other error means that Slack could not be asked.
 */
function unlessUnknown(error: unknown): object | null {
  const code = slackErrorOf(error);
  if (code === 'user_not_found' || code === 'user_not_visible') return null;
  if (code === 'unknown_method' || isNotFound(error)) return {};
  throw error;
}

function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 404;
}

const flag = z.boolean().nullish().transform(Boolean);

const person = z.object({
  user: z
    .object({
      team_id: z.string().nullish(),
      enterprise_user: z.object({ enterprise_id: z.string() }).nullish(),
      is_restricted: flag,
      is_ultra_restricted: flag,
      is_stranger: flag,
      deleted: flag,
      locale: z.string().nullish(),
    })
    .prefault({}),
});
