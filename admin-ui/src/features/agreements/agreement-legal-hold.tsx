import { useClient, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { LegalHold } from '../../lib/legal-hold.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';

const LegalHoldQuery = graphql(`
  query AgreementLegalHold($id: ID!) {
    agreement(id: $id) {
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
export function LegalHoldOnAgreement({ id }: { id: string }) {
  const mayRead = useMay('retention:read');
  const client = useClient();
  const [{ data }, ask] = useQuery({ query: LegalHoldQuery, variables: { id }, pause: !mayRead });
  const agreement = data?.agreement;
  if (agreement == null) return null;
  return (
    <LegalHold
      hold={agreement.legalHold}
      erasedAt={agreement.erasedAt}
      none={m.legal_hold_none_agreement()}
      setText={m.legal_hold_set_text_agreement()}
      onSet={async (command) => (await client.mutation(SetHold, { id, ...command })).data?.result}
      onRelease={async (command) => (await client.mutation(ReleaseHold, { id, ...command })).data?.result}
      onChanged={() => ask({ requestPolicy: 'network-only' })}
    />
  );
}
