import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { gatewayRecipes, recorderRecipe, reloadingRecipe, STOCK, storedBytesRecipe } from './engines/gateways.ts';
import type { SubgraphUrls } from './engines/gateways.ts';
import { compareAnswers, sizeKey } from './lib/answers.ts';
import { nikOf, PLACEHOLDER } from './lib/job.ts';
import type { Measurement } from './lib/job.ts';
import { startLoadGenerator } from './lib/load.ts';
import type { LoadGenerator } from './lib/load.ts';
import { createNikSource } from './lib/niks.ts';
import type { NikSource } from './lib/niks.ts';
import { readOptions } from './lib/options.ts';
import type { Options } from './lib/options.ts';
import { installPeers } from './lib/peers.ts';
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
import type { ServiceWorld } from './world/services.ts';
import { gatewayShapes } from './world/shapes.ts';

// npm run bench:gateway: how our gateway compares with others on the same graph, and with the least that the work can
// cost. Asked twice: before services that answer from memory, which leaves the gateways' own cost, and before the real
// services on a real PostgreSQL.

interface Bench {
  readonly world: ServiceWorld;
  readonly load: LoadGenerator;
  readonly niks: NikSource;
  readonly options: Options;
}

/** What the whole system is compared with. */
const ALL_STOCK = '@apollo/gateway over Apollo Server and TypeORM, all as they come';

/** New versions of the graph, and how often one comes. */
const RELOADS = 6;
const RELOAD_EVERY_MS = 3_000;

await runBenchmark(async (cleanup) => {
  const options = readOptions();
  installPeers();
  const world = await startServices(options.connections);
  cleanup.defer(world.stop);
  await fillWorld(world);
  const load = startLoadGenerator();
  cleanup.defer(load.stop);
  const bench = { world, load, niks: createNikSource(FIRST_FREE_NIK), options };
  // Each is told as soon as it is known: the other takes ten minutes more.
  process.stdout.write('\nRecorded services\n');
  publish('gateway-recorded', describe(options, await measureBeforeRecordedServices(bench)), options);
  process.stdout.write('\nA new graph under load\n');
  publish('gateway-reload', await measureReload(bench), options);
  process.stdout.write('\nReal services\n');
  publish('gateway-real', describe(options, await measureBeforeRealServices(bench)), options);
});

async function measureBeforeRecordedServices({ world, load, niks, options }: Bench): Promise<Measured> {
  await using cleanup = new AsyncDisposableStack();
  const urls = await startRecorder(world, cleanup);
  const { origin } = new URL(urls.agreements);
  const contenders = await startGateways(urls, world, cleanup);
  contenders.push(await startOne(storedBytesRecipe(contenders[0]!.url), world, cleanup));
  // The same person over and over: only what was asked before can be answered from memory.
  const nik = nikOf(niks.take(1));
  const shapes = gatewayShapes.map((shape): Shape => ({ ...shape, body: shape.body.replaceAll(PLACEHOLDER, nik) }));
  const { tokens } = world;
  const sizes = await compareAnswers(contenders, { shapes, token: tokens[0], niks });
  const asked = await timesAsked(origin);
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
  if ((await timesAsked(origin)) !== asked)
    throw new Error('A gateway asked the services for something new while it was measured.');
  return measured;
}

/**
 * The whole system, gateway and services. What it is compared with is the stock gateway over services whose servers and rows are as they
 * come; all others have our services behind them.
 */
async function measureBeforeRealServices({ world, load, niks, options }: Bench): Promise<Measured> {
  await using cleanup = new AsyncDisposableStack();
  const asTheyCome = await world.startAsTheyCome();
  const [recipe] = gatewayRecipes(asTheyCome.urls, { ...world, folder: mkdtempSync(join(world.folder, 'stock-')) });
  if (recipe?.name !== STOCK) throw new Error('The stock gateway is not the first.');
  const stock = await startOne({ ...recipe, name: 'all-stock', label: ALL_STOCK }, world, cleanup);
  const contenders = [{ ...stock, servicePids: asTheyCome.pids }, ...(await startGateways(world.urls, world, cleanup))];
  const [shapes, { tokens, pids: servicePids }] = [gatewayShapes, world];
  const sizes = await compareAnswers(contenders, { shapes, token: tokens[0], niks });
  // Awaited here: what was started above lives only as long as this function runs.
  return await measureInterleaved({ contenders, shapes, sizes, tokens, plan: options, load, servicePids, niks });
}

/** Our gateway takes a new graph over while it is asked: whatever is not the right answer fails the run. */
async function measureReload({ world, load, niks, options }: Bench): Promise<string> {
  await using cleanup = new AsyncDisposableStack();
  const { recipe, replace } = reloadingRecipe(await startRecorder(world, cleanup), world);
  const contender = await startOne(recipe, world, cleanup);
  const { tokens } = world;
  const shape = gatewayShapes.find(({ name }) => name === 'list')!;
  const sizes = await compareAnswers([contender], { shapes: [shape], token: tokens[0], niks });
  const measure = () =>
    load.measure({
      url: contender.url,
      tokens,
      body: shape.body,
      from: niks.take(1_000_000),
      bytes: sizes.get(sizeKey(contender, shape)) ?? 0,
      leadMs: 1_000,
      measuredMs: RELOADS * RELOAD_EVERY_MS,
      pids: [contender.pid],
      servicePids: [],
    });
  const calm = await measure();
  let version = 0;
  const replacing = setInterval(() => replace(++version), RELOAD_EVERY_MS);
  const reloading = await measure().finally(() => clearInterval(replacing));
  const line = ({ sent, perSecond, p50, p99, slowest, memory }: Measurement, what: string) =>
    `| ${what} | ${sent} | 0 | ${perSecond.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${slowest.toFixed(0)} | ${memory.toFixed(0)} |`;
  return [
    `${conditions(options, [0]).split('\n')[0]} ${options.connections} connections, the list, ${version} new versions of the graph, one every ${RELOAD_EVERY_MS / 1_000} s.\n`,
    '|  | requests | not answered right | answers/s | p50 ms | p99 ms | slowest ms | memory MiB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    line(calm, 'one graph'),
    line(reloading, 'new graphs'),
  ].join('\n');
}

async function startRecorder(world: ServiceWorld, cleanup: AsyncDisposableStack): Promise<SubgraphUrls> {
  const recorder = await startOne(recorderRecipe(world.urls), world, cleanup);
  const { origin } = new URL(recorder.url);
  return {
    agreements: `${origin}/agreements`,
    participants: `${origin}/participants`,
    claims: `${origin}/claims`,
  };
}

async function startGateways(
  urls: SubgraphUrls,
  world: ServiceWorld,
  cleanup: AsyncDisposableStack,
): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const recipe of gatewayRecipes(urls, world)) contenders.push(await startOne(recipe, world, cleanup));
  return contenders;
}

async function startOne(recipe: Recipe, { folder }: ServiceWorld, cleanup: AsyncDisposableStack): Promise<Contender> {
  const contender = await startContender(recipe, folder);
  cleanup.defer(contender.stop);
  return contender;
}

async function timesAsked(recorder: string): Promise<string> {
  return (await fetch(recorder)).text();
}

function describe(options: Options, { results, busyBetween }: Measured): string {
  const ours = versionsOf(['@apollo/gateway', '@apollo/server', 'fastify', 'undici', 'graphql'], 'gateway');
  const peers = versionsOf(['@graphql-hive/gateway', '@graphql-hive/router-runtime'], 'bench/peers');
  return [
    conditions(options, busyBetween),
    `Ours and stock: ${ours}. Hive Gateway: ${peers}.\n`,
    ratioTable(results),
    '\nThe figures behind the ratios:\n',
    absoluteTable(results),
  ].join('\n');
}
