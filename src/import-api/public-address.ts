import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';

/** The host is not a public one. Nothing was sent to it. */
class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'ERR_PRIVATE_ADDRESS';
}

/** Resolves every address of a host, as `dns.lookup` does. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * IANA's special-purpose registry: this network, private, shared, loopback,
 * link-local (cloud metadata), tests, multicast, reserved.
 */
const notPublic4 = createBlockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]);

/** Only 2000::/3 is public. Mapped, local, link-local and unique local addresses are outside it. */
const notPublic6 = createBlockList('ipv6', [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  // Teredo, documentation, and 6to4, which can hide an IPv4 address.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/** Whether an address can be reached from the whole internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !notPublic4.check(address, 'ipv4');
    case 6:
      return !notPublic6.check(address, 'ipv6');
    default:
      return false;
  }
}

/**
 * Connects to public addresses only. Checks the resolved addresses as it connects, so that a name
 * can't change its meaning in between (DNS rebinding). One private address among several is refused.
 */
export function connectPublicly(
  build: (options: { readonly lookup: LookupFunction }) => buildConnector.connector,
  resolve: Resolve = lookup,
): buildConnector.connector {
  const connect = build({ lookup: createPublicLookup(resolve) });
  return (options, callback) => {
    const host = options.hostname.replaceAll(/[[\]]/g, '');
    // An address needs no look-up, so nothing else would check it.
    if (isIP(host) !== 0 && !isPublicAddress(host))
      return callback(new PrivateAddressError('a private address'), null);
    return connect(options, callback);
  };
}

function createPublicLookup(resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) return callback(error, []);
      if (!first || addresses.some(({ address }) => !isPublicAddress(address)))
        return callback(new PrivateAddressError('a private address'), []);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function createBlockList(
  family: 'ipv4' | 'ipv6',
  subnets: readonly (readonly [network: string, prefix: number])[],
): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}
