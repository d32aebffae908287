import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { rowReader, rowsOf } from '@payung/kit/row-reader.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import type { EntitySchema } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { tables } from '../tables.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { person } from '../testing/people.ts';

const MADE = 60;
let world: AgreementsWorld;
let database: Database;

beforeAll(async () => {
  world = await startAgreementsWorld();
  database = await connect({ url: world.database.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
  await makeAgreements(1, MADE);
});
afterAll(async () => {
  await database?.destroy();
  await world?.stop();
});

/** Writes agreements of ten regencies of Jawa Barat and few days of signature: equal keys are where paging goes wrong. */
async function makeAgreements(from: number, to: number): Promise<void> {
  await database.query(
    `insert into agreement (title, instrument, signed_on, signed_on_confidence, region_code, election_code, programmes, lineage, legal_bases, source_code, version, registered_at)
     select 'Made ' || n || case n when 7 then ' 100%' else '' end, 'MOU', '2024-03-01'::date + n % 4, 'STATED', '32.' || lpad((n % 10 + 1)::text, 2, '0'),
            'PILKADA-2024', '{JKK,JKM}', 'FIRST', '{}', 'made-' || n, 1, now()
     from generate_series($1::int, $2::int) n`,
    [from, to],
  );
  const made = `from agreement where source_code = any(select 'made-' || n from generate_series($1::int, $2::int) n)`;
  for (const [insert, select] of [
    [
      'agreement_party (agreement_id, institution_code, role, implied, position)',
      `id, 'kpu-' || region_code, 'BENEFICIARY', false, 0`,
    ],
    [
      'agreement_party (agreement_id, institution_code, role, implied, position)',
      `id, 'bpjs-kc-lodaya', 'INSURER', false, 1`,
    ],
    [
      'agreement_signatory (agreement_id, position, name, title, capacity, part)',
      `id, 0, 'Somebody', 'Ketua', 'IN_OFFICE', 'SIGNED'`,
    ],
    ['agreement_beneficiary (agreement_id, institution_code, position)', `id, 'kpu-' || region_code, 0`],
    [
      'agreement_headcount (agreement_id, institution_code, position, category_code, label, people, covered)',
      `id, 'kpu-' || region_code, 0, 'KPPS', 'KPPS', 7, true`,
    ],
  ]) {
    await database.query(`insert into ${insert} select ${select} ${made}`, [from, to]);
  }
}

interface List {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: { readonly source: { readonly code: string }; readonly signedOn: string };
  }[];
}
const LIST = 'totalCount pageInfo { hasNextPage endCursor } edges { node { source { code } signedOn } }';

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await world.askAs<Data>(person('admin'), query, variables);
  expect(errors).toEqual([]);
  return data!;
}

/** Reads a list to its end, page by page. */
async function readAll(
  page: (after: string | null) => Promise<List>,
  between: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: List = await page(after);
    codes.push(...edges.map(({ node }) => node.source.code));
    if (!pageInfo.hasNextPage) return codes;
    after = pageInfo.endCursor;
    await between();
  }
}

describe('a list of agreements', () => {
  const PAGE = '(first: $first, after: $after)';
  const lists: Readonly<Record<string, string>> = {
    'of all': `list: agreements ${PAGE} { ${LIST} }`,
    'of a region': `owner: region(code: "32") { list: agreements ${PAGE} { ${LIST} } }`,
    'of an institution': `owner: institution(code: "bpjs-kc-lodaya") { list: agreements ${PAGE} { ${LIST} } }`,
  };
  const read = async (list: string, first: number, after: string | null = null): Promise<List> => {
    const answer = await ask<{ list?: List; owner?: { list: List } }>(
      `query ($first: Int!, $after: String) { ${list} }`,
      { first, after },
    );
    return (answer.list ?? answer.owner?.list)!;
  };

  test.each(Object.entries(lists))(
    '%s holds each once, newest signature first, whatever the size of a page',
    async (_name, list) => {
      const whole = await read(list, 100);
      const days = whole.edges.map(({ node }) => node.signedOn);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(whole.edges).toHaveLength(whole.totalCount);
      const codes = whole.edges.map(({ node }) => node.source.code);
      for (const first of [13, 60]) {
        expect(await readAll((after) => read(list, first, after))).toEqual(codes);
      }
    },
  );

  test.each(Object.entries(lists))('%s neither repeats nor skips while agreements come in', async (name, list) => {
    const before = (await read(list, 100)).edges.map(({ node }) => node.source.code);
    let next = MADE + 1 + Object.keys(lists).indexOf(name) * 20;
    const seen = await readAll(
      (after) => read(list, 13, after),
      async () => {
        await makeAgreements(next, next + 1);
        next += 2;
      },
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((code) => before.includes(code))).toEqual(before);
    await removeAgreements();
  });

  async function removeAgreements(): Promise<void> {
    const ids = `(select id from agreement where source_code like 'made-%' and substr(source_code, 6)::int > ${MADE})`;
    for (const table of ['agreement_headcount', 'agreement_beneficiary', 'agreement_signatory', 'agreement_party']) {
      await database.query(`delete from ${table} where agreement_id in ${ids}`);
    }
    await database.query(`delete from agreement where id in ${ids}`);
  }

  test.each([
    ['agreements(first: 0) { totalCount }', 'first'],
    ['agreements(first: 101) { totalCount }', 'first'],
    ['agreements(after: "nonsense") { totalCount }', 'after'],
    [
      `agreements(after: "${Buffer.from('["2023-02-29","01936d2e-7f3a-7c11-8a5b-0242ac120002"]').toString('base64url')}") { totalCount }`,
      'after',
    ],
    ['regions(first: 0) { edges { cursor } }', 'first'],
    ['regions(after: "nonsense") { edges { cursor } }', 'after'],
    ['institutions(first: 101) { edges { cursor } }', 'first'],
    ['institutions(after: "nonsense") { edges { cursor } }', 'after'],
    ['region(code: "32") { children(first: 0) { edges { cursor } } }', 'first'],
    ['region(code: "32") { agreements(after: "nonsense") { totalCount } }', 'after'],
    ['institution(code: "kpu-32") { agreements(first: 101) { totalCount } }', 'first'],
  ])('is not given for what no caller may ask: %s', async (field, argument) => {
    const { errors } = await world.askAs(person('admin'), `{ ${field} }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(`"${argument}"`) as string },
    ]);
  });
});

describe('a filter', () => {
  test.each<[string, Record<string, string>, number]>([
    ['a region with all below it', { regionCode: '32' }, MADE + 1],
    ['a region', { regionCode: '32.05' }, 6],
    ['a region whose code is only a part of another', { regionCode: '32.0' }, 0],
    ['the nation', { regionCode: 'ID' }, MADE + 5],
    ['a wildcard is a letter like any other, in regions', { regionCode: '3%' }, 0],
    ['an election', { electionCode: 'PEMILU-2024' }, 2],
    ['an institution in any role', { institutionCode: 'bpjs-kc-lodaya' }, MADE + 1],
    ['a kind of instrument', { instrument: 'TRIPARTITE_PKS' }, 1],
    ['a part of the title, in any case', { search: 'kApUaS' }, 1],
    ['a percent sign that is meant', { search: '100%' }, 1],
    ['a percent sign that is not there', { search: 'Made%5' }, 0],
    ['an underscore that is not there', { search: 'Made_5' }, 0],
    ['quotes and backslashes', { search: String.raw`'"\ ` }, 0],
    ['all conditions together', { regionCode: '32', electionCode: 'PEMILU-2024', instrument: 'PKS' }, 1],
    ['empty texts are no conditions', { regionCode: '', search: '' }, MADE + 5],
  ])('%s', async (_case, filter, count) => {
    const { agreements } = await ask<{ agreements: List }>(
      `query ($filter: AgreementFilter) { agreements(first: 100, filter: $filter) { ${LIST} } }`,
      { filter },
    );
    expect([agreements.totalCount, agreements.edges.length]).toEqual([count, count]);
  });
});

describe('the number of SQL statements does not grow with the page', () => {
  const AGREEMENT = `id title region { name parent { name } ancestors { name } } election { name { id } stages { code } }
    predecessor { id } parties { institution { name region { name } parent { name } } } signatories { name institution { name } }
    headcount { people } beneficiaries { institution { name } computedTotal status headcounts { category { name { id } } } }
    warnings { code institution { name } category { code } } status before: status(on: "2024-03-03") actions period { startsOn endsOn confidence }
    history { action by { name institution { name } } } successors { id } openAmendment { number } termsOn(date: "2024-11-27") { number }
    versions { number citation { id } terms { headcount { people } warnings { code } beneficiaries { institution { name } headcounts { category { code } } } } }`;

  test.each<[string, string]>([
    [
      'agreements with all they hold',
      `query ($first: Int!) { agreements(first: $first, filter: { instrument: MOU, regionCode: "32" }) { totalCount edges { node { ${AGREEMENT} } } } }`,
    ],
    [
      'agreements of institutions',
      `query ($first: Int!) { institutions(first: $first, kind: KPU) { edges { node { name region { name } agreements(first: 3) { totalCount edges { node { ${AGREEMENT} } } } } } } }`,
    ],
    [
      'agreements of regions, and what they promise',
      `query ($first: Int!) { regions(first: $first, kind: REGENCY, search: "32.") { edges { node {
         name agreements(first: 3, electionCode: "PILKADA-2024") { totalCount edges { node { id } } } promised { people byCategory { category { code } } } } } } }`,
    ],
    [
      'regions below regions',
      'query ($first: Int!) { regions(first: $first, kind: PROVINCE) { edges { node { name children(first: 4) { edges { node { name children(first: 2) { edges { node { code } } } } } } } } } }',
    ],
  ])('%s', async (_case, query) => {
    const count = async (first: number) => (await statementsOf(() => ask(query, { first }))).length;
    const few = await count(2);
    expect(few).toBeGreaterThan(0);
    // Two branches of a query that come to the same loader in different moments ask twice: a handful of statements more or
    // less. One more for each of the 23 rows more would be another matter.
    expect(Math.abs((await count(25)) - few)).toBeLessThan(10);
  });

  test('references from another subgraph are read together', async () => {
    const { agreements } = await ask<{ agreements: { edges: { node: { id: string } }[] } }>(
      '{ agreements(first: 50) { edges { node { id } } } }',
    );
    const representations = agreements.edges.map(({ node }) => ({ __typename: 'Agreement', id: node.id }));
    const regions = Array.from({ length: 50 }, (_, n) => ({ __typename: 'Region', code: `32.04.${n}` }));
    const statements = await statementsOf(() =>
      ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agreement { title } ... on Region { name } } }',
        { r: [...representations, ...regions] },
      ),
    );
    // The agreements; whether the reference data that is held still holds; the regions that are not held.
    expect(statements).toHaveLength(3);
  });
});

test('the same page of many lists is for each what it is alone', async () => {
  const nested = await ask<{ institutions: { edges: { node: { code: string; agreements: List } }[] } }>(
    `{ institutions(first: 30, kind: KPU, regionCode: "32") { edges { node { code agreements(first: 4) { ${LIST} } } } } }`,
  );
  const withAgreements = nested.institutions.edges.filter(({ node }) => node.agreements.totalCount > 0);
  expect(withAgreements.length).toBeGreaterThanOrEqual(10);
  for (const { node } of withAgreements) {
    const alone = await ask<{ institution: { agreements: List } }>(
      `query ($code: ID!) { institution(code: $code) { agreements(first: 4) { ${LIST} } } }`,
      { code: node.code },
    );
    expect(node.agreements).toEqual(alone.institution.agreements);
  }
});

test('rows that are read by hand are those that TypeORM reads, in every table', async () => {
  const mapped = await connect({ url: world.database.migratorUrl, tables, applicationName: 'test', connections: 1 });
  // As text: moments that differ are equal to what compares objects.
  const textOf = (rows: readonly object[]): readonly string[] =>
    rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
  try {
    let filled = 0;
    for (const table of tables as EntitySchema<object>[]) {
      const expected = textOf(await mapped.manager.find(table));
      const byHand = await rowReader(table)(mapped.manager, { sql: ':yes', parameters: { yes: true } });
      const ofQuery = await rowsOf(mapped.manager.createQueryBuilder(table, 'x').where('true = :yes', { yes: true }));
      expect([table.options.name, textOf(byHand)]).toEqual([table.options.name, expected]);
      expect([table.options.name, textOf(ofQuery)]).toEqual([table.options.name, expected]);
      filled += expected.length > 0 ? 1 : 0;
    }
    expect(filled).toBeGreaterThan(10);
  } finally {
    await mapped.destroy();
  }
});
