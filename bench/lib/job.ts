/** What the load generator is asked to do. */
export interface Job {
  /** Where the contender answers GraphQL. */
  readonly url: string;
  /** One for each connection: different people, so that nobody can answer two of them with one call. */
  readonly tokens: readonly string[];
  /** The request's body; {@link PLACEHOLDER} in it becomes another NIK in every request. */
  readonly body: string;
  /** The first of the NIKs to use, for {@link nikOf}. */
  readonly from: number;
  /** Bytes of the right answer: whatever is not 200 with as many bytes is a failure. */
  readonly bytes: number;
  /** Load before the clock runs, milliseconds. */
  readonly leadMs: number;
  /** Time measured, milliseconds. */
  readonly measuredMs: number;
  /** The contender's own processes. */
  readonly pids: readonly number[];
  /** The processes behind it that do its work: the services. */
  readonly servicePids: readonly number[];
}

/** What the load generator measured. */
export interface Measurement {
  /** Requests sent, before and while the clock ran. */
  readonly sent: number;
  /** Right answers per second. */
  readonly perSecond: number;
  /** Latency that half of the answers stay under, milliseconds. */
  readonly p50: number;
  /** Latency that 99 of 100 answers stay under, milliseconds. */
  readonly p99: number;
  /** The slowest answer, milliseconds. */
  readonly slowest: number;
  /** Most memory that the contender has held since it started, MiB. */
  readonly memory: number;
  /** CPU time of the contender per request, milliseconds. */
  readonly cpu: number;
  /** CPU time of the services behind it per request, milliseconds. */
  readonly serviceCpu: number;
}

/** Stands in a body where each request has a NIK of its own. */
export const PLACEHOLDER = '{nik}';

/** The n-th of 336 million invented NIKs of one district, all of the right shape and none given twice. */
export function nikOf(n: number): string {
  const [day, month, year] = [Math.floor(n / 9_999), Math.floor(n / 279_972), Math.floor(n / 3_359_664)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `320411${two((day % 28) + 1)}${two((month % 12) + 1)}${two(year % 100)}${String((n % 9_999) + 1).padStart(4, '0')}`;
}
