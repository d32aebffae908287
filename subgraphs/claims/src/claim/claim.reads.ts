import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { readPage, readPagesByParent } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { rowsOf } from '@payung/kit/row-reader.ts';
import { inRegions } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { ClaimFilter } from '../schema.types.ts';
import { claimsInScope } from './claim.scope.ts';
import { ClaimTable } from './claim.table.ts';
import type { ClaimRow } from './claim.table.ts';

const NEWEST_INCIDENT_FIRST: PageOrder<ClaimRow> = {
  direction: 'DESC',
  by: [
    { property: 'occurredAt', type: 'timestamptz', of: ({ occurredAt }) => occurredAt.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** The claim with this global identifier, or null when there is none or the session may not see it. */
export async function findClaim({ session, loaders }: Context, id: string): Promise<ClaimRow | null> {
  permit(session, 'claim:read');
  const key = findKey('Claim', id);
  return key === null ? null : loaders.claims.load(key);
}

/** A page of the claims that the session may see, newest incident first. */
export async function readClaims(
  { database, session }: Context,
  args: PageArgs,
  filter: ClaimFilter,
): Promise<Page<ClaimRow>> {
  const query = visibleClaims(database.manager, session);
  applyFilter(query, filter);
  return readPage(query, NEWEST_INCIDENT_FIRST, args);
}

/** The claims with these primary keys that the session may see. */
export async function readClaimsById(
  database: Database,
  session: Session | null,
  ids: readonly string[],
): Promise<ClaimRow[]> {
  return rowsOf(visibleClaims(database.manager, session).andWhere('claim.id = any(:ids)', { ids }));
}

/** One page of the claims against each of these enrolments, in one statement. */
export async function readClaimsOfEnrolments(
  database: Database,
  session: Session | null,
  args: PageArgs,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, Page<ClaimRow>>> {
  return readPagesByParent(visibleClaims(database.manager, session), NEWEST_INCIDENT_FIRST, args, {
    parent: 'enrolmentId',
    keys: enrolmentIds,
  });
}

/**
 * Claims within the session's scope, under the alias `claim`.
 *
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export function visibleClaims(database: Transaction, session: Session | null): SelectQueryBuilder<ClaimRow> {
  const scope = claimsInScope(permit(session, 'claim:read'));
  return database.createQueryBuilder(ClaimTable, 'claim').where(scope.sql, scope.parameters);
}

const NO_SUCH_REGION: SqlCondition = { sql: 'false', parameters: {} };

function applyFilter(query: SelectQueryBuilder<ClaimRow>, filter: ClaimFilter): void {
  const { regionCode, electionCode, programme, enrolmentId, cover, states } = filter;
  if (regionCode) {
    const region = isRegionCode(regionCode)
      ? inRegions([regionCode], 'claim.regionCode', 'filterRegions')
      : NO_SUCH_REGION;
    query.andWhere(region.sql, region.parameters);
  }
  if (electionCode) query.andWhere('claim.electionCode = :electionCode', { electionCode });
  if (programme) query.andWhere('claim.programme = :programme', { programme });
  if (states) query.andWhere('claim.state = any(:states)', { states });
  if (cover) query.andWhere('claim.coverAnswer = :cover', { cover });
  // A malformed identifier becomes null, which no enrolment equals: the list is empty.
  if (enrolmentId)
    query.andWhere('claim.enrolmentId = :enrolmentId::uuid', { enrolmentId: findKey('Enrolment', enrolmentId) });
}
