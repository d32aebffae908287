import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { freePort } from '../bin/stack/ports.ts';
import { gatewayRecipes, recorderRecipe } from './engines/gateways.ts';
import { compareAnswers } from './lib/answers.ts';
import { nikOf, PLACEHOLDER } from './lib/job.ts';
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
import type { Shape } from './lib/shape.ts';
import { absoluteTable, ratioTable } from './lib/table.ts';
import { fillWorld, FIRST_FREE_NIK } from './world/fill.ts';
import { startServices } from './world/services.ts';
import { gatewayShapes, subgraphShapes } from './world/shapes.ts';

// npm run bench:telemetry: what it costs a process to tell of itself: nothing told, metrics read every five seconds, traces of one
// request in twenty, and of every request. The gateway before services that answer from memory, then a subgraph on PostgreSQL.

const SCRAPE_EVERY_MS = 5_000;

await runBenchmark(async (cleanup) => {
  const options = readOptions();
  const world = await startServices(options.connections);
  cleanup.defer(world.stop);
  const agreementIds = await fillWorld(world);
  const load = startLoadGenerator();
  cleanup.defer(load.stop);
  const collector = await startCollector();
  cleanup.defer(collector.stop);
  const recorder = await startContender(recorderRecipe(world.urls), world.folder);
  cleanup.defer(recorder.stop);
  const { origin } = new URL(recorder.url);
  const recorded = {
    agreements: `${origin}/agreements`,
    participants: `${origin}/participants`,
    claims: `${origin}/claims`,
  };
  const [gateway] = gatewayRecipes(recorded, world).filter(({ name }) => name === 'ours');
  if (gateway === undefined) throw new Error('There is no gateway of ours to measure.');
  const subgraph: Recipe = {
    name: 'agreements',
    label: 'agreements',
    entry: 'bench/engines/agreements-as-shipped.ts',
    env: { DATABASE_URL: world.databases.agreements.app, OIDC_ISSUER: world.issuer },
  };
  const niks = createNikSource(FIRST_FREE_NIK);
  const nik = nikOf(niks.take(1));
  const ofGateway = gatewayShapes.map((shape): Shape => ({ ...shape, body: shape.body.replaceAll(PLACEHOLDER, nik) }));
  const measure = async (recipe: Recipe, shapes: readonly Shape[]): Promise<Measured> => {
    await using started = new AsyncDisposableStack();
    const contenders: Contender[] = [];
    for (const variant of await variantsOf(recipe, collector.url)) {
      const contender = await startContender(variant, world.folder);
      started.defer(contender.stop);
      contenders.push(contender);
      const port = variant.env?.['METRICS_PORT'];
      if (port === undefined) continue;
      const scraping = setInterval(() => void scrape(port), SCRAPE_EVERY_MS);
      started.defer(async () => clearInterval(scraping));
    }
    const { tokens } = world;
    const before = collector.received();
    const sizes = await compareAnswers(contenders, { shapes, token: tokens[0], niks });
    const plan = { contenders, shapes, sizes, tokens, plan: options, load, servicePids: [], niks };
    const measured = await measureInterleaved(plan);
    const batches = collector.received() - before;
    if (batches === 0) throw new Error(`No trace of ${recipe.name} arrived: nothing was measured.`);
    process.stdout.write(`\nThe collector took ${batches} batches of ${recipe.name}.\n`);
    return measured;
  };
  publish('telemetry-gateway', describe(options, await measure(gateway, ofGateway)), options);
  publish(
    'telemetry-subgraph',
    describe(options, await measure(subgraph, subgraphShapes(agreementIds.slice(0, 50)))),
    options,
  );
});

/** The same process, told more and more of. */
async function variantsOf(recipe: Recipe, collector: string): Promise<readonly Recipe[]> {
  const variant = async (name: string, label: string, share?: string): Promise<Recipe> => ({
    ...recipe,
    name: `${recipe.name}-${name}`,
    label,
    env: {
      ...recipe.env,
      ...(name === 'off' ? {} : { METRICS_PORT: String(await freePort()) }),
      ...(share === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: collector, OTEL_TRACES_SAMPLER_ARG: share }),
    },
  });
  return [
    await variant('off', 'nobody asks'),
    await variant('metrics', 'metrics read'),
    await variant('traces', 'metrics read, one trace in twenty', '0.05'),
    await variant('all', 'metrics read, every trace', '1'),
  ];
}

async function scrape(port: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined);
  await response?.arrayBuffer();
}

/** Takes whatever is sent and throws it away. */
async function startCollector() {
  let received = 0;
  const server = createServer((request, response) => {
    received += 1;
    request.resume().once('end', () => response.setHeader('content-type', 'application/json').end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => received,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function describe(options: Options, { results, busyBetween }: Measured): string {
  return [
    conditions(options, busyBetween),
    `${versionsOf(['prom-client', '@opentelemetry/exporter-trace-otlp-http'], 'subgraphs/kit')}.\n`,
    ratioTable(results),
    '\nThe figures behind the ratios:\n',
    absoluteTable(results),
  ].join('\n');
}
