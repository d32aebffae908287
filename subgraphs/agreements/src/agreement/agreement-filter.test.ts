import { connect } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { lifeCycleOf, termsInput } from '../testing/life-cycle.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';

let world: AgreementsWorld;
let life: ReturnType<typeof lifeCycleOf>;
const today = Temporal.Now.plainDateISO('Asia/Jakarta');
const names = new Map<string, string>();

beforeAll(async () => {
  world = await startAgreementsWorld();
  life = lifeCycleOf(world);
  for (const status of ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'IN_FORCE', 'SUSPENDED', 'TERMINATED'])
    names.set(await life.agreementIn(status), status);
  const ending = async (days: number) =>
    (
      await register(
        world,
        ownAgreement({ startsOn: Temporal.PlainDate.from('2024-01-01'), endsOn: today.add({ days }) }),
      )
    ).id;
  names.set(await ending(0), 'ends today');
  names.set(await ending(30), 'ends in 30 days');
  names.set(await ending(-1), 'ended yesterday');
  const terms = termsInput({ programmes: ['JKK'] });
  names.set(await life.agreementIn('DRAFT', { terms, lineage: 'CONTINUATION' }), 'JKK alone');
});
afterAll(() => world?.stop());

interface Edges {
  readonly agreements: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly source: { readonly code: string } } }[];
  };
}

async function found(filter: Record<string, unknown>): Promise<readonly string[]> {
  const { agreements } = await life.ask<Edges>(
    'admin',
    'query ($filter: AgreementFilter) { agreements(first: 100, filter: $filter) { totalCount edges { node { id source { code } } } } }',
    { filter },
  );
  expect(agreements.totalCount).toBe(agreements.edges.length);
  return agreements.edges.map(({ node }) => names.get(node.id) ?? node.source.code).toSorted();
}

test.each<[string, Record<string, unknown>, readonly string[]]>([
  ['drafts', { statuses: ['DRAFT'] }, ['DRAFT', 'JKK alone']],
  ['what waits for somebody', { statuses: ['SUBMITTED', 'APPROVED'] }, ['APPROVED', 'SUBMITTED']],
  ['what was sent back', { statuses: ['SENT_BACK'] }, ['SENT_BACK']],
  ['in force', { statuses: ['IN_FORCE'] }, ['IN_FORCE', 'ends in 30 days', 'ends today']],
  ['ended', { statuses: ['ENDED'] }, ['ended yesterday', 'seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']],
  ['suspended or terminated', { statuses: ['SUSPENDED', 'TERMINATED'] }, ['SUSPENDED', 'TERMINATED']],
  ['no state at all', { statuses: [] }, []],
  ['a programme and a state', { programme: 'JKM', statuses: ['DRAFT'] }, ['DRAFT']],
  ['a programme', { programme: 'JKK', regionCode: '16' }, ['seed-002']],
  ['a place in a line', { lineage: 'CONTINUATION' }, ['JKK alone', 'seed-001']],
  ['signed from', { signedFrom: '2024-08-26', electionCode: 'PILKADA-2024', provinceCode: '16' }, ['seed-002']],
  ['signed until', { signedTo: '2020-12-31' }, ['seed-004']],
  ['signed between', { signedFrom: '2023-05-22', signedTo: '2023-05-22' }, ['seed-000']],
  ['a province', { provinceCode: '61' }, ['seed-001']],
  ['a province and a region of another', { provinceCode: '61', regionCode: '16.71' }, []],
  ['the last day today', { endsWithinDays: 0 }, ['ends today']],
  ['the last day within a month', { endsWithinDays: 30 }, ['ends in 30 days', 'ends today']],
  ['the last day within 29 days', { endsWithinDays: 29 }, ['ends today']],
  ['an institution and a state', { institutionCode: 'kpu-32.04', statuses: ['APPROVED'] }, ['APPROVED']],
])('a list is narrowed down by %s', async (_case, filter, expected) => {
  expect(await found(filter)).toEqual(expected.toSorted());
});

test.each([-1, 3_661])('%i days are no span to ask for', async (endsWithinDays) => {
  const { errors } = await world.askAs(
    person('admin'),
    'query ($d: Int) { agreements(filter: { endsWithinDays: $d }) { totalCount } }',
    {
      d: endsWithinDays,
    },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('drafts stand among the others at the day on which they were drafted', async () => {
  const { agreements } = await life.ask<{ agreements: { edges: { node: { id: string; signedOn: string | null } }[] } }>(
    'admin',
    '{ agreements(first: 100) { edges { node { id signedOn } } } }',
  );
  const days = agreements.edges.map(({ node }) => node.signedOn ?? today.toString());
  expect(days).toEqual(days.toSorted().toReversed());
});

describe('as a table', () => {
  const CSV = `query ($filter: AgreementFilter) { agreementsCsv(filter: $filter) {
    __typename ... on AgreementsCsv { fileName rows content } ... on AgreementRefused { code } } }`;
  interface Csv {
    readonly agreementsCsv: { readonly fileName: string; readonly rows: number; readonly content: string };
  }

  test('it holds the filtered list, in its order, for spreadsheets', async () => {
    const { agreementsCsv } = await life.ask<Csv>('admin', CSV, { filter: { electionCode: 'PEMILU-2024' } });
    expect(agreementsCsv.fileName).toBe(`perjanjian-${today.toString()}.csv`);
    const [head, ...lines] = agreementsCsv.content.split('\r\n');
    expect(head).toMatch(/^\uFEFFjudul;status;bentuk;/);
    expect(lines).toEqual([
      'KPU Kabupaten Bintan, Pemilu 2024;berakhir;TRIPARTITE_PKS;21.01;Kabupaten Bintan;PEMILU-2024;2024-01-29;2024-01-29;2024-04-01;;FIRST;KPU Kabupaten Bintan;BPJS Ketenagakerjaan Kantor Cabang Tanjungpinang;4870;0;1;seed-003',
      'KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024;berakhir;PKS;32.04;Kabupaten Bandung;PEMILU-2024;2023-05-22;2023-05-22;2024-04-01;JKK, JKM;FIRST;KPU Kabupaten Bandung, Bawaslu Kabupaten Bandung;BPJS Ketenagakerjaan Kantor Cabang Bandung Lodaya;113447;0;1;seed-000',
      '',
    ]);
    expect(agreementsCsv.rows).toBe(2);
  });

  test.each<['kpu' | 'otherBranch' | 'kpuElsewhere' | 'auditor', number]>([
    ['otherBranch', 1],
    ['kpuElsewhere', 0],
  ])('%s gets what they see in lists, and no more', async (name, rows) => {
    expect((await life.ask<Csv>(name, CSV, { filter: {} })).agreementsCsv.rows).toBe(rows);
  });

  test('it is refused beyond five thousand rows, with how many there are', async () => {
    const database = await connect({
      url: world.database.migratorUrl,
      tables: [],
      applicationName: 'test',
      connections: 1,
    });
    await database.query(`insert into agreement (title, instrument, signed_on, region_code, election_code, programmes, lineage, legal_bases, source_code, version, registered_at)
      select 'Banyak', 'PKS', '2024-01-01', '11', 'PEMILU-2024', '{}', 'FIRST', '{}', 'many-' || n, 1, now() from generate_series(1, 5001) n`);
    await database.destroy();
    const answer = await life.ask('admin', CSV, { filter: { regionCode: '11' } });
    expect(answer).toEqual({ agreementsCsv: { __typename: 'AgreementRefused', code: 'TOO_MANY_ROWS' } });
  });

  test.each([
    ['apiAdmin', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ] as const)('nothing of it is given to %s', async (name, code) => {
    const { data, errors } = await world.askAs<Csv>(name === null ? null : person(name), CSV, { filter: {} });
    expect(data?.agreementsCsv ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
