import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { Log } from '../../log.ts';
import type { After } from '../../timing/run-later.ts';
import { within } from '../../timing/within.ts';
import { slackErrorOf } from './error.ts';

/** People's names in Slack, cached in memory. */
export type PersonNames = {
  /** Reads memory only. */
  readonly known: (teamId: string, userId: string) => string | null;
  /** Asks Slack, for at most a second, because the caller's trigger expires. Never throws. */
  readonly ask: (
    client: Pick<webApi.WebClient, 'users'>,
    teamId: string,
    userIds: readonly string[],
  ) => Promise<void>;
};

const keptMs = 10 * 60_000;
const patienceMs = 1000;
const mostAtOnce = 10;

export function createPersonNames({ after, log }: { readonly after: After; readonly log: Log }): PersonNames {
  const names = new LRUCache<string, string>({ max: 1000, ttl: keptMs });
  return {
    known: (teamId, userId) => names.get(`${teamId} ${userId}`) ?? null,
    async ask(client, teamId, userIds) {
      const asking = userIds.slice(0, mostAtOnce).map(async (userId) => {
        try {
          const name = nameIn(await client.users.info({ user: userId }));
          if (name !== '') names.set(`${teamId} ${userId}`, name);
        } catch (error) {
          log.warn({ slackError: slackErrorOf(error) }, 'name not asked');
        }
      });
      await within(patienceMs, Promise.all(asking), after);
    },
  };
}

function nameIn(answer: unknown): string {
  const { user } = userAnswer.parse(answer);
  return (
    user.profile?.real_name?.trim() || user.real_name?.trim() || user.profile?.display_name?.trim() || ''
  );
}

const text = z.string().nullish();
const userAnswer = z.object({
  user: z.object({ real_name: text, profile: z.object({ real_name: text, display_name: text }).nullish() }),
});
