import { BlockList, isIP } from 'node:net';

/** Whether an address lies within one of the networks. */
export type IsWithin = (address: string) => boolean;

/**
 * Compiles a list of networks (`203.0.113.0/24`, `2001:db8::/32`, or one address). A list with a part that cannot be
 * read allows nothing: a mistyped list must not open what it was meant to close.
 */
export function compileNetworks(networks: readonly string[]): IsWithin {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix, ...more] = network.split('/');
    const version = isIP(address);
    const bits = prefix === undefined ? (version === 6 ? 128 : 32) : /^\d{1,3}$/.test(prefix) ? Number(prefix) : NaN;
    if (version === 0 || more.length > 0 || !(bits <= (version === 6 ? 128 : 32))) return () => false;
    list.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4');
  }
  return (given) => {
    const address = given.startsWith('::ffff:') ? given.slice('::ffff:'.length) : given;
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
  };
}

/** Whose account an address without a token draws on: itself, or its /64 where one person has many. */
export function neighbourhoodOf(address: string): string {
  if (isIP(address) !== 6 || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const behind = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const all = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill('0'), ...behind];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
