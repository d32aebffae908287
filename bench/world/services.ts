import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { startTestIssuer } from '@payung/kit/testing.ts';

import { startThrowAwayCluster } from '../../bin/postgres/throw-away.ts';
import { databaseUrls, ensureDatabases } from '../../bin/stack/databases.ts';
import type { AllDatabaseUrls } from '../../bin/stack/databases.ts';
import { DATABASES, SERVICES } from '../../bin/stack/names.ts';
import type { ServiceName } from '../../bin/stack/names.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePorts } from '../../bin/stack/ports.ts';
import { prepareDatabases } from '../../bin/stack/prepare-databases.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { localUrl, planServices } from '../../bin/stack/services.ts';
import { Stack } from '../../bin/stack/stack.ts';
import type { SubgraphUrls } from '../engines/gateways.ts';

/** The three services, running. */
export interface RunningServices {
  readonly urls: SubgraphUrls;
  readonly pids: readonly number[];
}

/** The three services on a PostgreSQL of their own, with the reference data and the five agreements. */
export interface ServiceWorld extends RunningServices {
  /** Starts the same three once more on the same PostgreSQL, each with Apollo Server and TypeORM as they come. They stop with the world. */
  readonly startAsTheyCome: () => Promise<RunningServices>;
  readonly databases: AllDatabaseUrls;
  readonly issuer: string;
  /** Of different national admins, good for a day; as many as connections are wanted. */
  readonly tokens: readonly [string, ...string[]];
  /** Folder for logs and files of the run; removed with the world. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const LISTENING = ['agreements', 'participants', 'claims'] as const satisfies readonly ServiceName[];
const READY_WITHIN_MS = 60_000;
const ONE_DAY = 24 * 60 * 60;

/** Settings that put what comes from the shelf in the place of ours (`engines/as-it-comes.ts`). */
export function asItComes(what: string): Readonly<Record<string, string>> {
  const preload = pathToFileURL(join(ROOT, 'bench', 'engines', 'as-it-comes.ts')).href;
  return { AS_IT_COMES: what, NODE_OPTIONS: `--import ${preload}`, MALLOC_ARENA_MAX: '0' };
}

/** Starts the services as `npm start` does, without gateway, workers and sign-in: tokens come from a local issuer. */
export async function startServices(connections: number): Promise<ServiceWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-bench-'));
  const cluster = await startThrowAwayCluster();
  const issuer = await startTestIssuer();
  const stops: (() => Promise<void>)[] = [
    async () => rmSync(folder, { recursive: true, force: true }),
    () => cluster.stop(),
    issuer.stop,
  ];
  const tokenOf = (n: number) => issuer.tokenFor({ expiresIn: ONE_DAY, subject: `bench-${n}` });
  const stop = async (): Promise<void> => {
    for (const each of stops.toReversed()) await each();
  };
  try {
    const secrets = generateSecrets();
    const databases = databaseUrls(cluster.adminUrl, secrets);
    await ensureDatabases({ adminUrl: cluster.adminUrl, secrets, ours: new Set(DATABASES), claim: () => undefined });
    await prepareDatabases({ databases, withIdentity: false, root: ROOT, logs: folder });
    const start = async (env: Readonly<Record<string, string>>): Promise<RunningServices> => {
      const ports = await freePorts(SERVICES);
      const planned = planServices({
        ports,
        databases,
        secrets,
        issuer: issuer.url,
        environment: 'test',
        corsOrigins: '',
        consoleFolder: undefined,
        filesFolder: join(folder, 'files'),
        extra: { agreements: env, participants: env, claims: env },
      });
      const logs = mkdtempSync(join(folder, 'logs-'));
      const stack = new Stack(
        planned.filter(({ name }) => LISTENING.some((listening) => listening === name)),
        { root: ROOT, logs },
      );
      stops.push(() => stack.stop());
      stack.start();
      await stack.ready(READY_WITHIN_MS);
      const graph = (name: (typeof LISTENING)[number]) => `${localUrl(ports[name])}/graphql`;
      return {
        urls: { agreements: graph('agreements'), participants: graph('participants'), claims: graph('claims') },
        pids: stack.pids(),
      };
    };
    return {
      ...(await start({})),
      startAsTheyCome: () => start(asItComes('server,rows,reads')),
      databases,
      issuer: issuer.url,
      tokens: [
        await tokenOf(0),
        ...(await Promise.all(Array.from({ length: connections - 1 }, (_, index) => tokenOf(index + 1)))),
      ],
      folder,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
