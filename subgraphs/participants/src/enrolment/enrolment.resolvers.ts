import { permit } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { agreementRef, electionRef, institutionRef, officerCategoryRef, regionRef } from '../references.ts';
import type { EnrolmentFacts, Resolvers } from '../schema.types.ts';
import { enrolParticipant } from './enrol-participant.ts';
import type { EnrolmentRow } from './enrolment.table.ts';

/** Enrolments, and what they add to agreements. */
export const enrolmentResolvers: Resolvers = {
  Query: {
    enrolment: (_root, { id }, context) => findEnrolment(context, id),
  },
  Mutation: {
    enrolParticipant: (_root, { input, idempotencyKey }, context) => enrolParticipant(context, input, idempotencyKey),
  },
  EnrolParticipantResult: { __resolveType: resultType('Enrolment', 'EnrolmentRefused') },
  Enrolment: {
    id: ({ id }) => toGlobalId('Enrolment', id),
    participant: async ({ participantId }, _args, { loaders }) => (await loaders.participants.load(participantId))!,
    agreement: ({ agreementId }) => agreementRef(agreementId),
    category: ({ categoryCode }) => officerCategoryRef(categoryCode),
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    insurer: ({ insurerCode }) => institutionRef(insurerCode),
    region: ({ regionCode }) => regionRef(regionCode),
    election: ({ electionCode }) => electionRef(electionCode),
    decidedOn: (enrolment) => factsOf(enrolment),
  },
  Agreement: {
    enrolled: ({ id }, _args, { session, loaders }) => {
      permit(session, 'coverage:read');
      const key = findKey('Agreement', id);
      return key === null ? null : loaders.enrolledUnderAgreement.load(key);
    },
    enrolments: ({ id }, page, { loaders }) => {
      const key = findKey('Agreement', id);
      return key === null ? null : loaders.enrolmentsOfAgreement(page).load(key);
    },
  },
};

/** The enrolment that another subgraph refers to by its identifier. */
export const enrolmentReference = {
  Enrolment: { __resolveReference: ({ id }: { id: string }, context: Context) => findEnrolment(context, id) },
};

async function findEnrolment({ session, loaders }: Context, id: string): Promise<EnrolmentRow | null> {
  permit(session, 'participant:read');
  const key = findKey('Enrolment', id);
  return key === null ? null : loaders.enrolments.load(key);
}

function factsOf({ agreementVersion, programmes, factsAsKnownAt }: EnrolmentRow): EnrolmentFacts | null {
  if (agreementVersion === null || programmes === null || factsAsKnownAt === null) return null;
  return { agreementVersion, programmes, asKnownAt: factsAsKnownAt };
}
