import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../../config.ts';

/** Begins to listen. Resolves with the port, which the system chooses for 0. */
export function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
