import type { Client } from 'urql';
import type { InputOf, ResultOf, VariablesOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import type { AgreementAction } from '../agreement-labels.ts';

/** Steps that a dialog takes. The others need a page of their own. */
export const dialogSteps = [
  'SUBMIT',
  'SEND_BACK',
  'APPROVE',
  'SIGN',
  'SUSPEND',
  'REINSTATE',
  'TERMINATE',
  'UNDO',
] as const satisfies readonly AgreementAction[];

/** A step that a dialog takes. */
export type DialogStep = (typeof dialogSteps)[number];

/** Whether a dialog takes this step. */
export function isDialogStep(action: AgreementAction): action is DialogStep {
  return (dialogSteps as readonly AgreementAction[]).includes(action);
}

/** A refusal of a command on an agreement. On its own type: the cache cannot tell what belongs to a union. */
export const AgreementRefusalFragment = graphql(`
  fragment AgreementRefusalParts on AgreementRefused @_unmask {
    code
    field
    message {
      id
      en
    }
  }
`);

const Submit = graphql(
  `
    mutation SubmitAgreement($id: ID!, $version: Int!, $key: ID!) {
      result: submitAgreement(id: $id, expectedVersion: $version, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const Approve = graphql(
  `
    mutation ApproveAgreement($id: ID!, $version: Int!, $key: ID!) {
      result: approveAgreement(id: $id, expectedVersion: $version, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const SendBack = graphql(
  `
    mutation SendBackAgreement($id: ID!, $version: Int!, $reason: String!, $key: ID!) {
      result: sendBackAgreement(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const Undo = graphql(
  `
    mutation UndoAgreementStep($id: ID!, $version: Int!, $reason: String!, $key: ID!) {
      result: undoAgreementStep(id: $id, expectedVersion: $version, reason: $reason, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const Suspend = graphql(
  `
    mutation SuspendAgreement($id: ID!, $version: Int!, $reason: String!, $on: Date!, $key: ID!) {
      result: suspendAgreement(id: $id, expectedVersion: $version, reason: $reason, on: $on, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const Reinstate = graphql(
  `
    mutation ReinstateAgreement($id: ID!, $version: Int!, $reason: String!, $on: Date!, $key: ID!) {
      result: reinstateAgreement(id: $id, expectedVersion: $version, reason: $reason, on: $on, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const Terminate = graphql(
  `
    mutation TerminateAgreement($id: ID!, $version: Int!, $reason: String!, $on: Date!, $key: ID!) {
      result: terminateAgreement(id: $id, expectedVersion: $version, reason: $reason, on: $on, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

const Sign = graphql(
  `
    mutation SignAgreement($id: ID!, $version: Int!, $input: SignAgreementInput!, $key: ID!) {
      result: signAgreement(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
        __typename
        ... on Agreement {
          id
          version
          status
        }
        ...AgreementRefusalParts
      }
    }
  `,
  [AgreementRefusalFragment],
);

/** The answer to a command on an agreement, whichever it was. */
export type AgreementResult = ResultOf<typeof Submit>['result'];

/** What a step says besides the agreement that it is about. */
export interface StepInput {
  reason: string;
  /** The day on which it takes effect, `YYYY-MM-DD`. */
  on: string;
  signature: InputOf<'SignAgreementInput'>;
}

/** Sends a step to the graph; undefined when no answer came, so that nobody knows whether it was taken. */
export async function takeStep(
  client: Client,
  step: DialogStep,
  about: VariablesOf<typeof Submit>,
  { reason, on, signature }: StepInput,
): Promise<AgreementResult | undefined> {
  const answer = await send();
  return answer.error === undefined ? answer.data?.result : undefined;

  function send() {
    switch (step) {
      case 'SUBMIT':
        return client.mutation(Submit, about);
      case 'APPROVE':
        return client.mutation(Approve, about);
      case 'SEND_BACK':
        return client.mutation(SendBack, { ...about, reason });
      case 'UNDO':
        return client.mutation(Undo, { ...about, reason });
      case 'SUSPEND':
        return client.mutation(Suspend, { ...about, reason, on });
      case 'REINSTATE':
        return client.mutation(Reinstate, { ...about, reason, on });
      case 'TERMINATE':
        return client.mutation(Terminate, { ...about, reason, on });
      case 'SIGN':
        return client.mutation(Sign, { ...about, input: signature });
    }
  }
}
