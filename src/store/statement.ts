import { CompiledQuery, type QueryResult } from 'kysely';
import type { Database, Engine } from './schema.ts';

/** Runs a fixed text with these values, one for each `?`. */
export type Statement<Row> = (db: Database, values: readonly unknown[]) => Promise<QueryResult<Row>>;

/**
 * A statement of the busy paths, one text for both engines with `?` for each
 * value. Kysely would compile it every time, which costs more than running it.
 */
export function createStatement<Row = never>(engine: Engine, text: string): Statement<Row> {
  let count = 0;
  const numbered = engine === 'sqlite' ? text : text.replaceAll('?', () => `$${(count += 1)}`);
  return (db, values) => db.executeQuery<Row>(CompiledQuery.raw(numbered, [...values]));
}

/**
 * The right side of “one of many values”, bound as one value. A list would need another text for each length.
 */
export function inList(engine: Engine): string {
  return engine === 'sqlite' ? 'in (select value from json_each(?))' : '= any(?)';
}

/** Binds many values as the one value that `inList` takes. */
export function listValue(engine: Engine, values: readonly (string | number)[]): unknown {
  return engine === 'sqlite' ? JSON.stringify(values) : values;
}
