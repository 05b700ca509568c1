import { createServer } from 'node:http';
import { startPostgres, type APostgres } from './postgres.ts';

const address = 'ADDCONTACT_TEST_POSTGRES';

/** Gives each test of a run a database of its own on one PostgreSQL, which starts with the first that asks. */
export async function setup(): Promise<() => Promise<void>> {
  let starting: Promise<APostgres> | null = null;
  const server = createServer((_request, response) => {
    starting ??= startPostgres();
    starting
      .then((postgres) => postgres.newDatabase())
      .then(
        (url) => response.end(url),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  process.env[address] = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  return async () => {
    server.close();
    server.closeAllConnections();
    await (await starting?.catch(() => null))?.stop();
  };
}

/** The URL of a new, empty database. Fails loudly: a test that needs PostgreSQL must not pass without it. */
export async function newPostgresDatabase(): Promise<string> {
  const response = await fetch(process.env[address] ?? '');
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
