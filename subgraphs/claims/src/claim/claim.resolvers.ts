import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { recordLook } from '@payung/kit/trail/record-look.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { agreementRef, electionRef, enrolmentRef, institutionRef, regionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { findClaim, readClaims } from './claim.reads.ts';
import { registerClaim } from './register-claim.ts';

/** Claims, and those against an enrolment. */
export const claimResolvers: Resolvers = {
  Query: {
    claim: (_root, { id }, context) => findClaim(context, id),
    claims: (_root, { filter, ...page }, context) => readClaims(context, page, filter ?? {}),
  },
  Mutation: {
    registerClaim: (_root, { input, idempotencyKey }, context) => registerClaim(context, input, idempotencyKey),
  },
  RegisterClaimResult: { __resolveType: resultType('Claim', 'ClaimRefused') },
  Claim: {
    id: ({ id }) => toGlobalId('Claim', id),
    incident: (claim) => claim,
    // Once a claim was erased, its enrolment is a made-up one.
    enrolment: ({ enrolmentId, erasedAt }) =>
      enrolmentId === null || erasedAt !== null ? null : enrolmentRef(enrolmentId),
    agreement: ({ agreementId }) => agreementRef(agreementId),
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    region: ({ regionCode }) => regionRef(regionCode),
    election: ({ electionCode }) => electionRef(electionCode),
    cover: ({ coverAnswer, coverLinks, coverAsKnownAt }) => ({
      answer: coverAnswer,
      links: coverLinks,
      asKnownAt: coverAsKnownAt,
    }),
  },
  ClaimIncident: {
    kind: ({ incidentKind }) => incidentKind,
    place: ({ id, incidentPlace }, _args, context) => openIncident(context, id, incidentPlace),
    chronology: ({ id, chronology }, _args, context) => openIncident(context, id, chronology),
    injurySource: ({ id, injurySource }, _args, context) => openIncident(context, id, injurySource),
  },
  Enrolment: {
    claims: async ({ id }, { first, after }, { loaders }) => {
      const key = findKey('Enrolment', id);
      return key === null ? null : loaders.claimsOfEnrolment({ first, after: after ?? null }).load(key);
    },
  },
};

/** The claim that another subgraph refers to by its identifier. */
export const claimReference = {
  Claim: { __resolveReference: ({ id }: { id: string }, context: Context) => findClaim(context, id) },
};

/** Opens what is sealed of an incident, for who may read it and when that stands on the trail. */
async function openIncident(context: Context, claimId: string, sealed: Buffer | null): Promise<string | null> {
  if (sealed === null || !may(context.session, 'claim:read-incident')) return null;
  await recordLook(context, { action: 'claim:read-incident', entityType: 'Claim', entityId: claimId });
  return context.sealer.open(sealed);
}
