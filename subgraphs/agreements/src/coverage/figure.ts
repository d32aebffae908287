import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { FigureCompleteness, FigureSource } from '../schema.types.ts';

/** A number with how complete it is. Its sources are put into words when they are asked for. */
export interface FigureRow {
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly completeness: FigureCompleteness;
  readonly note: Sentence | null;
  readonly asOf: Instant;
  readonly sourcesOf: () => readonly FigureSource[];
}

/** A number that is certain. */
export function certainFigure(value: number, asOf: Instant, sourcesOf: FigureRow['sourcesOf']): FigureRow {
  return { value, minimum: value, maximum: value, completeness: 'COMPLETE', note: null, asOf, sourcesOf };
}
