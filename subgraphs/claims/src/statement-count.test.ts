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
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { resolvers } from './resolvers.ts';
import { startClaimsWorld } from './testing.ts';
import type { ClaimsWorld } from './testing.ts';
import { people } from './testing/people.ts';
import { stepper } from './testing/steps.ts';

const ROWS = 25;
const VALUES = {
  electionCode: 'PILKADA-2024',
  year: 2024,
  enrolmentIds: [toGlobalId('Enrolment', randomUUID())],
  // What is asked for one by one is reached by a list too.
  id: null,
  input: null,
  from: null,
  to: null,
  until: null,
};

let world: ClaimsWorld;
let found: ReadonlyMap<string, number>;

beforeAll(async () => {
  world = await startClaimsWorld({ counted: false });
  const steps = stepper(world);
  const claimId = await steps.approvedDeath();
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await world.askAs(
    people.admin,
    `mutation ($input: CreatePaymentBatchInput!, $key: ID!) { createPaymentBatch(input: $input, idempotencyKey: $key) { __typename } }`,
    { input: { claimIds: [claimId], payOn: today }, key: randomUUID() },
  );
  await steps.completeDeath();
  await steps.done('noticeIncident', people.kpu, {
    enrolmentId: world.participants.enrol(),
    kind: 'WORK_ACCIDENT',
    occurredAt: new Date(Date.now() - 600_000).toISOString(),
    place: 'TPS 004 (uji)',
    chronology: 'Jatuh di tangga TPS saat bertugas (uji)',
    injurySource: 'Tangga yang licin (uji)',
    notifier: 'INSTITUTION',
    notifierName: 'Uji Coba',
    notifierPhone: '081200000000',
  });
  found = await multiplyRows(asAdministrator(world.database.url), {
    rows: ROWS,
    except: [
      'migration',
      'audit_event',
      'idempotency_key',
      'claim_number',
      'payment_batch_number',
      'holiday_copy',
      'change_batch',
      'change_feed',
    ],
  });
});
afterAll(() => world.stop());

const ask: AskEverything = (text, variables) => world.askAs(people.admin, text, variables);

async function entityKeys() {
  const claims = await world.sql<{ id: string; enrolment_id: string }>('select id, enrolment_id from claim');
  const made = (type: 'Enrolment' | 'Agreement'): { id: string }[] =>
    Array.from({ length: 50 }, () => ({ id: toGlobalId(type, randomUUID()) }));
  return {
    Region: Array.from({ length: 514 }, (_, index) => ({
      code: `${11 + Math.floor(index / 40)}.${String((index % 40) + 1).padStart(2, '0')}`,
    })),
    Claim: claims.map(({ id }) => ({ id: toGlobalId('Claim', id) })),
    Enrolment: [
      ...claims.flatMap(({ enrolment_id: id }) => (id === null ? [] : [{ id: toGlobalId('Enrolment', id) }])),
      ...made('Enrolment'),
    ].slice(0, 50),
    Agreement: made('Agreement'),
  };
}

it('has enough rows of everything for the counts below to mean something', () => {
  for (const table of [
    'claim',
    'claim_beneficiary',
    'claim_document',
    'claim_event',
    'claim_notice',
    'claim_payment',
    'payment_batch',
  ])
    expect([table, (found.get(table) ?? 0) >= 20]).toEqual([table, true]);
});

it(
  'answers every list, with all that can be reached from it, by as many statements for twenty as for ten',
  async () => {
    const questions = listQuestions(buildSchema(import.meta.dirname, resolvers), VALUES);
    expect(questions.map(({ name }) => name)).toContain('claims');
    expect(await repeatedStatements(ask, questions, [10, 20])).toEqual([]);
  },
  COUNTING_MS,
);

it(
  'answers entities by as many statements for many as for ten: every regency of the nation, fifty of the others',
  async () => {
    const questions = entityQuestions(buildSchema(import.meta.dirname, resolvers), await entityKeys(), VALUES);
    expect(await repeatedStatements(ask, questions, [10, 514])).toEqual([]);
  },
  COUNTING_MS,
);

it('answers what it knows of every regency of the nation in one statement', async () => {
  const { Region } = await entityKeys();
  const of = Region.map((key) => ({ __typename: 'Region', ...key }));
  const text =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { code claimed { claims } } } }';
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
    const questions = consoleQuestions(schema, { ...VALUES, 'claim.id': keys.Claim[0]?.id }, keys);
    const names = questions.map(({ name }) => name);
    for (const name of ['ClaimList']) expect(names).toContain(name);
    expect(await repeatedStatements(ask, questions, [2, 12])).toEqual([]);
  },
  COUNTING_MS,
);
