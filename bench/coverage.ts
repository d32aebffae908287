import { parseArgs } from 'node:util';

import { ask } from '@payung/kit/testing.ts';
import { Pool } from 'pg';
import { z } from 'zod';

import type { AllDatabaseUrls } from '../bin/stack/databases.ts';
import { gatewayRecipes } from './engines/gateways.ts';
import { startContender } from './lib/processes.ts';
import { conditions, publish } from './lib/report.ts';
import { waitForQuiet } from './lib/rounds.ts';
import { runBenchmark } from './lib/run.ts';
import { median, percentile } from './lib/statistics.ts';
import { ELECTION, fillNation } from './world/fill-coverage.ts';
import type { NationSize } from './world/fill-coverage.ts';
import { startServices } from './world/services.ts';

// npm run bench:coverage: what the national coverage of 514 regencies costs through the graph, beside the bare SQL on the same
// roll-ups: two statements on two connections, their rows read into the same process. One question at a time, in turns.

const GRAPH = `query National($election: ID!) {
  coverages(level: REGENCY, electionCode: $election) {
    region { code name } expected { value } promised { value } enrolled { value } active { value } gap { value completeness }
  }
}`;

// Summed as the graph shows it: per regency what is expected, promised, enrolled and active.
const BARE_AGREEMENTS = `
  with seat as (
    select category.level, sum(seats.usual) as usual
    from officer_seats seats join officer_category category on category.code = seats.category_code group by 1
  ), station as (
    select distinct on (region_code) region_code, value from reference_count
    where election_code = $1 and unit = 'POLLING_STATION' order by region_code, counted_on desc, id desc
  ), promise as (
    select agreement.region_code, sum(headcount.people) as people
    from promised_agreement agreement join agreement_headcount headcount on headcount.agreement_id = agreement.id
    where agreement.election_code = $1 and headcount.covered group by 1
  )
  select region.code, region.name, coalesce(promise.people, 0)::int as promised,
    (region.districts * (select usual from seat where level = 'DISTRICT') + region.villages * (select usual from seat where level = 'VILLAGE')
      + station.value * (select usual from seat where level = 'POLLING_STATION'))::int as expected
  from region
  join station on station.region_code = region.code
  left join promise on promise.region_code = region.code
  where region.parent_code in (select code from region where parent_code = 'ID')`;

const BARE_PARTICIPANTS = `
  select regency_code as code, category_code, sum(enrolled)::int as enrolled, sum(active)::int as active
  from (
    select regency_code, category_code, sum(people) filter (where state = 'ENROLLED') as enrolled, 0 as active
    from enrolment_rollup where election_code = $1 group by 1, 2
    union all
    select regency_code, category_code, 0, sum(change)
    from enrolment_service_rollup where election_code = $1 and day <= (now() at time zone 'Asia/Jakarta')::date group by 1, 2
  ) counted
  group by 1, 2`;

/** What both ways answer for a regency. */
type Numbers = Readonly<Record<'expected' | 'promised' | 'enrolled' | 'active', number>>;
type Way = () => Promise<ReadonlyMap<string, Numbers>>;

await runBenchmark(async (cleanup) => {
  const options = readOptions();
  const world = await startServices(1);
  cleanup.defer(world.stop);
  const filledFrom = performance.now();
  await fillNation(world.databases, options);
  const filled = Math.round((performance.now() - filledFrom) / 1_000);
  const recipe = gatewayRecipes(world.urls, world).find(({ name }) => name === 'ours')!;
  const gateway = await startContender(recipe, world.folder);
  cleanup.defer(gateway.stop);
  const bare = bareSql(world.databases);
  cleanup.defer(bare.stop);

  const ways: Readonly<Record<'graph' | 'bare', Way>> = {
    graph: () => throughTheGraph(gateway.url, world.tokens[0]),
    bare: bare.ask,
  };
  const regencies = assertSame(await ways.graph(), await ways.bare());
  const busy: number[] = [];
  const times = { graph: [] as number[], bare: [] as number[] };
  for (let round = -1; round < options.rounds; round++) {
    busy.push(await waitForQuiet(options.patience));
    for (const name of round % 2 === 0 ? (['graph', 'bare'] as const) : (['bare', 'graph'] as const)) {
      const measured = await timesOf(ways[name], options.questions);
      if (round >= 0) times[name].push(...measured);
    }
  }
  publish('coverage', describe({ options, times, busy, filled, regencies }), options);
});

function readOptions() {
  const count = z.coerce.number().int().min(1);
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      questions: { type: 'string', default: '15' },
      patience: { type: 'string', default: '30' },
      agreements: { type: 'string', default: '2000' },
      enrolments: { type: 'string', default: '8900000' },
      write: { type: 'boolean', default: false },
    },
  });
  return z
    .object({
      rounds: count,
      questions: count,
      patience: count,
      agreements: count,
      enrolments: count,
      write: z.boolean(),
    })
    .parse(values);
}

async function timesOf(way: Way, questions: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let question = 0; question < questions; question++) {
    const from = performance.now();
    await way();
    times.push(performance.now() - from);
  }
  return times;
}

async function throughTheGraph(url: string, token: string): Promise<ReadonlyMap<string, Numbers>> {
  type Value = { readonly value: number | null };
  type Row = { readonly region: { readonly code: string } } & Readonly<Record<keyof Numbers, Value>>;
  const { data, errors } = await ask<{ coverages: readonly Row[] }>(url, GRAPH, {
    variables: { election: ELECTION },
    token,
  });
  if (data === null || data === undefined || errors.length > 0)
    throw new Error(`The graph answered in part: ${JSON.stringify(errors)}`);
  return new Map(
    data.coverages.map(({ region, expected, promised, enrolled, active }) => [
      region.code,
      {
        expected: expected.value ?? 0,
        promised: promised.value ?? 0,
        enrolled: enrolled.value ?? 0,
        active: active.value ?? 0,
      },
    ]),
  );
}

function bareSql({ agreements, participants }: AllDatabaseUrls): {
  readonly ask: Way;
  readonly stop: () => Promise<void>;
} {
  const [ours, theirs] = [agreements, participants].map(({ app }) => new Pool({ connectionString: app, max: 1 })) as [
    Pool,
    Pool,
  ];
  return {
    ask: async () => {
      const [promised, enrolled] = await Promise.all([
        ours.query<{ code: string } & Pick<Numbers, 'expected' | 'promised'>>(BARE_AGREEMENTS, [ELECTION]),
        theirs.query<{ code: string } & Pick<Numbers, 'enrolled' | 'active'>>(BARE_PARTICIPANTS, [ELECTION]),
      ]);
      const sums = new Map<string, { enrolled: number; active: number }>();
      for (const { code, enrolled: people, active } of enrolled.rows) {
        const own = sums.get(code) ?? { enrolled: 0, active: 0 };
        sums.set(code, { enrolled: own.enrolled + (people ?? 0), active: own.active + active });
      }
      return new Map(
        promised.rows.map(({ code, expected, promised: people }) => [
          code,
          { expected, promised: people, ...(sums.get(code) ?? { enrolled: 0, active: 0 }) },
        ]),
      );
    },
    stop: async () => {
      await ours.end();
      await theirs.end();
    },
  };
}

/** Both ways give the same numbers for every regency, or there is nothing to compare. */
function assertSame(graph: ReadonlyMap<string, Numbers>, bare: ReadonlyMap<string, Numbers>): number {
  if (graph.size !== bare.size) throw new Error(`The graph knows ${graph.size} regencies, the bare SQL ${bare.size}.`);
  for (const [code, numbers] of graph) {
    if (JSON.stringify(numbers) !== JSON.stringify(bare.get(code)))
      throw new Error(`${code}: ${JSON.stringify(numbers)} and ${JSON.stringify(bare.get(code))}`);
  }
  return graph.size;
}

function describe(of: {
  readonly options: NationSize & ReturnType<typeof readOptions>;
  readonly times: Readonly<Record<'graph' | 'bare', readonly number[]>>;
  readonly busy: readonly number[];
  readonly filled: number;
  readonly regencies: number;
}): string {
  const { options, times, busy, filled, regencies } = of;
  const count = (value: number): string => value.toLocaleString('en-GB');
  const line = (label: string, own: readonly number[]): string => {
    const sorted = own.toSorted((a, b) => a - b);
    const ratio = median(own) / median(times.bare);
    return `| ${label} | ${median(own).toFixed(1)} | ${percentile(sorted, 0.99).toFixed(1)} | ${ratio.toFixed(1)} |`;
  };
  const [, , others = ''] = conditions({ ...options, seconds: 0, connections: 1 }, busy).split('\n');
  const [machine = ''] = conditions({ ...options, seconds: 0, connections: 1 }, busy).split('\n');
  return [
    machine,
    `${count(regencies)} regencies, ${count(options.agreements)} agreements, ${count(options.enrolments)} enrolments (made in ${count(filled)} s).`,
    `${options.rounds} rounds of ${options.questions} questions each way, one at a time, in turns.`,
    others,
    '',
    '| one national view | median ms | p99 ms | to the bare SQL |',
    '| --- | ---: | ---: | ---: |',
    line('bare SQL on the roll-ups', times.bare),
    line('**through the graph**: gateway, agreements, participants', times.graph),
  ].join('\n');
}
