import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { loadHistory } from './agreement-history.reads.ts';
import { loadActions, loadStatus } from './agreement-standing.reads.ts';
import { approveAgreement } from './approve-agreement.ts';
import { draftAgreement } from './draft-agreement.ts';
import { editAgreementDraft } from './edit-agreement-draft.ts';
import { linkAgreementPredecessor } from './link-agreement-predecessor.ts';
import { reinstateAgreement } from './reinstate-agreement.ts';
import { sendBackAgreement } from './send-back-agreement.ts';
import { signAgreement } from './sign-agreement.ts';
import { submitAgreement } from './submit-agreement.ts';
import { suspendAgreement } from './suspend-agreement.ts';
import { terminateAgreement } from './terminate-agreement.ts';
import { undoAgreementStep } from './undo-agreement-step.ts';

/** The life of agreements: where they stand, what may be done, what happened. */
export const lifeCycleResolvers: Resolvers = {
  Mutation: {
    draftAgreement: (_root, { input, idempotencyKey }, context) => draftAgreement(context, input, idempotencyKey),
    editAgreementDraft: (_root, args, context) => editAgreementDraft(context, args),
    submitAgreement: (_root, args, context) => submitAgreement(context, args),
    sendBackAgreement: (_root, args, context) => sendBackAgreement(context, args),
    approveAgreement: (_root, args, context) => approveAgreement(context, args),
    signAgreement: (_root, args, context) => signAgreement(context, args),
    suspendAgreement: (_root, args, context) => suspendAgreement(context, args),
    reinstateAgreement: (_root, args, context) => reinstateAgreement(context, args),
    terminateAgreement: (_root, args, context) => terminateAgreement(context, args),
    undoAgreementStep: (_root, args, context) => undoAgreementStep(context, args),
    linkAgreementPredecessor: (_root, args, context) => linkAgreementPredecessor(context, args),
  },
  AgreementResult: { __resolveType: resultType('Agreement', 'AgreementRefused') },
  Agreement: {
    status: (agreement, { on }, context) => loadStatus(context, agreement, on ?? null),
    actions: (agreement, _args, context) => loadActions(context, agreement),
    history: (agreement, _args, context) => loadHistory(context, agreement),
  },
  AgreementEvent: {
    by: async ({ actorName, institutionCode, subject }, _args, { session, loaders }) => {
      if (actorName === null) return null;
      const institution = institutionCode === null ? null : await loaders.institutions.load(institutionCode);
      return { name: actorName, institution, isMe: subject === session?.subject };
    },
  },
};
