import { useState } from 'react';
import { useClient } from 'urql';
import type { InputOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';

/** A refusal of a command on an import. On its own type: the cache cannot tell what belongs to a union. */
export const ImportRefusalFragment = graphql(`
  fragment ImportRefusal on RosterImportRefused @_unmask {
    code
    field
    message {
      id
      en
    }
  }
`);

const Preview = graphql(
  `
    mutation PreviewRosterImport($id: ID!, $key: ID!) {
      result: previewRosterImport(importId: $id, idempotencyKey: $key) {
        __typename
        ... on RosterImport {
          id
          stage
          working
        }
        ...ImportRefusal
      }
    }
  `,
  [ImportRefusalFragment],
);

const Commit = graphql(
  `
    mutation CommitRosterImport($id: ID!, $key: ID!) {
      result: commitRosterImport(importId: $id, idempotencyKey: $key) {
        __typename
        ... on RosterImport {
          id
          stage
          working
        }
        ...ImportRefusal
      }
    }
  `,
  [ImportRefusalFragment],
);

const Approve = graphql(
  `
    mutation ApproveRosterImport($id: ID!, $key: ID!) {
      result: approveRosterImport(importId: $id, idempotencyKey: $key) {
        __typename
        ... on RosterImport {
          id
          stage
          working
        }
        ...ImportRefusal
      }
    }
  `,
  [ImportRefusalFragment],
);

const Cancel = graphql(
  `
    mutation CancelRosterImport($id: ID!, $key: ID!) {
      result: cancelRosterImport(importId: $id, idempotencyKey: $key) {
        __typename
        ... on RosterImport {
          id
          stage
          working
        }
        ...ImportRefusal
      }
    }
  `,
  [ImportRefusalFragment],
);

const Undo = graphql(
  `
    mutation UndoRosterImport($id: ID!, $reason: String!, $key: ID!) {
      result: undoRosterImport(importId: $id, reason: $reason, idempotencyKey: $key) {
        __typename
        ... on RosterImport {
          id
          stage
          working
        }
        ...ImportRefusal
      }
    }
  `,
  [ImportRefusalFragment],
);

const Map = graphql(
  `
    mutation ConfirmColumnMapping($id: ID!, $mapping: [ColumnMappingInput!]!, $key: ID!) {
      result: confirmColumnMapping(importId: $id, mapping: $mapping, idempotencyKey: $key) {
        __typename
        ... on RosterImport {
          id
          stage
          working
        }
        ...ImportRefusal
      }
    }
  `,
  [ImportRefusalFragment],
);

/** A step to take with an import, and what it needs. */
export type StepAsked =
  | { step: 'preview' | 'commit' | 'approve' | 'cancel' }
  | { step: 'undo'; reason: string }
  | { step: 'map'; mapping: readonly InputOf<'ColumnMappingInput'>[] };

type StepResult = ResultOf<typeof Commit>['result'];

/** Takes steps with an import. What was refused, or got lost, is a sentence to show. */
export function useImportStep(id: string, onDone: () => void) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [working, setWorking] = useState<StepAsked['step'] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(asked: StepAsked): Promise<StepResult | undefined> {
    const variables = { id, key: keyFor({ id, asked }) };
    switch (asked.step) {
      case 'preview':
        return (await client.mutation(Preview, variables)).data?.result;
      case 'commit':
        return (await client.mutation(Commit, variables)).data?.result;
      case 'approve':
        return (await client.mutation(Approve, variables)).data?.result;
      case 'cancel':
        return (await client.mutation(Cancel, variables)).data?.result;
      case 'undo':
        return (await client.mutation(Undo, { ...variables, reason: asked.reason })).data?.result;
      case 'map':
        return (await client.mutation(Map, { ...variables, mapping: asked.mapping.map((each) => ({ ...each })) })).data
          ?.result;
    }
  }

  /** @returns whether the step was taken */
  async function take(asked: StepAsked): Promise<boolean> {
    setProblem(null);
    setWorking(asked.step);
    const result = await send(asked);
    setWorking(null);
    if (result?.__typename === 'RosterImport') {
      onDone();
      return true;
    }
    setProblem(result === undefined ? m.submit_failed() : result.message[language]);
    // A refusal often means that the import moved on meanwhile: show where it is.
    if (result?.code === 'WRONG_STAGE') onDone();
    return false;
  }
  return { take, working, problem };
}
