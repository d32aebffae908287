import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findRupiah } from '@payung/kit/values/rupiah.ts';

import type { Resolvers } from '../schema.types.ts';
import { reevaluateCover } from './reevaluate-cover.ts';

/** Evidence of cover. */
export const coverResolvers: Resolvers = {
  Mutation: {
    reevaluateCover: (_root, { input, idempotencyKey }, context) => reevaluateCover(context, input, idempotencyKey),
  },
  ReevaluateCoverResult: {
    __resolveType: resultType('CoverReevaluation', 'ClaimStepRefused'),
  },
  Claim: {
    coverEvidence: ({ id }, _args, { loaders }) => loaders.coverEvidence.load(id),
  },
  CoverFacts: {
    startsOn: ({ startsOn }) => (startsOn === null ? null : Temporal.PlainDate.from(startsOn)),
    endsOn: ({ endsOn }) => (endsOn === null ? null : Temporal.PlainDate.from(endsOn)),
    wageBase: ({ wageBase }, _args, { session }) =>
      wageBase !== null && may(session, 'claim:read-incident') ? findRupiah(wageBase) : null,
  },
};
