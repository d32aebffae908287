import { graphql } from '../../graphql/graphql.ts';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

/** What a step answers with: where the claim stands now. Everything else of it is read anew. */
export const ClaimAfterStepFragment = graphql(`
  fragment ClaimAfterStep on Claim @_unmask {
    id
    version
    state
  }
`);

const parts = [ClaimAfterStepFragment, ClaimStepRefusalFragment] as const;

/** Says that treatment began. */
export const StartTreatment = graphql(
  `
    mutation StartTreatment($input: ClaimStepInput!, $key: ID!) {
      result: startTreatment(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Reports a noticed case. */
export const ReportStageOne = graphql(
  `
    mutation ReportStageOne($input: ReportStageOneInput!, $key: ID!) {
      result: reportStageOne(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Reports the doctor's statement. */
export const ReportStageTwo = graphql(
  `
    mutation ReportStageTwo($input: ReportStageTwoInput!, $key: ID!) {
      result: reportStageTwo(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Says that the documents are complete. */
export const Complete = graphql(
  `
    mutation CompleteClaim($input: ClaimStepInput!, $key: ID!) {
      result: completeClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Verifies. */
export const Verify = graphql(
  `
    mutation VerifyClaim($input: ClaimStepInput!, $key: ID!) {
      result: verifyClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Sends back with numbered reasons. */
export const SendBack = graphql(
  `
    mutation SendBackClaim($input: ReasonedClaimStepInput!, $key: ID!) {
      result: sendBackClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Approves. */
export const Approve = graphql(
  `
    mutation ApproveClaim($input: ApproveClaimInput!, $key: ID!) {
      result: approveClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Rejects with numbered reasons. */
export const Reject = graphql(
  `
    mutation RejectClaim($input: ReasonedClaimStepInput!, $key: ID!) {
      result: rejectClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Closes. */
export const Close = graphql(
  `
    mutation CloseClaim($input: ClaimStepInput!, $key: ID!) {
      result: closeClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Appeals. */
export const Appeal = graphql(
  `
    mutation AppealClaim($input: WordedClaimStepInput!, $key: ID!) {
      result: appealClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Decides an appeal. */
export const DecideAppeal = graphql(
  `
    mutation DecideAppeal($input: DecideAppealInput!, $key: ID!) {
      result: decideAppeal(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Withdraws. */
export const Withdraw = graphql(
  `
    mutation WithdrawClaim($input: WordedClaimStepInput!, $key: ID!) {
      result: withdrawClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Opens again. */
export const Reopen = graphql(
  `
    mutation ReopenClaim($input: WordedClaimStepInput!, $key: ID!) {
      result: reopenClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Says that it is another kind of case. */
export const Reclassify = graphql(
  `
    mutation ReclassifyClaim($input: ReclassifyClaimInput!, $key: ID!) {
      result: reclassifyClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Takes a claim to work on. */
export const TakeClaim = graphql(
  `
    mutation TakeClaim($input: ClaimStepInput!, $key: ID!) {
      result: takeClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);

/** Gives a claim back to the queue. */
export const ReleaseClaim = graphql(
  `
    mutation ReleaseClaim($input: ClaimStepInput!, $key: ID!) {
      result: releaseClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  parts,
);
