import { parseArgs } from 'node:util';

import { ask } from '@payung/kit/testing.ts';
import { Pool } from 'pg';
import { z } from 'zod';

import { installPeers } from './lib/peers.ts';
import { startContender } from './lib/processes.ts';
import { conditions, publish, versionsOf } from './lib/report.ts';
import { waitForQuiet } from './lib/rounds.ts';
import { runBenchmark } from './lib/run.ts';
import { median, medianRatio, percentile } from './lib/statistics.ts';
import { fillCrowd, NAMES } from './world/fill-search.ts';
import {
  byName,
  byNik,
  count,
  counts,
  filteredPages,
  listPages,
  nothing,
  registerKnown,
} from './world/search-questions.ts';
import type { Question, Run, Side } from './world/search-questions.ts';
import { startServices } from './world/services.ts';

// npm run bench:search -- [--small 100000] [--large 8900000] [--rounds 5] [--questions 20] [--write]
//
// What a search and a page of a list cost among 8.9 million people: through the participants service (token, scope, GraphQL and
// all), beside the same rows by bare SQL, beside the same among 100,000, and, for the list, beside PostGraphile on the same tables.
// One question at a time; all ways take turns within a round.

interface Scene {
  readonly people: number;
  readonly questions: readonly Question[];
}

await runBenchmark(async (cleanup) => {
  const options = readOptions();
  installPeers();
  const scenes: Scene[] = [];
  const filled: number[] = [];
  for (const people of [options.small, options.large]) {
    const from = performance.now();
    scenes.push(await buildScene(cleanup, people));
    filled.push(Math.round((performance.now() - from) / 1_000));
    process.stdout.write(`${count(people)} people are in, after ${filled.at(-1)} s\n`);
  }
  const [small, large] = scenes as [Scene, Scene];
  const times = new Map<string, number[]>();
  const busy: number[] = [];
  for (let round = -1; round < options.rounds; round++) {
    busy.push(await waitForQuiet(options.patience));
    for (const [index, question] of large.questions.entries()) {
      const turns = [...waysOf('large', question), ...waysOf('small', small.questions[index]!)];
      for (const { key, run } of rotate(turns, Math.max(0, round))) {
        const each = await timesOf(run, options.questions);
        if (round >= 0) times.set(key, [...(times.get(key) ?? []), median(each)]);
        else if (each.length > 0) times.set(key, []);
      }
    }
    process.stdout.write(round < 0 ? 'warm-up\n' : `round ${round + 1} of ${options.rounds}\n`);
  }
  publish('search', describe({ options, large, times, busy, filled }), options);
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      small: { type: 'string', default: '100000' },
      large: { type: 'string', default: '8900000' },
      rounds: { type: 'string', default: '5' },
      questions: { type: 'string', default: '20' },
      patience: { type: 'string', default: '30' },
      write: { type: 'boolean', default: false },
    },
  });
  const whole = z.coerce.number().int().min(1);
  return z
    .object({
      small: whole.min(30_000),
      large: whole.min(30_000),
      rounds: whole,
      questions: whole,
      patience: whole,
      write: z.boolean(),
    })
    .parse(values);
}

function waysOf(size: string, { name, ways }: Question): readonly { readonly key: string; readonly run: Run }[] {
  return Object.entries(ways).map(([side, run]) => ({ key: `${name}|${side}|${size}`, run }));
}

/** A service with so many people, PostGraphile beside it, and the questions with the answers checked to be the same. */
async function buildScene(cleanup: AsyncDisposableStack, people: number): Promise<Scene> {
  const world = await startServices(1);
  cleanup.defer(world.stop);
  const [token] = world.tokens;
  const graph = async <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
    const { data, errors } = await ask<Data>(world.urls.participants, query, { variables, token });
    if (data === null || data === undefined || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
  await fillCrowd(world.databases.participants.migrator, { people });
  const known = await registerKnown(graph);
  const pool = new Pool({ connectionString: world.databases.participants.app, max: 1 });
  cleanup.defer(() => pool.end());
  await pool.query('select 1');
  const peer = await startContender(
    {
      name: `postgraphile-${people}`,
      label: 'PostGraphile',
      entry: 'bench/engines/postgraphile.ts',
      env: { DATABASE_URL: world.databases.participants.app },
    },
    world.folder,
  );
  cleanup.defer(peer.stop);
  const post = async <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
    const { data, errors } = await ask<Data>(peer.url, query, { variables });
    if (data === null || data === undefined || (errors?.length ?? 0) > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
  const questions = [
    nothing(graph, pool),
    byNik(graph, pool, known),
    ...NAMES.map((name) => byName(graph, pool, name)),
    ...(await listPages({ graph, pool, post })),
    ...(await filteredPages(graph, pool)),
    counts(graph, pool),
  ];
  for (const { name, ways } of questions) await assertSame(name, ways);
  return { people, questions };
}

/** All ways give the same rows, or there is nothing to compare. */
async function assertSame(name: string, ways: Question['ways']): Promise<void> {
  const answers = await Promise.all(Object.values(ways).map(async (run) => JSON.stringify(await run())));
  if (new Set(answers).size > 1) throw new Error(`${name} is answered in different ways:\n${answers.join('\n')}`);
}

async function timesOf(run: Run, questions: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let question = 0; question < questions; question++) {
    const from = performance.now();
    await run();
    times.push(performance.now() - from);
  }
  return times;
}

function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function describe(of: {
  readonly options: ReturnType<typeof readOptions>;
  readonly large: Scene;
  readonly times: ReadonlyMap<string, readonly number[]>;
  readonly busy: readonly number[];
  readonly filled: readonly number[];
}): string {
  const { options, large, times, busy, filled } = of;
  const [machine = '', , others = ''] = conditions({ ...options, seconds: 0, connections: 1 }, busy).split('\n');
  const rounds = (name: string, side: Side, size: 'small' | 'large') => times.get(`${name}|${side}|${size}`) ?? [];
  const rows = large.questions.map(({ name, ways }) => {
    const ours = rounds(name, 'graph', 'large');
    const bare = rounds(name, 'bare', 'large');
    const sorted = ours.toSorted((a, b) => a - b);
    const peer = ways.postgraphile === undefined ? '' : median(rounds(name, 'postgraphile', 'large')).toFixed(1);
    const toSmall = medianRatio(ours, rounds(name, 'graph', 'small')).toFixed(1);
    return `| ${name} | ${median(ours).toFixed(1)} | ${percentile(sorted, 1).toFixed(1)} | ${median(bare).toFixed(1)} | ${medianRatio(ours, bare).toFixed(1)} | ${toSmall} | ${peer} |`;
  });
  return [
    machine,
    `${count(options.large)} people with an enrolment each (made in ${count(filled[1] ?? 0)} s), beside ${count(options.small)} on a server of their own.`,
    `${options.rounds} rounds of ${options.questions} questions each way, one at a time, all ways in turns; the middle one of a round is its time.`,
    `Peer: ${versionsOf(['postgraphile'], 'bench/peers')}, which checks no token and no scope.`,
    others,
    '',
    `| question | through the service, ms | slowest round | bare SQL, ms | to bare SQL | to ${count(options.small)} people | PostGraphile, ms |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
