import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import type { ClaimRow } from '../claim/claim.table.ts';

/** What the owners say of a claim when a bundle is made; null where one is silent, or there is nothing to ask about. */
export interface OwnersEvidence {
  /** The version of the agreement in force on the day, with its terms whole. */
  readonly agreementTerms: unknown;
  /** The person and their enrolment, the NIK masked. */
  readonly rosterRow: unknown;
  /** What was billed and paid for the person, and what that says of cover on the day. */
  readonly contributions: unknown;
}

/** Asks the owners of agreements and enrolments for evidence on a claim. */
export type FindOwnersEvidence = (
  claim: Pick<ClaimRow, 'agreementId' | 'enrolmentId' | 'occurredAt' | 'programme'>,
) => Promise<OwnersEvidence>;

/** The question put to the owner of agreements: the terms on the day of the incident, whole. */
export const TERMS_QUESTION = `
  query EvidenceTerms($id: ID!, $on: Date!) {
    agreement(id: $id) {
      title
      termsOn(date: $on) {
        number citation { id en } inForceFrom inForceUntil signedOn reason
        terms {
          instrument subject programmes legalBases fundingText
          period { startsOn endsOn confidence }
          parties { institution { code } role }
          beneficiaries { institution { code } computedTotal headcounts { category { code } people covered } }
          servicePeriods { category { code } startsOn endsOn }
          wageBases { category { code } kind monthlyAmount }
          exclusions { category { code } text }
        }
      }
    }
  }`;

/** The question put to the owner of enrolments and contributions. */
export const ROSTER_QUESTION = `
  query EvidenceRoster($id: ID!, $on: Date!, $programme: Programme!) {
    enrolment(id: $id) {
      state startsOn endsOn pollingStation wageBase enrolledAt
      category { code }
      institution { code }
      insurer { code }
      region { code }
      election { code }
      decidedOn { agreementVersion programmes }
      suspensions { from until }
      participant { name nikMasked birthDate sex employmentStatus }
      contributions { period wageBase jkk jkm total paidOn }
      contributionStanding(on: $on, programme: $programme) {
        code holds reason { id en } firstPeriod firstPaidOn inArrearsSince source confidence
      }
    }
  }`;

/** Ties the questions to the owners. Silence is written to the log, and leaves its part of the bundle empty. */
export function createOwnersEvidenceFinder(
  askAgreements: AskOwner,
  askParticipants: AskOwner,
  logger: Logger,
): FindOwnersEvidence {
  return async ({ agreementId, enrolmentId, occurredAt, programme }) => {
    const on = dateInJakarta(occurredAt).toString();
    const [terms, roster] = await Promise.all([
      agreementId === null
        ? null
        : askAgreements(TERMS_QUESTION, { id: toGlobalId('Agreement', agreementId), on }, termsAnswer),
      enrolmentId === null
        ? null
        : askParticipants(ROSTER_QUESTION, { id: toGlobalId('Enrolment', enrolmentId), on, programme }, rosterAnswer),
    ]);
    if (terms?.ok === false) logger.warn({ owner: 'agreements', reason: terms.reason }, 'no terms for a bundle');
    if (roster?.ok === false) logger.warn({ owner: 'participants', reason: roster.reason }, 'no roster for a bundle');
    const enrolment = roster?.ok === true ? roster.facts.enrolment : null;
    const { contributions = null, contributionStanding = null, ...rosterRow } = enrolment ?? {};
    return {
      agreementTerms: terms?.ok === true ? terms.facts.agreement : null,
      rosterRow: enrolment === null ? null : rosterRow,
      contributions: enrolment === null ? null : { standing: contributionStanding, billed: contributions },
    };
  };
}

// What a bundle shows is what the owner said: its shape is looked at as far as a part needs it, and the rest is passed on as it is.
const termsAnswer = z.object({
  agreement: z
    .object({
      title: z.string(),
      termsOn: z.looseObject({ number: z.int(), terms: z.looseObject({ programmes: z.array(z.string()) }) }).nullable(),
    })
    .nullable(),
});

const rosterAnswer = z.object({
  enrolment: z
    .looseObject({
      state: z.string(),
      participant: z.looseObject({ name: z.string(), nikMasked: z.string() }),
      contributions: z.array(z.looseObject({ period: z.string() })).nullable(),
      contributionStanding: z.looseObject({ code: z.string() }).nullable(),
    })
    .nullable(),
});
