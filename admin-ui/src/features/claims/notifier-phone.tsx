import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { RevealDialog } from '../../lib/reveal-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const Reveal = graphql(
  `
    mutation RevealNotifier($input: RevealNotifierInput!, $key: ID!) {
      result: revealNotifier(input: $input, idempotencyKey: $key) {
        __typename
        ... on RevealedNotifier {
          phone
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

/** The telephone of who gave notice, masked; in full for half a minute to who has to call, for a purpose that stands on the trail. */
export function NotifierPhone({ claimId, masked }: { claimId: string; masked: string }) {
  const mayReveal = useMay('claim:reveal');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <span className="numeric">{masked}</span>{' '}
      {mayReveal && (
        <Button variant="subtle" size="compact-xs" className="no-print" onClick={() => setAsking(true)}>
          {m.notifier_see()}
        </Button>
      )}
      {asking && <PhoneDialog claimId={claimId} onClose={() => setAsking(false)} />}
    </>
  );
}

function PhoneDialog({ claimId, onClose }: { claimId: string; onClose: () => void }) {
  const client = useClient();
  const keyFor = useIdempotencyKey();
  return (
    <RevealDialog
      title={m.notifier_see()}
      text={m.claim_see_text()}
      submitLabel={m.notifier_see()}
      usual="claim"
      reveal={async (purpose) => {
        const input = { claimId, purpose };
        return outcomeOf(await client.mutation(Reveal, { input, key: keyFor(input) }));
      }}
      shown={({ phone }) => (
        <Facts items={[{ name: m.phone(), value: <strong className="numeric">{phone}</strong> }]} />
      )}
      onClose={onClose}
    />
  );
}
