import { setImmediate } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import type { OutboxContext } from './store-deliveries.ts';

const changedAtOnce = 500;

/**
 * Changes a few hundred rows at a time, letting other work run between. The change must make the condition
 * untrue.
 */
export async function changeInParts(
  db: OutboxContext['db'],
  change: RawBuilder<unknown>,
  condition: RawBuilder<unknown>,
): Promise<bigint> {
  for (let changed = 0n; ;) {
    const { numAffectedRows = 0n } = await sql`update deliveries set ${change} where seq in (
      select seq from deliveries where ${condition} limit ${changedAtOnce})`.execute(db);
    changed += numAffectedRows;
    if (numAffectedRows < changedAtOnce) return changed;
    await setImmediate();
  }
}
