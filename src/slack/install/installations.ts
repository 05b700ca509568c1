import { sql, type Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import { changeName } from '../../inboxes/kept-inboxes.ts';
import type { Log } from '../../log.ts';
import type { FieldEncryption } from '../../store/field-encryption.ts';
import type { Database, InstallationsTable } from '../../store/schema.ts';
import { countByInstallation } from './count-by-installation.ts';

/** The app in one workspace, or in a whole organisation. */
export type Installation = {
  /** The workspace's or the organisation's id. */
  readonly id: string;
  readonly name: string;
  readonly isOrganisation: boolean;
  /** The organisation a workspace belongs to, or an organisation's own id. */
  readonly enterpriseId: string | null;
  readonly botToken: string;
  readonly scopes: readonly string[];
  /** The Slack user id of the person who installed it, or null when Slack didn't say. */
  readonly installedBy: string | null;
  readonly installedAt: number;
  /** Changes with each installation. */
  readonly revision: string;
};

/** An installation as the operator sees it. */
export type ListedInstallation = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly installedAt: number;
  readonly goneAt: number | null;
  /** Its inboxes and waiting contacts. An organisation's are those of its workspaces. */
  readonly inboxes: number;
  readonly waiting: number;
};

export type Installations = {
  /**
   * Finds the installation for these places, preferring the first. Uses its memory while the store is away,
   * and throws the store's errors when it has none.
   */
  readonly find: (places: readonly string[]) => Promise<Installation | null>;
  /**
   * Returns false while the data of its last installation is being erased. Throws the store's errors, as all
   * below.
   */
  readonly keep: (installation: Omit<Installation, 'revision' | 'installedAt'>) => Promise<boolean>;
  /**
   * Marks it for a check, because Slack reports that it was removed. Does nothing after a new installation.
   */
  readonly doubt: (installation: Installation) => Promise<void>;
  /** Clears the mark. */
  readonly trust: (installation: Installation) => Promise<void>;
  readonly doubted: () => Promise<readonly Installation[]>;
  /** Ends an installation and deletes its token at once. Returns false when it was installed again since. */
  readonly leave: (installation: Installation) => Promise<boolean>;
  /** All installations, including those that ended less than a day ago. */
  readonly list: () => Promise<readonly ListedInstallation[]>;
};

type Options = {
  readonly db: Database;
  readonly encryption: FieldEncryption;
  readonly newRevision: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
};

type Row = Selectable<InstallationsTable>;

/** Changes by other processes show within this time. Unknown installations are always looked up. */
const freshMs = 2_000;
const mostKept = 5_000;

/** Creates the installations, kept in the store. */
export function createInstallations(options: Options): Installations {
  const { db, encryption, newRevision, now, log } = options;
  const kept = new LRUCache<string, { readonly installation: Installation; readonly at: number }>({
    max: mostKept,
  });

  async function look(places: readonly string[]): Promise<Installation | null> {
    const rows = await db
      .selectFrom('installations')
      .selectAll()
      .where('gone_at', 'is', null)
      .where((where) =>
        where.or([
          where('id', 'in', places),
          where(
            'id',
            'in',
            where.selectFrom('organisation_teams').select('organisation').where('team_id', 'in', places),
          ),
        ]),
      )
      .execute();
    const [nearest] = rows.toSorted((one, other) => distanceOf(one, places) - distanceOf(other, places));
    return nearest ? readRow(nearest, encryption) : null;
  }

  /** Later messages name only the workspace. Forgetting a workspace forgets this too, so it is looked at again. */
  async function noteTeam(organisation: string, places: readonly string[]): Promise<void> {
    const team_id = places.find((place) => place.startsWith('T'));
    if (team_id === undefined || !places.includes(organisation)) return;
    const known = await db
      .selectFrom('organisation_teams')
      .select('organisation')
      .where('team_id', '=', team_id)
      .executeTakeFirst();
    if (known?.organisation === organisation) return;
    await db
      .insertInto('organisation_teams')
      .values({ team_id, organisation })
      .onConflict((conflict) => conflict.column('team_id').doUpdateSet({ organisation }))
      .execute();
  }

  async function change(work: (trx: Database) => Promise<boolean>): Promise<boolean> {
    const done = await db.transaction().execute(async (trx) => {
      const value = newRevision();
      await trx
        .insertInto('settings')
        .values({ name: changeName, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
      return work(trx);
    });
    kept.clear();
    return done;
  }

  const setDoubt = async ({ id, revision }: Installation, doubted: 0 | 1) => {
    const same = db.updateTable('installations').where('id', '=', id).where('revision', '=', revision);
    await same.set({ is_doubted: doubted }).execute();
  };

  return {
    doubt: (installation) => setDoubt(installation, 1),
    trust: (installation) => setDoubt(installation, 0),
    async doubted() {
      const all = db.selectFrom('installations').selectAll().where('is_doubted', '=', 1);
      const rows = await all.where('gone_at', 'is', null).execute();
      return rows.flatMap((row) => readRow(row, encryption) ?? []);
    },
    async find(places) {
      const key = places.join(' ');
      const before = kept.get(key);
      if (places.length === 0) return null;
      if (before && Math.abs(now() - before.at) < freshMs) return before.installation;
      try {
        const installation = await look(places);
        if (installation === null) kept.delete(key);
        else kept.set(key, { installation, at: now() });
        if (installation?.isOrganisation)
          await noteTeam(installation.id, places).catch((err: unknown) =>
            log.warn({ err }, 'workspace of an organisation not noted'),
          );
        return installation;
      } catch (err) {
        // Not remembered does not mean not installed.
        if (!before) throw err;
        log.error({ err }, 'installation not read');
        return before.installation;
      }
    },
    keep: async ({ id, name, isOrganisation, enterpriseId, botToken, scopes, installedBy }) => {
      const columns = {
        name: encryption.seal(name, namePlace(id)),
        enterprise_id: enterpriseId,
        is_organisation: isOrganisation ? 1 : 0,
        token: encryption.seal(botToken, tokenPlace(id)),
        scopes: scopes.join(','),
        installed_by: installedBy,
        revision: newRevision(),
        installed_at: now(),
        gone_at: null,
        is_doubted: 0,
      };
      return change(async (trx) => {
        const kept = await trx
          .insertInto('installations')
          .values({ id, ...columns })
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet(columns).where('installations.is_erasing', '=', 0),
          )
          .executeTakeFirst();
        return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
      });
    },
    async list() {
      const rows = await db.selectFrom('installations').selectAll().orderBy('installed_at').execute();
      const inboxes = await countByInstallation(db, sql`inboxes`, sql`removed_at is null`);
      const waiting = await countByInstallation(db, sql`deliveries`, sql`state = 'waiting'`);
      return rows.map((row) => ({
        id: row.id,
        name: encryption.open(row.name, namePlace(row.id)),
        scopes: readScopes(row),
        installedAt: row.installed_at,
        goneAt: row.gone_at,
        inboxes: inboxes.get(row.id) ?? 0,
        waiting: waiting.get(row.id) ?? 0,
      }));
    },
    leave: ({ id, revision }) =>
      change(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('installations')
          .set({ token: null, gone_at: now() })
          .where('id', '=', id)
          .where('revision', '=', revision)
          .where('gone_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}

/** Where the action happens counts most, then its organisation. Where the person is from counts least. */
function distanceOf({ id, is_organisation }: Row, [here, ...others]: readonly string[]): number {
  if (id === here) return 0;
  return is_organisation === 1 ? 1 : 2 + others.indexOf(id);
}

const readScopes = ({ scopes }: Row) => scopes.split(',').filter(Boolean);
const namePlace = (id: string) => `installations:name:${id}`;
const tokenPlace = (id: string) => `installations:token:${id}`;

function readRow(row: Row, encryption: FieldEncryption): Installation | null {
  if (row.token === null) return null;
  return {
    id: row.id,
    name: encryption.open(row.name, namePlace(row.id)),
    enterpriseId: row.enterprise_id,
    isOrganisation: row.is_organisation === 1,
    botToken: encryption.open(row.token, tokenPlace(row.id)),
    scopes: readScopes(row),
    installedBy: row.installed_by,
    installedAt: row.installed_at,
    revision: row.revision,
  };
}
