import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { CLAIM_REASONS } from '@payung/kit/values/claim-reasons.ts';
import { breaksFourEyes, claimActionsAt, claimTransition } from '@payung/kit/values/claim-transitions.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Context } from '../context.ts';
import { CLAIM_EVENT_WORDS } from '../domain/claim-step-words.ts';
import { maskEnd } from '../domain/claim-text.ts';
import { takenSinceCompletion } from '../domain/decide-claim-step.ts';
import { isStillOwed } from '../payment/owed.reads.ts';
import { institutionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { DUTIES } from '../domain/clocks/statutory-clocks.ts';
import { answerEscalation } from './answer-escalation.ts';
import { approveClaim } from './approve-claim.ts';
import { releaseClaim, takeClaim, takeNextClaim } from './assign-claim.ts';
import { standingOf } from './claim-history.reads.ts';
import { closeClaim } from './close-claim.ts';
import { completeClaim } from './complete-claim.ts';
import { correctClaim } from './correct-claim.ts';
import { decideAppeal } from './decide-appeal.ts';
import { noticeIncident } from './notice-incident.ts';
import { reclassifyClaim } from './reclassify-claim.ts';
import { rejectClaim } from './reject-claim.ts';
import { reportStageOne } from './report-stage-one.ts';
import { reportStageTwo } from './report-stage-two.ts';
import { revealNotifier } from './reveal-notifier.ts';
import { takeClaimStep } from './take-claim-step.ts';
import { verifyClaim } from './verify-claim.ts';

/** The life of a claim. */
export const lifeCycleResolvers: Resolvers = {
  Mutation: {
    noticeIncident: (_root, { input, idempotencyKey }, context) => noticeIncident(context, input, idempotencyKey),
    revealNotifier: (_root, { input, idempotencyKey }, context) => revealNotifier(context, input, idempotencyKey),
    reportStageOne: (_root, { input, idempotencyKey }, context) => reportStageOne(context, input, idempotencyKey),
    startTreatment: (_root, args, context) => takeClaimStep(context, 'startTreatment', args),
    reportStageTwo: (_root, { input, idempotencyKey }, context) => reportStageTwo(context, input, idempotencyKey),
    completeClaim: (_root, { input, idempotencyKey }, context) => completeClaim(context, input, idempotencyKey),
    verifyClaim: (_root, { input, idempotencyKey }, context) => verifyClaim(context, input, idempotencyKey),
    sendBackClaim: (_root, args, context) => takeClaimStep(context, 'sendBackClaim', args),
    approveClaim: (_root, { input, idempotencyKey }, context) => approveClaim(context, input, idempotencyKey),
    rejectClaim: (_root, { input, idempotencyKey }, context) => rejectClaim(context, input, idempotencyKey),
    closeClaim: (_root, { input, idempotencyKey }, context) => closeClaim(context, input, idempotencyKey),
    appealClaim: (_root, args, context) => takeClaimStep(context, 'appealClaim', args),
    decideAppeal: (_root, { input, idempotencyKey }, context) => decideAppeal(context, input, idempotencyKey),
    withdrawClaim: (_root, args, context) => takeClaimStep(context, 'withdrawClaim', args),
    reopenClaim: (_root, args, context) => takeClaimStep(context, 'reopenClaim', args),
    reclassifyClaim: (_root, { input, idempotencyKey }, context) => reclassifyClaim(context, input, idempotencyKey),
    correctClaim: (_root, { input, idempotencyKey }, context) => correctClaim(context, input, idempotencyKey),
    answerClaimEscalation: (_root, { input, idempotencyKey }, context) =>
      answerEscalation(context, input, idempotencyKey),
    takeClaim: (_root, { input, idempotencyKey }, context) => takeClaim(context, input, idempotencyKey),
    takeNextClaim: (_root, { idempotencyKey }, context) => takeNextClaim(context, idempotencyKey),
    releaseClaim: (_root, { input, idempotencyKey }, context) => releaseClaim(context, input, idempotencyKey),
  },
  ClaimStepResult: { __resolveType: resultType('Claim', 'ClaimStepRefused') },
  RevealNotifierResult: { __resolveType: resultType('RevealedNotifier', 'ClaimStepRefused') },
  ClaimStepRefused: {
    changes: ({ changes = [] }) => changes.map((change) => ({ ...change, at: Temporal.Instant.from(change.at) })),
  },
  Claim: {
    actions: async (claim, _args, { loaders, session }) => {
      if (session === null) return [];
      const history = await loaders.events.load(claim.id);
      const taken = takenSinceCompletion(history.map(({ kind, subject }) => ({ action: kind, subject })));
      const open = claimActionsAt(standingOf(claim)).filter(
        (action) =>
          claimTransition(action).permissions.some((permission) => may(session, permission)) &&
          !breaksFourEyes(action, taken, session.subject),
      );
      if (claim.state !== 'APPROVED' || !open.includes('CLOSE')) return open;
      // What is approved is paid before it is closed.
      const owed = await loaders.owed.load(claim.id);
      return owed !== null && isStillOwed(claim, owed) ? open.filter((action) => action !== 'CLOSE') : open;
    },
    history: ({ id }, _args, { loaders }) => loaders.events.load(id),
    assignee: ({ assigneeSubject, assigneeName, assignedAt }, _args, { session }) =>
      assigneeSubject === null || assigneeName === null || assignedAt === null
        ? null
        : { name: assigneeName, me: assigneeSubject === session?.subject, since: assignedAt },
    notice: ({ id }, _args, { loaders }) => loaders.notices.load(id),
    escalation: ({ id }, _args, { loaders }) => loaders.escalations.load(id),
    doctorStatement: ({ outcome, doctorStatedAt }, _args, { session }) =>
      outcome !== null && doctorStatedAt !== null && may(session, 'claim:read-incident')
        ? { outcome, statedAt: doctorStatedAt }
        : null,
  },
  ClaimEvent: {
    message: ({ kind }) => CLAIM_EVENT_WORDS[kind],
    by: ({ actorName }) => actorName,
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    note: ({ note }, _args, context) => openFor(context, note),
  },
  ClaimEscalation: {
    message: ({ open }) => (open ? NOT_REPORTED : REPORTED_LATE),
    article: () => DUTIES.REPORT_STAGE_ONE.article,
    answeredBy: ({ answeredByName }) => answeredByName,
  },
  ClaimNumberedReason: {
    code: (code) => code,
    message: (code) => CLAIM_REASONS[code],
  },
  ClaimNotice: {
    notifierName: ({ notifierName }, _args, context) => openFor(context, notifierName),
    notifierPhone: ({ notifierPhone }, _args, context) => {
      const phone = openFor(context, notifierPhone);
      return phone === null ? null : maskEnd(phone);
    },
  },
};

/** What is sealed, to those who may read claims in full. */
function openFor({ session, sealer }: Context, sealed: Buffer | null): string | null {
  return sealed !== null && may(session, 'claim:read-incident') ? sealer.open(sealed) : null;
}

const NOT_REPORTED: Sentence = {
  id: 'Laporan tahap I belum masuk sampai batas waktunya. Diteruskan kepada admin nasional dan kantor cabang BPJS Ketenagakerjaan. Klaim tetap diproses.',
  en: 'Stage I was not reported by its end. It went up to the national administrators and the branch of BPJS Ketenagakerjaan. The claim goes on.',
};

const REPORTED_LATE: Sentence = {
  id: 'Laporan tahap I masuk terlambat. Diteruskan kepada admin nasional dan kantor cabang BPJS Ketenagakerjaan. Klaim tetap diproses.',
  en: 'Stage I was reported late. It went up to the national administrators and the branch of BPJS Ketenagakerjaan. The claim goes on.',
};
