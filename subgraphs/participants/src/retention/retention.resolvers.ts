import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { retentionResolvers as resolversOf } from '@payung/kit/retention/retention.resolvers.ts';

import type { Resolvers } from '../schema.types.ts';
import { changeHoldOnPerson } from './legal-hold.ts';
import { readAgreementsNeeded, readEnrolmentsNeeded } from './needed.reads.ts';
import { participantRetention } from './retention.reads.ts';

/** How long records are kept, and how they end. */
export const retentionResolvers = resolversOf(participantRetention);

/** What must not be erased: here, and what other owners ask before they erase. */
export const neededResolvers: Resolvers = {
  Query: {
    enrolmentsNeeded: (_root, { enrolmentIds }, context) => readEnrolmentsNeeded(context, enrolmentIds),
    agreementsNeeded: (_root, { agreementIds }, context) => readAgreementsNeeded(context, agreementIds),
  },
  Mutation: {
    setLegalHold: (_root, command, context) => changeHoldOnPerson(context, 'SET', command),
    releaseLegalHold: (_root, command, context) => changeHoldOnPerson(context, 'RELEASE', command),
  },
  LegalHoldResult: { __resolveType: resultType('Participant', 'RetentionRefused') },
  Participant: {
    legalHold: async ({ id }, _args, { loaders, session }) =>
      may(session, 'retention:read') ? loaders.legalHolds.load(id) : null,
  },
};
