import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

/** Asks the owner of claims whose a claim is: the primary key of its enrolment, or null where there is no claim or nobody is matched yet. */
export type FindEnrolmentOfClaim = (claimId: string) => Promise<OwnerAnswer<string | null>>;

/** The question put to the owner of claims. */
export const ENROLMENT_OF_CLAIM_QUESTION = `query EnrolmentOfClaim($id: ID!) { claim(id: $id) { enrolment { id } } }`;

const answer = z.object({
  claim: z.object({ enrolment: z.object({ id: z.string() }).nullable() }).nullable(),
});

/** The claims service, asked as this service. */
export function enrolmentOfClaimFrom(askOwner: AskOwner): FindEnrolmentOfClaim {
  return async (claimId) => {
    const asked = await askOwner(ENROLMENT_OF_CLAIM_QUESTION, { id: claimId }, answer);
    if (!asked.ok) return asked;
    const id = asked.facts.claim?.enrolment?.id;
    return { ok: true, facts: id === undefined ? null : findKey('Enrolment', id) };
  };
}
