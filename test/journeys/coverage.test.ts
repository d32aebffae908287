import { expect } from 'vitest';

import { coverageOf, FIGURE } from '../kit/coverage-query.ts';
import type { Coverage } from '../kit/coverage-query.ts';
import { enrolledOfficer } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';

const lineOf = ({ lines }: Coverage, code: string) => lines.find(({ category }) => category.code === code)!;

journey(
  'an enrolment counts in the coverage of its region, and every category says who is absent and why',
  async ({ as }) => {
    const ask = await as('kpu');
    const before = wholeOf(await coverageOf(ask, '32.04', 'PEMILU-2024')).region.coverage;
    await enrolledOfficer(ask);
    const after = wholeOf(await coverageOf(ask, '32.04', 'PEMILU-2024')).region.coverage;

    expect([after.expected.value, after.promised.value]).toEqual([113_421, 113_447]);
    expect(after.enrolled?.value).toBe((before.enrolled?.value ?? 0) + 1);
    expect(after.gap?.value).toBe((before.gap?.value ?? 0) - 1);
    // The vote is over, so nobody serves today.
    expect([after.active?.value, after.readiness?.state]).toEqual([0, 'OVER']);
    expect(after.readiness?.missing).toBe(113_447 - (after.enrolled?.value ?? 0));
    const [kpps, linmas] = [lineOf(after, 'KPPS'), lineOf(after, 'LINMAS')];
    // Enrolled as an officer of a polling station, which is one of KPPS or of Linmas: divided by seats, and said to be.
    expect(kpps.enrolled?.completeness).toBe('ESTIMATED');
    for (const line of [kpps, linmas]) {
      const missing = (line.promised.value ?? 0) - (line.enrolled?.value ?? 0);
      expect(line.absences).toEqual([{ kind: 'PROMISED_NOT_ENROLLED', people: missing }]);
      expect(line.gap?.value).toBe(missing);
    }
    expect((kpps.enrolled?.value ?? 0) + (linmas.enrolled?.value ?? 0)).toBeGreaterThan(0);
  },
);

journey('Kapuas Hulu: three kinds of absence, each with its number', async ({ as }) => {
  const { coverage } = wholeOf(await coverageOf(await as('admin'), '61.06', 'PILKADA-2024')).region;
  const absences = Object.fromEntries(
    coverage.lines.map(({ category, absences: own }) => [
      category.code,
      own?.map(({ kind, people }) => [kind, people]),
    ]),
  );
  expect(absences['KPPS']).toEqual([['EXCLUDED_BY_TEXT', 4_579]]);
  expect(absences['LINMAS']).toEqual([['NEVER_MENTIONED', 1_308]]);
  expect(absences['PPS']?.[0]?.[0]).toBe('PROMISED_NOT_ENROLLED');
  expect(absences['PTPS']).toEqual([['NEVER_MENTIONED', 654]]);
});

journey('the national view of 514 regencies is one query, and adds up', async ({ as }) => {
  const ask = await as('admin');
  const { coverages, election } = wholeOf(
    await ask<{
      coverages: readonly Pick<Coverage, 'expected' | 'promised' | 'enrolled' | 'gap'>[];
      election: { readonly coverage: Pick<Coverage, 'promised' | 'enrolled'> };
    }>(`query National {
      coverages(level: REGENCY, electionCode: "PEMILU-2024") { region { code name } expected ${FIGURE} promised ${FIGURE} enrolled ${FIGURE} gap ${FIGURE} }
      election(code: "PEMILU-2024") { coverage { promised ${FIGURE} enrolled ${FIGURE} } }
    }`),
  );
  const sum = (of: 'promised' | 'enrolled'): number =>
    coverages.reduce((total, coverage) => total + (coverage[of]?.value ?? 0), 0);
  expect(coverages).toHaveLength(514);
  expect(coverages.every(({ enrolled, gap }) => enrolled !== null && gap !== null)).toBe(true);
  expect([sum('promised'), sum('enrolled')]).toEqual([
    election.coverage.promised.value,
    election.coverage.enrolled?.value,
  ]);
});

journey(
  'what needs attention: every agreement of an election once, and none to whom it does not belong',
  async ({ as }) => {
    const read = async (ask: Ask) =>
      wholeOf(
        await ask<{
          readiness: { totalCount: number; edges: { node: { agreement: { source: { code: string } } } }[] };
        }>(
          `{ readiness(electionCode: "PILKADA-2024") { totalCount atRiskCount edges { node { agreement { source { code } } state promised enrolled completesOn lastSafeDate daysToPolling paces { days enrolled perDay } } } } }`,
        ),
      ).readiness;
    const codesOf = ({ edges }: Awaited<ReturnType<typeof read>>) =>
      edges.map(({ node }) => node.agreement.source.code).toSorted();
    expect(codesOf(await read(await as('admin')))).toEqual(['seed-001', 'seed-002']);
    expect(codesOf(await read(await as('kpu')))).toEqual([]);
  },
);
