import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { RequestListener } from 'node:http';
import type { Destination } from '../../src/import-api/destination.ts';
import { createSender, type Sender } from '../../src/import-api/sender.ts';
import {
  aContact,
  aDestination,
  aJwt,
  listen,
  readRequest,
  type Received,
} from '../support/build-destination.ts';

const success = '{"status":"success","message":"User profiles imported successfully."}';
const seed = '../shared/seed/000_a5f143db5f135f01.txt';
const now = () => Date.UTC(2026, 0, 1);

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close();
});

async function serve(listener: RequestListener) {
  const listening = await listen(listener);
  closings.push(listening.close);
  return listening;
}

/** A server that keeps what it received and answers each request with success. */
async function anApi() {
  const received: Received[] = [];
  const { url } = await serve((request, response) => {
    void readRequest(request).then((it) => {
      received.push(it);
      response.writeHead(200, { 'content-type': 'application/json' }).end(success);
    });
  });
  return { url, received };
}

function aSender(overrides: Partial<Destination>): Sender {
  const sender = createSender(aDestination(overrides), { now });
  closings.push(sender.close);
  return sender;
}

const headersOf = ({ rawHeaders }: Received) =>
  rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));

describe('a reason', () => {
  it('never quotes the token in a reason, whatever the API does', async () => {
    const { url } = await serve((request, response) => {
      request.resume();
      const message = `bad header: ${request.headers.authorization}`;
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    });
    expect(await aSender({ url, token: 'a-secret-token' }).send([aContact()])).toEqual({
      kind: 'refused',
      status: 400,
      reason: 'bad header: Bearer …',
    });
  });
});

describe('the request', () => {
  it('sends the vendor’s example byte for byte', async () => {
    const { url, received } = await anApi();
    expect(await aSender({ url }).send([aContact()])).toEqual({ kind: 'accepted' });
    const [request] = received;
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe('/inbox/users/import');
    expect(request?.body).toBe(
      '[{"profile":{"userDetails":{"userProvidedName":"User Name","contact":{"email":"user@email.com","phone":{"number":"1234567890","prefix":"91"}},"tags":[],"attributes":[]}}}]',
    );
    expect(
      request && headersOf(request).filter((it) => !/^(host|connection|content-length):/i.test(it)),
    ).toEqual([
      `Authorization: Bearer ${aJwt}`,
      'Content-Type: application/json',
      'Accept: */*',
      'Origin: https://tropitech.mark1.ai/',
      'Referer: https://tropitech.mark1.ai//',
      'User-Agent: addcontact',
    ]);
  });

  it.skipIf(!existsSync(seed))(
    'is what the seed’s own curl line sends (skipped without the seed)',
    async () => {
      const page = readFileSync(seed, 'utf8');
      const { url, received } = await anApi();
      await aSender({ url }).send([aContact()]);
      expect(`--data-raw '${received[0]?.body}'`).toBe(/--data-raw '.*'/.exec(page)?.[0]);
      const sent = received[0] ? headersOf(received[0]) : [];
      for (const name of ['Content-Type', 'Accept', 'Origin', 'Referer']) {
        const line = new RegExp(`-H '(${name}: [^']*)'`).exec(page)?.[1];
        expect(sent).toContain(line);
      }
    },
  );

  it('leaves an absent email out and keeps tags and attributes in order', async () => {
    const { url, received } = await anApi();
    const contact = aContact({
      email: null,
      tags: ['vip', 'b'],
      attributes: [{ key: 'city', value: 'Pune' }],
    });
    await aSender({ url }).send([contact, aContact({ name: 'Zoë “Z” 🐢' })]);
    const [first, second] = JSON.parse(received[0]?.body ?? '') as { profile: { userDetails: object } }[];
    expect(JSON.stringify(first?.profile.userDetails)).toBe(
      '{"userProvidedName":"User Name","contact":{"phone":{"number":"1234567890","prefix":"91"}},"tags":["vip","b"],"attributes":[{"key":"city","value":"Pune"}]}',
    );
    expect(second?.profile.userDetails).toHaveProperty('userProvidedName', 'Zoë “Z” 🐢');
  });

  it('adds authtype for a developer key, and the bot’s id to header and query', async () => {
    const { url, received } = await anApi();
    await aSender({ url, token: 'k-123', botId: 'bot 7', origin: null, referer: null }).send([aContact()]);
    expect(received[0] && headersOf(received[0])).toEqual(
      expect.arrayContaining(['authtype: Key', 'botId: bot 7']),
    );
    expect(received[0]?.url).toBe('/inbox/users/import?botId=bot+7');
    expect(received[0]?.rawHeaders.join(' ')).not.toMatch(/origin|referer|sec-fetch/i);
  });

  it.each([
    ['none', 'k-123', false],
    ['key', aJwt, true],
    ['auto', aJwt, false],
  ] as const)('with authtype %s and token %s sends the header: %s', async (authType, token, expected) => {
    const { url, received } = await anApi();
    await aSender({ url, authType, token }).send([aContact()]);
    expect(received[0]?.rawHeaders.includes('authtype')).toBe(expected);
  });

  it('keeps its connections', async () => {
    const { url, received } = await anApi();
    const sender = aSender({ url });
    for (let i = 0; i < 10; i += 1) await sender.send([aContact()]);
    expect(new Set(received.map((it) => it.socketPort)).size).toBeLessThanOrEqual(2);
  });
});

describe('the answer', () => {
  const answering = async (listener: RequestListener, overrides: Partial<Destination> = {}) => {
    const { url } = await serve(listener);
    return aSender({ url, ...overrides }).send([aContact()]);
  };

  it('tries later when no answer comes in time', async () => {
    expect(await answering(() => {}, { timeoutMs: 100 })).toMatchObject({
      kind: 'unavailable',
      status: null,
      reason: 'The API did not answer within 0.1 seconds.',
    });
  });

  it('tries later when a 200 stops halfway, even dripping', async () => {
    const dripping: RequestListener = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
    };
    expect(await answering(dripping, { timeoutMs: 150 })).toMatchObject({ kind: 'unavailable', status: 200 });
  });

  it('tries later when a 200 is larger than 64 KiB, and reads no further', async () => {
    let written = 0;
    const huge: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, ' '))) written += 65_536;
      };
      response.on('drain', pour);
      pour();
    };
    expect(await answering(huge)).toMatchObject({ kind: 'unavailable', status: 200 });
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  it('keeps its status when the page that comes with it is too large', async () => {
    const refusing: RequestListener = (_, response) => void response.writeHead(401).end('x'.repeat(200_000));
    expect(await answering(refusing)).toMatchObject({ kind: 'unauthorised', status: 401 });
  });

  it('calls a redirect a fault of configuration, and doesn’t follow it', async () => {
    const { url, received } = await anApi();
    const redirecting: RequestListener = (_, response) =>
      void response.writeHead(307, { location: url.href }).end();
    expect(await answering(redirecting)).toMatchObject({ kind: 'misconfigured', status: 307 });
    expect(received).toEqual([]);
  });

  it('tries later when the connection is reset or refused', async () => {
    expect(await answering((request) => void request.socket.resetAndDestroy())).toMatchObject({
      kind: 'unavailable',
      status: null,
      retryAfterMs: null,
    });
    const gone = await listen(() => {});
    await gone.close();
    expect(await aSender({ url: gone.url }).send([aContact()])).toMatchObject({
      kind: 'unavailable',
      reason: 'The API could not be reached (ECONNREFUSED).',
    });
  });

  it('carries what Retry-After asks for', async () => {
    const busy: RequestListener = (_, response) =>
      void response.writeHead(429, { 'retry-after': '7' }).end('{}');
    expect(await answering(busy)).toMatchObject({ kind: 'unavailable', status: 429, retryAfterMs: 7_000 });
  });

  it('calls a token that fits no header a fault of configuration', async () => {
    expect(await aSender({ token: 'two\nlines' }).send([aContact()])).toMatchObject({
      kind: 'misconfigured',
      status: null,
    });
  });
});

describe('a probe', () => {
  it('probes with a GET and returns the answer', async () => {
    const methods: (string | undefined)[] = [];
    const { url } = await serve((request, response) => {
      methods.push(request.method);
      response.writeHead(405).end();
    });
    expect(await aSender({ url }).probe()).toEqual({ ok: true, status: 405, tookMs: 0 });
    expect(methods).toEqual(['GET']);
  });

  it('says why nothing answers', async () => {
    const gone = await listen(() => {});
    await gone.close();
    expect(await aSender({ url: gone.url }).probe()).toEqual({
      ok: false,
      reason: 'The API could not be reached (ECONNREFUSED).',
    });
  });
});

it('closes after what is in flight has been answered', async () => {
  const { url } = await anApi();
  const sender = aSender({ url });
  const sending = sender.send([aContact()]);
  await sender.send([aContact()]);
  await sender.close();
  expect(await sending).toEqual({ kind: 'accepted' });
});
