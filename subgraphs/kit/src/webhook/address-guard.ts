import { BlockList, isIP, isIPv6 } from 'node:net';

/** Which addresses may be told things. */
export interface AddressGuard {
  /** Whether an address may be connected to: one of the open internet, or of a network that was allowed. */
  readonly mayReach: (address: string) => boolean;
  /** Whether an address lies in a network that was allowed: plain http may then be used. */
  readonly isAllowedNetwork: (address: string) => boolean;
}

/** IPv4 that is nobody's on the open internet (IANA special-purpose registry). */
const PRIVATE_V4 = [
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
] as const;

/** Of IPv6 only 2000::/3 is given out; within it, what carries or stands for other addresses. */
const PRIVATE_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

/**
 * Keeps deliveries out of private networks: loopback, link-local (where clouds keep their credentials), private and reserved ranges, in IPv4, in IPv6,
 * and in the forms of one in the other.
 *
 * @param allowed networks that may be reached all the same, as `127.0.0.0/8`
 */
export function createAddressGuard(allowed: readonly string[]): AddressGuard {
  const opened = toBlockList(allowed.map(splitNetwork));
  const isAllowedNetwork = (address: string): boolean => checkIn(opened, unmap(address));
  return { isAllowedNetwork, mayReach: (address) => isAllowedNetwork(address) || isPublic(unmap(address)) };
}

/** Whether a text is a network, as `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  const [address = '', bits = ''] = text.split('/');
  const version = isIP(address);
  return version !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

const closedV4 = toBlockList(PRIVATE_V4);
const closedV6 = toBlockList(PRIVATE_V6);
const givenOutV6 = toBlockList([['2000::', 3]]);

function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !checkIn(closedV4, address);
  return isIPv6(address) && checkIn(givenOutV6, address) && !checkIn(closedV6, address);
}

/** An IPv4 address that is written as IPv6, as the IPv4 that it is. */
function unmap(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return plain;
  const canonical = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical) ?? [];
  if (high === undefined || low === undefined) return canonical;
  const bytes = [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]);
  return bytes.join('.');
}

function splitNetwork(network: string): readonly [string, number] {
  const [address = '', bits = '0'] = network.split('/');
  return [address, Number(bits)];
}

function toBlockList(networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of networks) list.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4');
  return list;
}

function checkIn(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
