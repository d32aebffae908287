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
}

/** The claims of Payung in access and ID tokens. */
export interface HolderClaims extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly payung_role: Role;
  readonly payung_institution?: string;
  readonly payung_regions: readonly string[];
  readonly payung_examples?: true;
}

/** Writes a holder as the claims that the gateway's subgraphs read. */
export function claimsOf(holder: Holder): HolderClaims {
  return {
    name: holder.name,
    payung_role: holder.role,
    ...(holder.institution === undefined ? {} : { payung_institution: holder.institution }),
    payung_regions: holder.regions,
    ...(holder.examples === undefined ? {} : { payung_examples: holder.examples }),
  };
}
