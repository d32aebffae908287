import { toCoverageId } from '@payung/kit/values/coverage-id.ts';
import { dateInJakarta, Temporal } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { regionCovers } from '@payung/kit/values/region-code.ts';
import { assert, asyncProperty, array, constantFrom, integer, record } from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { answerOf } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import { writeEnrolments, writePeople } from '../testing/rows.ts';
import type { WrittenEnrolment } from '../testing/rows.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

const AGREEMENTS = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'] as const;
const PLACES = [
  '32.04',
  '32.04.11',
  '32.04.11.2001',
  '32.04.11.2002',
  '32.04.12.2003',
  '32.73.01.1001',
  '16.71.02.1003',
  '35.02',
] as const;
const today = dateInJakarta(Temporal.Now.instant());
const inDays = (days: number): string => today.add({ days }).toString();
const STATES = ['ENROLLED', 'PENDING', 'REJECTED'] as const;
const ELECTIONS = ['PEMILU-2024', 'PILKADA-2024'] as const;

const enrolment = record({
  agreementId: constantFrom(...AGREEMENTS),
  institutionCode: constantFrom('kpu-32.04', 'bawaslu-32.04'),
  categoryCode: constantFrom('PPS', 'KPPS', 'PTPS'),
  regionCode: constantFrom(...PLACES),
  electionCode: constantFrom(...ELECTIONS, null),
  state: constantFrom(...STATES),
  example: constantFrom(true, false),
  startsOn: constantFrom(inDays(-20), inDays(0), inDays(1)),
  endsOn: constantFrom(inDays(1), inDays(10)),
  // The first is the same day in Jakarta and the day before in UTC.
  enrolledAt: constantFrom('2024-01-20T17:30:00Z', '2024-01-21T03:00:00Z', '2024-01-22T16:59:59Z'),
});

/** One statement of one connection: rows added, or rows that are there changed. */
const statement = record({
  kind: constantFrom(
    'insert',
    'insert',
    'state',
    'place',
    'election',
    'agreement',
    'wage',
    'period',
    'day',
    'suspend',
    'suspend',
    'reinstate',
    'end',
  ),
  rows: array(enrolment, { minLength: 1, maxLength: 12 }),
  state: constantFrom(...STATES),
  place: constantFrom(...PLACES),
  election: constantFrom(...ELECTIONS, null),
  agreement: constantFrom(...AGREEMENTS),
  /** A day from which somebody is suspended or reinstated, or on which they leave. */
  day: constantFrom(inDays(-20), inDays(-5), inDays(-1), inDays(0), inDays(1), inDays(2), inDays(10)),
  /** Which of the rows that are there are changed: every n-th. */
  every: integer({ min: 1, max: 4 }),
  /** Whether the transaction is undone at the end. */
  undone: constantFrom(false, false, false, true),
});

type Statement = typeof statement extends { generate: (...args: never[]) => { value: infer Value } } ? Value : never;

interface Row {
  readonly agreement_id: string;
  readonly category_code: string;
  readonly region_code: string;
  readonly election_code: string | null;
  readonly state: string;
  readonly example: boolean;
  readonly participant_id: string;
  readonly serves: boolean;
}

interface Count {
  readonly people: number;
  readonly peoplePending: number;
  readonly peopleExample: number;
  readonly byCategory: readonly { readonly category: { readonly code: string }; readonly people: number }[];
}

describe('counts of people enrolled', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  const clear = () =>
    world.owner.query(
      'truncate enrolment_rollup, enrolment_service_rollup, enrolment_daily_rollup, enrolment, participant cascade',
    );
  beforeEach(clear);
  afterAll(() => world.stop());

  /** Runs statements one after the other on a connection of its own, each in a transaction. */
  async function work(statements: readonly Statement[], participants: readonly string[]): Promise<void> {
    const connection = world.rows.createQueryRunner();
    let used = 0;
    for (const { kind, rows, state, place, election, agreement, day, every, undone } of statements) {
      await connection.startTransaction();
      const changing = (column: string, value: string | null) =>
        connection.query(
          `update enrolment set ${column} = $1
           where id in (select id from (select id, row_number() over (order by id) as n from enrolment where participant_id = any($2)) own where n % $3 = 0)`,
          [value, participants, every],
        );
      // As the steps of the life cycle write them.
      const step = (set: string, from: string) =>
        connection.query(
          `update enrolment set ${set}
           where id in (select id from (select id, row_number() over (order by id) as n from enrolment where participant_id = any($2)) own where n % $3 = 0)
             and state in (${from}) and $1::date is not null`,
          [day, participants, every],
        );
      if (kind === 'suspend')
        await step(
          `state = 'SUSPENDED', suspended = suspended + datemultirange(daterange($1::date, null))`,
          `'ENROLLED'`,
        );
      else if (kind === 'reinstate')
        await step(
          `state = 'ENROLLED', suspended = suspended - datemultirange(daterange($1::date, null))`,
          `'SUSPENDED'`,
        );
      else if (kind === 'end')
        await step(
          `state = 'ENDED', ends_on = greatest(starts_on, least(ends_on, $1::date))`,
          `'ENROLLED', 'SUSPENDED'`,
        );
      else if (kind === 'insert') {
        const added = rows.map((row, index): WrittenEnrolment => ({
          ...row,
          participantId: participants[(used + index) % participants.length]!,
        }));
        // Overlaps are another matter: each person is enrolled once.
        const free = added.slice(0, Math.max(0, participants.length - used));
        if (free.length > 0) await writeEnrolments(connection, free);
        if (!undone) used += free.length;
      } else if (kind === 'state') await changing('state', state);
      else if (kind === 'place') await changing('region_code', place);
      else if (kind === 'election') await changing('election_code', election);
      else if (kind === 'agreement') await changing('agreement_id', agreement);
      else if (kind === 'period') await changing('ends_on', inDays(30));
      else if (kind === 'day') await changing('enrolled_at', '2024-01-23T01:00:00Z');
      else
        await connection.query('update enrolment set wage_base = wage_base + 1 where participant_id = any($1)', [
          participants,
        ]);
      await (undone ? connection.rollbackTransaction() : connection.commitTransaction());
    }
    await connection.release();
  }

  const RECOUNT = `
    select agreement_id, institution_code, category_code, array_to_string((string_to_array(region_code, '.'))[1:2], '.') as regency_code,
      election_code, state, example, count(*)::bigint as people
    from enrolment group by 1, 2, 3, 4, 5, 6, 7`;
  const KEPT = `
    select agreement_id, institution_code, category_code, regency_code, election_code, state, example, people from enrolment_rollup where people <> 0`;

  const DAILY_RECOUNT = `
    select agreement_id, institution_code, array_to_string((string_to_array(region_code, '.'))[1:2], '.') as regency_code, election_code,
      (enrolled_at at time zone 'Asia/Jakarta')::date as enrolled_on, count(*)::bigint as people
    from enrolment where state = 'ENROLLED' group by 1, 2, 3, 4, 5`;
  const DAILY_KEPT = `
    select agreement_id, institution_code, regency_code, election_code, enrolled_on, people from enrolment_daily_rollup where people <> 0`;

  const PLACED = `agreement_id, institution_code, category_code, array_to_string((string_to_array(region_code, '.'))[1:2], '.') as regency_code, election_code`;
  /** Who serves on each day, person by person and day by day. */
  const RECOUNT_DAYS = `
    select ${PLACED}, day::date as day, count(*)::bigint as people
    from enrolment cross join lateral generate_series(starts_on, ends_on, interval '1 day') served (day)
    where state in ('ENROLLED', 'SUSPENDED', 'ENDED') and not suspended @> day::date
    group by 1, 2, 3, 4, 5, 6`;
  /** The same from the roll-up: the sum of its changes up to each day. */
  const KEPT_DAYS = `
    select agreement_id, institution_code, category_code, regency_code, election_code, calendar.day::date as day, sum(change)::bigint as people
    from enrolment_service_rollup rollup
    join generate_series(current_date - 40, current_date + 60, interval '1 day') calendar (day) on rollup.day <= calendar.day
    group by 1, 2, 3, 4, 5, 6 having sum(change) <> 0`;

  /** The count of some rows, made one by one. */
  function countOf(rows: readonly Row[]): Count {
    const held = rows.filter(({ state }) => state === 'ENROLLED');
    const categories = Map.groupBy(held, ({ category_code: code }) => code);
    return {
      people: held.length,
      peoplePending: rows.filter(({ state }) => state === 'PENDING').length,
      peopleExample: held.filter(({ example }) => example).length,
      byCategory: [...categories]
        .map(([code, { length }]) => ({ category: { code }, people: length }))
        .toSorted((a, b) => b.people - a.people || (a.category.code < b.category.code ? -1 : 1)),
    };
  }

  const COUNT = 'people peoplePending peopleExample byCategory { category { code } people }';

  async function readRegions(
    codes: readonly string[],
    electionCode: string | null,
  ): Promise<ReadonlyMap<string, Count>> {
    const { _entities: entities } = answerOf(
      await world.askAs<{ _entities: { code: string; enrolled: Count }[] }>(
        people.admin,
        `query ($of: [_Any!]!, $electionCode: ID) { _entities(representations: $of) { ... on Region { code enrolled(electionCode: $electionCode) { ${COUNT} } } } }`,
        { of: codes.map((code) => ({ __typename: 'Region', code })), electionCode },
      ),
    );
    return new Map(entities.map(({ code, enrolled }) => [code, enrolled]));
  }

  /** Enrolled and active of coverages, as pairs. */
  async function readCoverages(ids: readonly string[]): Promise<readonly (readonly [number, number])[]> {
    const { _entities: entities } = answerOf(
      await world.askAs<{ _entities: Record<'enrolled' | 'active', { value: number }>[] }>(
        people.admin,
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Coverage { enrolled { value } active { value } } } }',
        { of: ids.map((id) => ({ __typename: 'Coverage', id })) },
      ),
    );
    return entities.map(({ enrolled, active }) => [enrolled.value, active.value]);
  }

  /** The same, made one by one. */
  function coverageOf(rows: readonly Row[]): readonly [number, number] {
    // Whoever leaves on a later day has left their place, and serves until then.
    return [rows.filter(({ state }) => state === 'ENROLLED').length, rows.filter(({ serves }) => serves).length];
  }

  async function expectCoverageToHold(rows: readonly Row[]): Promise<void> {
    const codes = Object.values(LEVELS).flat();
    for (const electionCode of ELECTIONS) {
      const own = rows.filter((row) => row.election_code === electionCode);
      const ids = codes.map((key) => toCoverageId({ type: 'Region', key, electionCode }));
      expect(await readCoverages(ids)).toEqual(
        codes.map((code) => coverageOf(own.filter((row) => regionCovers(code, row.region_code)))),
      );
      const agreements = await readCoverages(
        AGREEMENTS.map((key) => toCoverageId({ type: 'Agreement', key, electionCode })),
      );
      for (const [index, [enrolled, active]] of agreements.entries()) {
        const under = own.filter((row) => row.agreement_id === AGREEMENTS[index]);
        expect([enrolled, active]).toEqual(coverageOf(under));
        // Each of these people is enrolled once, so there are never more enrolled than people, nor more active than enrolled, about to leave or about to pause.
        expect(enrolled).toBeLessThanOrEqual(new Set(under.map((row) => row.participant_id)).size);
        expect(active).toBeLessThanOrEqual(
          enrolled + under.filter(({ state }) => state === 'ENDED' || state === 'SUSPENDED').length,
        );
      }
    }
  }

  async function readAgreements(regionCodes: readonly string[] = ['ID']): Promise<readonly Count[]> {
    const { _entities: entities } = answerOf(
      await world.askAs<{ _entities: { enrolled: Count }[] }>(
        { ...people.admin, regionCodes },
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { enrolled { ${COUNT} } } } }`,
        { of: AGREEMENTS.map((key) => ({ __typename: 'Agreement', id: toGlobalId('Agreement', key) })) },
      ),
    );
    return entities.map(({ enrolled }) => enrolled);
  }

  const LEVELS = {
    nation: ['ID'],
    provinces: ['32', '16', '35', '11'],
    regencies: ['32.04', '32.73', '16.71', '35.02', '11.01'],
    districts: ['32.04.11', '32.04.12', '32.73.01', '16.71.02'],
    villages: ['32.04.11.2001', '32.04.11.2002', '32.04.12.2003', '16.71.02.1003'],
  } as const;

  const rowsNow = async (): Promise<readonly Row[]> =>
    (await world.rows.query(
      `select agreement_id, category_code, region_code, election_code, state, example, participant_id,
         '${today.toString()}'::date between starts_on and ends_on
           and not suspended @> '${today.toString()}'::date and state in ('ENROLLED', 'SUSPENDED', 'ENDED') as serves from enrolment`,
    )) as Row[];

  async function expectCountsToHold(): Promise<void> {
    for (const [recount, kept] of [
      [RECOUNT, KEPT],
      [RECOUNT_DAYS, KEPT_DAYS],
      [DAILY_RECOUNT, DAILY_KEPT],
    ]) {
      const differences: unknown[] = await world.rows.query(
        `((${recount}) except all (${kept})) union all ((${kept}) except all (${recount}))`,
      );
      expect(differences).toEqual([]);
    }

    const rows = await rowsNow();
    await expectCoverageToHold(rows);
    for (const electionCode of [null, ...ELECTIONS]) {
      const ofElection = rows.filter((row) => electionCode === null || row.election_code === electionCode);
      const counts = await readRegions(Object.values(LEVELS).flat(), electionCode);
      for (const [code, count] of counts) {
        expect(count, `${code} ${electionCode}`).toEqual(
          countOf(ofElection.filter((row) => regionCovers(code, row.region_code))),
        );
      }
      const sumOf = (codes: readonly string[]): number =>
        codes.reduce((sum, code) => sum + (counts.get(code)?.people ?? 0), 0);
      expect(sumOf(LEVELS.provinces)).toBe(sumOf(LEVELS.nation));
      expect(sumOf(LEVELS.regencies)).toBe(sumOf(LEVELS.nation));
    }
    expect(await readAgreements()).toEqual(
      AGREEMENTS.map((key) => countOf(rows.filter((row) => row.agreement_id === key))),
    );
  }

  it('are what a recount gives, whatever several connections add, move and undo at once, at every level and for every agreement', async () => {
    const connection = array(statement, { minLength: 1, maxLength: 8 });
    await assert(
      asyncProperty(connection, connection, connection, async (...connections) => {
        await clear();
        const participants = await writePeople(
          world,
          Array.from({ length: 120 }, () => 'Contoh Hitung'),
        );
        await Promise.all(
          connections.map((statements, index) => work(statements, participants.slice(index * 40, (index + 1) * 40))),
        );
        await expectCountsToHold();
      }),
      { numRuns: 12, endOnFailure: true },
    );
    // A dozen worlds, each recounted at every level.
  }, 60_000);

  it('leave out whoever is suspended and whoever has left, and keep the days that they served', async () => {
    const keys = await writePeople(world, ['Contoh Satu', 'Contoh Dua', 'Contoh Tiga']);
    const [first, second] = await writeEnrolments(
      world.rows,
      keys.map((participantId) => ({ participantId, startsOn: inDays(-20), endsOn: inDays(10) })),
    );
    await world.rows.query(
      `update enrolment set state = 'SUSPENDED', suspended = datemultirange(daterange($2::date, null)) where id = $1`,
      [first, inDays(-5)],
    );
    await world.rows.query(`update enrolment set state = 'ENDED', ends_on = $2 where id = $1`, [second, inDays(-2)]);
    expect((await readRegions(['32.04'], null)).get('32.04')?.people).toBe(1);
    const days: { day: string; people: number }[] = await world.rows.query(
      `select day::text, sum(people)::int as people from (${KEPT_DAYS}) kept where day = any($1::date[]) group by 1 order by 1`,
      [[-6, -5, -2, -1].map(inDays)],
    );
    expect(days.map(({ people: serving }) => serving)).toEqual([3, 2, 2, 1]);
    await expectCountsToHold();
  });

  it('count somebody with a province for a place of duty once in that province and in the nation, and in no regency', async () => {
    const [first, second] = await writePeople(world, ['Contoh Satu', 'Contoh Dua']);
    await writeEnrolments(world.rows, [
      { participantId: first!, regionCode: '32' },
      { participantId: second!, regionCode: '32.04.11.2001' },
    ]);
    const counts = await readRegions(['ID', '32', '32.04', '32.73'], null);
    expect(Object.fromEntries([...counts].map(([code, count]) => [code, count.people]))).toEqual({
      ID: 2,
      '32': 2,
      '32.04': 1,
      '32.73': 0,
    });
  });

  it.each<[string, readonly string[], number]>([
    ['the nation', ['ID'], 4],
    ['the nation and a part of it', ['16.71', 'ID'], 4],
    ['a province', ['32'], 3],
    ['a regency', ['32.04'], 2],
    ['a part of a regency, whose count is that of the regency', ['32.04.12'], 2],
    ['several', ['32.73', '16'], 2],
    ['another', ['11'], 0],
  ])('under an agreement are those within the regions of who asks: %s', async (_case, regionCodes, expected) => {
    const places = ['32.04.11.2001', '32.04', '32.73.01.1001', '16.71.02.1003'];
    const keys = await writePeople(
      world,
      places.map(() => 'Contoh Wilayah'),
    );
    await writeEnrolments(
      world.rows,
      keys.map((participantId, index) => ({ participantId, agreementId: AGREEMENTS[0], regionCode: places[index]! })),
    );
    const counts = await readAgreements(regionCodes);
    expect(counts.map(({ people: enrolled }) => enrolled)).toEqual([expected, 0]);
    expect(counts[0]?.byCategory.map(({ people: enrolled }) => enrolled)).toEqual(expected === 0 ? [] : [expected]);
  });

  it('are zero where nobody is enrolled, and nothing where the code is of no region', async () => {
    const empty = { people: 0, peoplePending: 0, peopleExample: 0, byCategory: [] };
    const counts = await readRegions(['ID', '32.04', '32.04.11.2001', 'Bandung', '3204', "32' or true --"], null);
    expect([...counts.values()]).toEqual([empty, empty, empty, null, null, null]);
  });

  it.each(["PEMILU-2024' or true --", 'PEMILU-2024\0', 'pemilu'])(
    'are not made for an election that is none: %j',
    async (electionCode) => {
      const query = `query ($of: [_Any!]!, $electionCode: ID) { _entities(representations: $of) { ... on Region { enrolled(electionCode: $electionCode) { people } } } }`;
      const { data, errors } = await world.askAs(people.admin, query, {
        of: [{ __typename: 'Region', code: 'ID' }],
        electionCode,
      });
      expect(data).toEqual({ _entities: [{ enrolled: null }] });
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('of a branch of the tree do not include the branch whose code begins alike', async () => {
    const [first] = await writePeople(world, ['Contoh Satu']);
    await writeEnrolments(world.rows, [{ participantId: first!, regionCode: '32.04.11.2001' }]);
    const counts = await readRegions(['32.04.1', '32.0', '3'], null);
    expect([...counts.values()]).toEqual([null, null, null]);
  });
});
