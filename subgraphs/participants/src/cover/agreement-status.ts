import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { AGREEMENT_STATUSES } from '@payung/kit/values/agreement-transitions.ts';
import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

/** Asks the owner of agreements for the state of one on a day; null where nothing was known of it by then. */
export type FindAgreementStatus = (agreementId: string, on: PlainDate) => Promise<OwnerAnswer<AgreementStatus | null>>;

/** The question put to the owner of agreements. */
export const STATUS_QUESTION = `query AgreementStatus($id: ID!, $on: Date) { agreement(id: $id) { status(on: $on) } }`;

const answer = z.object({ agreement: z.object({ status: z.enum(AGREEMENT_STATUSES).nullable() }).nullable() });

/** The agreements service, asked as this service. */
export function agreementStatusFrom(askOwner: AskOwner): FindAgreementStatus {
  return async (agreementId, on) => {
    const variables = { id: toGlobalId('Agreement', agreementId), on: on.toString() };
    const asked = await askOwner(STATUS_QUESTION, variables, answer);
    return asked.ok ? { ok: true, facts: asked.facts.agreement?.status ?? null } : asked;
  };
}
