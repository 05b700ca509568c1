import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProxySettings } from '../../src/import-api/connection.ts';
import { isPublicAddress, type Resolve } from '../../src/import-api/public-address.ts';
import { createSender } from '../../src/import-api/sender.ts';
import { aDestination, listen } from '../support/build-destination.ts';

describe('a public address', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    'localhost',
    'example.com',
    '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('a sender to public addresses alone', () => {
  async function sendTo(host: string, addresses: readonly string[], proxy: ProxySettings | null = null) {
    let requests = 0;
    const inbox = await listen((request, response) => {
      requests += 1;
      request.resume();
      response.end('{"status":"success"}');
    });
    onTestFinished(inbox.close);
    const asked: string[] = [];
    const resolve: Resolve = (name, _options, callback) => {
      asked.push(name);
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    const url = new URL(`http://${host}:${inbox.url.port}/inbox/users/import`);
    const sender = createSender(aDestination({ url, publicOnly: true }), { now: Date.now, resolve, proxy });
    const outcome = await sender.send([]);
    await sender.close();
    return { outcome, requests, asked };
  }
  const refused = { kind: 'misconfigured', reason: 'The API’s host is not on the public internet.' };

  it('refuses a host name that resolves to this machine', async () => {
    const { outcome, requests, asked } = await sendTo('inbox.example', ['127.0.0.1']);
    expect(outcome).toMatchObject(refused);
    expect([requests, asked]).toEqual([0, ['inbox.example']]);
  });

  it('refuses it too where NO_PROXY leads past the proxy', async () => {
    const proxy = { url: 'http://127.0.0.1:9', noProxy: 'inbox.example' };
    const { outcome, requests } = await sendTo('inbox.example', ['127.0.0.1'], proxy);
    expect([outcome, requests]).toMatchObject([refused, 0]);
  });

  it('refuses a host name when even one address is private', async () => {
    const { outcome, requests } = await sendTo('inbox.example', ['93.184.216.34', '127.0.0.1']);
    expect([outcome, requests]).toMatchObject([refused, 0]);
  });

  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
    'refuses the address %s itself',
    async (host) => {
      const { outcome, requests } = await sendTo(host, []);
      expect([outcome, requests]).toMatchObject([refused, 0]);
    },
  );
});
