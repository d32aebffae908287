import type { Instant } from '@payung/kit/values/dates.ts';

/** What agreements promise for one category. */
export interface PromisedCategory {
  readonly categoryCode: string;
  readonly people: number;
  readonly peopleExcluded: number;
}

/** What agreements promise for a region. */
export interface Promised {
  readonly people: number;
  readonly peoplePlanned: number;
  readonly peopleExcluded: number;
  readonly peopleCivilServants: number;
  readonly agreements: number;
  readonly byCategory: readonly PromisedCategory[];
  readonly asOf: Instant;
}
