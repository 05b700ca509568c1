import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Contact } from '../../src/contact/contact.ts';
import type { Destination } from '../../src/import-api/destination.ts';

/** A JWT without a payload, as in the vendor's example. */
export const aJwt = 'eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9..';

export function aDestination(overrides: Partial<Destination> = {}): Destination {
  return {
    name: 'tropitech',
    title: 'Tropitech',
    url: new URL('http://127.0.0.1:9/inbox/users/import'),
    token: aJwt,
    authType: 'auto',
    botId: null,
    origin: 'https://tropitech.mark1.ai/',
    referer: 'https://tropitech.mark1.ai//',
    timeoutMs: 2_000,
    publicOnly: false,
    ...overrides,
  };
}

/** The person of the vendor's example. */
export function aContact(overrides: Partial<Contact> = {}): Contact {
  return {
    name: 'User Name',
    phone: {
      prefix: '91',
      number: '1234567890',
      e164: '+911234567890',
      country: 'IN',
      type: 'MOBILE',
      notices: [],
    },
    email: 'user@email.com',
    tags: [],
    attributes: [],
    ...overrides,
  };
}

export type Received = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  /** Names and values in turn, as they came over the wire. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  readonly socketPort: number | undefined;
};

export type ListeningServer = {
  readonly server: Server;
  readonly url: URL;
  readonly close: () => Promise<void>;
};

/** A real server on loopback; closing it ends every connection. */
export async function listen(listener: RequestListener): Promise<ListeningServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    url: new URL(`http://127.0.0.1:${port}/inbox/users/import`),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method,
    url: request.url,
    rawHeaders: request.rawHeaders,
    body: Buffer.concat(chunks).toString('utf8'),
    socketPort: request.socket.remotePort,
  };
}
