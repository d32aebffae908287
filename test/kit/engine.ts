import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { startChild, stopChild } from '../../bin/stack/children.ts';
import { readLogTail } from '../../bin/stack/log-tail.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { localUrl } from '../../bin/stack/services.ts';

/** Engines other than our gateway that the journeys can run on (`ENGINE=hive`). */
export const ENGINES = ['hive', 'hive-rust'] as const;

/** Name of such an engine. */
export type Engine = (typeof ENGINES)[number];

/** An engine over the owners of a stack. */
export interface RunningEngine {
  readonly graphUrl: string;
  readonly stop: () => Promise<void>;
}

const FOLDER = join(ROOT, 'test', 'engines');
const ENTRY = 'test/engines/node_modules/@graphql-hive/gateway/dist/bin.js';

/** The engine that this run is told to use instead of our gateway, if any. */
export function chosenEngine(): Engine | undefined {
  const name = process.env['ENGINE'];
  if (name === undefined || name === '') return undefined;
  const engine = ENGINES.find((candidate) => candidate === name);
  if (engine === undefined) throw new Error(`ENGINE is one of ${ENGINES.join(', ')}`);
  return engine;
}

/**
 * Installs the engines, exactly as their lock file says, when they are not there yet or the lock file has changed.
 *
 * @throws Error when npm fails
 */
export function installEngines(): void {
  const installed = join(FOLDER, 'node_modules', '.installed-lock.json');
  const lock = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  process.stdout.write('Installing the other engines (once, a few minutes) …\n');
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    // The Node that runs us, before any older one on this machine.
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in test/engines ended with ${error?.message ?? status}`);
  writeFileSync(installed, lock);
}

/** Starts an engine on the committed supergraph and waits until it answers. */
export async function startEngine(
  engine: Engine,
  {
    urls,
    logs,
  }: { readonly urls: Readonly<Record<'agreements' | 'participants' | 'claims', string>>; readonly logs: string },
): Promise<RunningEngine> {
  installEngines();
  const port = await freePort();
  const child = startChild({
    name: engine,
    entry: ENTRY,
    args: [
      'supergraph',
      join(ROOT, 'gateway', 'supergraph.graphql'),
      '-c',
      'test/engines/hive.config.ts',
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '--fork',
      '1',
      ...(engine === 'hive-rust' ? ['--hive-router-runtime'] : []),
    ],
    env: {
      AGREEMENTS_URL: `${urls.agreements}/graphql`,
      PARTICIPANTS_URL: `${urls.participants}/graphql`,
      CLAIMS_URL: `${urls.claims}/graphql`,
    },
    root: ROOT,
    logs,
  });
  const graphUrl = `${localUrl(port)}/graphql`;
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await wait(100)) {
    const how = child.ending();
    if (how !== undefined) throw new Error(`${engine} ended (${how}): ${readLogTail(child.log, 20)}`);
    const isUp = await fetch(graphUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { graphUrl, stop: () => stopChild(child, 5_000) };
  }
  await stopChild(child, 1_000);
  throw new Error(`${engine} does not answer: ${readLogTail(child.log, 20)}`);
}
