import { randomUUID } from 'node:crypto';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { tables } from '../tables.ts';
import { person } from '../testing/people.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';

let world: AgreementsWorld;
let owner: Database;
beforeAll(async () => {
  world = await startAgreementsWorld();
  owner = await connect({ url: world.database.migratorUrl, tables, applicationName: 'test', connections: 1 });
});
beforeEach(() => owner.query(`delete from reference_count where region_code <> 'ID'`));
afterAll(async () => {
  await owner?.destroy();
  await world?.stop();
});

interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly value?: number;
  readonly inEffect?: boolean;
  readonly rows?: number;
  readonly errorCount?: number;
  readonly errors?: readonly { readonly row: number; readonly column: string | null; readonly code: string }[];
}

const RECORD = `mutation ($input: RecordReferenceCountInput!, $key: ID!) { recordReferenceCount(input: $input, idempotencyKey: $key) {
  __typename ... on RecordedCount { id value unit countedOn source confidence inEffect region { code } election { code } }
  ... on ReferenceCountRefused { code field errors { row } errorCount message { id en } } } }`;
const IMPORT = `mutation ($csv: String!, $key: ID!) { importReferenceCounts(csv: $csv, idempotencyKey: $key) {
  __typename ... on ReferenceCountImport { id rows } ... on ReferenceCountRefused { code field errorCount errors { row column code message { id en } } } } }`;
const HEADER = 'region_code,election_code,unit,value,counted_on,source,confidence';

async function record(more: Readonly<Record<string, unknown>> = {}, key: string = randomUUID()): Promise<Answer> {
  const input = {
    regionCode: '16.71',
    electionCode: 'PILKADA-2024',
    unit: 'POLLING_STATION',
    value: 2_300,
    countedOn: '2024-09-20',
    source: 'KPU Kota Palembang, SK 1/2024',
    confidence: 'VERIFIED',
    ...more,
  };
  const { data, errors } = await world.askAs<{ recordReferenceCount: Answer }>(person('admin'), RECORD, { input, key });
  expect(errors).toEqual([]);
  return data!.recordReferenceCount;
}

async function importCsv(csv: string, key: string = randomUUID()): Promise<Answer> {
  const { data, errors } = await world.askAs<{ importReferenceCounts: Answer }>(person('admin'), IMPORT, { csv, key });
  expect(errors).toEqual([]);
  return data!.importReferenceCounts;
}

async function unitsOf(regionCode: string, electionCode: string): Promise<readonly unknown[]> {
  const { data, errors } = await world.askAs<{ region: { referenceCounts: unknown[] } }>(
    person('admin'),
    `query ($region: ID!, $election: ID!) { region(code: $region) { referenceCounts(electionCode: $election) {
      unit value basis confidence countedOn source { en } known { known of } derivations { people pollingStations exact institution { code } category { code } agreement { source { code } } } } } }`,
    { region: regionCode, election: electionCode },
  );
  expect(errors).toEqual([]);
  return data!.region.referenceCounts;
}

const rowsNow = (): Promise<number> =>
  owner
    .query<{ n: number }[]>(`select count(*)::int as n from reference_count where region_code <> 'ID'`)
    .then(([row]) => row!.n);

test('numbers that nobody recorded come from the list of regions and from agreements, each with its source', async () => {
  expect(await unitsOf('32.04', 'PEMILU-2024')).toMatchObject([
    { unit: 'DISTRICT', value: 31, basis: 'LISTED', confidence: 'VERIFIED', countedOn: null },
    { unit: 'VILLAGE', value: 280, basis: 'LISTED' },
    {
      unit: 'POLLING_STATION',
      value: 11_081,
      basis: 'DERIVED',
      confidence: 'DERIVED',
      derivations: [
        {
          people: 99_729,
          pollingStations: 11_081,
          exact: true,
          institution: { code: 'kpu-32.04' },
          category: { code: 'PETUGAS_TPS' },
        },
        {
          people: 11_081,
          pollingStations: 11_081,
          exact: true,
          institution: { code: 'bawaslu-32.04' },
          agreement: { source: { code: 'seed-000' } },
        },
      ],
    },
  ]);
  expect(await unitsOf('32', 'PEMILU-2024')).toMatchObject([
    {},
    {},
    { value: 11_081, basis: 'SUMMED', known: { known: 1, of: 27 } },
  ]);
  expect(await unitsOf('11', 'PEMILU-2024')).toMatchObject([{}, {}, { value: null, basis: 'UNKNOWN' }]);
});

describe('recording a count', () => {
  test('takes effect at once, and what agreements say stays beside it', async () => {
    expect(await record()).toMatchObject({ __typename: 'RecordedCount', value: 2_300, inEffect: true });
    expect((await unitsOf('16.71', 'PILKADA-2024'))[2]).toMatchObject({
      value: 2_300,
      basis: 'RECORDED',
      confidence: 'VERIFIED',
      countedOn: '2024-09-20',
      source: { en: 'KPU Kota Palembang, SK 1/2024' },
      derivations: [{ pollingStations: 2_272 }],
    });
  });

  test('the newest by its own day is in effect, whenever it was recorded; all stay in the history', async () => {
    await record({ value: 2_300, countedOn: '2024-09-20' });
    await record({ value: 2_200, countedOn: '2024-05-01' });
    await record({ value: 2_280, countedOn: '2024-09-20', source: 'a correction' });
    const { data } = await world.askAs<{ region: { recordedCounts: { edges: { node: Answer }[] } } }>(
      person('admin'),
      `{ region(code: "16.71") { recordedCounts(electionCode: "PILKADA-2024") { edges { node { value inEffect } } } } }`,
    );
    expect(data?.region.recordedCounts.edges.map(({ node }) => [node.value, node.inEffect])).toEqual([
      [2_280, true],
      [2_300, false],
      [2_200, false],
    ]);
    expect((await unitsOf('16.71', 'PILKADA-2024'))[2]).toMatchObject({ value: 2_280 });
  });

  test('the same key records once, with another input it is refused', async () => {
    const key = randomUUID();
    const first = await record({}, key);
    expect(await record({}, key)).toEqual(first);
    expect(await record({ value: 1 }, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await rowsNow()).toBe(1);
  });

  test('leaves a trail, with what was recorded before', async () => {
    await record({ value: 2_100 });
    const { id } = await record();
    expect(await owner.query(`select action, subject, details from audit_event where entity_id = $1`, [id])).toEqual([
      {
        action: 'reference-count:record',
        subject: 'test-admin',
        details: {
          regionCode: '16.71',
          electionCode: 'PILKADA-2024',
          unit: 'POLLING_STATION',
          value: 2_300,
          changes: [{ field: 'value', before: '2100', after: '2300', isPersonal: false }],
        },
      },
    ]);
  });

  test.each([
    ['less than none', { value: -1 }, 'INVALID', 'value'],
    ['more than there can be', { value: 10_000_001 }, 'INVALID', 'value'],
    ['a day in the future', { countedOn: '2999-01-01' }, 'INVALID', 'countedOn'],
    ['no source', { source: '  x ' }, 'INVALID', 'source'],
    ['a region that is none', { regionCode: '99.99' }, 'NOT_FOUND', 'regionCode'],
    ['an election that is none', { electionCode: 'PEMILU-1955' }, 'NOT_FOUND', 'electionCode'],
  ])('%s is refused, and nothing is written', async (_case, more, code, field) => {
    expect(await record(more)).toMatchObject({
      __typename: 'ReferenceCountRefused',
      code,
      field,
      errors: [],
      errorCount: 0,
    });
    expect(await rowsNow()).toBe(0);
  });
});

describe('a file of counts', () => {
  test('is recorded whole, quoted fields and dots in numbers included', async () => {
    const csv = [
      '\uFEFF' + HEADER,
      '16.71,PILKADA-2024,POLLING_STATION,2.300,2024-09-20,"KPU, SK ""1/2024""",VERIFIED',
      '',
      '61.06,PILKADA-2024,POLLING_STATION,654,2024-09-20,KPU Kapuas Hulu,PRESS',
    ].join('\r\n');
    expect(await importCsv(csv)).toMatchObject({ __typename: 'ReferenceCountImport', rows: 2 });
    expect((await unitsOf('16.71', 'PILKADA-2024'))[2]).toMatchObject({
      value: 2_300,
      source: { en: 'KPU, SK "1/2024"' },
    });
  });

  test('with wrong rows is refused whole: each error says row, column and kind', async () => {
    const rows = [
      '16.71,PILKADA-2024,POLLING_STATION,2300,2024-09-20,KPU,VERIFIED',
      '99.99,PILKADA-2024,POLLING_STATION,1,2024-09-20,KPU,VERIFIED',
      '61.06,PEMILU-1955,POLLING_STATION,1,2024-09-20,KPU,VERIFIED',
      '61.06,PILKADA-2024,TPS,x,20-09-2024,KPU,SURE',
      '61.06,PILKADA-2024,POLLING_STATION,,2024-09-20,KPU,VERIFIED',
      '16.71,PILKADA-2024,POLLING_STATION,9,2024-09-20,KPU,VERIFIED',
      'too,few',
      '61.06,PILKADA-2024,VILLAGE,3,2999-09-20,KPU,VERIFIED',
      '61.06,PILKADA-2024,VILLAGE,3,2024-09-20,"never closed,VERIFIED',
    ];
    const answer = await importCsv([HEADER, ...rows].join('\n'));
    expect(answer).toMatchObject({ code: 'ROWS_INVALID', field: 'csv', errorCount: 11 });
    expect(answer.errors?.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'region_code', 'NOT_FOUND'],
      [4, 'election_code', 'NOT_FOUND'],
      [5, 'unit', 'INVALID'],
      [5, 'value', 'INVALID'],
      [5, 'counted_on', 'INVALID'],
      [5, 'confidence', 'INVALID'],
      [6, 'value', 'MISSING'],
      [7, null, 'DUPLICATE_IN_FILE'],
      [8, null, 'MALFORMED'],
      [9, 'counted_on', 'INVALID'],
      [10, null, 'MALFORMED'],
    ]);
    expect(await rowsNow()).toBe(0);
  });

  test.each([
    ['another header', 'region,election\n1,2'],
    ['no rows', `${HEADER}\n\n`],
    ['nothing', ''],
    ['too many rows', [HEADER, ...Array.from({ length: 5_001 }, () => 'a,b,c,d,e,f,g')].join('\n')],
    ['too many characters', `${HEADER}\n${'x'.repeat(1_000_000)}`],
  ])('with %s is refused', async (_case, csv) => {
    expect(await importCsv(csv)).toMatchObject({ code: 'INVALID', field: 'csv', errors: [] });
  });

  test('tells the first 200 errors, and how many there are', async () => {
    const rows = Array.from({ length: 300 }, () => 'x');
    const { errors, errorCount } = await importCsv([HEADER, ...rows].join('\n'));
    expect([errors?.length, errorCount]).toEqual([200, 300]);
  });

  test('a repeated import records once; a repeated refusal is the same, row by row', async () => {
    const [good, bad] = [`${HEADER}\n16.71,PILKADA-2024,VILLAGE,107,2024-09-20,KPU,PRESS`, `${HEADER}\nx`];
    const [first, second] = [randomUUID(), randomUUID()];
    expect(await importCsv(good, first)).toEqual(await importCsv(good, first));
    expect(await importCsv(bad, second)).toEqual(await importCsv(bad, second));
    expect((await importCsv(bad, second)).errors).toHaveLength(1);
    expect(await rowsNow()).toBe(1);
  });

  test('of all 514 regencies makes the nation the sum of them', async () => {
    const { data } = await world.askAs<{ regencies: { code: string }[] }>(person('admin'), '{ regencies { code } }');
    const rows = data!.regencies.map(({ code }) => `${code},PILKADA-2020,POLLING_STATION,100,2020-10-01,KPU,PRESS`);
    expect(await importCsv([HEADER, ...rows].join('\n'))).toMatchObject({ rows: 514 });
    expect((await unitsOf('ID', 'PILKADA-2020'))[2]).toMatchObject({
      value: 51_400,
      basis: 'SUMMED',
      known: { known: 514, of: 514 },
    });
  });
});

describe('holidays', () => {
  const RECORD_HOLIDAY = `mutation ($input: RecordHolidayInput!, $key: ID!) { recordHoliday(input: $input, idempotencyKey: $key) {
    __typename ... on HolidayRecord { day observed name { id } } ... on HolidayRefused { code field } } }`;
  const recordHoliday = async (more: Readonly<Record<string, unknown>>) => {
    const input = { day: '2024-10-16', nameId: 'Cuti bersama', nameEn: 'Collective leave', source: 'SKB uji', ...more };
    const { data, errors } = await world.askAs<{ recordHoliday: Answer }>(person('admin'), RECORD_HOLIDAY, {
      input,
      key: randomUUID(),
    });
    expect(errors).toEqual([]);
    return data!.recordHoliday;
  };
  const lastSafeDate = async () =>
    (
      await world.askAs<{ election: { registrationDeadline: { lastSafeDate: string } } }>(
        person('admin'),
        '{ election(code: "PILKADA-2024") { registrationDeadline { lastSafeDate } } }',
      )
    ).data?.election.registrationDeadline.lastSafeDate;

  test('a day added moves the last safe day to one working day earlier, and back when it is taken off', async () => {
    expect(await lastSafeDate()).toBe('2024-10-15');
    expect(await recordHoliday({})).toMatchObject({ __typename: 'HolidayRecord', observed: true });
    expect(await lastSafeDate()).toBe('2024-10-14');
    expect(await recordHoliday({ observed: false })).toMatchObject({ observed: false });
    expect(await lastSafeDate()).toBe('2024-10-15');
  });

  test.each([
    ['a year too early', { day: '1999-12-31' }, 'day'],
    ['no name', { nameId: ' ' }, 'nameId'],
    ['no source', { source: '' }, 'source'],
  ])('%s is refused', async (_case, more, field) => {
    expect(await recordHoliday(more)).toEqual({ __typename: 'HolidayRefused', code: 'INVALID', field });
  });
});
