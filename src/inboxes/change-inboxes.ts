import { sql } from 'kysely';
import { noteAudit } from '../store/audit.ts';
import type { FieldEncryption } from '../store/field-encryption.ts';
import type { Database } from '../store/schema.ts';
import { changeName } from './kept-inboxes.ts';
import { nameInbox, tokenPlace } from './stored-inbox.ts';

/** The person who changes an inbox, and the workspace. */
export type Changer = { readonly teamId: string; readonly userId: string };

/** What admins type on the page. */
export type TypedInbox = {
  readonly title: string;
  readonly platform: string;
  readonly url: URL;
  readonly token: string;
};

export type AddedInbox =
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'title-taken' | 'too-many' };

/** Lets a workspace's admins change its inboxes. Each change is recorded with its author. */
export type ChangeInboxes = {
  readonly add: (who: Changer, typed: TypedInbox) => Promise<AddedInbox>;
  /** Replaces an inbox's token, host and platform. False when the workspace has no such inbox. */
  readonly replaceToken: (who: Changer, name: string, typed: TypedInbox) => Promise<boolean>;
  readonly rename: (who: Changer, name: string, title: string) => Promise<'renamed' | 'title-taken' | 'gone'>;
  /** Removes an inbox and its token. Contacts waiting for it are refused, so that people hear of it. */
  readonly remove: (who: Changer, name: string) => Promise<boolean>;
  readonly makeDefault: (who: Changer, name: string) => Promise<boolean>;
};

type Options = {
  readonly db: Database;
  readonly encryption: FieldEncryption;
  readonly newRevision: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Makes the change known in this process at once. */
  readonly refresh: () => Promise<void>;
};

/** More would not fit on the Home. */
export const mostInboxes = 10;

/** Creates the admins' operations. Every method passes on store errors. */
export function createChangeInboxes(options: Options): ChangeInboxes {
  const { db, encryption, newRevision, now, refresh } = options;

  /** Changes run one at a time across all processes: each begins by updating the same row. */
  async function change<Answer>(work: (trx: Database) => Promise<Answer>): Promise<Answer> {
    const answer = await db.transaction().execute(async (trx) => {
      const value = newRevision();
      await trx
        .insertInto('settings')
        .values({ name: changeName, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
      return work(trx);
    });
    await refresh();
    return answer;
  }
  const inboxOf = (trx: Database, teamId: string, name: string) =>
    trx
      .updateTable('inboxes')
      .set({ revision: newRevision() })
      .where('name', '=', name)
      .where('team_id', '=', teamId)
      .where('removed_at', 'is', null);
  const note = (trx: Database, who: Changer, kind: string, about: string) =>
    noteAudit(trx, { ...who, kind, about }, now());
  const tokenColumns = (name: string, { platform, url, token }: TypedInbox) => ({
    platform,
    url: url.href,
    token: encryption.seal(token, tokenPlace(name)),
    token_end: showEnd(token),
  });

  return {
    add: (who, typed) =>
      change(async (trx) => {
        const all = await titlesOf(trx, who.teamId);
        const current = all.filter(({ isRemoved }) => !isRemoved);
        if (current.length >= mostInboxes) return { kind: 'too-many' };
        if (isTaken(current, typed.title)) return { kind: 'title-taken' };
        const name = nameInbox(who.teamId, typed.title, (word) => all.some((one) => one.name === word));
        const row = {
          name,
          team_id: who.teamId,
          title: typed.title,
          ...tokenColumns(name, typed),
          is_default: current.length === 0 ? 1 : 0,
          revision: newRevision(),
          created_at: now(),
          removed_at: null,
        };
        await trx.insertInto('inboxes').values(row).execute();
        await note(trx, who, 'inbox-added', name);
        return { kind: 'added', name };
      }),
    replaceToken: (who, name, typed) =>
      change(async (trx) => {
        const set = inboxOf(trx, who.teamId, name).set(tokenColumns(name, typed));
        return hasChanged(await set.executeTakeFirst(), () => note(trx, who, 'inbox-token-replaced', name));
      }),
    rename: (who, name, title) =>
      change(async (trx) => {
        const others = (await titlesOf(trx, who.teamId)).filter((one) => !one.isRemoved && one.name !== name);
        if (isTaken(others, title)) return 'title-taken';
        const set = inboxOf(trx, who.teamId, name).set({ title });
        const done = await hasChanged(await set.executeTakeFirst(), () =>
          note(trx, who, 'inbox-renamed', name),
        );
        return done ? 'renamed' : 'gone';
      }),
    remove: (who, name) =>
      change(async (trx) => {
        const gone = { token: null, token_end: '', is_default: 0, removed_at: now() };
        const set = inboxOf(trx, who.teamId, name).set(gone);
        const done = await hasChanged(await set.executeTakeFirst(), () =>
          note(trx, who, 'inbox-removed', name),
        );
        if (done) await keepDefault(trx, who.teamId, newRevision());
        return done;
      }),
    makeDefault: (who, name) =>
      change(async (trx) => {
        const set = inboxOf(trx, who.teamId, name).set({ is_default: 1 });
        return hasChanged(await set.executeTakeFirst(), async () => {
          await trx
            .updateTable('inboxes')
            .set({ is_default: 0, revision: newRevision() })
            .where('team_id', '=', who.teamId)
            .where('name', '<>', name)
            .where('is_default', '=', 1)
            .execute();
          await note(trx, who, 'inbox-made-default', name);
        });
      }),
  };
}

/** Shows a token's last four characters, or none when the token is short. */
export function showEnd(token: string): string {
  return token.length < 12 ? '…' : token.slice(-4);
}

async function titlesOf(trx: Database, teamId: string) {
  const rows = await trx
    .selectFrom('inboxes')
    .select(['name', 'title', 'removed_at'])
    .where('team_id', '=', teamId)
    .execute();
  return rows.map((row) => ({ name: row.name, title: row.title, isRemoved: row.removed_at !== null }));
}

function isTaken(inboxes: readonly { readonly title: string }[], title: string): boolean {
  return inboxes.some((one) => one.title.toLowerCase() === title.toLowerCase());
}

/** Whether a row was changed. Runs `then` first if so. */
async function hasChanged(
  { numUpdatedRows }: { readonly numUpdatedRows: bigint },
  then: () => Promise<void>,
): Promise<boolean> {
  if (numUpdatedRows === 0n) return false;
  await then();
  return true;
}

/** Makes the oldest inbox the default when no default is left. */
async function keepDefault(trx: Database, teamId: string, revision: string): Promise<void> {
  await sql`update inboxes set is_default = 1, revision = ${revision}
    where name = (select name from inboxes where team_id = ${teamId} and removed_at is null
        order by is_default desc, created_at limit 1)`.execute(trx);
}
