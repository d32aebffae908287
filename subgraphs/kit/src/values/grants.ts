import { institutionCovers, splitInstitutionCode } from './institution-code.ts';
import { NATION, regionCovers } from './region-code.ts';

/** What a person or client acts as, for which institution, confined to which regions. */
export interface Holding {
  readonly role: string;
  readonly institutionCode: string | null;
  readonly regionCodes: readonly string[];
}

/** A part of a holding. */
export type HoldingPart = 'role' | 'institutionCode' | 'regionCodes';

/** Roles that people hold, in the order to offer them. `PARTNER` is for clients, `SERVICE` for Payung's own. */
export const PERSON_ROLES = [
  'NATIONAL_ADMIN',
  'BPJS_BRANCH_OFFICER',
  'CLAIMS_VERIFIER',
  'CLAIMS_APPROVER',
  'INSTITUTION_OFFICER',
  'AUDITOR',
  'API_ADMIN',
] as const;

/**
 * Which roles each role may give. The national admin appoints people; whoever looks after partners' systems registers
 * those and nobody else; all others appoint nobody: an officer who could invite colleagues could make accounts that
 * nobody knows of.
 */
export const GRANTABLE_ROLES: Readonly<Record<string, readonly string[]>> = {
  NATIONAL_ADMIN: [...PERSON_ROLES, 'PARTNER'],
  API_ADMIN: ['PARTNER'],
};

/** Roles that act for one institution and for no other. */
const OF_AN_INSTITUTION: ReadonlySet<string> = new Set(['BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER', 'PARTNER']);

/** The part in which a grant is more than its giver may give; null when it is within. */
export function findExcess(giver: Holding, grant: Holding): HoldingPart | null {
  if (!(GRANTABLE_ROLES[giver.role] ?? []).includes(grant.role)) return 'role';
  if (!institutionWithin(giver, grant)) return 'institutionCode';
  if (!regionsWithin(giver, grant)) return 'regionCodes';
  return null;
}

/** Whether one holding lies within another by institution and regions, whatever the roles. */
export function liesWithin(outer: Holding, inner: Holding): boolean {
  return institutionWithin(outer, inner) && regionsWithin(outer, inner);
}

/** The part in which a holding cannot be: an institution missing or of the wrong kind, no region, a nation that is confined. */
export function findMisfit({ role, institutionCode, regionCodes }: Holding): HoldingPart | null {
  if (institutionCode === null && OF_AN_INSTITUTION.has(role)) return 'institutionCode';
  if (institutionCode !== null) {
    const kind = splitInstitutionCode(institutionCode)?.kind;
    if (kind === undefined || role === 'NATIONAL_ADMIN') return 'institutionCode';
    if (role === 'BPJS_BRANCH_OFFICER' && kind !== 'bpjs') return 'institutionCode';
    if (role === 'INSTITUTION_OFFICER' && kind === 'bpjs') return 'institutionCode';
  }
  if (regionCodes.length < 1 || regionCodes.length > 20) return 'regionCodes';
  if (role === 'NATIONAL_ADMIN' && !regionCodes.includes(NATION)) return 'regionCodes';
  return null;
}

function institutionWithin(outer: Holding, inner: Holding): boolean {
  if (outer.institutionCode === null) return true;
  return inner.institutionCode !== null && institutionCovers(outer.institutionCode, inner.institutionCode);
}

function regionsWithin(outer: Holding, inner: Holding): boolean {
  return (
    inner.regionCodes.length > 0 &&
    inner.regionCodes.every((code) => outer.regionCodes.some((above) => regionCovers(above, code)))
  );
}
