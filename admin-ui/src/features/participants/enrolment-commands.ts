import type { Client } from 'urql';
import type { InputOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';

/** A refusal of a command on an enrolment. On its own type: the cache cannot tell what belongs to a union. */
export const EnrolmentRefusalFragment = graphql(`
  fragment EnrolmentRefusalParts on EnrolmentRefused @_unmask {
    code
    field
    message {
      id
      en
    }
  }
`);

const Suspend = graphql(
  `
    mutation SuspendEnrolment($input: SuspendEnrolmentInput!, $key: ID!) {
      result: suspendEnrolment(input: $input, idempotencyKey: $key) {
        __typename
        ... on Enrolment {
          id
        }
        ...EnrolmentRefusalParts
      }
    }
  `,
  [EnrolmentRefusalFragment],
);

const Reinstate = graphql(
  `
    mutation ReinstateEnrolment($input: ReinstateEnrolmentInput!, $key: ID!) {
      result: reinstateEnrolment(input: $input, idempotencyKey: $key) {
        __typename
        ... on Enrolment {
          id
        }
        ...EnrolmentRefusalParts
      }
    }
  `,
  [EnrolmentRefusalFragment],
);

const End = graphql(
  `
    mutation EndEnrolment($input: EndEnrolmentInput!, $key: ID!) {
      result: endEnrolment(input: $input, idempotencyKey: $key) {
        __typename
        ... on Enrolment {
          id
        }
        ...EnrolmentRefusalParts
      }
    }
  `,
  [EnrolmentRefusalFragment],
);

const Transfer = graphql(
  `
    mutation TransferEnrolment($input: TransferEnrolmentInput!, $key: ID!) {
      result: transferEnrolment(input: $input, idempotencyKey: $key) {
        __typename
        ... on Enrolment {
          id
        }
        ...EnrolmentRefusalParts
      }
    }
  `,
  [EnrolmentRefusalFragment],
);

const Replace = graphql(
  `
    mutation ReplaceEnrolment($input: ReplaceEnrolmentInput!, $key: ID!) {
      replaceEnrolment(input: $input, idempotencyKey: $key) {
        __typename
        ... on EnrolmentReplacement {
          uncoveredHours
          uncoveredFrom
          uncoveredThrough
          replacement {
            id
            state
            participant {
              id
              name
            }
          }
        }
        ...EnrolmentRefusalParts
      }
    }
  `,
  [EnrolmentRefusalFragment],
);

const Latest = graphql(`
  query EnrolmentLatest($id: ID!) {
    enrolment(id: $id) {
      id
      version
      state
      actions
    }
  }
`);

/** A change to one enrolment, with what it needs. */
export type EnrolmentChange =
  | { action: 'SUSPEND'; input: InputOf<'SuspendEnrolmentInput'> }
  | { action: 'REINSTATE'; input: InputOf<'ReinstateEnrolmentInput'> }
  | { action: 'END'; input: InputOf<'EndEnrolmentInput'> }
  | { action: 'TRANSFER'; input: InputOf<'TransferEnrolmentInput'> };

/** What came of a change. */
export type EnrolmentChangeResult = ResultOf<typeof End>['result'];

/** What came of a replacement. */
export type ReplaceResult = ResultOf<typeof Replace>['replaceEnrolment'];

/** Sends a change. Undefined when no answer came. */
export async function changeEnrolment(
  client: Client,
  change: EnrolmentChange,
  key: string,
): Promise<EnrolmentChangeResult | undefined> {
  switch (change.action) {
    case 'SUSPEND':
      return (await client.mutation(Suspend, { input: change.input, key })).data?.result;
    case 'REINSTATE':
      return (await client.mutation(Reinstate, { input: change.input, key })).data?.result;
    case 'END':
      return (await client.mutation(End, { input: change.input, key })).data?.result;
    case 'TRANSFER':
      return (await client.mutation(Transfer, { input: change.input, key })).data?.result;
  }
}

/** Sends a replacement. Undefined when no answer came. */
export async function replaceEnrolment(
  client: Client,
  input: InputOf<'ReplaceEnrolmentInput'>,
  key: string,
): Promise<ReplaceResult | undefined> {
  return (await client.mutation(Replace, { input, key })).data?.replaceEnrolment;
}

/** Reads where an enrolment stands now, past every cache. Null when that failed. */
export async function latestOf(client: Client, id: string) {
  const { data } = await client.query(Latest, { id }, { requestPolicy: 'network-only' }).toPromise();
  return data?.enrolment ?? null;
}
