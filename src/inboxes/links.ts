import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { Changer } from './change-inboxes.ts';

/** Who a link is for, and what it does. */
export type InboxLink = Changer & {
  /** The inbox whose token it replaces, or null for a new inbox. */
  readonly inbox: string | null;
};

/** One-time links to the page where an admin types a token. Every method passes on store errors. */
export type InboxLinks = {
  /** Creates a link and returns its secret, which is stored nowhere. */
  readonly make: (link: InboxLink) => Promise<string>;
  /** Finds a link that has not expired. */
  readonly find: (secret: string) => Promise<InboxLink | null>;
  /** Counts a try; a link allows only a few. Null when the link has ended. */
  readonly noteTry: (secret: string) => Promise<InboxLink | null>;
  /** Uses up the link. False when somebody else just has. */
  readonly spend: (secret: string) => Promise<boolean>;
};

type Options = {
  readonly db: Database;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

const lastsMs = 10 * 60_000;
/** Enough for typing mistakes, too few to guess tokens. */
const mostTries = 10;

/** Creates the links over the store, which knows only their hashes. */
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
