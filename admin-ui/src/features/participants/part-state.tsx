import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** A part of a person's page with its states said once: on its way, failed, failed in part, there. */
export function PartState({
  title,
  note,
  actions,
  answer: { isThere, error, fetching },
  retry,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  answer: { isThere: boolean; error: CombinedError | undefined; fetching: boolean };
  retry: () => void;
  children: ReactNode;
}) {
  return (
    <>
      {isThere && <PartialFailure error={error} retry={retry} />}
      <Section title={title} note={note} actions={actions} flush>
        {isThere ? (
          children
        ) : error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={4} />
        )}
      </Section>
    </>
  );
}
