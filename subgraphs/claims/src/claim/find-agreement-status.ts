import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { AGREEMENT_STATUSES } from '@payung/kit/values/agreement-transitions.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import type { AgreementAnswer } from '../domain/cover-facts.ts';

/** Asks the owner of agreements for the state of one on a day. */
export type FindAgreementStatus = (agreementId: string, on: PlainDate) => Promise<AgreementAnswer>;

/** The question put to the owner of agreements. */
export const AGREEMENT_STATUS_QUESTION = `
  query ClaimAgreementStatus($id: ID!, $on: Date) { agreement(id: $id) { status(on: $on) } }`;

const ownerAnswer = z.object({
  agreement: z.object({ status: z.enum(AGREEMENT_STATUSES).nullable() }).nullable(),
});

/** Ties the question to a client. A silent owner is written to the log, for the operator. */
export function createAgreementStatusFinder(ask: AskOwner, logger: Logger): FindAgreementStatus {
  return async (agreementId, on) => {
    const variables = { id: toGlobalId('Agreement', agreementId), on: on.toString() };
    const answer = await ask(AGREEMENT_STATUS_QUESTION, variables, ownerAnswer);
    if (answer.ok) return answer.facts.agreement?.status ?? null;
    logger.warn({ owner: 'agreements', reason: answer.reason }, 'the owner of agreements did not answer');
    return 'OWNER_SILENT';
  };
}
