import { ENROLMENT_TRANSITIONS, enrolmentActionsAt } from '@payung/kit/values/enrolment-transitions.ts';
import type { EnrolmentAction } from '@payung/kit/values/enrolment-transitions.ts';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { enrolmentActionLabel } from './enrolment-labels.ts';
import styles from './enrolment-actions.module.css';

const ChangeDialog = lazy(() => import('./change-dialog.tsx').then((module) => ({ default: module.ChangeDialog })));
const ReplaceDialog = lazy(() => import('./replace-dialog.tsx').then((module) => ({ default: module.ReplaceDialog })));

/** What acting on an enrolment needs to know of it. */
export const EnrolmentActionsFragment = graphql(`
  fragment EnrolmentActions on Enrolment {
    id
    version
    state
    actions
    startsOn
    endsOn
    wageBase
    participant {
      id
      name
    }
    category {
      code
      name {
        id
        en
      }
    }
    region {
      code
      name
    }
  }
`);

/** An enrolment to act on. */
export type EnrolmentToChange = ResultOf<typeof EnrolmentActionsFragment>;

/** What may be done with an enrolment now: the table of steps says what its state allows, the graph what this session may. */
export function EnrolmentActions({ enrolment: given }: { enrolment: FragmentOf<typeof EnrolmentActionsFragment> }) {
  const enrolment = readFragment(EnrolmentActionsFragment, given);
  const may = useMay('enrolment:change');
  const [open, setOpen] = useState<EnrolmentAction | null>(null);
  if (!may) return null;
  const allowed = enrolmentActionsAt(enrolment.state);
  const offered = ENROLMENT_TRANSITIONS.map(({ action }) => action).filter(
    (action) => allowed.includes(action) && enrolment.actions.includes(action),
  );
  // An open dialog stays, whatever became of the enrolment behind it: it has the outcome to tell.
  if (offered.length === 0 && open === null) return null;
  return (
    <div className={`${styles.actions} no-print`} role="group" aria-label={m.enrolment_actions()}>
      {offered.map((action) => (
        <Button key={action} size="compact-sm" variant="default" onClick={() => setOpen(action)}>
          {enrolmentActionLabel(action)}
        </Button>
      ))}
      <Suspense>
        {open === 'REPLACE' ? (
          <ReplaceDialog enrolment={enrolment} onClose={() => setOpen(null)} />
        ) : (
          open !== null && <ChangeDialog action={open} enrolment={enrolment} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </div>
  );
}
