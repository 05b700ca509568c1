import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** A package that `npm exec --package=…` fetched for this run alone: what is too large to be installed by everyone. */
export function requireFetched(name: string): unknown {
  const folder = (process.env['PATH'] ?? '').split(delimiter).find((path) => path.includes('_npx'));
  if (!folder) throw new Error(`${name} was not fetched: run this with npm exec --package=${name}.`);
  return createRequire(join(dirname(folder), 'x.js'))(name);
}
