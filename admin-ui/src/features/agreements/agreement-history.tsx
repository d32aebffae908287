import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { AgreementEventFragment, EventList } from './event-list.tsx';
import { StepDialog } from './life-cycle/step-dialog.tsx';

/** What the history of an agreement reads. */
export const AgreementHistoryFragment = graphql(
  `
    fragment AgreementHistory on Agreement {
      id
      title
      version
      actions
      history {
        recordedAt
        ...AgreementEventParts
      }
    }
  `,
  [AgreementEventFragment],
);

/** What happened to an agreement, newest first, with who, when and why; the last step can be taken back from here. */
export function AgreementHistory({ agreement }: { agreement: FragmentOf<typeof AgreementHistoryFragment> }) {
  const { id, title, version, actions, history } = readFragment(AgreementHistoryFragment, agreement);
  const [undoing, setUndoing] = useState(false);
  return (
    <>
      <Section
        title={m.agreement_part_history()}
        note={m.agreement_history_order()}
        actions={
          actions.includes('UNDO') && (
            <Button size="compact-sm" variant="default" onClick={() => setUndoing(true)}>
              {m.agreement_do_undo()}
            </Button>
          )
        }
      >
        {history.length === 0 ? (
          <EmptyState title={m.agreement_history_empty()} />
        ) : (
          <EventList events={history.map((event) => readFragment(AgreementEventFragment, event)).toReversed()} />
        )}
      </Section>
      {undoing && (
        <StepDialog
          step="UNDO"
          agreement={{ id, title, version, eventCount: history.length }}
          onClose={() => setUndoing(false)}
        />
      )}
    </>
  );
}
