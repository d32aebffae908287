import type { Transaction } from '@payung/kit/database.ts';
import type { ClaimStanding } from '@payung/kit/values/claim-transitions.ts';
import { Any } from 'typeorm';

import type { ClaimRow } from '../claim/claim.table.ts';
import { ClaimEventTable } from './claim-event.table.ts';
import type { ClaimEventRow } from './claim-event.table.ts';
import { ClaimNoticeTable } from './claim-notice.table.ts';
import type { ClaimNoticeRow } from './claim-notice.table.ts';

/** Most entries of one history that are shown; the newest. */
const MOST_EVENTS = 200;

/** The newest entries in the histories of claims, oldest first. Who may see a claim may see its history. */
export async function readClaimEvents(database: Transaction, claimIds: readonly string[]): Promise<ClaimEventRow[]> {
  const events = await database
    .createQueryBuilder(ClaimEventTable, 'event')
    .where(
      `event.claimId = any(:claimIds) and event.version > (
         select claim.version - :most from claim where claim.id = event.claim_id)`,
      { claimIds, most: MOST_EVENTS },
    )
    .orderBy('event.claimId')
    .addOrderBy('event.version')
    .getMany();
  return events.map((event) => ({ ...event, kind: toldKind(event) }));
}

/**
 * The kind as it is told. Both are kept as `DOCUMENT`, so that a copy of the version before can still read the history: taking a document
 * out needs a reason, sending one has no place for words.
 */
function toldKind({ kind, note }: ClaimEventRow): ClaimEventRow['kind'] {
  return kind === 'DOCUMENT' && note !== null ? 'DOCUMENT_REMOVED' : kind;
}

/** The early notices that claims began with. */
export async function readClaimNotices(database: Transaction, claimIds: readonly string[]): Promise<ClaimNoticeRow[]> {
  return database.findBy(ClaimNoticeTable, { claimId: Any([...claimIds]) });
}

/** Where a claim stands, as far as the table of transitions asks. */
export function standingOf({ state, programme, stageTwoAt, leftIn }: ClaimRow): ClaimStanding {
  return { state, programme, hasStageTwo: stageTwoAt !== null, leftIn };
}
