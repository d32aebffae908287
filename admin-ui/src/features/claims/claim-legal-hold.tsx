import { useClient } from 'urql';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { LegalHold } from '../../lib/legal-hold.tsx';
import { m } from '../../paraglide/messages.js';

/** What is shown of the legal hold on a claim. */
export const ClaimLegalHoldFragment = graphql(`
  fragment ClaimLegalHold on Claim {
    id
    erasedAt
    legalHold {
      since
      reason
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
export function LegalHoldOnClaim({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof ClaimLegalHoldFragment>;
  reread: () => void;
}) {
  const { id, legalHold, erasedAt } = readFragment(ClaimLegalHoldFragment, claim);
  const client = useClient();
  return (
    <LegalHold
      hold={legalHold}
      erasedAt={erasedAt}
      none={m.legal_hold_none_claim()}
      setText={m.legal_hold_set_text_claim()}
      onSet={async (command) => (await client.mutation(SetHold, { id, ...command })).data?.result}
      onRelease={async (command) => (await client.mutation(ReleaseHold, { id, ...command })).data?.result}
      onChanged={reread}
    />
  );
}
