import { randomUUID } from 'node:crypto';

import { buildSchema } from '@payung/kit/schema.ts';
import { asAdministrator, multiplyRows } from '@payung/kit/testing/multiply-rows.ts';
import { consoleQuestions } from '@payung/kit/testing/console-questions.ts';
import {
  COUNTING_MS,
  entityQuestions,
  listQuestions,
  repeatedStatements,
} from '@payung/kit/testing/statement-count.ts';
import type { AskEverything } from '@payung/kit/testing/statement-count.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import type { GraphAnswer } from '@payung/kit/testing.ts';
import { toCoverageId } from '@payung/kit/values/coverage-id.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { resolvers } from './resolvers.ts';
import { startAgreementsWorld } from './testing.ts';
import type { AgreementsWorld } from './testing.ts';
import { fund } from './testing/funding.ts';
import { person } from './testing/people.ts';
import { ownAgreement, register } from './testing/register.ts';

const ROWS = 25;

let world: AgreementsWorld;
let found: ReadonlyMap<string, number>;
let values: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  world = await startAgreementsWorld();
  const { id } = await register(world, ownAgreement());
  await fund(world, 'recordFundingEdge', {
    agreementId: id,
    from: { role: 'FUNDER', institutionCode: 'pemda-32.04' },
    to: { role: 'PAYER', institutionCode: 'kpu-32.04' },
    sourceText: 'NPHD (uji)',
  });
  await world.askAs(
    person('admin'),
    'mutation ($input: BreachInput!, $key: ID!) { reportBreach(input: $input, idempotencyKey: $key) { __typename } }',
    {
      input: {
        foundAt: new Date(Date.now() - 3_600_000).toISOString(),
        dataKinds: ['IDENTITY'],
        subjects: ['PARTICIPANT'],
        happened: 'Laptop kantor hilang (uji).',
      },
      key: randomUUID(),
    },
  );
  found = await multiplyRows(asAdministrator(world.database.url), {
    rows: ROWS,
    // Reference data: as many as there are.
    except: `migration audit_event idempotency_key change_batch change_feed region institution election election_stage
      officer_category officer_category_part officer_seats contribution_rate honorarium public_holiday reference_count
      reference_count_import`.split(/\s+/),
  });
  values = {
    // What is asked for one by one is reached by a list too; people and clients are kept by identity.
    id: null,
    code: null,
    input: null,
    electionCode: 'PEMILU-2024',
    level: 'REGENCY',
    year: 2024,
    date: '2024-09-10',
    from: 1,
    to: 1,
  };
});
afterAll(() => world.stop());

const ask: AskEverything = (text, variables) => world.askAs(person('admin'), text, variables);

async function entityKeys() {
  const client = new Client({ connectionString: world.database.url });
  await client.connect();
  const keysOf = async (sql: string): Promise<readonly string[]> =>
    (await client.query<{ key: string }>(`${sql} limit 514`)).rows.map(({ key }) => key);
  const regencies = await keysOf(`select code as key from region where kind in ('REGENCY', 'CITY')`);
  const agreements = await keysOf('select id as key from agreement order by id desc');
  const institutions = await keysOf('select code as key from institution order by code desc');
  const categories = await keysOf('select code as key from officer_category');
  const elections = await keysOf('select code as key from election');
  await client.end();
  expect([regencies.length, agreements.length >= ROWS]).toEqual([514, true]);
  return {
    Region: regencies.map((code) => ({ code })),
    Agreement: agreements.map((id) => ({ id: toGlobalId('Agreement', id) })),
    Institution: institutions.slice(0, 50).map((code) => ({ code })),
    OfficerCategory: categories.map((code) => ({ code })),
    Election: elections.map((code) => ({ code })),
    Coverage: regencies
      .slice(0, process.env['LONG'] === '1' ? 514 : 50)
      .map((key) => ({ id: toCoverageId({ type: 'Region', key, electionCode: 'PEMILU-2024' }) })),
  };
}

it('has enough rows of everything for the counts below to mean something', () => {
  for (const table of [
    'agreement',
    'agreement_party',
    'agreement_beneficiary',
    'agreement_version',
    'funding_edge',
    'breach',
  ])
    expect([table, (found.get(table) ?? 0) >= 20]).toEqual([table, true]);
});

it(
  'answers every list, with all that can be reached from it, by as many statements for twenty as for ten',
  async () => {
    const questions = listQuestions(buildSchema(import.meta.dirname, resolvers), values);
    expect(questions.map(({ name }) => name)).toContain('agreements');
    expect(await repeatedStatements(ask, questions, [10, 20])).toEqual([]);
  },
  COUNTING_MS,
);

it(
  'answers entities by as many statements for many as for ten: every regency of the nation, all there are of the others',
  async () => {
    const questions = entityQuestions(buildSchema(import.meta.dirname, resolvers), await entityKeys(), values);
    expect(await repeatedStatements(ask, questions, [10, 514])).toEqual([]);
  },
  COUNTING_MS,
);

it('answers what it knows of every regency of the nation in one statement', async () => {
  const { Region } = await entityKeys();
  const of = Region.map((key) => ({ __typename: 'Region', ...key }));
  const text = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { code name kind } } }';
  let answer: GraphAnswer<unknown> | undefined;
  const statements = await statementsOf(async () => (answer = await ask(text, { of })));
  expect(answer).toMatchObject({ errors: [], data: { _entities: Region } });
  expect([Region.length, statements.length]).toEqual([514, 1]);
});

it(
  'answers what the pages of the console ask by as many statements for twelve rows as for two',
  async () => {
    const schema = buildSchema(import.meta.dirname, resolvers);
    const keys = await entityKeys();
    const [agreement] = keys.Agreement;
    const questions = consoleQuestions(
      schema,
      { ...values, 'agreement.id': agreement?.id, 'node.id': agreement?.id, 'region.code': '32' },
      keys,
    );
    const names = questions.map(({ name }) => name);
    for (const name of ['AgreementList']) expect(names).toContain(name);
    expect(await repeatedStatements(ask, questions, [2, 12])).toEqual([]);
  },
  COUNTING_MS,
);
