import { expect } from 'vitest';

import { enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';

journey('the five agreements promise what their sources say', async ({ as }) => {
  const { agreements } = await readFigures(await as('admin'));
  const promised = agreements.edges
    .filter(({ node }) => isPublished(node))
    .map(({ node: { source, region, headcount } }) => [source.code, region.code, headcount]);
  expect(Object.fromEntries(promised.map(([source, ...facts]) => [source, facts]))).toEqual({
    'seed-000': ['32.04', { people: 113_447, peopleExcluded: 0, statedTotal: 113_447, computedTotal: 113_447 }],
    'seed-001': ['61.06', { people: 1_876, peopleExcluded: 4_579, statedTotal: 1_876, computedTotal: 1_876 }],
    'seed-002': ['16.71', { people: 2_577, peopleExcluded: 0, statedTotal: 2_577, computedTotal: 2_577 }],
    'seed-003': ['21.01', { people: 4_870, peopleExcluded: 0, statedTotal: null, computedTotal: 4_870 }],
    'seed-004': ['35.02', { people: 1_700, peopleExcluded: 0, statedTotal: 1_700, computedTotal: null }],
  });
});

journey('the nation adds up over all agreements, with what it must not be mistaken for', async ({ as }) => {
  const { nation, bandung, agreements } = await readFigures(await as('admin'));
  // Other journeys share this stack and sign agreements too: whatever is there is added up.
  const others = agreements.edges.map(({ node }) => node).filter((node) => !isPublished(node));
  expect(nation.promised).toEqual({
    people: others.reduce((sum, { headcount }) => sum + headcount.people, 124_470),
    agreements: 5 + others.length,
    peopleExcluded: 4_579,
    peopleCivilServants: 7,
    peoplePlanned: 1_700,
  });
  expect(bandung.promised).toEqual({
    people: 113_447,
    agreements: 1,
    peopleExcluded: 0,
    peopleCivilServants: 7,
    peoplePlanned: 0,
  });
});

journey('one enrolment and one claim are counted once, at every level above them and nowhere else', async ({ as }) => {
  const ask = await as('admin');
  const before = await readFigures(ask);
  const { enrolmentId } = await enrolledOfficer(ask);
  idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
  const after = await readFigures(ask);
  for (const place of ['nation', 'westJava', 'bandung', 'village'] as const) {
    expect([place, grown(before[place], after[place])]).toEqual([place, [1, 1]]);
  }
  expect(grown(before.palembang, after.palembang)).toEqual([0, 0]);
  const byAgreement = after.agreements.edges.map(({ node }, index) => [
    node.source.code,
    ...grown(before.agreements.edges[index]!.node, node),
  ]);
  expect(byAgreement.filter(([, enrolled, claimed]) => enrolled !== 0 || claimed !== 0)).toEqual([['seed-000', 1, 1]]);
});

interface Counts {
  readonly enrolled: { readonly people: number };
  readonly claimed: { readonly claims: number };
}

interface Figures extends Counts {
  readonly promised: Readonly<
    Record<'people' | 'agreements' | 'peopleExcluded' | 'peopleCivilServants' | 'peoplePlanned', number>
  >;
}

interface AgreementFigures extends Counts {
  readonly source: { readonly code: string };
  readonly region: { readonly code: string };
  readonly headcount: { readonly people: number };
}

/** Whether it is one of the five that were published. */
function isPublished({ source }: AgreementFigures): boolean {
  return source.code.startsWith('seed-');
}

type Place = 'nation' | 'westJava' | 'bandung' | 'village' | 'palembang';

async function readFigures(ask: Ask) {
  type Data = Readonly<Record<Place, Figures>> & {
    readonly agreements: { readonly edges: readonly { readonly node: AgreementFigures }[] };
  };
  return wholeOf(await ask<Data>(ONE_QUERY));
}

function grown(before: Counts, after: Counts): readonly [enrolled: number, claimed: number] {
  return [after.enrolled.people - before.enrolled.people, after.claimed.claims - before.claimed.claims];
}

const ONE_QUERY = `
  query OneQueryThreeOwners {
    nation: region(code: "ID") { ...Figures }
    westJava: region(code: "32") { ...Figures }
    bandung: region(code: "32.04") { ...Figures }
    village: region(code: "32.04.11.2001") { ...Figures }
    palembang: region(code: "16.71") { ...Figures }
    # The published agreements are over; what other journeys make is not.
    agreements(first: 100, filter: { statuses: [ENDED] }) {
      edges {
        node {
          source { code }
          region { code }
          headcount { people peopleExcluded statedTotal computedTotal }
          enrolled { people }
          claimed { claims }
        }
      }
    }
  }
  fragment Figures on Region {
    promised { people agreements peopleExcluded peopleCivilServants peoplePlanned }
    enrolled { people }
    claimed { claims }
  }`;
