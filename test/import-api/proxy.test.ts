import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createSender } from '../../src/import-api/sender.ts';
import {
  aContact,
  aDestination,
  listen,
  readRequest,
  type ListeningServer,
  type Received,
} from '../support/build-destination.ts';

const run = promisify(execFile);
const certFile = 'test/fixtures/tls/loopback-cert.pem';
const received: Received[] = [];
/** What the proxy was asked to open a tunnel to. */
const tunnels: string[] = [];
let proxy: ListeningServer;

const api = createServer(
  { cert: readFileSync(certFile), key: readFileSync('test/fixtures/tls/loopback-key.pem') },
  (request, response) => {
    void readRequest(request).then((it) => {
      received.push(it);
      response.writeContinue();
      response.end('{"status":"success"}');
    });
  },
);
const apiUrl = () => `https://localhost:${(api.address() as AddressInfo).port}/inbox/users/import`;

beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  proxy = await listen((_, response) => void response.writeHead(500).end());
  proxy.server.on('connect', ({ url = '' }, client: Socket) => {
    tunnels.push(url);
    if (!url.startsWith('localhost:')) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = connect(Number(new URL(`http://${url}`).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    return client.on('error', () => upstream.destroy());
  });
});
afterAll(async () => {
  await proxy.close();
  api.closeAllConnections();
  api.close();
});
beforeEach(() => {
  received.length = 0;
  tunnels.length = 0;
});

/** Sends one contact from a fresh process, which trusts the API's certificate only when asked to. */
async function sendOne(caFile: string, ...args: readonly string[]): Promise<unknown> {
  const env = { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: caFile };
  const script = ['--import', 'tsx', 'test/import-api/send-one.ts'];
  const { stdout } = await run(process.execPath, [...script, ...args], { env });
  return JSON.parse(stdout);
}

it('opens a tunnel and sends the same request through it, trusting NODE_EXTRA_CA_CERTS', async () => {
  expect(await sendOne(certFile, apiUrl(), proxy.url.origin)).toEqual({ kind: 'accepted' });
  expect(tunnels).toEqual([new URL(apiUrl()).host]);
  expect(received[0]).toMatchObject({ method: 'POST', url: '/inbox/users/import' });
});

it('bypasses the proxy for the hosts of NO_PROXY', async () => {
  expect(await sendOne(certFile, apiUrl(), proxy.url.origin, 'example.com,localhost')).toEqual({
    kind: 'accepted',
  });
  expect(tunnels).toEqual([]);
});

it('trusts no unknown certificate behind a proxy', async () => {
  expect(await sendOne('', apiUrl())).toMatchObject({
    kind: 'unavailable',
    reason: 'The API’s certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).',
  });
  expect(received).toEqual([]);
});

it('tries later when the proxy refuses or is away', async () => {
  const sendThrough = async (url: string) => {
    const destination = aDestination({ url: new URL('https://api.example.test/inbox/users/import') });
    const sender = createSender(destination, { now: () => 0, proxy: { url, noProxy: '' } });
    const outcome = await sender.send([aContact()]);
    await sender.close();
    return outcome;
  };
  expect(await sendThrough(proxy.url.origin)).toMatchObject({
    kind: 'unavailable',
    reason: 'The proxy did not let the request through.',
  });
  expect(tunnels).toEqual(['api.example.test:443']);
  expect(await sendThrough('http://127.0.0.1:9')).toMatchObject({ kind: 'unavailable', status: null });
});
