import { histogram, REQUEST_SECONDS } from '@payung/kit/telemetry/metrics.ts';
import { startPart, traceHeaders } from '@payung/kit/telemetry/tracing.ts';

import type { Owner } from '../owner.ts';

const callSeconds = histogram({
  name: 'payung_subgraph_call_seconds',
  help: 'How long calls of the gateway to the subgraphs took, by owner, kind and outcome: "answered", or the code of what went wrong.',
  labels: ['owner', 'kind', 'outcome'],
  buckets: REQUEST_SECONDS,
});

/** A call to a subgraph under way. */
export interface MeasuredCall {
  /** Headers that tell the subgraph where in which trace it works. */
  readonly headers: { readonly traceparent?: string };
  /** It ended: with a code where it went wrong. */
  readonly end: (problem?: string) => void;
}

/** Begins to measure a call to a subgraph, and shows it in the trace of the request. */
export function beginCall(owner: Owner, mutation: boolean): MeasuredCall {
  const kind = mutation ? 'mutation' : 'query';
  const startedAt = performance.now();
  const span = startPart(`ask ${owner}`, 'CLIENT', () => ({ 'payung.owner': owner, 'graphql.operation.type': kind }));
  return {
    headers: traceHeaders(span),
    end: (problem) => {
      callSeconds.observe(
        { owner, kind, outcome: problem?.toLowerCase() ?? 'answered' },
        (performance.now() - startedAt) / 1_000,
      );
      if (problem !== undefined) span?.fail(problem);
      span?.end();
    },
  };
}
