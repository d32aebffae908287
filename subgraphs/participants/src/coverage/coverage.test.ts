import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { toCoverageId } from '@payung/kit/values/coverage-id.ts';
import type { CoverageSubject } from '@payung/kit/values/coverage-id.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answerOf } from '../testing/commands.ts';
import { askers, people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { writeEnrolments, writePeople } from '../testing/rows.ts';
import type { WrittenEnrolment } from '../testing/rows.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

const ELECTION = 'PILKADA-2029';
const BANDUNG = '00000000-0000-7000-8000-00000000000a';
const PALEMBANG = '00000000-0000-7000-8000-00000000000b';
const today = dateInJakarta(Temporal.Now.instant());
const inDays = (days: number): string => today.add({ days }).toString();

const BASIS = {
  categories: { KPPS: [70, 60, 0, 0], LINMAS: [20, 0, 0, 20], PPK: [5, 5, 0, 0], KPU_SEKRETARIAT: ['none', 3, 0, 0] },
  combined: { PETUGAS_TPS: { KPPS: 7, LINMAS: 2 } },
  partial: [],
  promised: 68,
  pollingDate: inDays(100),
  lastSafeDate: inDays(50),
};

interface Value {
  readonly value: number | null;
  readonly completeness: string;
}
interface Answer {
  readonly enrolled: Value;
  readonly active: Value;
  readonly gap: Value;
  readonly readiness: Readonly<Record<string, unknown>> | null;
}

let world: ParticipantsWorld;
beforeAll(async () => {
  world = await startParticipantsWorld();
  const serving = { electionCode: ELECTION, startsOn: inDays(-10), endsOn: inDays(10) };
  const bandung: WrittenEnrolment = { participantId: '', agreementId: BANDUNG, categoryCode: 'KPPS', ...serving };
  const rows: readonly Omit<WrittenEnrolment, 'participantId'>[] = [
    bandung,
    // On its last day, and on its first.
    { ...bandung, endsOn: today.toString() },
    { ...bandung, startsOn: today.toString() },
    // The day before the first, and the day after the last.
    { ...bandung, startsOn: inDays(1) },
    { ...bandung, endsOn: inDays(-1) },
    // Eight days ago: in the pace of fourteen days only; and a month ago, in none.
    {
      ...bandung,
      enrolledAt: Temporal.Now.instant()
        .subtract({ hours: 8 * 24 })
        .toString(),
    },
    {
      ...bandung,
      enrolledAt: Temporal.Now.instant()
        .subtract({ hours: 30 * 24 })
        .toString(),
    },
    ...Array.from({ length: 9 }, () => ({ ...bandung, categoryCode: 'PETUGAS_TPS' })),
    { ...bandung, state: 'PENDING' as const },
    { ...bandung, state: 'REJECTED' as const },
    { ...bandung, electionCode: 'PEMILU-2024' },
    { ...bandung, institutionCode: 'bawaslu-32.04', categoryCode: 'PTPS', regionCode: '32.04.12.2003' },
    { ...bandung, agreementId: PALEMBANG, institutionCode: 'kpu-16.71', regionCode: '16.71.02', categoryCode: 'PPK' },
  ];
  const participants = await writePeople(
    world,
    rows.map(() => 'Contoh Cakupan'),
  );
  await writeEnrolments(
    world.rows,
    rows.map((row, index) => ({ ...row, participantId: participants[index]! })),
  );
});
afterAll(() => world?.stop());

const FIGURE = '{ value completeness }';
const READINESS =
  '{ today promised enrolled missing daysToPolling lastSafeDate completesOn state atRisk paces { days enrolled perDay } agreement { id } }';

async function ask(
  ids: readonly string[],
  { as = 'admin', basis = BASIS, fields = '' }: { as?: PersonName | 'nobody'; basis?: unknown; fields?: string } = {},
) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Coverage { enrolled ${FIGURE} active ${FIGURE} gap ${FIGURE} readiness ${READINESS} ${fields} }
    ... on CoverageLine { enrolled ${FIGURE} active ${FIGURE} gap ${FIGURE} absences { kind people } } } }`;
  return world.askAs<{ _entities: (Answer | null)[] }>(as === 'nobody' ? null : people[as], query, {
    of: ids.map((id) => ({ __typename: id.split(':').length > 3 ? 'CoverageLine' : 'Coverage', id, basis })),
  });
}

const idOf = (type: CoverageSubject['type'], key: string): string =>
  toCoverageId({ type, key, electionCode: ELECTION });
const region = (code: string): string => idOf('Region', code);

async function counts(
  ids: readonly string[],
): Promise<readonly (readonly [enrolled: number | null, active: number | null])[]> {
  return answerOf(await ask(ids))._entities.map((each) => [each?.enrolled.value ?? null, each?.active.value ?? null]);
}

describe('who is enrolled and who serves today', () => {
  it('is counted at every level, from roll-ups and below the regency from the enrolments, alike', async () => {
    const codes = ['ID', '32', '32.04', '32.04.11', '32.04.11.2001', '32.04.12', '16.71', '11'];
    expect(await counts(codes.map(region))).toEqual([
      // 7 and 9 of KPU, one of Bawaslu, one of Palembang; two of them serve not yet or no more.
      [18, 16],
      [17, 15],
      [17, 15],
      [16, 14],
      [16, 14],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it('is counted by institution with those below it, and by agreement', async () => {
    const ids = [
      ...['kpu-32.04', 'bawaslu-32.04', 'kpu-32', 'kpu-ID', 'kpu-16'].map((code) => idOf('Institution', code)),
      idOf('Agreement', BANDUNG),
      idOf('Agreement', PALEMBANG),
    ];
    expect(await counts(ids)).toEqual([
      [16, 14],
      [1, 1],
      [16, 14],
      [17, 15],
      [1, 1],
      [17, 15],
      [1, 1],
    ]);
  });

  it('takes one statement for all regions of an election, however many are asked for', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => region(`32.${String(index % 100).padStart(2, '0')}`));
    for (const asked of [ids.slice(0, 3), ids, ['ID', '32', '16', '32.04'].map(region)]) {
      const statements = await statementsOf(() => counts(asked));
      expect(statements).toHaveLength(1);
    }
  });
});

describe('with what the owner of agreements hands over', () => {
  it('the gap is summed category by category, people of a combined one divided', async () => {
    const [coverage] = answerOf(await ask([region('32.04')]))._entities;
    // KPPS 70 - (7 + 7), LINMAS 20 - 2, PPK 5.
    expect(coverage?.gap).toEqual({ value: 56 + 18 + 5, completeness: 'COMPLETE' });
  });

  it('each line says its own, and that it was divided', async () => {
    const ids = ['KPPS', 'LINMAS', 'PPK', 'KPU_SEKRETARIAT', 'PANTARLIH'].map((code) => `${region('32.04')}:${code}`);
    expect(answerOf(await ask(ids))._entities).toEqual([
      {
        enrolled: { value: 14, completeness: 'ESTIMATED' },
        active: { value: 12, completeness: 'ESTIMATED' },
        gap: { value: 56, completeness: 'ESTIMATED' },
        absences: [{ kind: 'PROMISED_NOT_ENROLLED', people: 46 }],
      },
      {
        enrolled: { value: 2, completeness: 'ESTIMATED' },
        active: { value: 2, completeness: 'ESTIMATED' },
        gap: { value: 18, completeness: 'ESTIMATED' },
        absences: [{ kind: 'NEVER_MENTIONED', people: 20 }],
      },
      {
        enrolled: { value: 0, completeness: 'COMPLETE' },
        active: { value: 0, completeness: 'COMPLETE' },
        gap: { value: 5, completeness: 'COMPLETE' },
        absences: [{ kind: 'PROMISED_NOT_ENROLLED', people: 5 }],
      },
      {
        enrolled: { value: 0, completeness: 'COMPLETE' },
        active: { value: 0, completeness: 'COMPLETE' },
        gap: { value: null, completeness: 'UNKNOWN' },
        absences: [{ kind: 'PROMISED_NOT_ENROLLED', people: 3 }],
      },
      {
        enrolled: { value: 0, completeness: 'COMPLETE' },
        active: { value: 0, completeness: 'COMPLETE' },
        gap: { value: null, completeness: 'UNKNOWN' },
        absences: [],
      },
    ]);
  });

  it('readiness tells the pace of seven and fourteen days and the day the roster completes', async () => {
    const [coverage] = answerOf(await ask([idOf('Agreement', BANDUNG)]))._entities;
    // 51 missing at 15 in 7 days: 24 days.
    expect(coverage?.readiness).toMatchObject({
      today: today.toString(),
      promised: 68,
      enrolled: 17,
      missing: 51,
      daysToPolling: 100,
      completesOn: inDays(24),
      state: 'ON_TRACK',
      atRisk: false,
      paces: [
        { days: 7, enrolled: 15, perDay: 2.14 },
        { days: 14, enrolled: 16, perDay: 1.14 },
      ],
    });
  });

  it('there is no readiness where nothing is promised, and nothing at all for a basis that is none', async () => {
    const [none] = answerOf(await ask([region('32.04')], { basis: { ...BASIS, promised: 0 } }))._entities;
    expect(none?.readiness).toBeNull();
    const { errors } = await ask([region('32.04')], { basis: { ...BASIS, promised: -1 } });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('what no coverage has for an identifier is not there', async () => {
    expect(answerOf(await ask(['x', 'cov:PILKADA-2029:reg_x', `cov:${ELECTION}:par_1`]))._entities).toEqual([
      null,
      null,
      null,
    ]);
  });
});

/** Counts go by region, whichever institution asks: which of the nation, Bandung and Palembang each is told. */
const TOLD: Readonly<Record<PersonName, readonly ('ID' | '32.04' | '16.71')[]>> = {
  admin: ['ID', '32.04', '16.71'],
  adminOfProvince: ['32.04'],
  auditor: ['ID', '32.04', '16.71'],
  service: ['ID', '32.04', '16.71'],
  examples: ['ID', '32.04', '16.71'],
  apiAdmin: [],
  verifier: ['ID', '32.04', '16.71'],
  approver: ['ID', '32.04', '16.71'],
  branch: ['32.04'],
  otherBranch: ['16.71'],
  kpu: ['32.04'],
  partner: ['32.04'],
  kpuNation: ['ID', '32.04', '16.71'],
  kpuProvince: ['32.04'],
  kpuInVillage: [],
  kpuAstray: ['16.71'],
  bawaslu: ['32.04'],
  otherKpu: ['16.71'],
};

describe('who may', () => {
  it.each(askers)('%s is told the counts of regions in scope, and refused the others', async (as) => {
    for (const code of ['ID', '32.04', '16.71'] as const) {
      for (const id of [region(code), `${region(code)}:KPPS`, idOf('Institution', `kpu-${code}`)]) {
        const { data, errors } = await ask([id], { as });
        const told = as !== 'nobody' && TOLD[as].includes(code);
        expect([id, (data?._entities[0] ?? null) !== null, errors[0]?.extensions?.['code'] ?? null]).toEqual([
          id,
          told,
          told ? null : as === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
        ]);
      }
    }
  });

  it('one that is refused does not hide its neighbours', async () => {
    const { data, errors } = await ask([region('32.04'), region('16.71')], { as: 'kpu' });
    expect(data?._entities.map((each) => each?.enrolled.value ?? null)).toEqual([17, null]);
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('counts of an agreement are those of the own regions alone', async () => {
    const read = async (as: PersonName) =>
      answerOf(await ask([idOf('Agreement', BANDUNG), idOf('Agreement', PALEMBANG)], { as }))._entities.map(
        (each) => each?.enrolled.value,
      );
    expect(await read('kpu')).toEqual([17, 0]);
    expect(await read('otherKpu')).toEqual([0, 1]);
    expect(await read('kpuNation')).toEqual([17, 1]);
  });
});

describe('the list of what needs attention', () => {
  const target = (agreementKey: string, more: object = {}) => ({
    agreementKey,
    regionCode: '32.04',
    institutionCodes: ['kpu-32.04', 'bpjs-kc-lodaya'],
    promised: 68,
    pollingDate: today.add({ days: 100 }),
    lastSafeDate: today.add({ days: 50 }),
    ...more,
  });
  const never = '00000000-0000-7000-8000-00000000000c';
  const LIST = `query ($election: ID!, $region: ID, $first: Int!, $after: String) { readiness(electionCode: $election, regionCode: $region, first: $first, after: $after) {
    totalCount atRiskCount edges { node { agreement { id } state missing } } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    readonly readiness: {
      readonly totalCount: number;
      readonly atRiskCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly agreement: { readonly id: string };
          readonly state: string;
          readonly missing: number;
        };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    } | null;
  }
  const list = (as: PersonName | 'nobody', more: object = {}) =>
    world.askAs<List>(as === 'nobody' ? null : people[as], LIST, { election: ELECTION, first: 20, ...more });

  beforeAll(() => {
    world.targets.set(ELECTION, [
      target(BANDUNG),
      target(never, { promised: 1_000 }),
      target(PALEMBANG, {
        regionCode: '16.71',
        institutionCodes: ['kpu-16.71'],
        promised: 1,
      }),
    ]);
  });

  it('has those at risk first, then by how many are missing; page after page', async () => {
    const whole = answerOf(await list('admin')).readiness;
    expect([whole?.totalCount, whole?.atRiskCount]).toEqual([3, 1]);
    expect(whole?.edges.map(({ node }) => [node.state, node.missing])).toEqual([
      ['TOO_SLOW', 1_000],
      ['ON_TRACK', 51],
      ['COMPLETE', 0],
    ]);
    const first = answerOf(await list('admin', { first: 2 })).readiness;
    const second = answerOf(await list('admin', { first: 2, after: first?.pageInfo.endCursor })).readiness;
    expect([...(first?.edges ?? []), ...(second?.edges ?? [])]).toEqual(whole?.edges);
    expect(second?.pageInfo.hasNextPage).toBe(false);
  });

  it('can be narrowed to a region', async () => {
    expect(answerOf(await list('admin', { region: '16' })).readiness?.totalCount).toBe(1);
  });

  it.each([
    ['admin', 3],
    ['auditor', 3],
    ['adminOfProvince', 2],
    ['kpu', 2],
    ['kpuProvince', 2],
    ['branch', 2],
    ['verifier', 2],
    ['otherKpu', 1],
    // Same region, no party; right institution, wrong region.
    ['bawaslu', 0],
    ['kpuAstray', 0],
  ] as const)(
    'shows %s the agreements to which their institution is a party in their regions: %i',
    async (as, total) => {
      expect(answerOf(await list(as)).readiness?.totalCount).toBe(total);
    },
  );

  it.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['apiAdmin', 'FORBIDDEN'],
  ] as const)('is refused to %s', async (as, code) => {
    const { data, errors } = await list(as);
    expect([data?.readiness ?? null, errors[0]?.extensions?.['code']]).toEqual([null, code]);
  });

  it('is null for an election that does not exist, and refused for what is no code', async () => {
    expect(answerOf(await list('admin', { election: 'PEMILU-1955' })).readiness).toBeNull();
    expect((await list('admin', { election: "x' or true" })).errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect((await list('admin', { region: 'Bandung' })).errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('is no list at all while the owner of agreements is silent', async () => {
    world.setOwnerAnswers(false);
    try {
      const { data, errors } = await list('admin');
      expect([data, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([
        { readiness: null },
        ['SUBGRAPH_UNAVAILABLE'],
      ]);
    } finally {
      world.setOwnerAnswers(true);
    }
  });
});
