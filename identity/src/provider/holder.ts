import { API_SCOPES } from '@payung/kit/values/api-scopes.ts';
import type { ApiScope } from '@payung/kit/values/api-scopes.ts';

/** What a token holder acts as in Payung; the same values as `Role` in the graph. */
export type Role =
  | 'NATIONAL_ADMIN'
  | 'BPJS_BRANCH_OFFICER'
  | 'CLAIMS_VERIFIER'
  | 'CLAIMS_APPROVER'
  | 'INSTITUTION_OFFICER'
  | 'AUDITOR'
  | 'API_ADMIN'
  | 'PARTNER'
  | 'SERVICE';

/** A person or system that tokens are issued to: who, as what, for which institution, where. */
export interface Holder {
  readonly name: string;
  readonly role: Role;
  /** Institution code, such as `kpu-32.04`; absent for roles of the whole nation. */
  readonly institution?: string;
  /** Region codes that confine the holder; `ID` is the nation. */
  readonly regions: readonly [string, ...string[]];
  /** True only for the loader of example data: what it registers is marked as example. */
  readonly examples?: true;
  /** What its tokens may be used for; absent: everything. */
  readonly scopes?: readonly ApiScope[];
  /** Cost points that it may use in a minute; absent: what the gateway gives to everybody. */
  readonly quota?: number;
  /** Networks that it may call from, as CIDR; absent: from anywhere. */
  readonly networks?: readonly string[];
  /** The version of the account or client that this was read from; absent for Payung's own services. */
  readonly version?: number;
}

/** The claims of Payung in access and ID tokens. */
export interface HolderClaims extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly payung_role: Role;
  readonly payung_institution?: string;
  readonly payung_regions: readonly string[];
  readonly payung_examples?: true;
  readonly payung_quota?: number;
  readonly payung_networks?: readonly string[];
}

/** Writes a holder as the claims that the gateway's subgraphs read. */
export function claimsOf(holder: Holder): HolderClaims {
  return {
    name: holder.name,
    payung_role: holder.role,
    ...(holder.institution === undefined ? {} : { payung_institution: holder.institution }),
    payung_regions: holder.regions,
    ...(holder.examples === undefined ? {} : { payung_examples: holder.examples }),
    ...(holder.quota === undefined ? {} : { payung_quota: holder.quota }),
    ...(holder.networks === undefined ? {} : { payung_networks: holder.networks }),
  };
}

/**
 * The scopes of a token. `payung`, or nothing, asks for all that the holder has; whoever names some gets those of them
 * that it has.
 */
export function scopesOf(holder: Holder, asked: string | undefined): string {
  const held: readonly string[] = holder.scopes ?? API_SCOPES;
  const names = (asked ?? '').split(' ').filter((name) => name !== '');
  const wanted = names.filter((name) => name !== UMBRELLA);
  return [UMBRELLA, ...(wanted.length === 0 ? held : held.filter((name) => wanted.includes(name)))].join(' ');
}

const UMBRELLA = 'payung';
