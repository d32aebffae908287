import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { startThrowAwayCluster } from '../bin/postgres/throw-away.ts';
import { startChild, stopChild } from '../bin/stack/children.ts';
import type { Child } from '../bin/stack/children.ts';
import { databaseUrls, ensureDatabases } from '../bin/stack/databases.ts';
import { readLogTail } from '../bin/stack/log-tail.ts';
import { DATABASES, SERVICES } from '../bin/stack/names.ts';
import { ROOT } from '../bin/stack/paths.ts';
import { freePort, freePorts } from '../bin/stack/ports.ts';
import { prepareDatabases } from '../bin/stack/prepare-databases.ts';
import { generateSecrets } from '../bin/stack/secrets.ts';
import { localUrl, planServices } from '../bin/stack/services.ts';
import type { Service } from '../bin/stack/services.ts';
import { cpuTimeMs } from './lib/cpu.ts';
import { readOptions } from './lib/options.ts';
import { machine, publish } from './lib/report.ts';
import { waitForQuiet } from './lib/rounds.ts';
import { runBenchmark } from './lib/run.ts';
import { median } from './lib/statistics.ts';
import { markdown } from './lib/table.ts';

// npm run bench:start: how long each process takes from being started until it says that it is ready, one at a time, the others
// running, beside the least that a process of Node can take: one that answers HTTP and loads nothing.

const READY_WITHIN_MS = 60_000;
/** What a process still does once it is ready (a gateway plans operations) is not to slow the next one. */
const REST_MS = 3_000;
const FLOOR = `require('node:http').createServer((_, answer) => answer.end()).listen(Number(process.env.PORT), '127.0.0.1')`;

type Startable = Pick<Service, 'entry' | 'env' | 'url'> & { readonly name: string };

interface Started {
  readonly ms: number;
  readonly cpu: number;
}

const running = new Map<string, Child>();

await runBenchmark(async (cleanup) => {
  const options = readOptions();
  const logs = mkdtempSync(join(tmpdir(), 'payung-bench-start-'));
  cleanup.defer(() => rmSync(logs, { recursive: true, force: true }));
  const cluster = await startThrowAwayCluster();
  cleanup.defer(() => cluster.stop());
  const secrets = generateSecrets();
  const databases = databaseUrls(cluster.adminUrl, secrets);
  await ensureDatabases({ adminUrl: cluster.adminUrl, secrets, ours: new Set(DATABASES), claim: () => undefined });
  await prepareDatabases({ databases, withIdentity: true, root: ROOT, logs });
  const services = planServices({
    ports: await freePorts(SERVICES),
    databases,
    secrets,
    issuer: undefined,
    environment: 'development',
    corsOrigins: '',
    consoleFolder: undefined,
    filesFolder: join(logs, 'files'),
  });
  mkdirSync(join(logs, 'floor'));
  const entry = join(logs, 'floor', 'floor.cjs');
  writeFileSync(entry, FLOOR);
  const port = await freePort();
  const floor = { name: 'floor', entry, env: { PORT: String(port) }, url: localUrl(port) } as const;

  const contenders: readonly Startable[] = [floor, ...services];
  cleanup.defer(async () => {
    for (const child of [...running.values()].toReversed()) await stopChild(child, 5_000);
  });
  // Fills the cache of compiled code, as the first `npm start` does.
  for (const each of contenders) await startOnce(each, logs);
  const times = new Map(contenders.map(({ name }) => [name, [] as Started[]]));
  const busy: number[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    busy.push(await waitForQuiet(options.patience));
    for (const each of contenders) {
      await stopChild(running.get(each.name)!, 10_000);
      times.get(each.name)?.push(await startOnce(each, logs));
      await wait(REST_MS);
    }
    process.stdout.write(`round ${round} of ${options.rounds}\n`);
  }
  publish('start', describe(options.rounds, times, busy), options);
});

/** Starts a process, and waits until it is ready. */
async function startOnce({ name, entry, env, url }: Startable, logs: string): Promise<Started> {
  const from = performance.now();
  const child = startChild({ name, entry, env, root: ROOT, logs });
  running.set(name, child);
  await untilReady(child, url);
  return { ms: performance.now() - from, cpu: cpuTimeMs([child.pid]) };
}

async function untilReady(child: Child, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.ending() === undefined) {
    const ready = await fetch(`${url}/readyz`).then(
      async (response) => (await response.arrayBuffer(), response.ok),
      () => false,
    );
    if (ready) return;
    await wait(5);
  }
  throw new Error(`${child.name} is not ready (${child.ending() ?? 'it runs'}):\n${readLogTail(child.log, 20)}`);
}

function describe(rounds: number, times: ReadonlyMap<string, readonly Started[]>, busy: readonly number[]): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const lines = [...times].map(([name, started]) => {
    const [ms, cpu] = [started.map((each) => each.ms), started.map((each) => each.cpu)];
    return [
      name === 'floor' ? 'floor: a process that loads nothing' : name,
      (median(ms) / 1_000).toFixed(2),
      (Math.max(...ms) / 1_000).toFixed(2),
      (median(cpu) / 1_000).toFixed(2),
    ];
  });
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
    `${rounds} rounds, one process at a time; others kept the machine ${percent(median(busy))} busy between rounds (median; at most ${percent(Math.max(...busy))}).`,
    '',
    markdown(['', 'ready after, s', 'slowest, s', 'CPU, s'], lines),
  ].join('\n');
}
