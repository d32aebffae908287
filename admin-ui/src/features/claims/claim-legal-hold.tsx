import { useClient, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { LegalHold } from '../../lib/legal-hold.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';

const LegalHoldQuery = graphql(`
  query ClaimLegalHold($id: ID!) {
    claim(id: $id) {
      id
      erasedAt
      legalHold {
        since
        reason
      }
    }
  }
`);

const SetHold = graphql(`
  mutation SetClaimLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: setClaimLegalHold(claimId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Claim {
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
  mutation ReleaseClaimLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: releaseClaimLegalHold(claimId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Claim {
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

/** The legal hold on a claim, or that what it held on people was erased. */
export function LegalHoldOnClaim({ id }: { id: string }) {
  const mayRead = useMay('retention:read');
  const client = useClient();
  const [{ data }, ask] = useQuery({ query: LegalHoldQuery, variables: { id }, pause: !mayRead });
  const claim = data?.claim;
  if (claim == null) return null;
  return (
    <LegalHold
      hold={claim.legalHold}
      erasedAt={claim.erasedAt}
      none={m.legal_hold_none_claim()}
      setText={m.legal_hold_set_text_claim()}
      onSet={async (command) => (await client.mutation(SetHold, { id, ...command })).data?.result}
      onRelease={async (command) => (await client.mutation(ReleaseHold, { id, ...command })).data?.result}
      onChanged={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
