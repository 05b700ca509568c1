import { createServer } from 'node:http';
import { startPostgres, type APostgres } from './postgres.ts';

/** Answers each request with the URL of a new database, until its parent goes. PostgreSQL starts with the first. */
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
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  process.send?.(typeof bound === 'object' && bound ? bound.port : 0);
});
process.once('disconnect', () => void stop());

async function stop(): Promise<void> {
  server.close();
  server.closeAllConnections();
  await (await starting?.catch(() => null))?.stop();
  process.exit();
}
