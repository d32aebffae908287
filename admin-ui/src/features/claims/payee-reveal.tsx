import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { RevealDialog } from '../../lib/reveal-dialog.tsx';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import type { Payee } from './payee-account.tsx';

const Reveal = graphql(
  `
    mutation RevealBeneficiary($input: RevealBeneficiaryInput!, $key: ID!) {
      result: revealBeneficiary(input: $input, idempotencyKey: $key) {
        __typename
        ... on RevealedBeneficiary {
          phone
          bank
          accountNumber
          accountHolder
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

/** Shows a payee's account in full. Who looked, when and why stands on the trail; it is masked again after half a minute. */
export function PayeeReveal({ payee, onClose }: { payee: Payee; onClose: () => void }) {
  const client = useClient();
  const keyFor = useIdempotencyKey();
  const none = <span className="muted">{m.beneficiary_no_account()}</span>;
  return (
    <RevealDialog
      title={m.payee_see_title({ name: payee.name })}
      text={m.claim_see_text()}
      submitLabel={m.payee_see()}
      usual="claim"
      reveal={async (purpose) => {
        const input = { beneficiaryId: payee.id, purpose };
        return outcomeOf(await client.mutation(Reveal, { input, key: keyFor(input) }));
      }}
      shown={({ bank, accountNumber, accountHolder, phone }) => (
        <Facts
          items={[
            { name: m.beneficiary_bank(), value: bank ?? none },
            {
              name: m.beneficiary_account_number(),
              value: accountNumber === null ? none : <span className="numeric">{accountNumber}</span>,
            },
            { name: m.payee_holder(), value: accountHolder ?? none },
            { name: m.phone(), value: phone === null ? '–' : <span className="numeric">{phone}</span> },
          ]}
        />
      )}
      onClose={onClose}
    />
  );
}
