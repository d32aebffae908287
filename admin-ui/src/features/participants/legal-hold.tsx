import { useClient, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { LegalHold } from '../../lib/legal-hold.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';

const LegalHoldQuery = graphql(`
  query LegalHold($id: ID!) {
    participant(id: $id) {
      id
      legalHold {
        since
        reason
      }
    }
  }
`);

const SetHold = graphql(`
  mutation SetLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: setLegalHold(participantId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Participant {
        id
        legalHold {
          since
          reason
        }
      }
      ... on RetentionRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

const ReleaseHold = graphql(`
  mutation ReleaseLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: releaseLegalHold(participantId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Participant {
        id
        legalHold {
          since
          reason
        }
      }
      ... on RetentionRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

/** The legal hold on a person. */
export function LegalHoldOnPerson({ id }: { id: string }) {
  const mayRead = useMay('retention:read');
  const client = useClient();
  const [{ data }, ask] = useQuery({ query: LegalHoldQuery, variables: { id }, pause: !mayRead });
  const participant = data?.participant;
  if (participant == null) return null;
  return (
    <LegalHold
      hold={participant.legalHold}
      none={m.legal_hold_none()}
      setText={m.legal_hold_set_text()}
      onSet={async (command) => (await client.mutation(SetHold, { id, ...command })).data?.result}
      onRelease={async (command) => (await client.mutation(ReleaseHold, { id, ...command })).data?.result}
      onChanged={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
