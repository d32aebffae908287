import { recordAudit } from '@payung/kit/audit.ts';
import { currentInstant } from '@payung/kit/clock.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { defineJob, enqueue } from '@payung/kit/jobs.ts';
import type { AnyJob, JobRequest } from '@payung/kit/jobs.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { isRegionCode, NATION } from '@payung/kit/values/region-code.ts';
import { z } from 'zod';

import { refuseByAgreement } from '../domain/decide-enrolment.ts';
import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { appendEnrolmentEvent } from '../enrolment/append-enrolment-event.ts';
import type { FindAgreementFacts } from '../enrolment/agreement-facts.ts';
import { EnrolmentTable } from '../enrolment/enrolment.table.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';
import { seesAgreement } from '../enrolment/sees-agreement.ts';
import type { EnrolmentRefusalCode } from '../schema.types.ts';
import { workerSession } from '../service-session.ts';

const NAME = 'settle-enrolment';
const RETRY_AFTER_SECONDS = 10;

/** The request to settle an enrolment that was kept while the agreement's owner was silent. */
export function settleEnrolmentJob(enrolmentId: string, delaySeconds = 0): JobRequest {
  return { name: NAME, key: `${NAME}:${enrolmentId}`, payload: { enrolmentId }, delaySeconds };
}

/** What the job works with. */
export interface SettleEnrolmentOptions {
  readonly database: Database;
  readonly findAgreementFacts: FindAgreementFacts;
  readonly mouOpensEnrolment: boolean;
  /** How long to wait for an owner that is silent. Ten seconds unless told otherwise. */
  readonly retryAfterSeconds?: number;
}

/** Asks the agreement's owner again and decides; while it is silent, tries again later for as long as it takes. */
export function settleEnrolment(options: SettleEnrolmentOptions): AnyJob {
  const { database, findAgreementFacts, mouOpensEnrolment, retryAfterSeconds = RETRY_AFTER_SECONDS } = options;
  return defineJob({
    name: NAME,
    payload: z.object({ enrolmentId: z.uuid() }),
    async work({ enrolmentId }) {
      const enrolment = await database.manager.findOneBy(EnrolmentTable, { id: enrolmentId });
      if (enrolment?.state !== 'PENDING') return;
      const asked = await findAgreementFacts(enrolment.agreementId);
      await database.transaction(async (transaction) => {
        if (!asked.ok) return enqueue(transaction, settleEnrolmentJob(enrolmentId, retryAfterSeconds));
        const facts = asked.facts !== null && knowsAgreement(enrolment, asked.facts) ? asked.facts : null;
        await settle(transaction, enrolment, { facts, refused: refusalOf(enrolment, facts, mouOpensEnrolment) });
      });
    },
  });
}

/** Whether the enrolling institution may know that there is this agreement: settling must not tell what an answer at once would not. */
function knowsAgreement({ institutionCode }: EnrolmentRow, facts: AgreementFacts): boolean {
  const place = institutionCode.slice(institutionCode.indexOf('-') + 1);
  const regionCodes = [isRegionCode(place) ? place : NATION];
  return seesAgreement({ ...workerSession, institutionCode, regionCodes }, facts);
}

function refusalOf(
  enrolment: EnrolmentRow,
  facts: AgreementFacts | null,
  mouOpensEnrolment: boolean,
): Refusal<EnrolmentRefusalCode> | null {
  if (facts !== null) return refuseByAgreement(enrolment, facts, mouOpensEnrolment)?.refused ?? null;
  return refuse('NOT_FOUND', { id: 'Perjanjian tidak ditemukan.', en: 'There is no such agreement.' }, 'agreementId')
    .refused;
}

async function settle(
  transaction: Transaction,
  { id }: EnrolmentRow,
  { facts, refused }: { readonly facts: AgreementFacts | null; readonly refused: Refusal<EnrolmentRefusalCode> | null },
): Promise<void> {
  const now = currentInstant();
  const state = refused === null ? 'ENROLLED' : 'REJECTED';
  const { affected } = await transaction.update(
    EnrolmentTable,
    // Another worker may have settled it meanwhile: then nothing is left to do.
    { id, state: 'PENDING' },
    {
      state,
      rejection: refused,
      ...(facts === null
        ? {}
        : {
            insurerCode: facts.insurerCode,
            electionCode: facts.electionCode,
            agreementVersion: facts.version,
            programmes: [...facts.programmes],
          }),
      factsAsKnownAt: now,
      version: () => 'version + 1',
    } as object,
  );
  if (affected === 0) return;
  const step = refused === null ? 'SETTLE' : 'REJECT';
  const reason = refused?.message.id ?? null;
  await appendEnrolmentEvent(
    transaction,
    { session: null, now },
    { enrolmentId: id, step, on: dateInJakarta(now), reason },
  );
  await recordAudit(
    transaction,
    { session: workerSession, requestId: `job-${NAME}`, now },
    {
      action: 'enrolment:settle',
      entityType: 'Enrolment',
      entityId: id,
      details: { state, ...(refused === null ? {} : { code: refused.code }) },
    },
  );
}
