import { mergeResolvers } from '@payung/kit/merge-resolvers.ts';

import { enrolledResolvers } from './enrolled/enrolled.resolvers.ts';
import { enrolmentReference, enrolmentResolvers } from './enrolment/enrolment.resolvers.ts';
import { participantReference, participantResolvers } from './participant/participant.resolvers.ts';

/** Every resolver of this subgraph. */
export const resolvers = mergeResolvers([
  participantResolvers,
  participantReference,
  enrolmentResolvers,
  enrolmentReference,
  enrolledResolvers,
]);
