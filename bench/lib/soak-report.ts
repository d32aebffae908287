import type { RequestKind } from '../world/real-mix.ts';
import { slopeOf } from './slope.ts';
import type { Sample } from './slope.ts';
import { median, percentile } from './statistics.ts';

/** A request that was answered. */
export interface Done {
  /** Minutes since the beginning. */
  readonly at: number;
  readonly ms: number;
  readonly kind: RequestKind;
}

/** What was seen. */
export interface Soaked {
  readonly done: readonly Done[];
  readonly memory: ReadonlyMap<string, readonly Sample[]>;
  /** Heap that was left of each process when its garbage had been collected, MiB: after the first tenth, and at the end. */
  readonly livingSettled: ReadonlyMap<string, number>;
  readonly livingEnd: ReadonlyMap<string, number>;
  readonly failures: ReadonlyMap<string, number>;
  readonly leftOut: number;
  readonly imported: number;
}

/**
 * Tables of what was seen, by thirds of the time. The first tenth is left out: caches fill and code is compiled then.
 *
 * @param minutes how long it lasted
 */
export function describeSoak(
  { done, memory, livingSettled, livingEnd, failures, leftOut, imported }: Soaked,
  minutes: number,
): string {
  const from = minutes / 10;
  const thirds = [0, 1, 2].map(
    (third) => [from + (third * (minutes - from)) / 3, from + ((third + 1) * (minutes - from)) / 3] as const,
  );
  const inThird = (kind: Done['kind'], [begin, end]: readonly [number, number], share: number): string => {
    const sorted = Float64Array.from(
      done.filter((one) => one.kind === kind && one.at >= begin && one.at < end),
      ({ ms }) => ms,
    ).toSorted();
    return percentile(sorted, share).toFixed(0);
  };
  const latency = (['read', 'write'] as const).flatMap((kind) =>
    ([0.5, 0.99] as const).map(
      (share) => `| ${kind}s, p${share * 100} ms | ${thirds.map((third) => inThird(kind, third, share)).join(' | ')} |`,
    ),
  );
  const services = [...memory].map(([name, samples]) => {
    const settled = samples.filter(({ at }) => at >= from);
    const middle = (begin: number, end: number): number =>
      median(settled.filter(({ at }) => at >= begin && at < end).map(({ value }) => value));
    const most = Math.max(...samples.map(({ value }) => value));
    const lastHalf = samples.filter(({ at }) => at >= minutes / 2);
    return `| ${name} | ${thirds.map(([begin, end]) => middle(begin, end).toFixed(0)).join(' | ')} | ${most.toFixed(0)} | ${(slopeOf(settled) * 60).toFixed(0)} | ${(slopeOf(lastHalf) * 60).toFixed(0)} | ${living(livingSettled, name)} | ${living(livingEnd, name)} |`;
  });
  const failed = [...failures].map(([reason, times]) => `${times} × ${reason}`).join('; ');
  return [
    `${done.length} requests answered in whole, ${[...failures.values()].reduce((sum, times) => sum + times, 0)} not${failed === '' ? '' : ` (${failed})`}, ${leftOut} left out because too many were under way; ${imported} people imported beside them.`,
    '',
    '|  | first third | second third | last third |',
    '| --- | ---: | ---: | ---: |',
    ...latency,
    '',
    '| resident memory, MiB | first third | second third | last third | at most | slope, MiB an hour | slope of the second half | heap that lives: after the first tenth | at the end |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...services,
  ].join('\n');
}

function living(heaps: ReadonlyMap<string, number>, name: string): string {
  return heaps.get(name)?.toFixed(1) ?? '';
}
