import type { Gone } from './caller-gone.ts';
import type { MeasuredOperation } from './telemetry/measure-operations.ts';

/** What one GraphQL request carries from the HTTP request to the calls to subgraphs. */
export interface GraphContext {
  /** The request's identifier, in every log line and error about it. */
  readonly requestId: string;
  /** Headers that go on to the subgraphs, and no others. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts when the caller closes the connection before the answer is complete. */
  readonly callerGone: Gone;
  /** When the answer is no longer waited for, on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Called once with the name of the operation, null for one without a name. */
  readonly setOperationName: (name: string | null) => void;
  /** Measures the operation; absent where nobody waits for it. */
  readonly measured?: MeasuredOperation;
}
