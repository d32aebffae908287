import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import { ClaimStepDialog } from './claim-step-dialog.tsx';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';

/** What a notice of somebody without an account reads. */
export const ClaimUnconfirmedFragment = graphql(`
  fragment ClaimUnconfirmed on Claim {
    id
    number
    version
    state
    unconfirmed
    actions
    incident {
      kind
    }
    notice {
      reference
    }
  }
`);

const Confirm = graphql(
  `
    mutation ConfirmNotice($input: ClaimStepInput!, $key: ID!) {
      result: confirmNotice(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

/** A notice of somebody without an account: nobody knows yet whether it is true. Whoever knows confirms it, or withdraws it and says why. */
export function ClaimUnconfirmed({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof ClaimUnconfirmedFragment>;
  reread: () => void;
}) {
  const { id, number, version, state, unconfirmed, actions, incident, notice } = readFragment(
    ClaimUnconfirmedFragment,
    claim,
  );
  const mayConfirm = useMay('claim:confirm-notice');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, confirm] = useMutation(Confirm);
  const [problem, setProblem] = useState<string | null>(null);
  const [dismissing, setDismissing] = useState(false);
  if (!unconfirmed || state !== 'NOTICED') return null;

  async function submit(): Promise<void> {
    setProblem(null);
    const input = { claimId: id, expectedVersion: version };
    const { data, error } = await confirm({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename === 'ClaimStepRefused') setProblem(data.result.message[language]);
    reread();
  }

  return (
    <>
      <Notice
        tone="warning"
        title={m.unconfirmed_title()}
        action={
          mayConfirm && (
            <span className="no-print">
              <Button loading={fetching} onClick={() => void submit()}>
                {m.unconfirmed_confirm()}
              </Button>{' '}
              {actions.includes('WITHDRAW') && (
                <Button variant="default" onClick={() => setDismissing(true)}>
                  {m.unconfirmed_dismiss()}
                </Button>
              )}
            </span>
          )
        }
      >
        <p>{m.unconfirmed_text()}</p>
        {notice?.reference != null && <p>{m.notice_reference({ reference: notice.reference })}</p>}
        {problem !== null && <p role="alert">{problem}</p>}
      </Notice>
      {dismissing && (
        <ClaimStepDialog
          step="WITHDRAW"
          claim={{ id, number, version, kind: incident.kind, enrolmentId: null, coverIsOpen: false, total: null }}
          onClose={() => setDismissing(false)}
          onDone={() => {
            setDismissing(false);
            reread();
          }}
        />
      )}
    </>
  );
}
