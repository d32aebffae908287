import type { EnumOf } from '../../graphql/graphql.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

const roles = [
  'NATIONAL_ADMIN',
  'BPJS_BRANCH_OFFICER',
  'CLAIMS_VERIFIER',
  'CLAIMS_APPROVER',
  'INSTITUTION_OFFICER',
  'AUDITOR',
  'API_ADMIN',
  'PARTNER',
  'SERVICE',
  'PUBLIC_NOTIFIER',
] as const satisfies readonly EnumOf<'Role'>[];

/** Search parameters of the page of roles. */
export interface AccessSearch {
  /** Words of a permission. */
  cari?: string | undefined;
  /** One role alone. */
  peran?: EnumOf<'Role'> | undefined;
}

/** Reads them. */
export function accessSearch(raw: Record<string, unknown>): AccessSearch {
  return { cari: textOf(raw.cari, 80), peran: oneOf(raw.peran, roles) };
}
