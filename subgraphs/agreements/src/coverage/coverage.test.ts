import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { tables } from '../tables.ts';
import { beneficiary, line } from '../testing/agreement-input.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';

let world: AgreementsWorld;
let owner: Database;
beforeAll(async () => {
  world = await startAgreementsWorld();
  owner = await connect({ url: world.database.migratorUrl, tables, applicationName: 'test', connections: 1 });
});
afterAll(async () => {
  await owner?.destroy();
  await world?.stop();
});

interface Figure {
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly completeness: string;
  readonly note: { readonly en: string } | null;
  readonly sources: readonly { readonly name: { readonly en: string }; readonly confidence: string }[];
}

interface Coverage {
  readonly id: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly expected: Figure;
  readonly promised: Figure;
  readonly peoplePlanned: number;
  readonly peopleExcluded: number;
  readonly agreements: number;
  readonly lines: readonly {
    readonly id: string;
    readonly category: { readonly code: string };
    readonly expected: Figure;
    readonly promised: Figure;
    readonly formula: { readonly id: string } | null;
    readonly expectedUnplaced: number;
    readonly absentFromText: readonly { readonly kind: string; readonly people: number }[];
  }[];
}

const FIGURE = 'value minimum maximum completeness note { en } sources { name { en } confidence }';
const COVERAGE = `id region { code name } expected { ${FIGURE} } promised { ${FIGURE} } peoplePlanned peopleExcluded agreements
  lines { id category { code } expected { ${FIGURE} } promised { ${FIGURE} } formula { id } expectedUnplaced absentFromText { kind people } }`;

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await world.askAs<Data>(person('admin'), query, variables);
  expect(errors).toEqual([]);
  return data!;
}

async function coverageOf(regionCode: string, electionCode: string): Promise<Coverage> {
  const query = `query ($region: ID!, $election: ID!) { region(code: $region) { coverage(electionCode: $election) { ${COVERAGE} } } }`;
  return (await ask<{ region: { coverage: Coverage } }>(query, { region: regionCode, election: electionCode })).region
    .coverage;
}

const lineOf = ({ lines }: Coverage, code: string) => lines.find(({ category }) => category.code === code)!;

describe('the coverage of a region', () => {
  test('Bandung: 113,447 promised, every category with its formula, 11,081 polling stations from two institutions', async () => {
    const coverage = await coverageOf('32.04', 'PEMILU-2024');
    expect(coverage).toMatchObject({
      region: { code: '32.04', name: 'Kabupaten Bandung' },
      // 19 of KPU itself and 7 civil servants are promised and no rule expects them.
      promised: { value: 113_447, completeness: 'COMPLETE' },
      expected: { value: 113_421, minimum: 113_266, maximum: 113_421, completeness: 'COMPLETE', note: null },
      peoplePlanned: 0,
      agreements: 1,
    });
    expect(lineOf(coverage, 'PPK')).toMatchObject({ formula: { id: '31 kecamatan × 5' }, absentFromText: [] });
    expect(lineOf(coverage, 'KPPS')).toMatchObject({
      formula: { id: '11.081 TPS × 7' },
      expected: { value: 77_567 },
      promised: { value: 77_567, completeness: 'ESTIMATED' },
    });
    expect(
      lineOf(coverage, 'KPPS')
        .expected.sources.map(({ name }) => name.en)
        .join(),
    ).toContain('confirmed by 2 institutions');
    expect(lineOf(coverage, 'KPU_KETUA_ANGGOTA')).toMatchObject({
      expected: { value: null, completeness: 'UNKNOWN' },
      promised: { value: 5 },
    });
  });

  test('Kapuas Hulu: KPPS left out by the text, Linmas never mentioned', async () => {
    const coverage = await coverageOf('61.06', 'PILKADA-2024');
    expect(coverage).toMatchObject({ promised: { value: 1_876 }, peopleExcluded: 4_579 });
    expect(lineOf(coverage, 'KPPS').absentFromText).toEqual([{ kind: 'EXCLUDED_BY_TEXT', people: 4_579 }]);
    expect(lineOf(coverage, 'LINMAS')).toMatchObject({
      formula: { id: '654 TPS × 2' },
      absentFromText: [{ kind: 'NEVER_MENTIONED', people: 1_308 }],
    });
    expect(lineOf(coverage, 'PPK').absentFromText).toEqual([]);
  });

  test('Ponorogo: a plan in no line, polling stations unknown, and unknown is not zero', async () => {
    const coverage = await coverageOf('35.02', 'PILKADA-2020');
    expect(coverage).toMatchObject({
      promised: { value: 1_700 },
      peoplePlanned: 1_700,
      // 21 × (5 + 3 + 2 + 3 + 8) + 307 × (3 + 3 + 1)
      expected: { value: 2_590, maximum: null, completeness: 'PARTIAL' },
    });
    expect(coverage.lines.every(({ promised }) => promised.value === 0)).toBe(true);
    expect(lineOf(coverage, 'PTPS')).toMatchObject({
      expected: { value: null, completeness: 'UNKNOWN' },
      formula: null,
    });
  });

  test('the nation: polling stations by its own count, most of it in no province', async () => {
    const coverage = await coverageOf('ID', 'PEMILU-2024');
    const kpps = lineOf(coverage, 'KPPS');
    expect(kpps).toMatchObject({
      expected: { value: 5_741_127, completeness: 'COMPLETE' },
      formula: { id: '820.161 TPS × 7' },
      expectedUnplaced: 5_741_127 - 7 * (11_081 + 496),
    });
    expect(lineOf(coverage, 'PPK').expected.value).toBe(36_425);
    expect(coverage.promised.value).toBe(113_447 + 4_870);
  });

  test('an election or a region that does not exist has none', async () => {
    const query = `{ a: region(code: "32.04") { coverage(electionCode: "PEMILU-1955") { id } expectedOfficers(electionCode: "x") { expected } } }`;
    expect(await ask(query)).toEqual({ a: { coverage: null, expectedOfficers: null } });
  });
});

test('expected officers of Bandung: formula, units, seats, source and how sure, for every category that is hired by the unit', async () => {
  const { region } = await ask<{ region: { expectedOfficers: Record<string, unknown>[] } }>(
    `{ region(code: "32.04") { expectedOfficers(electionCode: "PEMILU-2024") {
       category { code } expected minimum maximum formula { id en } unit units multiplier seats { minimum usual maximum } confidence source { en } unplaced } } }`,
  );
  const find = (code: string) =>
    region.expectedOfficers.find(({ category }) => (category as { code: string }).code === code);
  expect(
    Object.fromEntries(
      region.expectedOfficers.map(({ category, expected }) => [(category as { code: string }).code, expected]),
    ),
  ).toEqual({
    PPK: 155,
    SEK_PPK: 93,
    PENDUKUNG_SEK_PPK: 62,
    PPS: 840,
    SEK_PPS: 840,
    KPPS: 77_567,
    LINMAS: 22_162,
    PANWASCAM: 93,
    SEK_PANWASCAM: 248,
    PKD: 280,
    PTPS: 11_081,
  });
  expect(find('PPS')).toMatchObject({
    formula: { id: '280 desa/kelurahan × 3', en: '280 villages × 3' },
    unit: 'VILLAGE',
    units: 280,
    multiplier: 3,
    confidence: 'DERIVED',
    source: { en: expect.stringContaining('idn-area-data') as unknown },
    unplaced: 0,
  });
  expect(find('SEK_PANWASCAM')).toMatchObject({
    minimum: 155,
    maximum: 248,
    seats: { minimum: 5, usual: 8, maximum: 8 },
    confidence: 'PRESS',
  });
  expect(find('PENDUKUNG_SEK_PPK')).toMatchObject({ minimum: 0, maximum: 62 });
});

describe('the coverage of other subjects', () => {
  test('an institution: KPU alone, the office of the province with what lies below it', async () => {
    const { kpu, bawaslu, above, nation, branch } = await ask<Record<string, { coverage: Coverage | null }>>(`{
      kpu: institution(code: "kpu-32.04") { coverage(electionCode: "PEMILU-2024") { ${COVERAGE} } }
      bawaslu: institution(code: "bawaslu-32.04") { coverage(electionCode: "PEMILU-2024") { ${COVERAGE} } }
      above: institution(code: "kpu-32") { coverage(electionCode: "PEMILU-2024") { ${COVERAGE} } }
      nation: institution(code: "kpu-ID") { coverage(electionCode: "PEMILU-2024") { ${COVERAGE} } }
      branch: institution(code: "bpjs-kc-lodaya") { coverage(electionCode: "PEMILU-2024") { id } }
    }`);
    expect(kpu?.coverage?.promised.value).toBe(101_738);
    expect(kpu?.coverage?.lines.some(({ category }) => category.code === 'PTPS')).toBe(false);
    expect(bawaslu?.coverage).toMatchObject({ promised: { value: 11_709 }, expected: { value: 11_702 } });
    expect(above?.coverage?.promised.value).toBe(101_738);
    expect(nation?.coverage?.promised.value).toBe(101_738 + 4_870);
    expect(branch?.coverage).toBeNull();
  });

  test('an agreement: the bodies of its beneficiaries, its own lines alone', async () => {
    const { agreements } = await ask<{ agreements: { edges: { node: { coverage: Coverage } }[] } }>(
      `{ agreements(filter: { regionCode: "61.06" }) { edges { node { coverage { ${COVERAGE} } } } } }`,
    );
    const { coverage } = agreements.edges[0]!.node;
    expect(coverage.promised.value).toBe(1_876);
    expect(coverage.lines.map(({ category }) => category.code)).toEqual([
      'PPK',
      'SEK_PPK',
      'PENDUKUNG_SEK_PPK',
      'PPS',
      'SEK_PPS',
      'KPPS',
      'LINMAS',
    ]);
    expect(lineOf(coverage, 'LINMAS').absentFromText).toEqual([{ kind: 'NEVER_MENTIONED', people: 1_308 }]);
  });

  test('an election: the nation', async () => {
    const { election } = await ask<{ election: { coverage: Coverage } }>(
      `{ election(code: "PILKADA-2024") { coverage { ${COVERAGE} } } }`,
    );
    expect(election.coverage.id).toBe((await coverageOf('ID', 'PILKADA-2024')).id);
    expect(election.coverage.promised.value).toBe(1_876 + 2_577);
  });

  test('whatever carries an identifier is found again by it, and by no forged one', async () => {
    const { id, lines } = await coverageOf('32.04', 'PEMILU-2024');
    const forged = ['cov:PEMILU-2024:reg_32.99', 'cov:x:reg_32.04', 'cov:PEMILU-2024:par_1', `${id}:NONE`, 'x'];
    const { _entities: found } = await ask<{ _entities: unknown[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Coverage { id promised { value } } ... on CoverageLine { id promised { value } } } }`,
      {
        of: [
          { __typename: 'Coverage', id },
          { __typename: 'CoverageLine', id: lines[2]!.id },
          ...forged.map((each) => ({
            __typename: each.endsWith('NONE') ? 'CoverageLine' : 'Coverage',
            id: each,
          })),
        ],
      },
    );
    expect(found).toEqual([
      { id, promised: { value: 113_447 } },
      { id: lines[2]!.id, promised: { value: lines[2]!.promised.value } },
      ...forged.map(() => null),
    ]);
  });
});

describe('coverage region by region', () => {
  const LIST = `query ($level: CoverageLevel!, $election: ID!, $province: ID) {
    coverages(level: $level, electionCode: $election, provinceCode: $province) { region { code name } expected { value } promised { value } agreements }
  }`;
  type List = { coverages: Pick<Coverage, 'region' | 'expected' | 'promised' | 'agreements'>[] | null };
  const list = (variables: Readonly<Record<string, string>>) =>
    ask<List>(LIST, { election: 'PILKADA-2024', ...variables });

  test('514 regencies or 38 provinces in one statement, however many there are', async () => {
    for (const [level, rows] of [
      ['REGENCY', 514],
      ['PROVINCE', 38],
    ] as const) {
      let read: List | undefined;
      const statements = await statementsOf(async () => (read = await list({ level })));
      expect(read?.coverages).toHaveLength(rows);
      expect(statements).toHaveLength(1);
    }
  });

  test('the regencies of one province, with the figures that each gives by itself', async () => {
    const { coverages } = await list({ level: 'REGENCY', province: '61' });
    expect(coverages).toHaveLength(14);
    expect(coverages?.find(({ region }) => region.code === '61.06')).toEqual({
      region: { code: '61.06', name: 'Kabupaten Kapuas Hulu' },
      expected: { value: (await coverageOf('61.06', 'PILKADA-2024')).expected.value },
      promised: { value: 1_876 },
      agreements: 1,
    });
  });

  test('sums: provinces are their regencies, and the nation is its provinces', async () => {
    const [provinces, regencies] = [await list({ level: 'PROVINCE' }), await list({ level: 'REGENCY' })];
    const sum = (rows: List['coverages'], prefix = ''): readonly number[] => {
      const own = (rows ?? []).filter(({ region }) => region.code.startsWith(prefix));
      return (['expected', 'promised'] as const).map((of) =>
        own.reduce((total, row) => total + (row[of].value ?? 0), 0),
      );
    };
    for (const { region } of provinces.coverages ?? [])
      expect([region.code, ...sum(regencies.coverages, `${region.code}.`)]).toEqual([
        region.code,
        ...sum(provinces.coverages, region.code),
      ]);
    const nation = await coverageOf('ID', 'PILKADA-2024');
    const unplaced = nation.lines.reduce((total, each) => total + each.expectedUnplaced, 0);
    const [expected, promised] = sum(provinces.coverages);
    expect([nation.expected.value! - unplaced, nation.promised.value]).toEqual([expected, promised]);
  });

  test('an election that does not exist has none', async () => {
    expect(await list({ level: 'REGENCY', election: 'PEMILU-1955' })).toEqual({ coverages: null });
  });
});

describe('people without an agreement', () => {
  test('Palembang: 21,270 officers of KPU follow from 2,272 supervisors of polling stations', async () => {
    const { region, agreements } = await ask<Record<string, never>>(`{
      region(code: "16.71") { counterparts(electionCode: "PILKADA-2024") {
        institution { code } pollingStations people { value minimum completeness } confidence
        inferredFrom { source { code } } lines { category { code } expected formula { id } } reasoning { id en }
      } }
      agreements(filter: { regionCode: "16.71" }) { edges { node { counterpart { institution { code } people { value } } } } }
    }`);
    expect(region).toMatchObject({
      counterparts: [
        {
          institution: { code: 'kpu-16.71' },
          pollingStations: 2_272,
          people: { value: 21_270, minimum: 21_234, completeness: 'COMPLETE' },
          confidence: 'DERIVED',
          inferredFrom: [{ source: { code: 'seed-002' } }],
        },
      ],
    });
    expect(agreements).toEqual({
      edges: [{ node: { counterpart: { institution: { code: 'kpu-16.71' }, people: { value: 21_270 } } } }],
    });
  });

  test('missing agreements: inferred ones first, then by people; read to the end without a repeat', async () => {
    interface Missing {
      readonly missingAgreements: {
        readonly totalCount: number;
        readonly edges: readonly {
          readonly node: {
            readonly institution: { readonly code: string };
            readonly people: Figure;
            readonly inference: object | null;
          };
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const read = async (after: string | null) =>
      (
        await ask<Missing>(
          `query ($after: String) { missingAgreements(electionCode: "PILKADA-2024", first: 100, after: $after) {
             totalCount edges { node { institution { code } people { ${FIGURE} } inference { pollingStations } reasoning { id } } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      ).missingAgreements;
    const all: Missing['missingAgreements']['edges'][number]['node'][] = [];
    let page = await read(null);
    for (;;) {
      all.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) break;
      page = await read(page.pageInfo.endCursor);
    }
    // Each regency has two bodies; two bodies have an agreement.
    expect([page.totalCount, all.length]).toEqual([1_026, 1_026]);
    expect(new Set(all.map(({ institution }) => institution.code)).size).toBe(1_026);
    expect(all.slice(0, 2).map(({ institution, people }) => [institution.code, people.value])).toEqual([
      ['kpu-16.71', 21_270],
      ['bawaslu-61.06', 1_189],
    ]);
    expect(all.slice(2).every(({ inference }) => inference === null)).toBe(true);
    const rest = all.slice(2).map(({ people }) => people.value ?? 0);
    expect(rest).toEqual(rest.toSorted((a, b) => b - a));
  });

  test('the white map: regencies without an agreement of a body, most unprotected people first', async () => {
    interface White {
      readonly regionsWithoutAgreement: {
        readonly totalCount: number;
        readonly edges: readonly {
          readonly node: {
            readonly region: { readonly code: string };
            readonly bodies: readonly string[];
            readonly unprotected: { readonly value: number };
          };
        }[];
      };
    }
    const read = async (more: string) =>
      (
        await ask<White>(
          `{ regionsWithoutAgreement(electionCode: "PILKADA-2024", first: 100 ${more}) { totalCount edges { node { region { code } bodies unprotected { value } } } } }`,
        )
      ).regionsWithoutAgreement;
    const [either, kpu, province] = [await read(''), await read(', body: KPU'), await read(', provinceCode: "16"')];
    expect([either.totalCount, kpu.totalCount, province.totalCount]).toEqual([514, 513, 17]);
    expect(either.edges.map(({ node }) => node.unprotected.value)).toEqual(
      either.edges.map(({ node }) => node.unprotected.value).toSorted((a, b) => b - a),
    );
    expect(province.edges[0]?.node).toEqual({
      region: { code: '16.71' },
      bodies: ['KPU'],
      unprotected: { value: 21_270 },
    });
  });

  test('a draft promises nothing, and a regency whose only agreement is a draft stays white', async () => {
    const white = async () =>
      (
        await ask<{ regionsWithoutAgreement: { totalCount: number } }>(
          `{ regionsWithoutAgreement(electionCode: "PILKADA-2020", body: KPU, provinceCode: "35") { totalCount } }`,
        )
      ).regionsWithoutAgreement.totalCount;
    const before = await white();
    const input = ownAgreement({
      regionCode: '35.02',
      electionCode: 'PILKADA-2020',
      parties: [
        { institutionCode: 'bpjs-kc-madiun', role: 'INSURER' },
        { institutionCode: 'kpu-35.02', role: 'BENEFICIARY' },
      ],
      beneficiaries: [beneficiary({ institutionCode: 'kpu-35.02', statedTotal: 105, headcounts: [line('PPK', 105)] })],
    });
    const { id } = await register(world, input, { as: person('admin') });
    expect(await white()).toBe(before - 1);
    const key = id.slice(4);
    await owner.query(
      `update agreement set signed_on = null, signed_on_confidence = null where replace(id::text, '-', '') = $1`,
      [key],
    );
    expect(await white()).toBe(before);
    expect((await coverageOf('35.02', 'PILKADA-2020')).promised.value).toBe(1_700);
    await owner.query(
      `update agreement set signed_on = listed_on, signed_on_confidence = 'STATED' where replace(id::text, '-', '') = $1`,
      [key],
    );
  });
});

test('the last safe day before the vote of 27 November 2024 is 15 October, by 30 working days and the day of the vote itself free', async () => {
  expect(
    await ask(`{ election(code: "PILKADA-2024") { registrationDeadline { lastSafeDate workingDays confidence } } }`),
  ).toEqual({
    election: { registrationDeadline: { lastSafeDate: '2024-10-15', workingDays: 30, confidence: 'PRESS' } },
  });
});

test('seats: a rule from a later day counts for elections after it and not before', async () => {
  await owner.query(
    `insert into officer_seats (category_code, effective_from, minimum, usual, maximum, source, confidence)
     values ('PKD', '2024-06-01', 2, 2, 2, 'a later rule', 'UNVERIFIED')`,
  );
  try {
    const [before, after] = [await coverageOf('32.04', 'PEMILU-2024'), await coverageOf('32.04', 'PILKADA-2024')];
    expect([lineOf(before, 'PKD').formula?.id, lineOf(after, 'PKD').formula?.id]).toEqual([
      '280 desa/kelurahan × 1',
      '280 desa/kelurahan × 2',
    ]);
    expect(
      await ask('{ officerCategory(code: "PKD") { seats { usual } seatsRules { usual effectiveFrom } } }'),
    ).toEqual({
      officerCategory: {
        seats: { usual: 2 },
        seatsRules: [
          { usual: 2, effectiveFrom: '2024-06-01' },
          { usual: 1, effectiveFrom: null },
        ],
      },
    });
  } finally {
    await owner.query(`delete from officer_seats where effective_from is not null`);
  }
});
