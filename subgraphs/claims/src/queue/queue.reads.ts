import { permit } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { OPEN_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import type { ClaimState } from '@payung/kit/values/claim-transitions.ts';

import { visibleClaims } from '../claim/claim.reads.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import type { ClaimQueueView } from '../schema.types.ts';

const MOST_URGENT_FIRST: PageOrder<ClaimRow> = {
  direction: 'ASC',
  by: [
    { property: 'dueAt', type: 'timestamptz', of: ({ dueAt }) => dueAt.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

const WAITING_FOR_DOCUMENTS: readonly ClaimState[] = ['REGISTERED', 'STAGE_TWO', 'SENT_BACK'];

/** A page of the claims that wait for somebody, most urgent first. */
export async function readClaimQueue(
  { database, session, now }: Context,
  args: PageArgs,
  view: ClaimQueueView,
): Promise<Page<ClaimRow>> {
  const { subject } = permit(session, 'claim:read');
  const query = visibleClaims(database.manager, session);
  if (view === 'ESCALATED') {
    query.andWhere(
      'exists (select 1 from claim_escalation escalation where escalation.claim_id = claim.id and escalation.answered_at is null)',
    );
    return readPage(query, MOST_URGENT_FIRST, args);
  }
  const states = view === 'WAITING_FOR_DOCUMENTS' ? WAITING_FOR_DOCUMENTS : OPEN_CLAIM_STATES;
  query.andWhere('claim.state = any(:states)', { states });
  if (view === 'MINE') query.andWhere('claim.assigneeSubject = :subject', { subject });
  if (view === 'UNASSIGNED') query.andWhere('claim.assigneeSubject is null');
  if (view === 'UNCONFIRMED') query.andWhere("claim.unconfirmed and claim.state = 'NOTICED'");
  if (view === 'LATE') query.andWhere('claim.dueAt < :now', { now: now.toString() });
  return readPage(query, MOST_URGENT_FIRST, args);
}

/** Claims that may be about the same incident as one of these: the same person within three days, under any programme or institution. */
export async function readPossibleDuplicates(
  database: Database,
  claimIds: readonly string[],
): Promise<readonly { readonly claimId: string; readonly otherId: string }[]> {
  // Both ways, since an enrolment made later is known to the later claim alone. By the person's enrolments and not by the days: around polling day
  // most claims of the nation lie within three days.
  return database.query(
    `select claim.id as "claimId", other.id as "otherId"
     from claim
     cross join lateral (
       select id, occurred_at, state from claim own where own.enrolment_id = claim.enrolment_id
       union
       select id, occurred_at, state from claim known where known.enrolment_id = any(claim.related_enrolment_ids)
       union
       select id, occurred_at, state from claim knowing where knowing.related_enrolment_ids @> array[claim.enrolment_id]
     ) other
     where claim.id = any($1) and other.id <> claim.id and other.state <> 'WITHDRAWN'
       and other.occurred_at between claim.occurred_at - interval '3 days' and claim.occurred_at + interval '3 days'
     order by claim.id, other.occurred_at, other.id`,
    [claimIds],
  );
}
