import { mergeResolvers } from '@payung/kit/merge-resolvers.ts';

import { breakGlassReference, breakGlassResolvers } from './break-glass/break-glass.resolvers.ts';
import { conflictResolvers } from './conflict/conflict.resolvers.ts';
import { contributionResolvers } from './contribution/contribution.resolvers.ts';
import { coverResolvers } from './cover/cover.resolvers.ts';
import { coverageReference, coverageResolvers } from './coverage/coverage.resolvers.ts';
import { dataRequestResolvers } from './data-request/data-request.resolvers.ts';
import { enrolledResolvers } from './enrolled/enrolled.resolvers.ts';
import { enrolmentLifeCycleResolvers } from './enrolment/enrolment-life-cycle.resolvers.ts';
import { enrolmentReference, enrolmentResolvers } from './enrolment/enrolment.resolvers.ts';
import { participantExportResolvers } from './export/participant-export.resolvers.ts';
import { heirResolvers } from './heir/heir.resolvers.ts';
import { rosterImportReference, rosterImportResolvers } from './import/roster-import.resolvers.ts';
import { invoiceResolvers } from './invoice/invoice.resolvers.ts';
import { paymentResolvers } from './payment/payment.resolvers.ts';
import { readinessResolvers } from './readiness/readiness.resolvers.ts';
import { neededResolvers, retentionResolvers } from './retention/retention.resolvers.ts';
import { participantRecordResolvers } from './participant/participant-record.resolvers.ts';
import { participantReference, participantResolvers } from './participant/participant.resolvers.ts';
import { trailResolvers } from './trail/trail.resolvers.ts';
import { feedResolvers } from './feed/feed.resolvers.ts';
import { webhookResolvers } from './webhook/webhook.resolvers.ts';

/** Every resolver of this subgraph. */
export const resolvers = mergeResolvers([
  participantResolvers,
  participantReference,
  participantRecordResolvers,
  heirResolvers,
  enrolmentResolvers,
  enrolmentReference,
  enrolmentLifeCycleResolvers,
  conflictResolvers,
  coverResolvers,
  contributionResolvers,
  invoiceResolvers,
  paymentResolvers,
  enrolledResolvers,
  coverageResolvers,
  coverageReference,
  readinessResolvers,
  rosterImportResolvers,
  rosterImportReference,
  participantExportResolvers,
  dataRequestResolvers,
  retentionResolvers,
  neededResolvers,
  breakGlassResolvers,
  breakGlassReference,
  trailResolvers,
  feedResolvers,
  webhookResolvers,
]);
