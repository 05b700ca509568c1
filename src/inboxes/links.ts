import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { Changer } from './change-inboxes.ts';

/** Whose link it is, and what for. */
export type InboxLink = Changer & {
  /** The inbox whose token is replaced, or null for a new one. */
  readonly inbox: string | null;
};

/** One-time links to the page where an admin types a token. Every method throws what the store throws. */
export type InboxLinks = {
  /** Makes one and gives its secret, which is kept nowhere. */
  readonly make: (link: InboxLink) => Promise<string>;
  /** Whose it is, while it lasts. */
  readonly find: (secret: string) => Promise<InboxLink | null>;
  /** Counts a try, which a link has few of; null when it has ended. */
  readonly noteTry: (secret: string) => Promise<InboxLink | null>;
  /** Uses it up; false when somebody else just has. */
  readonly spend: (secret: string) => Promise<boolean>;
};

type Options = {
  readonly db: Database;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

const lastsMs = 10 * 60_000;
/** For mistyped tokens; nobody tries out more with one link. */
const mostTries = 10;

/** Creates them over the store, which knows a link by its hash alone. */
export function createInboxLinks({ db, now }: Options): InboxLinks {
  const live = (secret: string) =>
    db
      .selectFrom('inbox_links')
      .select(['team_id', 'user_id', 'inbox'])
      .where('hash', '=', hashOf(secret))
      .where('expires_at', '>', now())
      .where('tries', '<', mostTries);
  const find = async (secret: string): Promise<InboxLink | null> => {
    const row = await live(secret).executeTakeFirst();
    return row ? { teamId: row.team_id, userId: row.user_id, inbox: row.inbox } : null;
  };
  return {
    async make({ teamId, userId, inbox }) {
      const secret = randomBytes(32).toString('base64url');
      await db.deleteFrom('inbox_links').where('expires_at', '<=', now()).execute();
      await db
        .insertInto('inbox_links')
        .values({
          hash: hashOf(secret),
          team_id: teamId,
          user_id: userId,
          inbox,
          tries: 0,
          expires_at: now() + lastsMs,
        })
        .execute();
      return secret;
    },
    find,
    async noteTry(secret) {
      const link = await find(secret);
      const counted = await db
        .updateTable('inbox_links')
        .set({ tries: sql<number>`tries + 1` })
        .where('hash', '=', hashOf(secret))
        .where('tries', '<', mostTries)
        .executeTakeFirst();
      return counted.numUpdatedRows > 0n ? link : null;
    },
    async spend(secret) {
      const spent = await db
        .deleteFrom('inbox_links')
        .where('hash', '=', hashOf(secret))
        .where('expires_at', '>', now())
        .executeTakeFirst();
      return spent.numDeletedRows > 0n;
    },
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
