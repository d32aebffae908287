import type { EnumOf } from '../../graphql/graphql.ts';
import { oneOf } from '../../lib/search-text.ts';

/** States of an account, in the order to offer them. */
export const accountStatuses = [
  'ACTIVE',
  'INVITED',
  'SUSPENDED',
] as const satisfies readonly EnumOf<'UserAccountStatus'>[];

/** Roles that people hold, in the order to offer them. */
export const personRoles = [
  'NATIONAL_ADMIN',
  'BPJS_BRANCH_OFFICER',
  'CLAIMS_VERIFIER',
  'CLAIMS_APPROVER',
  'INSTITUTION_OFFICER',
  'AUDITOR',
  'API_ADMIN',
] as const satisfies readonly EnumOf<'Role'>[];

/** What the pages of the administration keep in the URL. A name that is searched for never stands there. */
export interface AdministrationSearch {
  keadaan?: EnumOf<'UserAccountStatus'> | undefined;
  peran?: (typeof personRoles)[number] | undefined;
  /** People as a list, or counted by role and level; the list when absent. */
  tampilan?: 'matriks' | undefined;
  /** Usage by hour or by day; by hour when absent. */
  per?: 'hari' | undefined;
}

/** Reads it from the URL. */
export function administrationSearch(raw: Record<string, unknown>): AdministrationSearch {
  return {
    keadaan: oneOf(raw.keadaan, accountStatuses),
    peran: oneOf(raw.peran, personRoles),
    tampilan: oneOf(raw.tampilan, ['matriks']),
    per: oneOf(raw.per, ['hari']),
  };
}
