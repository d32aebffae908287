import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createMigratedDatabase } from '@payung/kit/testing.ts';
import { Client } from 'pg';
import { beforeAll, describe, expect, it, test } from 'vitest';

import { PLACEMENTS, SWEEPS, WAYS } from './distribution.ts';
import type { Sweep, Way } from './distribution.ts';
import { migrate } from './migrate.ts';
import { refusedByCitus } from './testing/refused-by-citus.ts';
import { judge, loadParser, watchStatements } from './testing/placement-problems.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

beforeAll(loadParser);

describe('a statement stays on the shards of the people it names', () => {
  test.each([
    'select * from participant where id = $1',
    'select * from participant person where person.id = any($1::uuid[]) and person.name = $2',
    "select * from participant where id in ($1, $2, '018c')",
    'select * from participant where (id, name) = ($1, $2)',
    'select * from enrolment e join participant p on p.id = e.participant_id where e.participant_id = $1',
    'select * from participant p join enrolment e on p.id = e.participant_id where e.participant_id = any($1)',
    'select * from participant p left join enrolment e on e.participant_id = p.id where p.id = $1',
    'select (select count(*) from participant_heir h where h.participant_id = p.id) from participant p where p.id = $1',
    'select * from participant p where p.id = $1 and exists (select from enrolment where participant_id = p.id)',
    'with who as (select id from participant where id = $1) select * from enrolment e join who on who.id = e.participant_id',
    'select * from (select * from participant where id = $1) p left join enrolment e on e.participant_id = p.id',
    'select * from (select * from (select * from participant) inner_one) outer_one where outer_one.id = $1',
    'select * from (select participant_id, count(*) from enrolment group by 1) counted where counted.participant_id = $1',
    'select * from participant p cross join lateral (select from enrolment e where e.participant_id = p.id limit 1) last where p.id = $1',
    'copy (select * from participant where id = 1) to stdout',
    'update participant set name = $2 where id = $1 returning *',
    'delete from participant_heir where participant_id = $1',
    'insert into enrolment (participant_id, agreement_id) values ($1, $2)',
    'insert into participant_heir (participant_id) select id from participant where id = $1',
  ])('%s', (text) => {
    expect(judge(text)).toEqual({ isRouted: true, ways: [], sweep: null, problem: null });
  });

  it('is not asked of one without people', () => {
    expect(judge('select * from invoice where agreement_id = $1')).toBeNull();
    expect(judge("select 'enrolment' from invoice")).toBeNull();
  });
});

describe('a statement goes in a way that is listed', () => {
  test.each([
    ['select * from enrolment where agreement_id = $1', ['enrolment.agreement_id']],
    ['select * from invoice i join enrolment e on e.agreement_id = i.agreement_id', ['enrolment.agreement_id']],
    [
      'select * from participant p join enrolment e on p.id = e.participant_id where e.agreement_id = $1',
      ['enrolment.agreement_id'],
    ],
    ['select * from enrolment where region_code = any($1) or region_code like any($2)', ['enrolment.region_code']],
    ["select * from enrolment e join invoice i on e.region_code like i.region_code || '.%'", ['enrolment.region_code']],
    [
      'select * from enrolment where (institution_code = $1 or institution_code like $2) or insurer_code = $1',
      ['enrolment.institution_code|insurer_code'],
    ],
    ['select * from participant order by id desc limit 20', ['participant.id']],
    ['select id as key, name from participant order by key limit $1', ['participant.id']],
    ['select * from enrolment e where e.id = any(array(select e.id from invoice e))', ['enrolment.id']],
    ['select * from unnest($1::uuid[]) asked (id) join participant p on p.id = asked.id', ['participant.id']],
    [
      'select * from participant where id in (select participant_id from enrolment where agreement_id = $1)',
      ['participant.id', 'enrolment.agreement_id'],
    ],
  ])('%s', (text, ways) => {
    const verdict = judge(text);
    expect(verdict?.ways.map(({ table, by }) => `${table}.${by}`)).toEqual(ways);
    expect(verdict).toMatchObject({ isRouted: false, problem: null });
  });
});

describe('a statement is refused that finds people', () => {
  test.each([
    ['by a column that nobody listed', 'select * from participant where name = $1'],
    ['under or', 'select * from participant where id = $1 or sex = $2'],
    ['under not', 'select * from participant where not id = $1'],
    ['by what differs', 'select * from participant where id is distinct from $1'],
    ['by a comparison', 'select * from participant where id > $1'],
    ['in an order, but all', 'select * from participant order by id'],
    ['by one column or another that nobody listed', 'select * from enrolment where region_code = $1 or state = $2'],
    ['by what a column is not', "select * from enrolment where region_code <> $1 and region_code not like '32%'"],
    ['by what they are not like', 'select * from enrolment where not (region_code like $1)'],
    ['by a comparison with a list', 'select * from participant where id > any($1)'],
    ['by a comparison with what a subquery finds', 'select * from participant where id > any(select id from invoice)'],
    ['by itself', 'select * from enrolment where agreement_id = coalesce(agreement_id, $1)'],
    ['by each other', 'select * from enrolment e join enrolment f on f.agreement_id = e.agreement_id'],
    [
      'by itself in a subquery',
      'select * from enrolment e where e.agreement_id = (select i.agreement_id from invoice i where i.id = e.id)',
    ],
    [
      'on one side of a union',
      'select id from participant where id = $1 union select id from participant where sex = $2',
    ],
    ['in an outer join only', 'select * from participant p left join invoice i on p.id = $1'],
    [
      'by what an outer join may lack',
      'select * from participant p left join (select * from enrolment where participant_id = $1) e on e.participant_id = p.id',
    ],
    [
      'by what only their enrolments are found by',
      'select * from participant p left join enrolment e on e.participant_id = p.id and e.agreement_id = $1',
    ],
    [
      'by what a subquery asks of others',
      'select (select count(*) from enrolment e where e.participant_id = p.id and e.participant_id = $1) from participant p',
    ],
    ['after a page of all', 'select * from (select * from participant order by name limit 10) p where p.id = $1'],
    ['after all were numbered', 'select * from (select id, row_number() over () from participant) p where p.id = $1'],
    ['in a list of all', 'with everybody as (select * from participant) select * from everybody where id = $1'],
    [
      'in a subquery of another table',
      'select * from invoice where exists (select from enrolment where wage_base = $1)',
    ],
    ['in a change', 'update enrolment set wage_base = $1 where state = $2'],
    ['to move them', 'update enrolment set participant_id = $1 where participant_id = $2'],
    ['to copy them', 'copy (select * from participant) to stdout'],
    ['to fill the table', 'copy participant from stdin'],
    ['to write them without a person', 'insert into participant_heir (position) values ($1)'],
    ['to merge', 'merge into participant p using invoice i on i.id = p.id when matched then delete'],
    ['to lock all', 'lock table enrolment in share mode'],
  ])('%s', (_how, text) => {
    expect(judge(text)?.problem).toContain('by nothing that is known');
  });

  it('when the service sends it, by failing the test that made it', async () => {
    const url = process.env['TEST_PG_ADMIN_URL'] ?? '';
    const sent = await watchStatements(url);
    const client = new Client({ connectionString: url, application_name: 'payung-participants' });
    await client.connect();
    const send = (text: string): Promise<unknown> => client.query(text, ['x']).catch(() => undefined);
    await send('select name from participant where id = $1');
    await send('select name from participant where sex = $1');
    await client.end();
    expect(sent.texts.size).toBe(2);
    expect(sent.end).toThrow('participant by nothing that is known: select name from participant where sex = $1');
  });
});

it('has a place for each table of the database, and docs/scale.md names what Citus would refuse of them', async () => {
  const database = await createMigratedDatabase('participants', migrate);
  const client = new Client({ connectionString: database.migratorUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    expect(Object.keys(PLACEMENTS).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
    // What people are read through could not be seen in a statement.
    const { rows: hidden } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
       union all
       select proname from pg_proc where pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype and prosrc ~ $1`,
      [
        `\\m(${Object.keys(PLACEMENTS)
          .filter((name) => PLACEMENTS[name]?.at === 'DISTRIBUTED')
          .join('|')})\\M`,
      ],
    );
    expect(hidden).toEqual([]);
    const refused = await refusedByCitus(client, PLACEMENTS);
    const text = await readFile(join(ROOT, 'docs', 'scale.md'), 'utf8');
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  } finally {
    await client.end();
    await database.drop();
  }
});

// Runs the tests of this subgraph once more: `npm run test:long` only.
it.skipIf(process.env['LONG'] !== '1')(
  'no way and no sweep is kept for nothing',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'payung-statements-'));
    try {
      const file = join(folder, 'statements');
      const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs');
      const env: NodeJS.ProcessEnv = { ...process.env, LONG: '', STATEMENTS_FILE: file };
      const child = spawn(process.execPath, [vitest, 'run', '--project=subgraphs', 'subgraphs/participants/src'], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(0);
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
      const verdicts = [...new Set(lines)].flatMap((line) => judge(JSON.parse(line) as string) ?? []);
      expect(verdicts.length).toBeGreaterThan(200);
      const [routed, swept] = [
        verdicts.filter(({ isRouted }) => isRouted),
        verdicts.filter(({ sweep }) => sweep !== null),
      ];
      process.stdout.write(
        `\n${verdicts.length} statements on people: ${routed.length} stay on the shards of the people they name, ${swept.length} sweep, the others go in a way\n`,
      );
      const ways = new Set<Way>(verdicts.flatMap((each) => each.ways));
      const sweeps = new Set<Sweep | null>(verdicts.map(({ sweep }) => sweep));
      expect(WAYS.filter((way) => !ways.has(way))).toEqual([]);
      expect(SWEEPS.filter((sweep) => !sweeps.has(sweep))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  900_000,
);
