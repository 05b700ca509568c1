import { createStatement } from '../../store/statement.ts';
import type { OutboxContext } from './store-deliveries.ts';

/**
 * The destinations with waiting deliveries, one index step each. A plain `distinct` would read every waiting
 * row, once a second.
 */
export function createWaitingDestinations({ db, engine }: OutboxContext): () => Promise<readonly string[]> {
  const find = createStatement<{ readonly name: string }>(
    engine,
    `select name from (
      with recursive waiting(name) as (
        select min(destination) from deliveries where state = 'waiting'
        union all
        select (select min(destination) from deliveries where state = 'waiting' and destination > waiting.name)
        from waiting where waiting.name is not null
      )
      select name from waiting
    ) as found where name is not null`,
  );
  return async () => (await find(db, [])).rows.map(({ name }) => name);
}
