import * as z from 'zod';
import { within } from '../../timing/within.ts';
import { slackErrorOf } from './error.ts';
import type { ClientOf } from './workspaces.ts';

export type UserGroup = { readonly id: string; readonly name: string };

/** A workspace's groups. `not-allowed`: the app lacks the scope. `unknown`: Slack gave no answer in time. */
export type ListedGroups =
  | { readonly kind: 'listed'; readonly groups: readonly UserGroup[] }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unknown' };

/** Questions about user groups. Each waits a second at most, and never throws. */
export type UserGroups = {
  readonly list: (teamId: string) => Promise<ListedGroups>;
  /** Whether Slack confirms that the person is in one of these groups. */
  readonly hasMember: (
    who: { readonly teamId: string; readonly userId: string },
    groupIds: readonly string[],
  ) => Promise<boolean>;
};

const patienceMs = 1_000;

export function createUserGroups(clientOf: ClientOf): UserGroups {
  return {
    async list(teamId) {
      const work = async (): Promise<ListedGroups> => {
        const client = await clientOf(teamId);
        const { usergroups } = answer.parse(await client.usergroups.list());
        return { kind: 'listed', groups: usergroups.toSorted((one, other) => compare(one.name, other.name)) };
      };
      return inTime<ListedGroups>(work(), { kind: 'unknown' }, (error) => explain(slackErrorOf(error)));
    },
    async hasMember({ teamId, userId }, groupIds) {
      const work = async () => {
        const client = await clientOf(teamId);
        const ask = (usergroup: string) =>
          client.usergroups.users.list({ usergroup }).then(
            ({ users }) => users?.includes(userId) ?? false,
            () => false,
          );
        return (await Promise.all(groupIds.map(ask))).includes(true);
      };
      return inTime(work(), false, () => false);
    },
  };
}

function explain(slackError: string): ListedGroups {
  if (lacksGroups(slackError)) return { kind: 'listed', groups: [] };
  return { kind: slackError === 'missing_scope' ? 'not-allowed' : 'unknown' };
}

/** Whether Slack's error says that the workspace's plan has no user groups. */
export function lacksGroups(slackError: string): boolean {
  return ['plan_upgrade_required', 'paid_teams_only'].includes(slackError);
}

async function inTime<T>(work: Promise<T>, otherwise: T, onFault: (error: unknown) => T): Promise<T> {
  const answers: T[] = [];
  const settled = work.catch(onFault).then((value) => answers.push(value));
  await within(patienceMs, settled);
  return answers[0] ?? otherwise;
}

const { compare } = new Intl.Collator();

const answer = z.object({
  usergroups: z.array(z.object({ id: z.string(), name: z.string() })),
});
