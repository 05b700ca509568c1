import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { originAddress } from '../../../src/slack/http/origin-address.ts';

function from(peer: string, forwarded?: string) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  return originAddress({ socket, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } });
}

it('takes the connected address, whatever a stranger claims', () => {
  expect(from('198.51.100.7')).toBe('198.51.100.7');
  expect(from('198.51.100.7', '192.0.2.1')).toBe('198.51.100.7');
});

it('takes what a proxy of this network wrote last', () => {
  expect(from('172.18.0.2', '203.0.113.9, 192.0.2.1')).toBe('192.0.2.1');
  expect(from('::ffff:10.0.0.1', '192.0.2.1')).toBe('192.0.2.1');
  expect(from('::1', '192.0.2.1')).toBe('192.0.2.1');
  expect(from('10.0.0.1')).toBe('10.0.0.1');
});

it('counts an IPv6 address by its network, since one stranger has billions of them', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toBe(from('2001:db8:1:2:9::1'));
  expect(from('2001:db8:1:2:3:4:5:6')).not.toBe(from('2001:db8:1:3:3:4:5:6'));
});
