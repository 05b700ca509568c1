import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** Where a request comes from, to share room fairly: an IPv4 address, or the network of an IPv6 one. */
export function originAddress({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const peer = socket.remoteAddress ?? '';
  if (!isNear(socket, peer)) return networkOf(peer);
  // Only our own proxy is trusted, and only the last address, which it wrote itself.
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const last = forwarded.slice(forwarded.lastIndexOf(',') + 1).trim();
  return last === '' ? peer : networkOf(last.slice(0, 64));
}

const own = new BlockList();
own.addSubnet('127.0.0.0', 8);
own.addSubnet('10.0.0.0', 8);
own.addSubnet('172.16.0.0', 12);
own.addSubnet('192.168.0.0', 16);
own.addSubnet('100.64.0.0', 10);
own.addAddress('::1', 'ipv6');
own.addSubnet('fc00::', 7, 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

/** A connection brings many requests, and its address stays. */
const near = new WeakMap<IncomingMessage['socket'], boolean>();

function isNear(socket: IncomingMessage['socket'], peer: string): boolean {
  const known = near.get(socket) ?? isOfThisNetwork(peer);
  near.set(socket, known);
  return known;
}

function isOfThisNetwork(address: string): boolean {
  return isIPv6(address) ? own.check(address, 'ipv6') : own.check(address);
}

/** An IPv6 customer has a whole /64. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  return (address.split('::')[0] ?? '').split(':').slice(0, 4).join(':');
}
