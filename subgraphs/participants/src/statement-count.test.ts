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
import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';
import { agree, answerOf, enrol, enrolmentInput, personInput, register } from './testing/commands.ts';
import { run } from './testing/invoices.ts';
import { people } from './testing/people.ts';
import { judge } from './testing/placement-problems.ts';
import { csvOf, goodRow, preview } from './testing/rosters.ts';

const ROWS = 25;
const VALUES = {
  electionCode: 'PEMILU-2024',
  nik: personInput().nik,
  kpj: '12345678901',
  year: 2024,
  date: '2024-02-14',
  birthDate: '1997-09-06',
  // What is asked for one by one is reached by a list too.
  id: null,
  code: null,
  input: null,
  agreementId: null,
};

let world: ParticipantsWorld;
let found: ReadonlyMap<string, number>;

// Rows are multiplied along foreign keys, of which a table that is divided has fewer.
const isDivided = process.env['PARTITIONED'] === '1';

beforeAll(async () => {
  if (isDivided) return;
  world = await startParticipantsWorld();
  await seedOneOfEach();
  found = await multiplyRows(asAdministrator(world.database.url), {
    rows: ROWS,
    except: [
      'migration',
      'audit_event',
      'audit_link',
      'audit_anchor',
      'change_batch',
      'change_feed',
      'idempotency_key',
    ],
  });
});
afterAll(() => world?.stop());

const ask: AskEverything = (text, variables) => world.askAs(people.admin, text, variables);

const keysOf = async (
  type: 'Participant' | 'Enrolment' | 'RosterImport' | 'Invoice' | 'BankFile',
  table: string,
): Promise<readonly { id: string }[]> => {
  const rows: { id: string }[] = await world.rows.query(`select id from ${table} order by id`);
  return rows.map(({ id }) => ({ id: toGlobalId(type, id) }));
};

async function entityKeys() {
  const regions = Array.from(
    { length: 514 },
    (_, index) => `${11 + Math.floor(index / 40)}.${String((index % 40) + 1).padStart(2, '0')}`,
  );
  const agreements: { id: string }[] = await world.rows.query('select distinct agreement_id as id from enrolment');
  return {
    Region: regions.map((code) => ({ code })),
    Participant: await keysOf('Participant', 'participant'),
    Enrolment: await keysOf('Enrolment', 'enrolment'),
    RosterImport: await keysOf('RosterImport', 'roster_import'),
    Agreement: [
      ...agreements.map(({ id }) => ({ id: toGlobalId('Agreement', id) })),
      ...Array.from({ length: 48 }, () => ({ id: toGlobalId('Agreement', randomUUID()) })),
    ],
  };
}

/** One row or more of everything that a list of this subgraph can show. */
async function seedOneOfEach(): Promise<void> {
  const send = async (mutation: string, type: string, input: object): Promise<void> => {
    const query = `mutation ($input: ${type}!, $key: ID!) { answer: ${mutation}(input: $input, idempotencyKey: $key) { __typename } }`;
    const { answer } = answerOf(
      await world.askAs<{ answer: { __typename: string } }>(people.admin, query, { input, key: randomUUID() }),
    );
    if (answer.__typename.endsWith('Refused')) throw new Error(`${mutation} was refused`);
  };
  const [bandung, other] = [agree(world), agree(world)];
  const person = personInput();
  const { id = '' } = await register(world, 'admin', { ...person, institutionCode: 'kpu-32.04' });
  for (const agreementId of [bandung, other]) await enrol(world, 'admin', enrolmentInput(id, agreementId));
  await send('updateParticipant', 'UpdateParticipantInput', {
    participantId: id,
    expectedVersion: 1,
    kpj: VALUES.kpj,
    collection: { ground: 'LEGAL_DUTY', purpose: 'Perlindungan petugas (uji)' },
    heirs: [{ relation: 'SPOUSE', name: 'Contoh Waris' }],
  });
  const invoice = await run(world, 'admin', 'issue', { agreementId: bandung, period: '2024-01-01' });
  await run(world, 'admin', 'pay', { invoiceId: invoice.id, amount: 1, paidOn: '2024-02-20', reference: 'Uji 1' });
  await run(world, 'admin', 'reconcile', {
    insurerCode: 'bpjs-kc-lodaya',
    name: 'uji.csv',
    text: 'Tanggal;Keterangan;Kredit\n21/02/2024;Uji;123',
  });
  await preview(world, csvOf([goodRow(), goodRow({ SEX: '?' })]), {
    as: 'admin',
    agreementId: bandung,
    input: { institutionCode: 'kpu-32.04' },
  });
  await send('requestParticipantExport', 'RequestParticipantExportInput', { purpose: 'Rekap petugas (uji)' });
  await send('recordDataRequest', 'RecordDataRequestInput', {
    nik: person.nik,
    kind: 'CORRECTION',
    receivedAt: new Date(Date.now() - 60_000).toISOString(),
    verifiedBy: 'IDENTITY_CARD_IN_PERSON',
    wording: 'Nama saya salah tulis (uji)',
  });
}

it.skipIf(isDivided)('has enough rows of everything for the counts below to mean something', () => {
  const few = [...found].filter(([, rows]) => rows < 20).map(([name]) => name);
  expect(few.toSorted()).toEqual([]);
  for (const table of [
    'participant',
    'enrolment',
    'enrolment_conflict',
    'participant_heir',
    'invoice',
    'contribution_payment',
  ])
    expect([table, (found.get(table) ?? 0) >= 20]).toEqual([table, true]);
});

it.skipIf(isDivided)(
  'answers every list, with all that can be reached from it, by as many statements for twenty as for ten',
  async () => {
    const questions = listQuestions(buildSchema(import.meta.dirname, resolvers), VALUES);
    expect(questions.length).toBeGreaterThan(8);
    expect(await repeatedStatements(ask, questions, [10, 20])).toEqual([]);
  },
  COUNTING_MS,
);

it.skipIf(isDivided)(
  'answers entities by as many statements for many as for ten: every regency of the nation, fifty of the others',
  async () => {
    const questions = entityQuestions(buildSchema(import.meta.dirname, resolvers), await entityKeys(), VALUES);
    expect(await repeatedStatements(ask, questions, [10, 514])).toEqual([]);
  },
  COUNTING_MS,
);

it.skipIf(isDivided)('answers what it knows of every regency of the nation in one statement', async () => {
  const { Region } = await entityKeys();
  const of = Region.map((key) => ({ __typename: 'Region', ...key }));
  const text =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { code enrolled { people peoplePending byCategory { people } } } } }';
  let answer: GraphAnswer<unknown> | undefined;
  const statements = await statementsOf(async () => (answer = await ask(text, { of })));
  expect(answer).toMatchObject({ errors: [], data: { _entities: Region } });
  expect([Region.length, statements.length]).toEqual([514, 1]);
});

it.skipIf(isDivided)(
  'answers what the pages of the console ask by as many statements for twelve rows as for two',
  async () => {
    const keys = await entityKeys();
    const values = {
      ...VALUES,
      'participant.id': keys.Participant[0]?.id,
      'enrolment.id': keys.Enrolment[0]?.id,
      'rosterImport.id': keys.RosterImport[0]?.id,
      'invoice.id': (await keysOf('Invoice', 'invoice'))[0]?.id,
      'bankFile.id': (await keysOf('BankFile', 'bank_file'))[0]?.id,
    };
    const questions = consoleQuestions(buildSchema(import.meta.dirname, resolvers), values, keys);
    const names = questions.map(({ name }) => name);
    for (const name of ['ParticipantList', 'InvoiceList', 'Participant', 'RosterRows']) expect(names).toContain(name);
    expect(await repeatedStatements(ask, questions, [2, 12])).toEqual([]);
  },
  COUNTING_MS,
);

it.skipIf(isDivided)('finds people, in all of these statements, by the person or in a way that is listed', () => {
  const verdicts = [...world.statements].flatMap((text) => judge(text) ?? []);
  expect(verdicts.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  // Whatever way statements are sent in, they have to be seen.
  expect(verdicts.length).toBeGreaterThan(25);
});
