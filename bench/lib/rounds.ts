import { busyShare } from './cpu.ts';
import { sizeKey } from './answers.ts';
import type { AnswerSizes } from './answers.ts';
import type { Measurement } from './job.ts';
import type { LoadGenerator } from './load.ts';
import type { NikSource } from './niks.ts';
import type { Contender } from './processes.ts';
import type { Shape } from './shape.ts';

/** How to measure. */
export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  /** Longest wait for others to leave the machine alone before a round, seconds. */
  readonly patience: number;
}

/** What a series is measured with. */
export interface Series {
  readonly contenders: readonly Contender[];
  readonly shapes: readonly Shape[];
  readonly sizes: AnswerSizes;
  /** One for each connection. */
  readonly tokens: readonly string[];
  readonly plan: Plan;
  readonly load: LoadGenerator;
  /** The processes behind all contenders that have none of their own. */
  readonly servicePids: readonly number[];
  readonly niks: NikSource;
}

/** The rounds of one contender on one shape. */
export interface Rounds {
  readonly contender: Contender;
  readonly shape: Shape;
  readonly rounds: readonly Measurement[];
}

/** All rounds, and how busy others kept the machine between them (share of all cores, one number a round). */
export interface Measured {
  readonly results: readonly Rounds[];
  readonly busyBetween: readonly number[];
}

const LEAD_MS = 500;
const MOST_PER_SECOND = 50_000;
const QUIET = 0.15;

/**
 * Measures every contender on every shape: a warm-up that is thrown away, then rounds A B C, B C A, C A B, so that what
 * changes with time meets everybody and nobody always comes after the same neighbour.
 */
export async function measureInterleaved(series: Series): Promise<Measured> {
  const busyBetween: number[] = [];
  const results: Rounds[] = [];
  for (const shape of series.shapes) {
    const rounds = new Map(series.contenders.map((contender) => [contender, [] as Measurement[]]));
    for (let round = -1; round < series.plan.rounds; round++) {
      busyBetween.push(await waitForQuiet(series.plan.patience));
      for (const contender of rotate(series.contenders, Math.max(0, round))) {
        const measured = await measureOnce(series, contender, shape);
        if (round >= 0) rounds.get(contender)?.push(measured);
      }
      process.stdout.write(`${shape.name}: ${round < 0 ? 'warm-up' : `round ${round + 1} of ${series.plan.rounds}`}\n`);
    }
    results.push(...[...rounds].map(([contender, measured]) => ({ contender, shape, rounds: measured })));
  }
  return { results, busyBetween };
}

async function measureOnce(series: Series, contender: Contender, shape: Shape): Promise<Measurement> {
  const { plan, sizes, tokens, load, servicePids } = series;
  const measuredMs = plan.seconds * 1_000;
  const job = {
    url: contender.url,
    tokens,
    body: shape.body,
    from: series.niks.take((plan.seconds + 1) * MOST_PER_SECOND),
    bytes: sizes.get(sizeKey(contender, shape)) ?? 0,
    leadMs: LEAD_MS,
    measuredMs,
    pids: [contender.pid],
    servicePids: contender.servicePids ?? servicePids,
  };
  return load.measure(job).catch((error: unknown) => {
    throw new Error(contender.condition(), { cause: error });
  });
}

/** Waits until others leave the machine alone, and not longer than this; answers how busy it is then. */
export async function waitForQuiet(patience: number): Promise<number> {
  let busy = await busyShare(1_000);
  for (let second = 0; busy > QUIET && second < patience; second++) busy = await busyShare(1_000);
  return busy;
}

function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
