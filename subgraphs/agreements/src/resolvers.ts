import { accessReviewResolvers } from './administration/access-review.resolvers.ts';
import { administrationResolvers } from './administration/administration.resolvers.ts';
import { apiClientResolvers } from './administration/api-client.resolvers.ts';
import { agreementReference, agreementResolvers } from './agreement/agreement.resolvers.ts';
import { lifeCycleResolvers } from './agreement/agreement-life-cycle.resolvers.ts';
import { secondPersonResolvers } from './break-glass/second-person.resolvers.ts';
import { breachResolvers } from './breach/breach.resolvers.ts';
import { clockResolvers } from './clock/clock.resolvers.ts';
import { coverageReference, coverageResolvers } from './coverage/coverage.resolvers.ts';
import { contributionRateResolvers } from './contribution-rate/contribution-rate.resolvers.ts';
import { documentResolvers } from './document/document.resolvers.ts';
import { electionReference, electionResolvers } from './election/election.resolvers.ts';
import { holidayResolvers } from './holiday/holiday.resolvers.ts';
import { extensionResolvers } from './extension/extension.resolvers.ts';
import { fundingResolvers } from './funding/funding.resolvers.ts';
import { institutionReference, institutionResolvers } from './institution/institution.resolvers.ts';
import { nodeResolvers } from './node/node.resolvers.ts';
import { officerCategoryReference, officerCategoryResolvers } from './officer-category/officer-category.resolvers.ts';
import { referenceCountResolvers } from './reference-count/reference-count.resolvers.ts';
import { regionReference, regionResolvers } from './region/region.resolvers.ts';
import { agreementHoldResolvers, retentionResolvers } from './retention/retention.resolvers.ts';
import { ownSessionsResolvers } from './session/own-sessions.resolvers.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { renewalResolvers } from './renewal/renewal.resolvers.ts';
import { versionResolvers } from './version/version.resolvers.ts';
import { mergeResolvers } from '@payung/kit/merge-resolvers.ts';
import { trailResolvers } from './trail/trail.resolvers.ts';
import { feedResolvers } from './feed/feed.resolvers.ts';
import { webhookResolvers } from './webhook/webhook.resolvers.ts';

/** Every resolver of this subgraph. */
export const resolvers = mergeResolvers([
  sessionResolvers,
  ownSessionsResolvers,
  clockResolvers,
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
  lifeCycleResolvers,
  coverageResolvers,
  coverageReference,
  referenceCountResolvers,
  holidayResolvers,
  versionResolvers,
  renewalResolvers,
  documentResolvers,
  fundingResolvers,
  contributionRateResolvers,
  extensionResolvers,
  administrationResolvers,
  apiClientResolvers,
  accessReviewResolvers,
  breachResolvers,
  secondPersonResolvers,
  retentionResolvers,
  agreementHoldResolvers,
  trailResolvers,
  feedResolvers,
  webhookResolvers,
]);
