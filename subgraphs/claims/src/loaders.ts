import type { Session } from '@payung/kit/access.ts';
import { readGlassReads } from '@payung/kit/break-glass/glass-reads.ts';
import type { Database } from '@payung/kit/database.ts';
import { loadByKey, loaderFor, loadGroups } from '@payung/kit/loader.ts';
import type { PageArgs } from '@payung/kit/page.ts';
import { readOpenHolds } from '@payung/kit/retention/legal-hold.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { readBeneficiaries } from './beneficiary/beneficiary.reads.ts';
import {
  readCalculationsById,
  readDecisions,
  readOtherBenefits,
  readReclassifications,
} from './calculation/calculation.reads.ts';
import { readClaimsById, readClaimsOfEnrolments } from './claim/claim.reads.ts';
import { readClaimedInRegions, readClaimedUnderAgreements } from './claimed/claimed.reads.ts';

import { readCoverEvidence } from './cover/cover.reads.ts';
import { readStandingDocuments } from './document/document.reads.ts';
import { readClaimEvents, readClaimNotices } from './life-cycle/claim-history.reads.ts';
import { readEscalations } from './life-cycle/escalate-late-report.ts';
import { readBankAnswers, readUnmatchedLines } from './payment/bank-answer.reads.ts';
import { readOwed } from './payment/owed.reads.ts';
import { readPaymentsOfBatches, readPaymentsOfClaims } from './payment/payment.reads.ts';
import { readPossibleDuplicates } from './queue/queue.reads.ts';

/** One request's loaders: each kind of thing is read in one statement, however often it is asked for. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders of a request. Claims are confined to the session's scope. */
export function createLoaders(database: Database, session: Session | null, now: Instant) {
  const { manager } = database;
  const ofClaim = ({ claimId }: { readonly claimId: string }): string => claimId;
  return {
    claims: loadByKey(
      (ids: readonly string[]) => readClaimsById(database, session, ids),
      ({ id }) => id,
    ),
    /** The same page of the claims against each enrolment. */
    claimsOfEnrolment: loaderFor((args: PageArgs) =>
      loadByKey(
        async (ids: readonly string[]) =>
          [...(await readClaimsOfEnrolments(database, session, args, ids))].map(([id, page]) => ({ id, ...page })),
        ({ id }) => id,
      ),
    ),
    /** How many claims there are in regions, for one election or for all. Who may ask is checked before. */
    claimedInRegion: loaderFor(({ electionCode }: { readonly electionCode: string | null }) =>
      loadByKey(
        (codes: readonly string[]) => readClaimedInRegions(database, { codes, electionCode, session, now }),
        ({ key }) => key,
      ),
    ),
    /** What was read here under break-glass, for whoever may see the access. */
    breakGlassReads: loadGroups(
      (ids: readonly string[]) => readGlassReads(database, 'CLAIMS', ids),
      ({ glassId }) => glassId,
    ),
    /** Legal holds on claims, for whoever may see the claim. */
    legalHolds: loadByKey(
      (ids: readonly string[]) => readOpenHolds(database, { column: 'claim_id' }, ids),
      ({ id }) => id,
    ),
    // What belongs to claims: whoever may see a claim was asked before.
    events: loadGroups((ids: readonly string[]) => readClaimEvents(manager, ids), ofClaim),
    escalations: loadByKey((ids: readonly string[]) => readEscalations(manager, ids), ofClaim),
    notices: loadByKey((ids: readonly string[]) => readClaimNotices(manager, ids), ofClaim),
    coverEvidence: loadGroups((ids: readonly string[]) => readCoverEvidence(manager, ids), ofClaim),
    calculations: loadByKey(
      (ids: readonly string[]) => readCalculationsById(manager, ids),
      ({ id }) => id,
    ),
    decisions: loadGroups((ids: readonly string[]) => readDecisions(manager, ids), ofClaim),
    reclassifications: loadGroups((ids: readonly string[]) => readReclassifications(manager, ids), ofClaim),
    otherBenefits: loadGroups((ids: readonly string[]) => readOtherBenefits(manager, ids), ofClaim),
    beneficiaries: loadGroups((ids: readonly string[]) => readBeneficiaries(manager, ids), ofClaim),
    documents: loadGroups((ids: readonly string[]) => readStandingDocuments(manager, ids), ofClaim),
    /** What approved claims owe by now. */
    owed: loadByKey((ids: readonly string[]) => readOwed(manager, ids), ofClaim),
    paymentsOfClaim: loadGroups((ids: readonly string[]) => readPaymentsOfClaims(manager, ids), ofClaim),
    paymentsOfBatch: loadGroups(
      (ids: readonly string[]) => readPaymentsOfBatches(manager, ids),
      ({ batchId }) => batchId,
    ),
    bankAnswersOfBatch: loadGroups(
      (ids: readonly string[]) => readBankAnswers(manager, ids),
      ({ batchId }) => batchId,
    ),
    unmatchedBankLines: loadGroups(
      (ids: readonly string[]) => readUnmatchedLines(manager, ids),
      ({ fileId }) => fileId,
    ),
    possibleDuplicates: loadGroups((ids: readonly string[]) => readPossibleDuplicates(database, ids), ofClaim),
    claimedUnderAgreement: loadByKey(
      (ids: readonly string[]) => readClaimedUnderAgreements(database, session, ids, now),
      ({ key }) => key,
    ),
  };
}

/** Forgets what was read of a claim in this request: a command has changed it. */
export function forgetClaim(loaders: Loaders, claimId: string): void {
  for (const name of OF_A_CLAIM) loaders[name].clear(claimId);
}

const OF_A_CLAIM = [
  'claims',
  'events',
  'notices',
  'escalations',
  'coverEvidence',
  'decisions',
  'reclassifications',
  'otherBenefits',
  'beneficiaries',
  'documents',
  'owed',
  'paymentsOfClaim',
  'possibleDuplicates',
] as const satisfies readonly (keyof Loaders)[];
