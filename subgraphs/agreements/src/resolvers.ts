import { agreementReference, agreementResolvers } from './agreement/agreement.resolvers.ts';
import { electionReference, electionResolvers } from './election/election.resolvers.ts';
import { institutionReference, institutionResolvers } from './institution/institution.resolvers.ts';
import { nodeResolvers } from './node/node.resolvers.ts';
import { officerCategoryReference, officerCategoryResolvers } from './officer-category/officer-category.resolvers.ts';
import { regionReference, regionResolvers } from './region/region.resolvers.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { mergeResolvers } from '@payung/kit/merge-resolvers.ts';

/** Every resolver of this subgraph. */
export const resolvers = mergeResolvers([
  sessionResolvers,
  nodeResolvers,
  regionResolvers,
  regionReference,
  institutionResolvers,
  institutionReference,
  electionResolvers,
  electionReference,
  officerCategoryResolvers,
  officerCategoryReference,
  agreementResolvers,
  agreementReference,
]);
