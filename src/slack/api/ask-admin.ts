import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { ClientOf } from './workspaces.ts';

type Asker = { readonly teamId: string; readonly userId: string };

/** Whether someone is an admin of their workspace. Slack is asked every time; no answer counts as no. */
export type IsAdmin = (who: Asker) => Promise<'admin' | 'no-admin' | 'cannot-ask'>;

type Options = {
  readonly clientOf: ClientOf;
  readonly namedAdminsOf: NamedAdminsOf;
};

/** Who is an admin whatever Slack says. Rejects when they are not known. */
export type NamedAdminsOf = (teamId: string) => Promise<readonly string[]>;

/** Those of the configuration, who installed the app, and those the admins chose, each once. */
export function listNamedAdmins({
  configured,
  installedBy,
  chosen,
}: {
  readonly configured: readonly string[];
  readonly installedBy: string | null;
  readonly chosen: readonly string[];
}): readonly string[] {
  return [...new Set([...configured, ...(installedBy === null ? [] : [installedBy]), ...chosen])];
}

/** Asks Slack who is an admin of the workspace, or of its organisation. */
export function createIsAdmin({ clientOf, namedAdminsOf }: Options): IsAdmin {
  return async ({ teamId, userId }) => {
    try {
      const client = await clientOf(teamId);
      const { user } = person.parse(await client.users.info({ user: userId }));
      const { enterprise_user: enterprise } = user;
      const isOwn = user.team_id === teamId || (enterprise?.teams?.includes(teamId) ?? false);
      if (!isOwn || user.deleted || user.is_stranger) return 'no-admin';
      const ofTeam = user.is_admin || user.is_owner || user.is_primary_owner;
      const ofOrganisation = enterprise?.is_admin || enterprise?.is_owner;
      if (ofTeam || ofOrganisation) return 'admin';
      return (await namedAdminsOf(teamId)).includes(userId) ? 'admin' : 'no-admin';
    } catch {
      return 'cannot-ask';
    }
  };
}

const rememberedMs = 10 * 60_000;
const mostRemembered = 1000;

/** The same for what is only displayed: an answer is kept for ten minutes. Actions always ask again. */
export function rememberAdmins(isAdmin: IsAdmin, now: () => number): IsAdmin {
  const known = new LRUCache<string, { readonly answer: 'admin' | 'no-admin'; readonly until: number }>({
    max: mostRemembered,
  });
  return async (who) => {
    const key = `${who.teamId} ${who.userId}`;
    const before = known.get(key);
    if (before && now() < before.until) return before.answer;
    const answer = await isAdmin(who);
    if (answer !== 'cannot-ask') known.set(key, { answer, until: now() + rememberedMs });
    return answer;
  };
}

const flag = z.boolean().nullish().transform(Boolean);

const person = z.object({
  user: z.object({
    team_id: z.string().nullish(),
    is_admin: flag,
    is_owner: flag,
    is_primary_owner: flag,
    is_stranger: flag,
    deleted: flag,
    enterprise_user: z
      .object({ teams: z.array(z.string()).nullish(), is_admin: flag, is_owner: flag })
      .nullish(),
  }),
});
