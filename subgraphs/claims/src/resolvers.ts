import { mergeResolvers } from '@payung/kit/merge-resolvers.ts';

import { beneficiaryResolvers } from './beneficiary/beneficiary.resolvers.ts';
import { breakGlassReference, breakGlassResolvers } from './break-glass/break-glass.resolvers.ts';
import { calculationResolvers } from './calculation/calculation.resolvers.ts';
import { incidentCalendarResolvers } from './calendar/incident-calendar.resolvers.ts';
import { claimReference, claimResolvers } from './claim/claim.resolvers.ts';
import { claimedResolvers } from './claimed/claimed.resolvers.ts';
import { clockResolvers } from './clock/clock.resolvers.ts';
import { coverResolvers } from './cover/cover.resolvers.ts';
import { documentResolvers } from './document/document.resolvers.ts';
import { entitlementResolvers } from './entitlement/entitlement.resolvers.ts';
import { evidenceResolvers } from './evidence/evidence.resolvers.ts';
import { lifeCycleResolvers } from './life-cycle/life-cycle.resolvers.ts';
import { paymentResolvers } from './payment/payment.resolvers.ts';
import { heldDataResolvers } from './personal-data/held-data.resolvers.ts';
import { publicNoticeResolvers } from './public-notice/public-notice.resolvers.ts';
import { queueResolvers } from './queue/queue.resolvers.ts';
import { claimErasureResolvers, retentionResolvers } from './retention/retention.resolvers.ts';
import { trailResolvers } from './trail/trail.resolvers.ts';
import { feedResolvers } from './feed/feed.resolvers.ts';
import { webhookResolvers } from './webhook/webhook.resolvers.ts';

/** Every resolver of this subgraph. */
export const resolvers = mergeResolvers([
  claimResolvers,
  claimReference,
  claimedResolvers,
  entitlementResolvers,
  lifeCycleResolvers,
  publicNoticeResolvers,
  clockResolvers,
  coverResolvers,
  calculationResolvers,
  beneficiaryResolvers,
  documentResolvers,
  paymentResolvers,
  queueResolvers,
  heldDataResolvers,
  evidenceResolvers,
  incidentCalendarResolvers,
  breakGlassResolvers,
  breakGlassReference,
  retentionResolvers,
  claimErasureResolvers,
  trailResolvers,
  feedResolvers,
  webhookResolvers,
]);
