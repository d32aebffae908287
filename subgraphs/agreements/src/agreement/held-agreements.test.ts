import type { Session } from '@payung/kit/access.ts';
import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { VersionOfRequest } from '@payung/kit/held-rows.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';

import { tables } from '../tables.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { agreementInput } from '../testing/agreement-input.ts';
import { person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { register } from '../testing/register.ts';
import { holdAgreements } from './held-agreements.ts';
import type { HeldAgreements } from './held-agreements.ts';
import { loadAgreements } from './load-agreements.ts';
import type { AgreementLoaders } from './load-agreements.ts';

let world: AgreementsWorld;
let owner: Client;
let database: Database;
/** Primary keys of the five agreements; the first is that of Kabupaten Bandung. */
let ids: readonly string[];
let bandung: string;

beforeAll(async () => {
  world = await startAgreementsWorld();
  owner = new Client({ connectionString: world.database.migratorUrl });
  await owner.connect();
  database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 4 });
  const { rows } = await owner.query<{ id: string }>('select id from agreement order by source_code');
  ids = rows.map(({ id }) => id);
  bandung = ids[0]!;
});
afterAll(async () => {
  await owner?.end();
  await database?.destroy();
  await world?.stop();
});

const NODE = `id title version region { name } election { code } period { startsOn endsOn } legalBases
  parties { role implied institution { code name } } signatories { title }
  beneficiaries { statedTotal computedTotal status institution { code } headcounts { people covered label category { code } } }
  headcount { people computedTotal coveredBasisPoints } warnings { code message { id } category { code } }`;
const LIST = `{ agreements(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${NODE} } } } }`;
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { ${NODE} } } }`;

/** Asks for all five, in the list and one by one by their keys, and gives both answers. */
async function ask(name: PersonName = 'admin'): Promise<{ readonly list: string; readonly entities: string }> {
  const of = ids.map((id) => ({ __typename: 'Agreement', id: toGlobalId('Agreement', id) }));
  const [list, entities] = [await world.askAs(person(name), LIST), await world.askAs(person(name), ENTITIES, { of })];
  expect([list.errors, entities.errors]).toEqual([[], []]);
  return { list: JSON.stringify(list.data), entities: JSON.stringify(entities.data) };
}

const versions = async (): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await owner.query<{ agreement_id: string; version: string }>('select * from agreement_content');
  return new Map(rows.map((row) => [row.agreement_id, row.version]));
};

/** Statements about what agreements say, but for the one that asks which of them may be seen. */
const CONTENT = /"agreement"\.|"agreement_(?:party|beneficiary|headcount)"\./;

describe('what agreements say', () => {
  test('is read once, and the answers with it and from it are the same', async () => {
    const reading = await statementsOf(async () => void (await ask()));
    expect(reading.filter((text) => CONTENT.test(text)).length).toBeGreaterThanOrEqual(4);
    const first = await ask();
    let held: typeof first | undefined;
    const statements = await statementsOf(async () => void (held = await ask()));
    expect(held).toEqual(first);
    expect(statements.filter((text) => CONTENT.test(text))).toEqual([]);
    // For the list which agreements, how many, and who signed; for the keys which agreements, and who signed.
    expect(statements).toHaveLength(5);
  });

  test('is answered word for word as without anything held', async () => {
    await ask();
    const held = await ask();
    await owner.query('update agreement_content set version = gen_random_uuid()');
    expect(await ask()).toEqual(held);
    await owner.query('delete from agreement_content where agreement_id = $1', [bandung]);
    // Without a version it is read each time.
    expect([await ask(), await ask()]).toEqual([held, held]);
    const statements = await statementsOf(async () => void (await ask()));
    expect(statements.filter((text) => CONTENT.test(text)).length).toBeGreaterThanOrEqual(4);
    await owner.query('insert into agreement_content values ($1, gen_random_uuid())', [bandung]);
  });

  test('cannot be changed by whoever is given it', async () => {
    const held = holdAgreements();
    const { agreements, parties } = load(held);
    const row = (await agreements.load(bandung))!;
    expect(() => Object.assign(row, { title: 'lain' })).toThrow(TypeError);
    expect(() => (row.programmes as string[]).push('JHT')).toThrow(TypeError);
    const lines = await parties.load(bandung);
    expect(lines.length).toBeGreaterThan(1);
    expect(() => (lines as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(lines[0]!, { role: 'WITNESS' })).toThrow(TypeError);
  });
});

/** Loaders of one request of a national admin. */
function load(held: HeldAgreements | undefined, manager = database.manager): AgreementLoaders {
  const session: Session = {
    subject: 'test',
    clientId: 'test',
    name: 'Test',
    role: 'NATIONAL_ADMIN',
    institutionCode: null,
    regionCodes: ['ID'],
    registersExamples: false,
  };
  const reference = new VersionOfRequest(() => Promise.reject(new Error('not asked for')));
  return loadAgreements({ database: manager, session, reference }, held);
}

const PARTS = ['agreement_party', 'agreement_beneficiary', 'agreement_headcount'] as const;

describe('there is another version, of that agreement and of no other, after', () => {
  it.each([
    ['a change of the row', "update agreement set title = title || '!' where id = $1"],
    ['a change that changes nothing', 'update agreement set title = title where id = $1'],
    ['names and documents being erased', 'update agreement set erased_at = now(), version = version + 1 where id = $1'],
    ...PARTS.flatMap((table): [string, string][] => [
      [`a change in ${table}`, `update ${table} set position = position where agreement_id = $1`],
      [
        `rows of ${table} taken away`,
        // What refers to them goes first.
        table === 'agreement_beneficiary'
          ? `with gone as (delete from agreement_headcount where agreement_id = $1) delete from ${table} where agreement_id = $1`
          : `delete from ${table} where agreement_id = $1`,
      ],
    ]),
    [
      'a party more',
      `insert into agreement_party select $1::uuid, code, 'WITNESS', false, 9 from institution where kind = 'BAWASLU' limit 1`,
    ],
    [
      'a beneficiary more',
      `insert into agreement_beneficiary select $1::uuid, code, 9 from institution where code like 'bawaslu-12%' limit 1`,
    ],
    [
      'a head-count more',
      `insert into agreement_headcount select agreement_id, institution_code, 99, 'KPPS', 'KPPS', 7, true from agreement_beneficiary where agreement_id = $1 limit 1`,
    ],
  ])('%s', async (_what, change) => {
    await owner.query('begin');
    try {
      const before = await versions();
      const { rowCount } = await owner.query(change, [bandung]);
      expect(rowCount).toBeGreaterThan(0);
      const after = await versions();
      expect(after.size).toBe(before.size);
      expect(ids.filter((id) => after.get(id) !== before.get(id))).toEqual([bandung]);
    } finally {
      await owner.query('rollback');
    }
  });

  it.each([
    ['a line that moves from one agreement to another', 'update agreement_party set agreement_id = $2, position = 77'],
  ])('%s: of both', async (_what, change) => {
    await owner.query('begin');
    try {
      const before = await versions();
      const only = `where agreement_id = $1 and role = 'INSURER'`;
      await owner.query(`${change} ${only}`, [bandung, ids[1]]);
      const after = await versions();
      expect(ids.filter((id) => after.get(id) !== before.get(id))).toEqual([bandung, ids[1]]);
    } finally {
      await owner.query('rollback');
    }
  });

  it('a table that is emptied: of all; and an agreement that is gone has none', async () => {
    await owner.query('begin');
    try {
      const before = await versions();
      for (const table of ['agreement_headcount', 'agreement_party']) {
        const then = await versions();
        await owner.query(`truncate ${table}`);
        const after = await versions();
        expect(ids.filter((id) => after.get(id) === then.get(id))).toEqual([]);
      }
      await owner.query('truncate agreement_beneficiary cascade');
      const emptied = await versions();
      expect(ids.filter((id) => emptied.get(id) === before.get(id))).toEqual([]);
      await owner.query(
        `create temporary table gone on commit drop as select id from agreement where id not in (select predecessor_id from agreement where predecessor_id is not null) order by id desc limit 1`,
      );
      for (const table of ['agreement_signatory', 'agreement_version', 'agreement_event'])
        await owner.query(`delete from ${table} where agreement_id in (select id from gone)`);
      const { rowCount } = await owner.query('delete from agreement where id in (select id from gone)');
      expect([rowCount, (await versions()).size]).toEqual([1, before.size - 1]);
    } finally {
      await owner.query('rollback');
    }
  });

  it('one that is made: it has a first', async () => {
    await owner.query('begin');
    try {
      const before = await versions();
      await owner.query(
        `insert into agreement (title, instrument, signed_on, signed_on_confidence, region_code, election_code, programmes, lineage, legal_bases, source_code, version, registered_at)
         select 'Made ' || n, 'MOU', '2024-03-01', 'STATED', '32.04', 'PILKADA-2024', '{JKK}', 'FIRST', '{}', 'made-' || n, 1, now() from generate_series(1, 3) n`,
      );
      const after = await versions();
      expect([after.size, new Set(after.values()).size]).toEqual([before.size + 3, before.size + 3]);
      expect(ids.filter((id) => after.get(id) !== before.get(id))).toEqual([]);
    } finally {
      await owner.query('rollback');
    }
  });
});

describe('a change is seen by the next request, not before it is done, and never when it is taken back', () => {
  it.each([
    ['of a title', "update agreement set title = 'judul baru sekali' where id = $1", 'judul baru sekali'],
    ['of a party', "insert into agreement_party values ($1, 'bawaslu-32.05', 'WITNESS', true, 50)", 'bawaslu-32.05'],
    ['of a stated total', 'update agreement_beneficiary set stated_total = 987654 where agreement_id = $1', '987654'],
    [
      'of a head-count',
      "update agreement_headcount set label = 'sebutan baru' where agreement_id = $1",
      'sebutan baru',
    ],
    [
      'of what is counted and warned of',
      'update agreement_headcount set people = 31 where agreement_id = $1 and position = 0',
      '31 bukan kelipatan',
    ],
  ])('%s', async (_what, change, mark) => {
    const both = async () => Object.values(await ask()).map((text) => text.includes(mark));
    const before = await ask();
    await owner.query('begin');
    await owner.query(change, [bandung]);
    expect(await both()).toEqual([false, false]);
    await owner.query('rollback');
    expect(await ask()).toEqual(before);
    await owner.query('begin');
    await owner.query(change, [bandung]);
    expect(await both()).toEqual([false, false]);
    await owner.query('commit');
    expect(await both()).toEqual([true, true]);
  });
});

describe('who may see an agreement is asked each time, whoever else was given it', () => {
  const seen = async (name: PersonName): Promise<readonly string[]> => {
    const { list, entities } = await ask(name);
    const listed = (JSON.parse(list) as { agreements: { edges: { node: { id: string } }[] } }).agreements.edges;
    const found = (JSON.parse(entities) as { _entities: ({ id: string } | null)[] })._entities;
    const keys = found.map((each) => each?.id ?? null);
    expect(keys.filter((id) => id !== null).toSorted()).toEqual(listed.map(({ node }) => node.id).toSorted());
    return keys.flatMap((id, at) => (id === null ? [] : ids[at]!));
  };

  beforeEach(async () => void (await ask('admin')));

  it.each([
    ['admin', 5],
    ['kpu', 1],
    ['auditorOfProvince', 1],
    ['kpuElsewhere', 0],
    ['strangerInRegion', 0],
  ] as const)('%s', async (name, many) => {
    expect(await seen(name)).toEqual(ids.slice(0, many));
  });

  it('who is no party any more sees nothing at once; nor does whose region it no longer is', async () => {
    expect(await seen('branch')).toEqual([bandung]);
    await owner.query('begin');
    const { rows: taken } = await owner.query<Record<string, unknown>>(
      "delete from agreement_party where agreement_id = $1 and institution_code = 'bpjs-kc-lodaya' returning *",
      [bandung],
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(await seen('branch')).toEqual([bandung]);
    await owner.query('commit');
    expect(await seen('branch')).toEqual([]);
    expect(await seen('kpu')).toEqual([bandung]);
    for (const row of taken)
      await owner.query(
        'insert into agreement_party (agreement_id, institution_code, role, implied, position) values ($1, $2, $3, $4, $5)',
        [row['agreement_id'], row['institution_code'], row['role'], row['implied'], row['position']],
      );
    expect(await seen('branch')).toEqual([bandung]);
    await owner.query("update agreement set region_code = '32.05' where id = $1", [bandung]);
    expect([await seen('branch'), await seen('kpu')]).toEqual([[], []]);
    await owner.query("update agreement set region_code = '32.04' where id = $1", [bandung]);
    expect(await seen('kpu')).toEqual([bandung]);
  });
});

test('nobody reads less than what was changed before they began, however many change and read at once', async () => {
  const copies = [holdAgreements(), holdAgreements()];
  const writer = { written: 0, over: false };
  const write = async (): Promise<void> => {
    for (let next = 1; next <= 30; next++) {
      await owner.query('begin');
      await owner.query('update agreement set source_publisher = $2 where id = $1', [bandung, String(next)]);
      await owner.query('update agreement_headcount set people = $2 where agreement_id = $1', [bandung, next]);
      await owner.query('commit');
      writer.written = next;
    }
    writer.over = true;
  };
  let reads = 0;
  const keepReading = async (held: HeldAgreements, paged: boolean): Promise<void> => {
    while (!writer.over) {
      const committed = writer.written;
      const loaders = load(held);
      const page = paged
        ? await loaders.agreementPage({
            args: { first: 20 },
            filter: { today: Temporal.PlainDate.from('2024-09-09') },
            counted: true,
          })
        : null;
      const row =
        page === null
          ? await loaders.agreements.load(bandung)
          : (page.edges.find(({ node }) => node.id === bandung)?.node ?? null);
      expect(Number(row?.sourcePublisher)).toBeGreaterThanOrEqual(committed);
      for (const { people } of await loaders.headcounts.load(bandung)) expect(people).toBeGreaterThanOrEqual(committed);
      reads += 1;
    }
  };
  await owner.query("update agreement set source_publisher = '0' where id = $1", [bandung]);
  await Promise.all([
    write(),
    ...copies.map((held) => keepReading(held, false)),
    ...copies.map((held) => keepReading(held, true)),
  ]);
  expect(reads).toBeGreaterThan(copies.length * 2);
});

test('what a transaction has changed, it reads itself, and nothing of it is held', async () => {
  const held = holdAgreements();
  const before = (await load(held).agreements.load(bandung))?.title;
  const { bytes } = held;
  await database
    .transaction(async (transaction) => {
      await transaction.query("update agreement set title = 'di dalam' where id = $1", [bandung]);
      expect((await load(held, transaction).agreements.load(bandung))?.title).toBe('di dalam');
      throw new Error('taken back');
    })
    .catch((error: unknown) => expect(error).toHaveProperty('message', 'taken back'));
  expect([(await load(held).agreements.load(bandung))?.title, held.bytes]).toEqual([before, bytes]);
});

test('a process holds no more than it may, however much is read', async () => {
  const held = holdAgreements(20_000);
  for (let round = 0; round < 3; round++)
    for (const id of ids) {
      const { agreements, headcounts, parties } = load(held);
      expect((await agreements.load(id))?.id).toBe(id);
      expect((await parties.load(id)).length).toBeGreaterThan(0);
      expect((await headcounts.load(id)).every(({ agreementId }) => agreementId === id)).toBe(true);
      expect(held.bytes).toBeLessThanOrEqual(20_000);
    }
  expect(held.bytes).toBeGreaterThan(1_000);
});

test('each of several commands in one request is answered with what it made', async () => {
  const day = Temporal.PlainDate.from('2024-06-03');
  const endsOn = Temporal.PlainDate.from('2099-12-31');
  const { id } = await register(world, agreementInput({ signedOn: day, startsOn: day, endsOn }));
  const step = (name: string, version: number) =>
    `${name}Agreement(id: "${id}", expectedVersion: ${version}, reason: "Uji coba", on: "2024-07-0${version}", idempotencyKey: "held-${name}") {
      ... on Agreement { version } ... on AgreementRefused { code field } }`;
  const { data, errors } = await world.askAs(
    person('branch'),
    `mutation { first: ${step('suspend', 1)} second: ${step('reinstate', 2)} }`,
  );
  expect({ data, errors }).toEqual({ data: { first: { version: 2 }, second: { version: 3 } }, errors: [] });
});
