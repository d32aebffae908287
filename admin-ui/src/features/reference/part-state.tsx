import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { m } from '../../paraglide/messages.js';
import { Skeleton } from '../../ui/skeleton.tsx';

/** A part of the page while it is on its way, when it failed, and when it is there. */
export function PartState<Value>({
  value,
  error,
  fetching,
  retry,
  children,
}: {
  value: Value | null | undefined;
  error: CombinedError | undefined;
  fetching: boolean;
  retry: () => void;
  children: (value: Value) => ReactNode;
}) {
  if (value == null) {
    return error !== undefined && !fetching ? (
      <GraphFailure error={error} retry={retry} />
    ) : (
      <Skeleton label={m.loading()} lines={6} />
    );
  }
  return (
    <>
      <PartialFailure error={error} retry={retry} />
      {children(value)}
    </>
  );
}
