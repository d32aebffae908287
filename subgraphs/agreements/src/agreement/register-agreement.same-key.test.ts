import { randomUUID } from 'node:crypto';

import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, ownDay, register, REGISTER_AGREEMENT } from '../testing/register.ts';

let world: AgreementsWorld;
/** As the owner, to see what was written. */
let database: Database;

beforeAll(async () => {
  world = await startAgreementsWorld();
  database = await connect({ url: world.database.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
});
afterAll(async () => {
  await database?.destroy();
  await world?.stop();
});

async function counts(): Promise<Record<string, number>> {
  const [row]: Record<string, number>[] = await database.query(`select
    (select count(*)::int from agreement) as agreements, (select count(*)::int from agreement_party) as parties,
    (select count(*)::int from agreement_headcount) as headcounts, (select count(*)::int from audit_event) as audit`);
  return row!;
}

describe('the same key', () => {
  test('gives the same agreement again and writes it once', async () => {
    const [input, key] = [ownAgreement(), randomUUID()];
    const first = await register(world, input, { key });
    const before = await counts();
    expect(await register(world, input, { key })).toEqual(first);
    expect(await counts()).toEqual(before);
  });

  test('with another input is refused', async () => {
    const [input, key] = [ownAgreement(), randomUUID()];
    await register(world, input, { key });
    expect(await register(world, { ...input, signedOn: ownDay() }, { key })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      field: null,
    });
  });

  test('gives the same refusal again, whatever was mended in between', async () => {
    const [input, key] = [ownAgreement({ electionCode: 'PEMILU-2039' }), randomUUID()];
    const refused = await register(world, input, { key });
    await database.query(
      "insert into election (code, name_id, name_en, kind, polling_date) values ('PEMILU-2039', 'x', 'x', 'GENERAL', '2039-02-14')",
    );
    expect(await register(world, input, { key })).toEqual(refused);
    await database.query("delete from election where code = 'PEMILU-2039'");
  });

  test('of somebody else is another key', async () => {
    const key = randomUUID();
    await register(world, ownAgreement(), { key });
    expect(await register(world, ownAgreement(), { key, as: person('branch') })).toMatchObject({
      __typename: 'Agreement',
    });
  });

  test('must be 8 to 128 characters', async () => {
    const { data, errors } = await world.askAs(person('kpu'), REGISTER_AGREEMENT, {
      input: ownAgreement(),
      key: 'short',
    });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('many at once', () => {
  test('with one key: one agreement, one answer for all, though they are more than there are connections', async () => {
    const [input, key] = [ownAgreement(), randomUUID()];
    const before = await counts();
    const answers = await Promise.all(Array.from({ length: 25 }, () => register(world, input, { key })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await counts())['agreements']).toBe(before['agreements']! + 1);
  });

  test('with keys of their own for the same agreement: one is written, the others are duplicates', async () => {
    const input = ownAgreement();
    const answers = await Promise.all(Array.from({ length: 12 }, () => register(world, input)));
    expect(answers.map((answer) => answer.code ?? 'WRITTEN').toSorted()).toEqual([
      ...Array.from({ length: 11 }, () => 'DUPLICATE'),
      'WRITTEN',
    ]);
  });

  test('of different agreements: all are written, though they are more than there are connections', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => register(world, ownAgreement())));
    expect(answers.every(({ __typename }) => __typename === 'Agreement')).toBe(true);
  });
});
