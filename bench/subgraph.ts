import { LITTLE_MEMORY } from '../bin/stack/services.ts';
import { compareAnswers } from './lib/answers.ts';
import { startLoadGenerator } from './lib/load.ts';
import { createNikSource } from './lib/niks.ts';
import { readOptions } from './lib/options.ts';
import type { Options } from './lib/options.ts';
import { startContender } from './lib/processes.ts';
import type { Contender, Recipe } from './lib/processes.ts';
import { conditions, publish, versionsOf } from './lib/report.ts';
import { measureInterleaved } from './lib/rounds.ts';
import type { Measured } from './lib/rounds.ts';
import { runBenchmark } from './lib/run.ts';
import { absoluteTable, ratioTable } from './lib/table.ts';
import { fillWorld, FIRST_FREE_NIK } from './world/fill.ts';
import { asItComes, startServices } from './world/services.ts';
import type { ServiceWorld } from './world/services.ts';
import { subgraphShapes } from './world/shapes.ts';

// npm run bench:subgraph: what our way of serving a schema gains over Apollo Server and TypeORM as they come, beside what somebody would write
// by hand. The same schema, resolvers, checks of token and scope, and PostgreSQL behind all but the last. Ours and the one over our rows ask
// in which version an agreement may be seen, and hold what it says; the others read all of it each time, also the one by hand.

await runBenchmark(async (cleanup) => {
  const options = readOptions();
  const world = await startServices(options.connections);
  cleanup.defer(world.stop);
  const agreementIds = await fillWorld(world);
  const load = startLoadGenerator();
  cleanup.defer(load.stop);
  const contenders: Contender[] = [];
  for (const recipe of recipes(world)) {
    const contender = await startContender(recipe, world.folder);
    cleanup.defer(contender.stop);
    contenders.push(contender);
  }
  const [shapes, niks, { tokens }] = [
    subgraphShapes(agreementIds.slice(0, 50)),
    createNikSource(FIRST_FREE_NIK),
    world,
  ];
  const sizes = await compareAnswers(contenders, { shapes, token: tokens[0], niks });
  const measured = await measureInterleaved({
    contenders,
    shapes,
    sizes,
    tokens,
    plan: options,
    load,
    servicePids: [],
    niks,
  });
  publish('subgraph', describe(options, measured), options);
});

function recipes({ databases, issuer }: ServiceWorld): readonly Recipe[] {
  const env = { DATABASE_URL: databases.agreements.app, OIDC_ISSUER: issuer };
  const entry = 'bench/engines/agreements-as-shipped.ts';
  const stock = { ...env, ...asItComes('server,rows,reads') };
  return [
    { name: 'stock-server', label: 'Apollo Server and TypeORM, as they come', entry, env: stock },
    {
      name: 'lean-server',
      label: 'the same, two plugins of Apollo Server off',
      entry,
      env: { ...stock, LEAN: '1' },
    },
    {
      name: 'stock-over-our-rows',
      label: 'Apollo Server as it comes, over our reading and holding of rows',
      entry,
      env: { ...env, ...asItComes('server') },
    },
    { name: 'our-server', label: '**our service**', entry, env: { ...env, ...LITTLE_MEMORY } },
    {
      name: 'by-hand',
      label: 'by hand, all read each time',
      entry: 'bench/engines/agreements-by-hand.ts',
      env,
    },
  ];
}

function describe(options: Options, measured: Measured): string {
  return [
    conditions(options, measured.busyBetween),
    `${versionsOf(['@apollo/server', '@apollo/subgraph', 'graphql-jit', 'graphql', 'fastify', 'typeorm', 'pg'], 'subgraphs/kit')}.\n`,
    ratioTable(measured.results),
    '\nThe figures behind the ratios:\n',
    absoluteTable(measured.results),
  ].join('\n');
}
