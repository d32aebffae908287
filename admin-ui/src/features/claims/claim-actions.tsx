import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { EntitlementFragment } from '../../lib/entitlement-table.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './claim-actions.module.css';
import { ClaimStepDialog } from './claim-step-dialog.tsx';
import { ReleaseClaim, TakeClaim } from './claim-step-documents.ts';
import { stepEffect, stepVerb } from './claim-step-words.ts';
import type { ClaimStep } from './claim-steps.ts';

/** What the decision bar reads. */
export const ClaimActionsFragment = graphql(
  `
    fragment ClaimActions on Claim {
      id
      number
      version
      state
      actions
      incident {
        kind
      }
      cover {
        answer
      }
      assignee {
        name
        me
        since
      }
      calculation {
        id
        totalInWords
        entitlement {
          ...EntitlementParts
        }
      }
      enrolment {
        id
      }
    }
  `,
  [EntitlementFragment],
);

/** Steps that bring a claim on, in the order of its life; the first that is open is the one to take next. */
const forward: readonly ClaimStep[] = [
  'REPORT_STAGE_ONE',
  'REPORT_STAGE_TWO',
  'COMPLETE',
  'VERIFY',
  'APPROVE',
  'UPHOLD_APPEAL',
];

const order: readonly ClaimStep[] = [
  ...forward,
  'CLOSE',
  'START_TREATMENT',
  'SEND_BACK',
  'REJECT',
  'DISMISS_APPEAL',
  'APPEAL',
  'RECLASSIFY',
  'REOPEN',
  'WITHDRAW',
];

/** Who works on the claim, and what this person may do with it now: what each step brings about stands beside its button. */
export function ClaimActions({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof ClaimActionsFragment>;
  reread: () => void;
}) {
  const { id, number, version, state, actions, incident, cover, assignee, calculation, enrolment } = readFragment(
    ClaimActionsFragment,
    claim,
  );
  const mayWork = useMay('claim:work');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [step, setStep] = useState<ClaimStep | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [taking, take] = useMutation(TakeClaim);
  const [releasing, release] = useMutation(ReleaseClaim);
  const open = order.filter((each) => actions.includes(each));
  // What was paid is closed next; a rejection waits for an appeal first.
  const isNext = (each: ClaimStep): boolean => forward.includes(each) || (each === 'CLOSE' && state === 'PAID');
  if (open.length === 0 && !mayWork) return null;

  async function assign(send: typeof take): Promise<void> {
    setProblem(null);
    const input = { claimId: id, expectedVersion: version };
    const { data, error } = await send({ input, key: keyFor({ input, mine: assignee?.me ?? false }) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename === 'ClaimStepRefused') setProblem(data.result.message[language]);
    reread();
  }

  return (
    <div className="no-print">
      <Section
        title={m.claim_actions()}
        note={
          assignee === null
            ? m.claim_taken_by_nobody()
            : m.claim_taken_by({
                name: assignee.me ? m.claim_mine() : assignee.name,
                time: formatDateTime(assignee.since, language),
              })
        }
        actions={
          mayWork && (
            <>
              {assignee?.me !== true && (
                <Button size="compact-sm" variant="default" loading={taking.fetching} onClick={() => void assign(take)}>
                  {m.claim_take()}
                </Button>
              )}
              {assignee?.me === true && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={releasing.fetching}
                  onClick={() => void assign(release)}
                >
                  {m.claim_release()}
                </Button>
              )}
            </>
          )
        }
      >
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        {open.length === 0 && !actions.includes('PAY') ? (
          <p className="muted">{m.claim_no_actions()}</p>
        ) : (
          <ul className={styles.actions}>
            {actions.includes('PAY') && (
              <li>
                <Button component={Link} to="/pembayaran">
                  {m.claim_do_pay()}
                </Button>
                <p>{m.claim_effect_pay()}</p>
              </li>
            )}
            {open.map((each, index) => (
              <li key={each}>
                <Button variant={index === 0 && isNext(each) ? 'filled' : 'default'} onClick={() => setStep(each)}>
                  {stepVerb(each)}
                </Button>
                <p>{stepEffect(each)}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {step !== null && (
        <ClaimStepDialog
          step={step}
          claim={{
            id,
            number,
            version,
            kind: incident.kind,
            enrolmentId: enrolment?.id ?? null,
            coverIsOpen: cover.answer === 'CANNOT_TELL',
            total:
              calculation === null
                ? null
                : {
                    amount: readFragment(EntitlementFragment, calculation.entitlement).total,
                    words: calculation.totalInWords,
                  },
          }}
          onClose={() => setStep(null)}
          onDone={() => {
            setStep(null);
            reread();
          }}
        />
      )}
    </div>
  );
}
