import { afterAll, beforeAll, expect, test } from 'vitest';

import { migrate } from '../migrate.ts';
import { people } from '../testing/people.ts';
import { rollupProblems } from '../testing/rollup-problems.ts';
import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';

let world: ClaimsWorld;
beforeAll(async () => {
  world = await startClaimsWorld();
});
afterAll(() => world.stop());

const told = async (): Promise<number> => {
  const [row] = await world.sql<{ claims: number }>(
    `select coalesce(sum(claims), 0)::int as claims from claim_rollup where region_code not like '%.%.%'`,
  );
  return row?.claims ?? -1;
};

test('claims that were there before they were counted are counted, and from then on every change', async () => {
  const { enrol } = world.participants;
  await world.sql(`
    drop trigger claim_count_added on claim;
    drop trigger claim_count_moved on claim;
    drop function add_to_claim_rollup;
    drop function move_in_claim_rollup;
    drop table claim_rollup;
    drop index claim_related_enrolment_ids_idx;
    delete from migration where name in ('count-claims', 'find-by-related-enrolment')`);
  for (const regionCode of ['32.04.11.2001', '32.04.11', '32.04', '32', '16.71.01.1001'])
    await world.register({ enrolmentId: enrol({ regionCode }) }, { as: people.admin });
  world.participants.setMood('FAILS');
  await world.register({ enrolmentId: enrol(), institutionCode: 'kpu-32.04' });
  world.participants.setMood('ANSWERS');
  await world.sql(`update claim set state = 'NOTICED' where region_code = '32'`);
  await world.sql(`update claim set state = 'WITHDRAWN', left_in = 'NOTICED' where region_code = '32.04'`);

  const { migratorUrl, serviceRole } = world.database;
  expect(await migrate(migratorUrl, serviceRole)).toEqual(['count-claims', 'find-by-related-enrolment']);
  expect([await told(), await rollupProblems(world.sql)]).toEqual([5, []]);

  for (const change of [
    `state = 'REGISTERED', left_in = null`,
    `state = case when region_code like '32%' then 'NOTICED' else 'WITHDRAWN' end`,
    `region_code = case when region_code is null then '11.01.01.2001' when region_code like '16%' then null else '32.04.12.2001' end`,
    `state = 'WITHDRAWN', left_in = 'REGISTERED'`,
    `cover_answer = 'CANNOT_TELL', example = not example, election_code = null`,
    `region_code = null`,
  ]) {
    await world.sql(`update claim set ${change}`);
    expect([change, await rollupProblems(world.sql)]).toEqual([change, []]);
  }
  expect(await told()).toBe(6);
});

test('a count that is wrong is noticed when the world of a test stops', async () => {
  expect(await rollupProblems(world.sql)).toEqual([]);
  await world.sql(`update claim_rollup set claims = claims + 1 where claims > 0`);
  expect((await rollupProblems(world.sql)).length).toBeGreaterThan(0);
  await world.sql(`update claim_rollup set claims = claims - 1 where claims > 1`);
  expect(await rollupProblems(world.sql)).toEqual([]);
});
