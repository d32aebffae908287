import { percentile } from './statistics.ts';

/** What a screen that is drawn sixty times a second has for a frame, milliseconds. */
const FRAME_MS = 1_000 / 60;

/** How smoothly something moved. */
export interface Smoothness {
  readonly frames: number;
  readonly perSecond: number;
  /** Time between two frames, milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
  /** Share of the frames that a screen of sixty would have shown and that were not drawn. */
  readonly dropped: number;
}

/** Reckons how smooth a run was from the moments at which its frames began, milliseconds, ascending. @throws Error for fewer than two */
export function smoothness(moments: readonly number[]): Smoothness {
  const first = moments[0];
  const last = moments.at(-1);
  if (first === undefined || last === undefined || moments.length < 2) throw new Error('Fewer than two frames.');
  const gaps = moments
    .slice(1)
    .map((moment, index) => moment - (moments[index] ?? moment))
    .toSorted((a, b) => a - b);
  // A gap of two frames is one that was dropped; half a frame is the clock's.
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  return {
    frames: gaps.length,
    perSecond: (gaps.length / (last - first)) * 1_000,
    median: percentile(gaps, 0.5),
    p95: percentile(gaps, 0.95),
    p99: percentile(gaps, 0.99),
    longest: gaps.at(-1) ?? 0,
    dropped: missed / (gaps.length + missed),
  };
}
