import type { Ask } from './graph-client.ts';

/** A count, and how much of it is known. */
export interface Value {
  readonly value: number | null;
  readonly completeness: string;
}

/** What a category of officers needs, has and lacks. */
export interface CoverageLine {
  readonly category: { readonly code: string };
  readonly expected: Value;
  readonly promised: Value;
  readonly enrolled: Value | null;
  readonly gap: Value | null;
  readonly absences: readonly { readonly kind: string; readonly people: number }[] | null;
}

/** What a region needs, has and lacks for an election. */
export interface Coverage {
  readonly expected: Value;
  readonly promised: Value;
  readonly enrolled: Value | null;
  readonly active: Value | null;
  readonly gap: Value | null;
  readonly readiness: {
    readonly state: string;
    readonly missing: number;
    readonly reason: { readonly en: string };
  } | null;
  readonly lines: readonly CoverageLine[];
}

/** What is read of a count. */
export const FIGURE = '{ value completeness }';
const COVERAGE = `{
  expected ${FIGURE} promised ${FIGURE} enrolled ${FIGURE} active ${FIGURE} gap ${FIGURE}
  readiness { state missing reason { en } }
  lines { category { code } expected ${FIGURE} promised ${FIGURE} enrolled ${FIGURE} gap ${FIGURE} absences { kind people } }
}`;

/** Reads the coverage of a region for an election. */
export const coverageOf = (ask: Ask, regionCode: string, electionCode: string) =>
  ask<{ region: { coverage: Coverage } }>(
    `query Coverage($region: ID!, $election: ID!) { region(code: $region) { coverage(electionCode: $election) ${COVERAGE} } }`,
    { region: regionCode, election: electionCode },
  );
