import { createHash } from 'node:crypto';
import * as z from 'zod';
import { columnRoles } from '../intake/sheet/column.ts';
import type { ColumnUses } from '../intake/sheet/sheet.ts';
import type { FieldEncryption } from '../store/field-encryption.ts';
import type { Database } from '../store/schema.ts';

/** A workspace's choices for sheets with the same headings. */
export type ColumnChoices = {
  /** Null when nothing was chosen or the store doesn't answer. */
  readonly find: (teamId: string, headings: readonly string[]) => Promise<ColumnUses | null>;
  /** Stores a choice in the background, if possible. */
  readonly note: (teamId: string, headings: readonly string[], uses: ColumnUses) => void;
};

type ColumnChoicesOptions = {
  readonly db: Database;
  readonly encryption: FieldEncryption;
  readonly now: () => number;
  /** Receives errors of reading and storing. */
  readonly onFault: (error: unknown) => void;
};

/** Creates the memory of column choices. Headings may name people, so only their hash is kept. */
export function createColumnChoices({
  db,
  encryption,
  now,
  onFault,
}: ColumnChoicesOptions): ColumnChoices & { readonly settled: () => Promise<void> } {
  const notes = new Set<Promise<void>>();

  async function read(teamId: string, headings: readonly string[]): Promise<ColumnUses | null> {
    const hash = hashOf(teamId, headings);
    const row = await db
      .selectFrom('column_choices')
      .select('uses')
      .where('team_id', '=', teamId)
      .where('headings', '=', hash)
      .executeTakeFirst();
    return row ? columnUses.parse(JSON.parse(encryption.open(row.uses, placeOf(teamId, hash)))) : null;
  }

  async function write(teamId: string, headings: readonly string[], uses: ColumnUses): Promise<void> {
    const hash = hashOf(teamId, headings);
    const values = { uses: encryption.seal(JSON.stringify(uses), placeOf(teamId, hash)), updated_at: now() };
    await db
      .insertInto('column_choices')
      .values({ team_id: teamId, headings: hash, ...values })
      .onConflict((conflict) => conflict.columns(['team_id', 'headings']).doUpdateSet(values))
      .execute();
  }

  return {
    async find(teamId, headings) {
      if (!isTelling(headings)) return null;
      return read(teamId, headings).catch((error: unknown) => {
        onFault(error);
        return null;
      });
    },
    note(teamId, headings, uses) {
      if (!isTelling(headings)) return;
      const noting = write(teamId, headings, uses)
        .catch(onFault)
        .finally(() => notes.delete(noting));
      notes.add(noting);
    },
    async settled() {
      await Promise.all(notes);
    },
  };
}

/** Sheets without headings can't be recognised again. */
function isTelling(headings: readonly string[]): boolean {
  return headings.filter((heading) => heading.trim() !== '').length > 1;
}

function hashOf(teamId: string, headings: readonly string[]): string {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  return createHash('sha256')
    .update(JSON.stringify([teamId, ...plain]))
    .digest('base64url');
}

function placeOf(teamId: string, hash: string): string {
  return `column_choices:uses:${teamId}:${hash}`;
}

/** The uses of a sheet's columns, as stored. */
export const columnUses = z.record(
  z.string(),
  z.object({ role: z.enum(columnRoles), key: z.string().optional() }),
);
