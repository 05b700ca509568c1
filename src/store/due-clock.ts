import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './schema.ts';

/** The one clock by which leases end and things fall due; each of its times takes one value, whichever engine it is. */
export type DueClock = {
  /** The time in a statement's text. */
  readonly text: string;
  /** The value for it: so long from now. */
  readonly value: (inMs: number) => number;
};

/** On PostgreSQL the database's, since replicas' clocks differ; where one process sends, one that does not jump. */
export function createDueClock(engine: Engine, clock: () => number): DueClock {
  return engine === 'sqlite'
    ? { text: 'cast(? as bigint)', value: (inMs) => clock() + inMs }
    : {
        text: '(floor(extract(epoch from statement_timestamp()) * 1000)::bigint + cast(? as bigint))',
        value: (inMs) => Math.round(inMs),
      };
}

/** A time so long from now, for a statement that Kysely builds. */
export function dueIn({ text, value }: DueClock, inMs: number): RawBuilder<number> {
  const [before = '', after = ''] = text.split('?');
  return sql<number>`${sql.raw(before)}${value(inMs)}${sql.raw(after)}`;
}
