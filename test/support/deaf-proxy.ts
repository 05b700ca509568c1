import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type ADeafProxy = {
  /** The same URL, by way of the proxy. */
  readonly url: string;
  /** Passes nothing on any more, of connections that are there or come, and closes none. */
  readonly fallSilent: () => void;
  /** Passes on what new connections say; those that fell silent stay so. */
  readonly hearNew: () => void;
  readonly close: () => void;
};

/** What stands before PostgreSQL in a failover or behind a firewall that forgot: nobody says that the other is gone. */
export async function startDeafProxy(target: string): Promise<ADeafProxy> {
  const url = new URL(target);
  const port = Number(url.port);
  const deaf = new Set<Socket>();
  const open = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    if (silent) deaf.add(near).add(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (bytes) => deaf.has(from) || to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address) url.port = String(address.port);
  return {
    url: url.href,
    fallSilent() {
      silent = true;
      for (const socket of open) deaf.add(socket);
    },
    hearNew() {
      silent = false;
    },
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
