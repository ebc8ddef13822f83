import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Networks that are not the internet's: a link into one of them leads no reader anywhere, and would let a pull request
 * make the machine that checks links talk to its neighbors. RFC 6890, and what came after it.
 */
const inside = new BlockList();
for (const [network, bits] of [
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
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const) {
  inside.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address is one of the public internet. @param address - without brackets. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && !inside.check(address, kind === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a host is certainly none of the public internet, by its name alone. @param hostname - as `URL` gives it. */
export function isInsideName(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(bare) !== 0) return !isPublicAddress(bare);
  return !bare.includes('.') || /\.(localhost|local|internal|home\.arpa|lan)$/.test(bare);
}

/** The code of the error of a name that stands for an address inside. */
export const insideCode = 'EINSIDE';

/**
 * Looks names up as the system does, and refuses one that stands for an address inside: at the moment of connecting, so
 * that a name cannot stand for another address by then.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses ?? [];
    if (error || refused || !first) {
      const why = new Error(`${hostname} stands for ${refused?.address ?? 'nothing'}`);
      callback(error ?? Object.assign(why, { code: insideCode }), []);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
