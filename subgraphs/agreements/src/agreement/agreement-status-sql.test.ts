import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { array, constantFrom, integer, option, record, sample } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { statusAt } from '../domain/agreement-status.ts';
import type { LifeCycleEvent, LifeCycleFacts } from '../domain/agreement-status.ts';
import { migrate } from '../migrate.ts';

let holder: TestDatabase;
let database: Database;

beforeAll(async () => {
  holder = await createTestDatabase('agreements');
  await migrate(holder.migratorUrl, holder.serviceRole);
  database = await connect({ url: holder.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
  await database.query(`
    insert into region (code, name, kind, version, regencies, districts, villages) values ('32.04', 'Bandung', 'REGENCY', 'x', 0, 0, 0);
    insert into election (code, name_id, name_en, kind, polling_date) values ('E', 'E', 'E', 'GENERAL', '2024-02-14')`);
});
afterAll(async () => {
  await database?.destroy();
  await holder?.drop();
});

const DAYS = 12;
const FIRST = Temporal.PlainDate.from('2024-11-20');
const day = (offset: number) => FIRST.add({ days: offset });
const someDay = integer({ min: 0, max: DAYS - 1 });

/** A life at random: more than the commands allow, since the two rules must agree on whatever is written. */
const lives = record({
  signed: option(someDay),
  starts: option(someDay),
  ends: option(someDay),
  events: array(
    record({
      action: constantFrom(
        'DRAFT',
        'SUBMIT',
        'SEND_BACK',
        'APPROVE',
        'SIGN',
        'AMEND',
        'SUSPEND',
        'REINSTATE',
        'TERMINATE',
        'UNDO',
      ),
      on: someDay,
      undoes: integer({ min: 1, max: 7 }),
      amendment: constantFrom(false, false, false, true),
    }),
    { maxLength: 7 },
  ),
});

test('the state of a day is the same by the rule and in the database, on 400 lives at random and every day of them', async () => {
  const facts = sample(lives, { numRuns: 400, seed: 7 }).map(({ signed, starts, ends, events }): LifeCycleFacts => {
    const signedOn = signed === null ? null : day(signed);
    return {
      signedOn,
      signedVersions: [
        {
          number: 1,
          inForceFrom: signedOn,
          startsOn: starts === null ? null : day(starts),
          endsOn: ends === null ? null : day(ends),
        },
      ],
      events: events.map(({ action, on, undoes, amendment }, index): LifeCycleEvent => {
        const isWhole = ['SUSPEND', 'REINSTATE', 'TERMINATE', 'UNDO'].includes(action);
        return {
          position: index + 1,
          action,
          on: day(on),
          versionNumber: isWhole ? null : action === 'AMEND' || amendment ? 2 : 1,
          undoes: action === 'UNDO' && undoes <= index ? undoes : null,
          subject: null,
        };
      }),
    };
  });
  const ids: string[] = [];
  for (const { signedOn, signedVersions, events } of facts)
    ids.push(await insert(signedOn, signedVersions[0]!, events));

  const rows: { id: string; day: number; status: string | null }[] = await database.query(
    `select id, day, agreement_status(id, $2::date + day) as status from agreement, generate_series(0, $3::int) day where id = any($1)`,
    [ids, FIRST.toString(), DAYS],
  );
  expect(rows).toHaveLength(ids.length * (DAYS + 1));
  const seen = new Set<string | null>();
  for (const row of rows) {
    const own = facts[ids.indexOf(row.id)]!;
    const expected = statusAt(own, day(row.day));
    expect([row.status, row.day, own]).toEqual([expected, row.day, own]);
    seen.add(expected);
  }
  // All nine states and "nothing known" have come up, or the test has tested too little.
  expect(seen.size).toBe(10);
});

test('what counts as promised is signed and not terminated today', async () => {
  const rows: { id: string; promised: boolean; status: string | null; signed: boolean }[] = await database.query(`
    select id, exists (select from promised_agreement where id = agreement.id) as promised, signed_on is not null as signed,
           agreement_status(id, (now() at time zone 'Asia/Jakarta')::date) as status
    from agreement`);
  for (const { promised, status, signed } of rows) expect(promised).toBe(signed && status !== 'TERMINATED');
  expect(new Set(rows.map(({ promised }) => promised)).size).toBe(2);
});

let made = 0;

async function insert(
  signedOn: Temporal.PlainDate | null,
  { startsOn, endsOn }: LifeCycleFacts['signedVersions'][number],
  events: readonly LifeCycleEvent[],
): Promise<string> {
  const [row]: { id: string }[] = await database.query(
    `insert into agreement (title, instrument, signed_on, starts_on, ends_on, region_code, election_code, programmes, lineage, legal_bases, source_code, version, registered_at)
     values ('x', 'PKS', $1, $2, $3, '32.04', 'E', '{}', 'FIRST', '{}', $4, 1, now()) returning id`,
    [signedOn?.toString() ?? null, startsOn?.toString() ?? null, endsOn?.toString() ?? null, `random-${++made}`],
  );
  for (const { position, action, on, versionNumber, undoes } of events) {
    await database.query(
      'insert into agreement_event (agreement_id, position, action, on_date, version_number, undoes, recorded_at) values ($1, $2, $3, $4, $5, $6, now())',
      [row!.id, position, action, on.toString(), versionNumber, undoes],
    );
  }
  return row!.id;
}
