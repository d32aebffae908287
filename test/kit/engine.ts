import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { startChild, stopChild } from '../../bin/stack/children.ts';
import { readLogTail } from '../../bin/stack/log-tail.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { localUrl } from '../../bin/stack/services.ts';
import { installApart } from './install-apart.ts';

/** Engines other than our gateway that the journeys can run on (`ENGINE=hive`). */
export const ENGINES = ['hive', 'hive-rust'] as const;

/** Name of such an engine. */
export type Engine = (typeof ENGINES)[number];

/** An engine over the owners of a stack. */
export interface RunningEngine {
  readonly graphUrl: string;
  readonly stop: () => Promise<void>;
}

const ENTRY = 'test/engines/node_modules/@graphql-hive/gateway/dist/bin.js';

/** The engine that this run is told to use instead of our gateway, if any. */
export function chosenEngine(): Engine | undefined {
  const name = process.env['ENGINE'];
  if (name === undefined || name === '') return undefined;
  const engine = ENGINES.find((candidate) => candidate === name);
  if (engine === undefined) throw new Error(`ENGINE is one of ${ENGINES.join(', ')}`);
  return engine;
}

/** Installs the engines, when they are not there yet. */
export function installEngines(): void {
  installApart('test/engines');
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
