import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { person } from '../testing/people.ts';

interface Figures {
  readonly source: { readonly code: string };
  readonly title: string;
  readonly headcount: Record<string, number | null>;
  readonly beneficiaries: readonly {
    readonly institution: { readonly code: string };
    readonly statedTotal: number | null;
    readonly computedTotal: number | null;
    readonly status: string;
    readonly headcounts: readonly {
      readonly category: { readonly code: string };
      readonly people: number;
      readonly covered: boolean;
    }[];
  }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly message: { readonly id: string; readonly en: string };
    readonly institution: { readonly code: string } | null;
    readonly category: { readonly code: string } | null;
  }[];
  readonly [field: string]: unknown;
}

const QUERY = `{
  agreements(first: 100) {
    totalCount
    edges { node {
      source { code publisher credit } title subject instrument instrumentText signedOn signedOnConfidence signedAt
      region { code } election { code } programmes lineage lineageText predecessor { id } legalBases
      funding { text realised } version
      parties { institution { code } role implied }
      signatories { name title capacity part institution { code } }
      headcount { statedTotal computedTotal people peopleExcluded coveredBasisPoints }
      beneficiaries { institution { code } statedTotal statedTotalNote computedTotal status headcounts { category { code } label people covered } }
      warnings { code message { id en } institution { code } category { code } }
    } }
  }
  region(code: "ID") { promised { people peoplePlanned peopleExcluded peopleCivilServants agreements byCategory { category { code } people peopleExcluded } } }
}`;

let world: AgreementsWorld;
let all: Map<string, Figures>;
let nation: {
  people: number;
  byCategory: { category: { code: string }; people: number; peopleExcluded: number }[];
} & Record<string, unknown>;

beforeAll(async () => {
  world = await startAgreementsWorld();
  const { data, errors } = await world.askAs<{
    agreements: { totalCount: number; edges: { node: Figures }[] };
    region: { promised: typeof nation };
  }>(person('admin'), QUERY);
  expect(errors).toEqual([]);
  expect(data?.agreements.totalCount).toBe(5);
  all = new Map(data!.agreements.edges.map(({ node }) => [node.source.code, node]));
  nation = data!.region.promised;
});
afterAll(() => world?.stop());

const warningsOf = (code: string) =>
  all
    .get(code)!
    .warnings.map((warning) => [warning.code, warning.institution?.code ?? null, warning.category?.code ?? null]);
const peopleOf = (code: string, institution: string, category: string) =>
  all
    .get(code)!
    .beneficiaries.find((each) => each.institution.code === institution)
    ?.headcounts.find((each) => each.category.code === category)?.people;

describe('Bandung 2023', () => {
  test('two beneficiaries, each with a total that its parts add up to', () => {
    const agreement = all.get('seed-000')!;
    expect(agreement.beneficiaries).toMatchObject([
      { institution: { code: 'kpu-32.04' }, statedTotal: 101_738, computedTotal: 101_738, status: 'STATED' },
      { institution: { code: 'bawaslu-32.04' }, statedTotal: 11_709, computedTotal: 11_709, status: 'STATED' },
    ]);
    expect(agreement.headcount).toEqual({
      statedTotal: 113_447,
      computedTotal: 113_447,
      people: 113_447,
      peopleExcluded: 0,
      coveredBasisPoints: 10_000,
    });
    expect(agreement.title).toBe('KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024');
  });

  test('seven civil servants stand in the text and cannot be covered: that is the one thing to ask about', () => {
    expect(warningsOf('seed-000')).toEqual([['CIVIL_SERVANTS_NAMED', 'bawaslu-32.04', 'PNS_SEK_BAWASLU']]);
    expect(peopleOf('seed-000', 'bawaslu-32.04', 'PNS_SEK_BAWASLU')).toBe(7);
  });

  test('signer, beneficiary and witness are different institutions, and an acting official says so', () => {
    const { parties, signatories } = all.get('seed-000') as Figures & { parties: unknown[]; signatories: unknown[] };
    expect(parties).toEqual([
      { institution: { code: 'kesbangpol-32.04' }, role: 'SIGNER', implied: false },
      { institution: { code: 'bpjs-kc-lodaya' }, role: 'SIGNER', implied: false },
      { institution: { code: 'bpjs-kc-lodaya' }, role: 'INSURER', implied: false },
      { institution: { code: 'kpu-32.04' }, role: 'BENEFICIARY', implied: false },
      { institution: { code: 'bawaslu-32.04' }, role: 'BENEFICIARY', implied: false },
      { institution: { code: 'pemda-32.04' }, role: 'WITNESS', implied: false },
    ]);
    expect(signatories).toMatchObject([
      { name: 'H. Erick Juriara Ekananta', capacity: 'ACTING', part: 'SIGNED' },
      { name: 'Rizal Dariakusumah', capacity: 'IN_OFFICE', part: 'SIGNED' },
      { name: 'Dr. H.M. Dadang Supriatna', part: 'WITNESSED' },
    ]);
    expect(all.get('seed-000')).toMatchObject({
      signedOn: '2023-05-22',
      instrument: 'PKS',
      lineage: 'FIRST',
      programmes: ['JKK', 'JKM'],
    });
  });
});

describe('Kapuas Hulu 2024', () => {
  test('1,876 of 6,455 are covered: 29.06 %, and the gap is KPPS', () => {
    const { headcount } = all.get('seed-001')!;
    expect(headcount).toEqual({
      statedTotal: 1_876,
      computedTotal: 1_876,
      people: 1_876,
      peopleExcluded: 4_579,
      coveredBasisPoints: 2_906,
    });
    expect(headcount['people']! + headcount['peopleExcluded']!).toBe(6_455);
    expect(all.get('seed-001')!.beneficiaries[0]!.headcounts.filter(({ covered }) => !covered)).toMatchObject([
      { category: { code: 'KPPS' }, people: 4_579 },
    ]);
  });

  test('4,579 is no multiple of seven, and what it continues is not known', () => {
    expect(warningsOf('seed-001')).toEqual([
      ['NOT_A_MULTIPLE_OF_SEATS', 'kpu-61.06', 'KPPS'],
      ['PREDECESSOR_UNKNOWN', null, null],
    ]);
    expect(all.get('seed-001')!.warnings[0]!.message).toMatchObject({
      id: expect.stringContaining('4.578') as string,
      en: expect.stringContaining('4,578') as string,
    });
    expect(all.get('seed-001')).toMatchObject({
      lineage: 'CONTINUATION',
      predecessor: null,
      signedOn: '2024-08-26',
      signedAt: null,
    });
  });
});

describe('Palembang 2024', () => {
  test('2,577 of Bawaslu, funded by the city through Kesbangpol, already paid', () => {
    expect(all.get('seed-002')).toMatchObject({
      beneficiaries: [
        { institution: { code: 'bawaslu-16.71' }, statedTotal: 2_577, computedTotal: 2_577, status: 'STATED' },
      ],
      funding: { realised: true },
      instrument: 'UNSPECIFIED',
    });
  });

  test('only JKK is named, so JKM is a question', () => {
    expect(all.get('seed-002')!['programmes']).toEqual(['JKK']);
    expect(warningsOf('seed-002')).toEqual([['PROGRAMME_MISSING', null, null]]);
    expect(all.get('seed-002')!.warnings[0]!.message.en).toContain('JKM');
  });
});

describe('Bintan 2024', () => {
  test('4,870 is our sum and not the source’s word', () => {
    expect(all.get('seed-003')).toMatchObject({
      beneficiaries: [{ statedTotal: null, computedTotal: 4_870, status: 'COMPUTED_ONLY' }],
      headcount: { statedTotal: null, computedTotal: 4_870, people: 4_870, coveredBasisPoints: 10_000 },
    });
  });

  test('no programme is named, and the funder is only implied', () => {
    expect(warningsOf('seed-003')).toEqual([
      ['PROGRAMME_MISSING', null, null],
      ['PROGRAMME_MISSING', null, null],
    ]);
    expect(all.get('seed-003')!['parties']).toContainEqual({
      institution: { code: 'pemda-21.01' },
      role: 'FUNDER',
      implied: true,
    });
    expect(all.get('seed-003')).toMatchObject({ source: { publisher: null }, instrument: 'TRIPARTITE_PKS' });
  });
});

describe('Ponorogo 2020', () => {
  test('1,700 is a plan without categories, and the year is inferred', () => {
    expect(all.get('seed-004')).toMatchObject({
      beneficiaries: [{ statedTotal: 1_700, computedTotal: null, status: 'PLANNED', headcounts: [] }],
      headcount: {
        statedTotal: 1_700,
        computedTotal: null,
        people: 1_700,
        peopleExcluded: 0,
        coveredBasisPoints: null,
      },
      signedOn: '2020-01-29',
      signedOnConfidence: 'DERIVED',
      instrument: 'MOU',
    });
    expect(warningsOf('seed-004')).toEqual([
      ['BREAKDOWN_MISSING', 'bawaslu-35.02', null],
      ['SIGNED_ON_INFERRED', null, null],
    ]);
  });
});

describe('the nation', () => {
  test('is the sum of the five', () => {
    expect(nation).toMatchObject({
      people: 113_447 + 1_876 + 2_577 + 4_870 + 1_700,
      peoplePlanned: 1_700,
      peopleExcluded: 4_579,
      peopleCivilServants: 7,
      agreements: 5,
    });
  });

  test('its categories are all but the plans, largest first', () => {
    const { byCategory } = nation;
    expect(byCategory.reduce((sum, { people }) => sum + people, 0)).toBe(nation.people - 1_700);
    expect(byCategory.map(({ people }) => people)).toEqual(
      byCategory.map(({ people }) => people).toSorted((a, b) => b - a),
    );
    expect(byCategory.find(({ category }) => category.code === 'KPPS')).toEqual({
      category: { code: 'KPPS' },
      people: 3_472,
      peopleExcluded: 4_579,
    });
    expect(byCategory.find(({ category }) => category.code === 'PTPS')?.people).toBe(11_081 + 2_272);
  });
});

describe('every published number is units × seats', () => {
  interface Seats {
    readonly region: { readonly units: { readonly districts: number; readonly villages: number } };
    readonly officerCategories: readonly {
      readonly code: string;
      readonly seats: { readonly usual: number } | null;
    }[];
  }

  test.each([
    ['seed-000', '32.04', { districts: 31, villages: 280 }],
    ['seed-001', '61.06', { districts: 23, villages: 282 }],
    ['seed-002', '16.71', { districts: 18, villages: 107 }],
    ['seed-003', '21.01', { districts: 10, villages: 51 }],
    ['seed-004', '35.02', { districts: 21, villages: 307 }],
  ])('the units of %s, region %s', async (_source, code, units) => {
    const { data } = await world.askAs<Seats>(
      person('admin'),
      'query ($code: ID!) { region(code: $code) { units { districts villages } } }',
      { code },
    );
    expect(data?.region.units).toEqual(units);
  });

  test('Bandung: what 31 districts, 280 villages and 11,081 polling stations need', async () => {
    const { data } = await world.askAs<Seats>(person('admin'), '{ officerCategories { code seats { usual } } }');
    const seats = (code: string) => data!.officerCategories.find((category) => category.code === code)!.seats!.usual;
    const [districts, villages, stations] = [31, 280, 11_081];
    const expected = {
      PPK: districts * seats('PPK'),
      SEK_PPK: districts * seats('SEK_PPK'),
      PENDUKUNG_SEK_PPK: districts * seats('PENDUKUNG_SEK_PPK'),
      PPS: villages * seats('PPS'),
      SEK_PPS: villages * seats('SEK_PPS'),
      PETUGAS_TPS: stations * (seats('KPPS') + seats('LINMAS')),
    };
    expect(expected).toEqual({
      PPK: 155,
      SEK_PPK: 93,
      PENDUKUNG_SEK_PPK: 62,
      PPS: 840,
      SEK_PPS: 840,
      PETUGAS_TPS: 99_729,
    });
    for (const [category, people] of Object.entries(expected))
      expect(peopleOf('seed-000', 'kpu-32.04', category)).toBe(people);
    expect([stations * seats('KPPS'), stations * seats('LINMAS')]).toEqual([77_567, 22_162]);
    expect([peopleOf('seed-000', 'bawaslu-32.04', 'PKD'), peopleOf('seed-000', 'bawaslu-32.04', 'PTPS')]).toEqual([
      villages * seats('PKD'),
      stations * seats('PTPS'),
    ]);
  });
});
