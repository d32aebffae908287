import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { ancestorRegionCodes, isRegionCode, regionLevel } from '@payung/kit/values/region-code.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { migrate } from './migrate.ts';
import { seed } from './seed.ts';

interface Region {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent_code: string | null;
  readonly regencies: number;
  readonly districts: number;
  readonly villages: number;
}

let home: TestDatabase;
let database: Database;
let regions: ReadonlyMap<string, Region>;

beforeAll(async () => {
  home = await createTestDatabase('agreements');
  await migrate(home.migratorUrl, home.serviceRole);
  // By two processes at once: it must come to the same as by one.
  await Promise.all([seed(home.migratorUrl), seed(home.migratorUrl)]);
  database = await connect({ url: home.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
  const rows: Region[] = await database.query('select * from region');
  regions = new Map(rows.map((row) => [row.code, row]));
});
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

const ofKind = (...kinds: string[]) => [...regions.values()].filter(({ kind }) => kinds.includes(kind));

describe('regions', () => {
  test.each([
    ['the nation', ['COUNTRY'], 1],
    ['provinces', ['PROVINCE'], 38],
    ['regencies', ['REGENCY'], 416],
    ['cities', ['CITY'], 98],
    ['regencies and cities', ['REGENCY', 'CITY'], 514],
    ['districts', ['DISTRICT'], 7_285],
    ['villages', ['VILLAGE'], 83_762],
  ])('%s', (_name, kinds, count) => {
    expect(ofKind(...kinds)).toHaveLength(count);
  });

  test('each has a code of its level and lies below one that is there', () => {
    const levels: Record<string, string> = {
      COUNTRY: 'nation',
      PROVINCE: 'province',
      REGENCY: 'regency',
      CITY: 'regency',
      DISTRICT: 'district',
      VILLAGE: 'village',
    };
    const odd = [...regions.values()].filter(
      ({ code, kind, parent_code: parent }) =>
        !isRegionCode(code) ||
        regionLevel(code) !== levels[kind] ||
        (ancestorRegionCodes(code).at(-1) ?? null) !== parent ||
        (parent !== null && !regions.has(parent)),
    );
    expect(odd).toEqual([]);
  });

  test('each has a name: no blanks around it, no quotes left over', () => {
    const odd = [...regions.values()].filter(
      ({ name }) => name !== name.trim() || name === '' || name.includes('""') || /^".*"$/.test(name),
    );
    expect(odd).toEqual([]);
  });

  test('each counts the units that lie below it, and no other', () => {
    const counted = new Map([...regions.keys()].map((code) => [code, { regencies: 0, districts: 0, villages: 0 }]));
    for (const { code, kind } of regions.values()) {
      const unit = ({ REGENCY: 'regencies', CITY: 'regencies', DISTRICT: 'districts', VILLAGE: 'villages' } as const)[
        kind
      ];
      if (unit !== undefined) for (const above of ancestorRegionCodes(code)) counted.get(above)![unit] += 1;
    }
    const odd = [...regions.values()].filter(({ code, regencies, districts, villages }) => {
      const expected = counted.get(code)!;
      return regencies !== expected.regencies || districts !== expected.districts || villages !== expected.villages;
    });
    expect(odd).toEqual([]);
    expect(regions.get('ID')).toMatchObject({ regencies: 514, districts: 7_285, villages: 83_762 });
    expect(regions.get('32.04')).toMatchObject({
      name: 'Kabupaten Bandung',
      regencies: 0,
      districts: 31,
      villages: 280,
    });
  });

  test('names repeat and codes do not: three regions are called Bandung', () => {
    expect(
      ofKind('REGENCY', 'CITY')
        .filter(({ name }) => name.includes('Bandung'))
        .map(({ code, name, kind }) => [code, name, kind]),
    ).toEqual([
      ['32.04', 'Kabupaten Bandung', 'REGENCY'],
      ['32.17', 'Kabupaten Bandung Barat', 'REGENCY'],
      ['32.73', 'Kota Bandung', 'CITY'],
    ]);
  });
});

describe('institutions', () => {
  test('one commission and one supervisory agency for the nation, each province, regency and city', async () => {
    const rows: { kind: string; count: number }[] = await database.query(
      'select kind, count(*)::int as count from institution group by kind',
    );
    const counts = Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
    expect(counts).toMatchObject({ KPU: 1 + 38 + 514, BAWASLU: 1 + 38 + 514 });
  });

  test('each has a code of its kind, a region that is there, and somebody above it who is there', async () => {
    const rows: { code: string; kind: string; region_code: string | null; parent_code: string | null }[] =
      await database.query('select * from institution');
    const codes = new Set(rows.map(({ code }) => code));
    const prefixes: Record<string, string> = {
      KPU: 'kpu',
      BAWASLU: 'bawaslu',
      KESBANGPOL: 'kesbangpol',
      REGIONAL_GOVERNMENT: 'pemda',
      BPJS: 'bpjs',
    };
    const odd = rows.filter(
      ({ code, kind, region_code: region, parent_code: parent }) =>
        splitInstitutionCode(code)?.kind !== prefixes[kind] ||
        (region !== null && !regions.has(region)) ||
        (parent !== null && !codes.has(parent)),
    );
    expect(odd).toEqual([]);
  });

  test('the commission of Aceh is called KIP', async () => {
    const rows = await database.query(
      "select code, name from institution where code in ('kpu-11', 'kpu-11.71', 'kpu-12', 'bawaslu-11', 'kpu-ID') order by code",
    );
    expect(rows).toEqual([
      { code: 'bawaslu-11', name: 'Bawaslu Provinsi Aceh' },
      { code: 'kpu-11', name: 'KIP Provinsi Aceh' },
      { code: 'kpu-11.71', name: 'KIP Kota Banda Aceh' },
      { code: 'kpu-12', name: 'KPU Provinsi Sumatera Utara' },
      { code: 'kpu-ID', name: 'KPU Republik Indonesia' },
    ]);
  });
});

describe('elections and categories', () => {
  test('each stage lies in order, and the vote on polling day', async () => {
    expect(await database.query('select from election_stage where ends_on < starts_on')).toEqual([]);
    expect(
      await database.query(
        "select from election join election_stage stage on stage.election_code = election.code and stage.code = 'VOTE' where polling_date between starts_on and ends_on",
      ),
    ).toHaveLength(3);
  });

  test('each category that an election hires by the unit has one rule of seats; combined ones have those of their parts', async () => {
    const rules: { code: string; rules: number; parts: number }[] = await database.query(`
      select code, (select count(*)::int from officer_seats where category_code = code) as rules,
        (select count(*)::int from officer_category_part part where part.category_code = code) as parts
      from officer_category where ad_hoc and code <> 'PANTARLIH'`);
    expect(rules.filter((each) => (each.parts === 0 ? each.rules !== 1 : each.rules !== 0))).toEqual([]);
    expect(
      rules
        .filter(({ parts }) => parts > 0)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['PANWASCAM_DAN_SEKRETARIAT', 'PETUGAS_TPS', 'PPK_DAN_SEKRETARIAT', 'PPS_DAN_SEKRETARIAT']);
  });

  test('the parts of a combined category serve the same units for the same body, and are not combined themselves', async () => {
    expect(
      await database.query(`
        select whole.code from officer_category_part
        join officer_category whole on whole.code = category_code
        join officer_category part on part.code = part_code
        where whole.body <> part.body or whole.level <> part.level
          or exists (select from officer_category_part deeper where deeper.category_code = part.code)`),
    ).toEqual([]);
  });

  test('the polling stations of the nation are known from the press for both elections of 2024', async () => {
    expect(
      await database.query('select election_code, region_code, value, confidence from reference_count order by 1'),
    ).toEqual([
      { election_code: 'PEMILU-2024', region_code: 'ID', value: 820_161, confidence: 'PRESS' },
      { election_code: 'PILKADA-2024', region_code: 'ID', value: 435_296, confidence: 'PRESS' },
    ]);
  });

  test('holidays hold the days of the votes and the fixed days of each year, none of them verified', async () => {
    const [counted] = await database.query(`
      select count(*) filter (where day in (select polling_date from election))::int as votes,
        count(*) filter (where to_char(day, 'MM-DD') = '08-17')::int as independence,
        count(*) filter (where confidence <> 'UNVERIFIED')::int as verified
      from public_holiday`);
    expect(counted).toEqual({ votes: 3, independence: 12, verified: 0 });
  });
});

test('seeding again changes nothing', async () => {
  const tables = [
    'region',
    'institution',
    'election',
    'election_stage',
    'officer_category',
    'officer_category_part',
    'officer_seats',
    'reference_count',
    'public_holiday',
    'agreement',
    'agreement_party',
    'agreement_signatory',
    'agreement_beneficiary',
    'agreement_headcount',
  ];
  // xmin names the transaction that wrote a row last: the same rows, untouched.
  const state = async () =>
    Promise.all(
      tables.map((table) =>
        database.query(
          `select count(*), max(xmin::text::bigint), md5(string_agg(t::text, '|' order by t::text)) from ${table} t`,
        ),
      ),
    );
  const before = await state();
  await seed(home.migratorUrl);
  expect(await state()).toEqual(before);
});

test('two processes that seed at once seed once', async () => {
  const [row] = (await database.query(
    'select count(*)::int as agreements, count(distinct source_code)::int as sources from agreement',
  )) as unknown[];
  expect(row).toEqual({ agreements: 5, sources: 5 });
});
