import { useClient } from 'urql';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { LegalHold } from '../../lib/legal-hold.tsx';
import { m } from '../../paraglide/messages.js';

/** What is shown of the legal hold on an agreement. */
export const AgreementLegalHoldFragment = graphql(`
  fragment AgreementLegalHold on Agreement {
    id
    erasedAt
    legalHold {
      since
      reason
    }
  }
`);

const SetHold = graphql(`
  mutation SetAgreementLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: setAgreementLegalHold(agreementId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Agreement {
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
  mutation ReleaseAgreementLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: releaseAgreementLegalHold(agreementId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Agreement {
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

/** The legal hold on an agreement, or that what it held on people was erased. */
export function LegalHoldOnAgreement({
  agreement,
  reread,
}: {
  agreement: FragmentOf<typeof AgreementLegalHoldFragment>;
  reread: () => void;
}) {
  const { id, legalHold, erasedAt } = readFragment(AgreementLegalHoldFragment, agreement);
  const client = useClient();
  return (
    <LegalHold
      hold={legalHold}
      erasedAt={erasedAt}
      none={m.legal_hold_none_agreement()}
      setText={m.legal_hold_set_text_agreement()}
      onSet={async (command) => (await client.mutation(SetHold, { id, ...command })).data?.result}
      onRelease={async (command) => (await client.mutation(ReleaseHold, { id, ...command })).data?.result}
      onChanged={reread}
    />
  );
}
