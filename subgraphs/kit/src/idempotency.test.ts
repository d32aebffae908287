import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Session } from './access.ts';
import { connect } from './database.ts';
import type { Database, Transaction } from './database.ts';
import { runOnce } from './idempotency.ts';
import type { KeyedCommand, KeyedOutcome } from './idempotency.ts';
import { migrate } from './migration.ts';
import { refuse } from './refusal.ts';
import { sharedMigrations } from './shared-migrations.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { Temporal } from './values/dates.ts';

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await createTestDatabase('idempotency');
  const createEffect = {
    name: 'create-effect',
    sql: 'create table effect (id uuid primary key default uuidv7(), what text not null); grant select, insert on effect to :service_role',
  };
  await migrate({
    url: home.migratorUrl,
    serviceRole: home.serviceRole,
    migrations: [...sharedMigrations, createEffect],
    jobs: false,
  });
  database = await connect({ url: home.url, tables: [], applicationName: 'test' });
});
afterAll(async () => {
  await database?.destroy();
  await home?.drop();
});

const session: Session = {
  subject: 'agus',
  clientId: 'test',
  name: 'Agus',
  role: 'INSTITUTION_OFFICER',
  institutionCode: 'kpu-32.04',
  regionCodes: ['32.04'],
  registersExamples: false,
};
let keys = 0;
const keyed = (more: Partial<KeyedCommand> = {}): KeyedCommand => ({
  session,
  command: 'register',
  key: `key-${++keys}-----`,
  input: { a: 1 },
  ...more,
});

/** Writes a row named after the key, as a command would, and answers its primary key. */
const writing = (what: string) => async (transaction: Transaction) => {
  const [row]: { id: string }[] = await transaction.query('insert into effect (what) values ($1) returning id', [what]);
  return { made: row!.id };
};
const run = (command: KeyedCommand): Promise<KeyedOutcome<never>> => runOnce(database, command, writing(command.key));
async function effectsOf({ key }: KeyedCommand): Promise<number> {
  const rows: unknown[] = await database.query('select from effect where what = $1', [key]);
  return rows.length;
}
async function keysOf({ key }: KeyedCommand): Promise<number> {
  const rows: unknown[] = await database.query('select from idempotency_key where key = $1', [key]);
  return rows.length;
}

describe('the same key again', () => {
  test('gives the same answer and no second effect', async () => {
    const command = keyed();
    const first = await run(command);
    expect(await run(command)).toEqual(first);
    expect(await effectsOf(command)).toBe(1);
  });

  test('does not mind the order of fields, nor an undefined one, and reads dates by their value', async () => {
    const on = () => Temporal.PlainDate.from('2024-11-27');
    const command = keyed({ input: { region: '32.04', signedOn: on(), more: { a: [1, 2], b: null } } });
    const first = await run(command);
    expect(
      await run({
        ...command,
        input: { more: { b: null, a: [1, 2] }, note: undefined, signedOn: on(), region: '32.04' },
      }),
    ).toEqual(first);
  });

  test.each<[string, unknown]>([
    ['another value', { a: 2 }],
    ['another order of a list', { a: 1, list: [2, 1] }],
    ['a field more', { a: 1, b: 1 }],
    ['a text instead of a number', { a: '1' }],
    ['nothing', null],
  ])('with %s is refused, and nothing is written', async (_case, input) => {
    const command = keyed({
      input: input !== null && typeof input === 'object' && 'list' in input ? { a: 1, list: [1, 2] } : { a: 1 },
    });
    const first = await run(command);
    expect(await run({ ...command, input })).toMatchObject({
      refused: { code: 'IDEMPOTENCY_KEY_REUSED', field: null },
    });
    expect(await effectsOf(command)).toBe(1);
    expect(await run(command)).toEqual(first);
  });

  test('belongs to its subject and its command: others use it for their own', async () => {
    const command = keyed();
    await run(command);
    await run({ ...command, session: { ...session, subject: 'ratna' } });
    await run({ ...command, command: 'other' });
    expect(await effectsOf(command)).toBe(3);
  });

  test('answers a refusal with the same refusal, without asking again', async () => {
    const command = keyed();
    let asked = 0;
    const refusing = async () => {
      asked += 1;
      return refuse('NOT_FOUND', { id: `tidak ada ${asked}`, en: `none ${asked}` }, 'regionCode');
    };
    const first = await runOnce(database, command, refusing);
    expect(first).toEqual({
      refused: { code: 'NOT_FOUND', message: { id: 'tidak ada 1', en: 'none 1' }, field: 'regionCode' },
    });
    expect(await runOnce(database, command, refusing)).toEqual(first);
    expect(asked).toBe(1);
  });
});

describe('callers at the same time', () => {
  test('one effect, one answer', async () => {
    const command = keyed();
    const answers = await Promise.all(Array.from({ length: 20 }, () => run(command)));
    expect(new Set(answers.map(({ made }) => made)).size).toBe(1);
    expect(await effectsOf(command)).toBe(1);
  });

  test('when the first fails, the next one does it', async () => {
    const command = keyed();
    let started = 0;
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        runOnce(database, command, async (transaction) => {
          started += 1;
          if (started === 1) throw new Error('the machine failed');
          return writing(command.key)(transaction);
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(started).toBe(2);
    expect(await effectsOf(command)).toBe(1);
  });
});

describe('a crash in between', () => {
  test('leaves neither the row nor the key, so that a retry starts anew', async () => {
    const command = keyed();
    const crashing = runOnce(database, command, async (transaction) => {
      await writing(command.key)(transaction);
      throw new Error('the machine failed');
    });
    await expect(crashing).rejects.toThrow('the machine failed');
    expect([await effectsOf(command), await keysOf(command)]).toEqual([0, 0]);
    expect(await run(command)).toHaveProperty('made');
    expect(await effectsOf(command)).toBe(1);
  });
});

test.each([
  ['7 characters', 'x'.repeat(7), false],
  ['8 characters', 'x'.repeat(8), true],
  ['128 characters', 'x'.repeat(128), true],
  ['129 characters', 'x'.repeat(129), false],
  ['nothing', '', false],
  ['a NUL, which a database does not keep', 'xxxxxxxx\0', false],
])('a key of %s', async (_case, key, allowed) => {
  const running = run(keyed({ key, session: { ...session, subject: 'lengths' } }));
  if (allowed) await expect(running).resolves.toHaveProperty('made');
  else
    await expect(running).rejects.toSatisfy(
      (error) => error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT',
    );
});
