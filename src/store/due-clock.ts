import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './schema.ts';

/** The one clock for leases and due times. Each time is one bound value, on either engine. */
export type DueClock = {
  /** The time as it appears in a statement's text. */
  readonly text: string;
  /** The value to bind: this long from now. */
  readonly value: (inMs: number) => number;
};

/**
 * PostgreSQL uses the database's clock, since replicas' clocks differ. SQLite uses a clock that never jumps.
 */
export function createDueClock(engine: Engine, clock: () => number): DueClock {
  return engine === 'sqlite'
    ? { text: 'cast(? as bigint)', value: (inMs) => clock() + inMs }
    : {
        text: '(floor(extract(epoch from statement_timestamp()) * 1000)::bigint + cast(? as bigint))',
        value: (inMs) => Math.round(inMs),
      };
}

/** A time this long from now, for a statement built with Kysely. */
export function dueIn({ text, value }: DueClock, inMs: number): RawBuilder<number> {
  const [before = '', after = ''] = text.split('?');
  return sql<number>`${sql.raw(before)}${value(inMs)}${sql.raw(after)}`;
}
