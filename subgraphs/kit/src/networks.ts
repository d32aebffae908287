import { BlockList, isIP } from 'node:net';

import { z } from 'zod';

import type { Session } from './access.ts';
import { isNetwork } from './webhook/address-guard.ts';

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

const compiled = new WeakMap<Session, IsWithin>();

/** Whether a session may call from an address: a client may be kept to networks. */
export function mayCallFrom(session: Session, address: string): boolean {
  if (session.networks === undefined) return true;
  let isWithin = compiled.get(session);
  if (isWithin === undefined) {
    isWithin = compileNetworks(session.networks);
    compiled.set(session, isWithin);
  }
  return isWithin(address);
}

/** From where a forwarded address is believed, unless the settings say otherwise: this machine. */
export const LOOPBACK: readonly string[] = ['127.0.0.0/8', '::1/128'];

/** The setting that says where gateways are: what they say of a caller's address is believed, and nobody else's word. */
export const gatewayEnv = {
  GATEWAY_NETWORKS: z
    .string()
    .default(LOOPBACK.join(','))
    .transform((text) => text.split(',').map((network) => network.trim()))
    .refine((networks) => networks.every(isNetwork), 'must be networks with commas between, as in 10.20.0.0/16'),
};

/** What a client hears that calls from elsewhere. */
export const WRONG_NETWORK = 'This client may not call from your network. Ask the administrator of the API to add it.';
