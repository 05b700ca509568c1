import type { Selectable } from 'kysely';
import type { BatchesTable, Database } from '../../store/schema.ts';
import type { FieldEncryption } from '../../store/field-encryption.ts';
import { guard } from '../guard.ts';

/**
 * `draft`: being reviewed. `confirmed`: its contacts are being sent. `reporting`: all answered, the report is
 * being told. `done`: told. `part`: belongs to another batch, kept apart because it changes less often.
 */
export type BatchState = 'draft' | 'confirmed' | 'reporting' | 'done' | 'part';

/**
 * A review of several contacts, visible to its owner only (docs/decisions.md 19). `payload` is the caller's
 * JSON.
 */
export type Batch = {
  readonly id: string;
  readonly teamId: string;
  readonly userId: string;
  readonly state: BatchState;
  readonly payload: string;
  readonly createdAt: number;
};

/** Stored reviews. Every method throws StoreUnavailableError when the store fails. */
export type Batches = {
  /**
   * Durable when resolved. Replaces what is stored under this id. Kept for 24 hours from `createdAt` by
   * default.
   */
  readonly save: (batch: Batch, keepMs?: number) => Promise<void>;
  /** Moves a batch to another state. Of several callers, only one gets true. */
  readonly move: (id: string, from: BatchState, to: BatchState) => Promise<boolean>;
  /** Null when it has ended or belongs to somebody else. */
  readonly find: (
    id: string,
    owner: { readonly teamId: string; readonly userId: string },
  ) => Promise<Batch | null>;
  /** Every batch in this state, oldest first. A restart resumes these. */
  readonly list: (state: BatchState) => Promise<readonly Batch[]>;
  readonly remove: (id: string) => Promise<void>;
};

type Options = { readonly db: Database; readonly encryption: FieldEncryption; readonly now: () => number };

const keptMs = 24 * 3_600_000;

/** Creates the store of reviews. The outbox's `erase` removes ended ones. */
export function createBatches({ db, encryption, now }: Options): Batches {
  const open = (row: Selectable<BatchesTable>): Batch => ({
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    state: readState(row.state),
    payload: encryption.open(row.payload, placeOf(row.id)),
    createdAt: row.created_at,
  });
  const live = () => db.selectFrom('batches').selectAll().where('expires_at', '>', now());
  return {
    save: guard(async ({ id, teamId, userId, state, payload, createdAt }: Batch, keepMs = keptMs) => {
      const changing = {
        state,
        payload: encryption.seal(payload, placeOf(id)),
        expires_at: createdAt + keepMs,
      };
      await db
        .insertInto('batches')
        .values({ id, team_id: teamId, user_id: userId, created_at: createdAt, ...changing })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
        .execute();
    }),
    move: guard(async (id: string, from: BatchState, to: BatchState) => {
      const change = db.updateTable('batches').set({ state: to }).where('id', '=', id);
      const moved = await change.where('state', '=', from).executeTakeFirst();
      return moved.numUpdatedRows > 0n;
    }),
    find: guard(async (id: string, { teamId, userId }: Pick<Batch, 'teamId' | 'userId'>) => {
      const owned = live().where('id', '=', id).where('team_id', '=', teamId).where('user_id', '=', userId);
      const row = await owned.executeTakeFirst();
      return row ? open(row) : null;
    }),
    list: guard(async (state: BatchState) => {
      const rows = await live().where('state', '=', state).orderBy('created_at').execute();
      return rows.map(open);
    }),
    remove: guard(async (id: string) => {
      await db.deleteFrom('batches').where('id', '=', id).execute();
    }),
  };
}

const states = ['draft', 'confirmed', 'reporting', 'done', 'part'] as const;

const placeOf = (id: string) => `batches:payload:${id}`;

function readState(state: string): BatchState {
  return states.find((known) => known === state) ?? 'draft';
}
