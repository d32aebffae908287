import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import styles from './agreement-actions.module.css';
import type { AgreementAction } from './agreement-labels.ts';
import { actionEffect, actionVerb } from './agreement-labels.ts';
import { LinkDialog } from './life-cycle/link-dialog.tsx';
import { StepDialog } from './life-cycle/step-dialog.tsx';
import type { DialogStep } from './life-cycle/steps.ts';
import { isDialogStep } from './life-cycle/steps.ts';

/** What the steps that are open to somebody read. */
export const AgreementActionsFragment = graphql(`
  fragment AgreementActions on Agreement {
    id
    title
    version
    actions
    history {
      recordedAt
    }
    openAmendment {
      number
    }
    region {
      code
    }
  }
`);

/** What one may do now, the step that brings the agreement on first: what it does stands beside its button. */
export function AgreementActions({ agreement }: { agreement: FragmentOf<typeof AgreementActionsFragment> }) {
  const { id, title, version, actions, history, openAmendment, region } = readFragment(
    AgreementActionsFragment,
    agreement,
  );
  const [step, setStep] = useState<DialogStep | null>(null);
  const [linking, setLinking] = useState(false);
  const navigate = useNavigate();
  const open = order.filter((action) => actions.includes(action));
  if (open.length === 0) return null;

  function begin(action: AgreementAction): void {
    if (isDialogStep(action)) return setStep(action);
    if (action === 'LINK') setLinking(true);
    if (action === 'EDIT') void navigate({ to: '/perjanjian/$id/sunting', params: { id } });
    if (action === 'AMEND') void navigate({ to: '/perjanjian/$id/adendum', params: { id } });
    if (action === 'RENEW') void navigate({ to: '/perjanjian/$id/perpanjangan', params: { id } });
  }

  return (
    <div className="no-print">
      <Section
        title={m.agreement_actions()}
        note={openAmendment === null ? undefined : m.agreement_actions_amendment({ number: openAmendment.number })}
      >
        <ul className={styles.actions}>
          {open.map((action, index) => (
            <li key={action}>
              <Button
                variant={index === 0 && forward.includes(action) ? 'filled' : 'default'}
                onClick={() => begin(action)}
              >
                {actionVerb(action)}
              </Button>
              <p>{actionEffect(action)}</p>
            </li>
          ))}
        </ul>
      </Section>
      {step !== null && (
        <StepDialog
          step={step}
          agreement={{ id, title, version, eventCount: history.length }}
          onClose={() => setStep(null)}
        />
      )}
      {linking && (
        <LinkDialog agreement={{ id, title, version, regionCode: region.code }} onClose={() => setLinking(false)} />
      )}
    </div>
  );
}

/** Steps that bring an agreement on, in the order in which one of them is the next. */
const forward: readonly AgreementAction[] = ['SIGN', 'APPROVE', 'SUBMIT', 'REINSTATE'];

const order: readonly AgreementAction[] = [
  ...forward,
  'EDIT',
  'SEND_BACK',
  'AMEND',
  'RENEW',
  'LINK',
  'SUSPEND',
  'TERMINATE',
  'UNDO',
];
