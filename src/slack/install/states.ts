import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../store/schema.ts';

/** Ties the return from Slack to the browser in which the installation began (docs/decisions.md 48). */
export type InstallStates = {
  /** Makes a state for a browser. Null while too many are in use. */
  readonly make: (browser: string) => Promise<string | null>;
  /** Uses a state up. False when it is another browser's, was used before or has expired. */
  readonly spend: (state: string, browser: string) => Promise<boolean>;
};

const lastsMs = 10 * 60_000;
const mostUnderWay = 10_000;

/** Creates the states. The store has only their hashes. */
export function createInstallStates(db: Database, now: () => number): InstallStates {
  return {
    async make(browser) {
      await db.deleteFrom('install_states').where('expires_at', '<=', now()).execute();
      const { rows } = await sql<{ many: number }>`select count(*) as many from install_states`.execute(db);
      if ((rows[0]?.many ?? 0) >= mostUnderWay) return null;
      const state = newSecret();
      await db
        .insertInto('install_states')
        .values({ hash: hashOf(state), browser: hashOf(browser), expires_at: now() + lastsMs })
        .execute();
      return state;
    },
    async spend(state, browser) {
      const spent = await db
        .deleteFrom('install_states')
        .where('hash', '=', hashOf(state))
        .where('browser', '=', hashOf(browser))
        .where('expires_at', '>', now())
        .executeTakeFirst();
      return spent.numDeletedRows > 0n;
    },
  };
}

/** 32 random bytes, safe in a URL and a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
