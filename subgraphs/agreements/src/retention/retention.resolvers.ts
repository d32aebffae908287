import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { retentionResolvers as resolversOf } from '@payung/kit/retention/retention.resolvers.ts';

import type { Resolvers } from '../schema.types.ts';
import { changeHoldOnAgreement } from './legal-hold.ts';
import { agreementRetention } from './retention.reads.ts';

/** How long records are kept, and how they end. */
export const retentionResolvers = resolversOf(agreementRetention);

/** What must not be erased of agreements. */
export const agreementHoldResolvers: Resolvers = {
  Mutation: {
    setAgreementLegalHold: (_root, command, context) => changeHoldOnAgreement(context, 'SET', command),
    releaseAgreementLegalHold: (_root, command, context) => changeHoldOnAgreement(context, 'RELEASE', command),
  },
  AgreementLegalHoldResult: { __resolveType: resultType('Agreement', 'RetentionRefused') },
  Agreement: {
    legalHold: async ({ id }, _args, { loaders, session }) =>
      may(session, 'retention:read') ? loaders.legalHolds.load(id) : null,
  },
};
