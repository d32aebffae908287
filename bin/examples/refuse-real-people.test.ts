import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createTestDatabase } from '../../subgraphs/kit/src/testing.ts';
import type { TestDatabase } from '../../subgraphs/kit/src/testing.ts';
import { migrate } from '../../subgraphs/participants/src/migrate.ts';
import { refuseRealPeople } from './refuse-real-people.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase('nation');
  await migrate(database.migratorUrl, database.serviceRole);
  client = new Client({ connectionString: database.migratorUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const register = (example: boolean) =>
  client.query(
    `insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
     values ('', $1, 'Contoh Peserta', '1997-09-06', 'MALE', 'NON_ASN', 'kpu-32.04', $2, now())`,
    [Buffer.from([Number(example)]), example],
  );
const load = (environment = 'development') => refuseRealPeople(environment, database.url);

test('a nation of invented people is loaded beside nobody and beside examples, never in production and never beside one real person', async () => {
  await expect(load()).resolves.toBeUndefined();
  await register(true);
  await expect(load()).resolves.toBeUndefined();
  await expect(load('production')).rejects.toThrow('no place in production');
  await register(false);
  await expect(load()).rejects.toThrow('People are registered here who are no examples. Nothing was loaded');
});
