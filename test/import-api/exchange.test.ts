import { buildConnector, Pool, type Dispatcher } from 'undici';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import { exchange } from '../../src/import-api/exchange.ts';
import { listen, readRequest } from '../support/build-destination.ts';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await listen(listener);
  closings.push(close);
  return url.origin;
}

function aPool(origin: string, options: Pool.Options = {}): Dispatcher {
  const pool = new Pool(origin, options);
  closings.push(() => pool.destroy());
  return pool;
}

const aPost = { path: '/', method: 'POST', body: '[]' } as const;

describe('an exchange', () => {
  it('gives status, Retry-After and the whole body, however it is cut on the way', async () => {
    const bytes = Buffer.from('\uFEFF{"message":"Zoë 🐢"}');
    const origin = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '7' });
      for (const byte of bytes) response.write(Buffer.of(byte));
      response.end();
    });
    expect(await exchange(aPool(origin), aPost, 2000)).toEqual({
      status: 429,
      retryAfter: '7',
      body: '{"message":"Zoë 🐢"}',
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('unpacks an answer packed with %s, though it did not ask for that', async (coding, pack) => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(pack('{"status":"success"}'));
    });
    expect((await exchange(aPool(origin), aPost, 2000)).body).toBe('{"status":"success"}');
  });

  it('reads no answer that is huge once unpacked', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000)));
    });
    expect(await exchange(aPool(origin), aPost, 2000)).toMatchObject({ status: 200, body: null });
  });

  it('sends nothing once its time is over before a connection', async () => {
    let requests = 0;
    const { server, url, close } = await listen((request, response) => {
      requests += 1;
      request.resume();
      response.end();
    });
    closings.push(close);
    const isConnected = once(server, 'connection');
    const connectNow = buildConnector({});
    const pool = aPool(url.origin, {
      connect: (options, callback) => void setTimeout(() => connectNow(options, callback), 150),
    });
    await expect(exchange(pool, aPost, 50)).rejects.toMatchObject({ name: 'TimeoutError' });
    await isConnected;
    await pass(50);
    expect(requests).toBe(0);
  });

  it('ends when an answer without an end has taken its time, and the connection with it', async () => {
    let closed = (): void => {};
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const origin = await serve((_, response) => {
      response.writeHead(200).write('{');
      response.on('close', closed);
    });
    expect(await exchange(aPool(origin), aPost, 100)).toMatchObject({ status: 200, body: null });
    await isClosed;
  });

  it('sends what it is given, and rejects with what kept the answer away', async () => {
    const bodies: string[] = [];
    const origin = await serve((request) => {
      void readRequest(request).then(({ body }) => {
        bodies.push(body);
        request.socket.resetAndDestroy();
      });
    });
    await expect(exchange(aPool(origin), aPost, 2000)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(bodies).toEqual(['[]']);
  });
});
