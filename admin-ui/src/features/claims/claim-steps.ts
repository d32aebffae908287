import type { Client } from 'urql';
import type { EnumOf, InputOf, ResultOf } from '../../graphql/graphql.ts';
import {
  Appeal,
  Approve,
  Close,
  Complete,
  DecideAppeal,
  Reclassify,
  Reject,
  Reopen,
  ReportStageOne,
  ReportStageTwo,
  SendBack,
  StartTreatment,
  Verify,
  Withdraw,
} from './claim-step-documents.ts';

/** Steps that are taken by hand. `PAY` is taken by the reconciliation of a payment batch. */
export type ClaimStep = Exclude<EnumOf<'ClaimAction'>, 'PAY'>;

/** The answer to a step. */
export type StepResult = ResultOf<typeof Verify>['result'];

/** What a step says besides the claim that it is about. */
export interface StepInput {
  note: string;
  reasons: InputOf<'ClaimReason'>[];
  outcome: InputOf<'CaseOutcome'>;
  /** When the doctor stated it. */
  statedAt: string;
  kind: InputOf<'IncidentKind'>;
  enrolmentId: string;
}

/** Sends a step to the graph; undefined when no answer came, so that nobody knows whether it was taken. */
export async function takeStep(
  client: Client,
  step: ClaimStep,
  about: InputOf<'ClaimStepInput'>,
  { note, reasons, outcome, statedAt, kind, enrolmentId }: StepInput,
  key: string,
): Promise<StepResult | undefined> {
  const answer = await send();
  return answer.error === undefined ? answer.data?.result : undefined;

  function send() {
    switch (step) {
      case 'REPORT_STAGE_ONE':
        return client.mutation(ReportStageOne, { input: { ...about, enrolmentId }, key });
      case 'START_TREATMENT':
        return client.mutation(StartTreatment, { input: about, key });
      case 'REPORT_STAGE_TWO':
        return client.mutation(ReportStageTwo, { input: { ...about, outcome, statedAt }, key });
      case 'COMPLETE':
        return client.mutation(Complete, { input: about, key });
      case 'VERIFY':
        return client.mutation(Verify, { input: about, key });
      case 'SEND_BACK':
        return client.mutation(SendBack, { input: { ...about, reasons, note }, key });
      case 'APPROVE':
        return client.mutation(Approve, { input: { ...about, coverNote: note === '' ? null : note }, key });
      case 'REJECT':
        return client.mutation(Reject, { input: { ...about, reasons, note }, key });
      case 'CLOSE':
        return client.mutation(Close, { input: about, key });
      case 'APPEAL':
        return client.mutation(Appeal, { input: { ...about, note }, key });
      case 'UPHOLD_APPEAL':
        return client.mutation(DecideAppeal, { input: { ...about, upheld: true, note }, key });
      case 'DISMISS_APPEAL':
        return client.mutation(DecideAppeal, { input: { ...about, upheld: false, note }, key });
      case 'WITHDRAW':
        return client.mutation(Withdraw, { input: { ...about, note }, key });
      case 'REOPEN':
        return client.mutation(Reopen, { input: { ...about, note }, key });
      case 'RECLASSIFY':
        return client.mutation(Reclassify, { input: { ...about, kind, note }, key });
    }
  }
}
