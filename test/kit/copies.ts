import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { THROW_AWAY_PREFIX } from '../../bin/postgres/throw-away.ts';
import { startChild, stopChild } from '../../bin/stack/children.ts';
import type { Child } from '../../bin/stack/children.ts';
import { databaseUrls, ensureDatabases } from '../../bin/stack/databases.ts';
import { readLogTail } from '../../bin/stack/log-tail.ts';
import { DATABASES, SERVICES } from '../../bin/stack/names.ts';
import type { ServiceName } from '../../bin/stack/names.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { prepareDatabases } from '../../bin/stack/prepare-databases.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { anchorFileIn, localUrl, planServices } from '../../bin/stack/services.ts';
import type { Service } from '../../bin/stack/services.ts';
import { startBalancer } from './balancer.ts';
import type { Balancer } from './balancer.ts';
import { startOwnPostgres } from './own-postgres.ts';
import type { OwnPostgres } from './own-postgres.ts';
import { personalLines } from './personal-traces.ts';
import type { TestStack } from './stack.ts';

/** How many copies of each process there are; one of those that are not named. */
export type Counts = Partial<Record<ServiceName, number>>;

/** A stack whose processes run in several copies, each service behind a balancer, on a PostgreSQL of its own. */
export interface CopiedStack extends Pick<
  TestStack,
  'url' | 'graphUrl' | 'issuer' | 'databases' | 'demoPassword' | 'clientSecrets' | 'auditKey' | 'anchorFile' | 'logs'
> {
  readonly postgres: OwnPostgres;
  readonly balancers: Readonly<Record<Balanced, Balancer>>;
  /** All copies, in no order. */
  readonly copies: readonly Copy[];
  /** The copies of one process. */
  readonly of: (name: ServiceName) => readonly Copy[];
  /** Stops everything, looks for what is personal in the logs, and removes the data. */
  readonly stop: () => Promise<void>;
}

/** One process of several that are alike. */
export interface Copy {
  readonly name: ServiceName;
  /** Its own address, past the balancer. */
  readonly url: string;
  /** Undefined while it does not run. */
  readonly pid: () => number | undefined;
  /** Ends it as a crash does. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and answers how it ended: "exit code 0". */
  readonly ask: () => Promise<string>;
  /** Starts it, and waits until it is ready, or killed again. */
  readonly start: (waitUntilReady?: boolean) => Promise<void>;
  readonly isReady: () => Promise<boolean>;
}

/** What a test may choose. */
export interface CopiedStackOptions {
  readonly counts?: Counts;
  /** Further settings by process. */
  readonly extra?: Partial<Record<ServiceName, Readonly<Record<string, string>>>>;
  /** Further settings of one copy: of the first of a process only. */
  readonly extraOfFirst?: Partial<Record<ServiceName, Readonly<Record<string, string>>>>;
  /** A module that every process loads before its own; beside what else Node is told. */
  readonly preload?: string;
  /** An empty folder for the data of PostgreSQL. */
  readonly postgresFolder?: string;
  /** A server that is there already instead. */
  readonly postgres?: OwnPostgres;
  readonly filesFolder?: string;
}

const BALANCED = ['identity', 'agreements', 'participants', 'claims', 'gateway'] as const satisfies ServiceName[];
type Balanced = (typeof BALANCED)[number];

const READY_WITHIN_MS = 90_000;

/** Starts a stack of copies: migrated, with the reference data and the five agreements, without examples. */
export async function startCopies(options: CopiedStackOptions = {}): Promise<CopiedStack> {
  const folder = mkdtempSync(join(tmpdir(), `${THROW_AWAY_PREFIX}${process.pid}-copies-`));
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  const postgres = options.postgres ?? (await startOwnPostgres(options.postgresFolder));
  const secrets = generateSecrets();
  const databases = databaseUrls(postgres.adminUrl, secrets);
  const copies: RunningCopy[] = [];
  const balancers: Partial<Record<Balanced, Balancer>> = {};
  const stop = async (): Promise<void> => {
    await Promise.all(copies.map((copy) => copy.end()));
    await Promise.all(Object.values(balancers).map((balancer) => balancer.stop()));
    const traces = personalLines(logs);
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
    if (traces.length > 0) throw new Error(`something personal of this run stands in ${traces.join(', ')}`);
  };
  try {
    await ensureDatabases({ adminUrl: postgres.adminUrl, secrets, ours: new Set(DATABASES), claim: () => undefined });
    await prepareDatabases({ databases, withIdentity: true, root: ROOT, logs });
    // What the processes know of each other are the balancers.
    const counted = SERVICES.map((name) => options.counts?.[name] ?? 1);
    const [ofBalancers, ofCopies] = await promisePorts(
      SERVICES.length,
      counted.reduce((sum, count) => sum + count, 0),
    );
    const ports = Object.fromEntries(SERVICES.map((name, nth) => [name, ofBalancers[nth]])) as Record<
      ServiceName,
      number
    >;
    const filesFolder = options.filesFolder ?? join(folder, 'files');
    const services = planServices({
      ports,
      databases,
      secrets,
      issuer: undefined,
      environment: 'test',
      corsOrigins: '',
      consoleFolder: undefined,
      filesFolder,
      extra: options.extra ?? {},
    });
    for (const service of services) {
      const own: number[] = [];
      for (let nth = 0; nth < (options.counts?.[service.name] ?? 1); nth += 1) {
        const port = ofCopies.shift() ?? 0;
        const more = nth === 0 ? options.extraOfFirst?.[service.name] : undefined;
        const env = withPreload({ ...service.env, ...more }, options.preload);
        copies.push(new RunningCopy({ ...service, env }, { nth, port, logs }));
        own.push(port);
      }
      const name = BALANCED.find((balanced) => balanced === service.name);
      if (name !== undefined) balancers[name] = await startBalancer(own, ports[name]);
    }
    await Promise.all(copies.map((copy) => copy.start()));
    return {
      url: localUrl(ports.gateway),
      graphUrl: `${localUrl(ports.gateway)}/graphql`,
      issuer: localUrl(ports.identity),
      databases: Object.fromEntries(
        DATABASES.map((name) => [name, databases[name].app]),
      ) as unknown as TestStack['databases'],
      demoPassword: secrets.demoPassword,
      clientSecrets: secrets.clients,
      auditKey: secrets.auditKey,
      anchorFile: anchorFileIn(filesFolder),
      logs,
      postgres,
      balancers: balancers as Record<Balanced, Balancer>,
      copies,
      of: (name) => copies.filter((copy) => copy.name === name),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function withPreload(
  env: Readonly<Record<string, string>>,
  preload: string | undefined,
): Readonly<Record<string, string>> {
  if (preload === undefined) return env;
  return { ...env, NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} --import ${pathToFileURL(preload).href}`.trim() };
}

/** Free ports, no two alike: all are held before the first is let go. */
async function promisePorts(first: number, second: number): Promise<readonly [number[], number[]]> {
  const held = await Promise.all(
    Array.from({ length: first + second }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => once(server.close(), 'close')));
  return [ports.slice(0, first), ports.slice(first)];
}

class RunningCopy implements Copy {
  readonly name: ServiceName;
  readonly url: string;
  readonly #service: Service;
  readonly #where: { readonly nth: number; readonly port: number; readonly logs: string };
  #child: Child | undefined;
  /** Whether nobody has killed it since it was started. */
  #wanted = false;

  constructor(service: Service, where: { readonly nth: number; readonly port: number; readonly logs: string }) {
    this.#service = service;
    this.#where = where;
    this.name = service.name;
    this.url = localUrl(where.port);
  }

  pid(): number | undefined {
    return this.#child?.ending() === undefined ? this.#child?.pid : undefined;
  }

  async kill(): Promise<void> {
    const pid = this.pid();
    if (pid === undefined) return;
    this.#wanted = false;
    process.kill(pid, 'SIGKILL');
    await this.#child?.ended;
  }

  async ask(): Promise<string> {
    const pid = this.pid();
    if (pid !== undefined) process.kill(pid, 'SIGTERM');
    return (await this.#child?.ended) ?? 'not running';
  }

  async start(waitUntilReady = true): Promise<void> {
    if (this.pid() !== undefined) return;
    const { nth, port, logs } = this.#where;
    const { entry, env } = this.#service;
    this.#wanted = true;
    this.#child = startChild({
      name: `${this.name}-${nth + 1}`,
      entry,
      env: { ...env, PORT: String(port) },
      root: ROOT,
      logs,
      appendLog: true,
    });
    if (waitUntilReady) await this.#untilReady(this.#child);
  }

  async #untilReady({ ending, log }: Child): Promise<void> {
    for (const until = Date.now() + READY_WITHIN_MS; ; await wait(50)) {
      const isReady = await this.isReady();
      // Somebody else's answer on its port is none of its own.
      if (!this.#wanted || (isReady && ending() === undefined)) return;
      if (ending() !== undefined || Date.now() > until)
        throw new Error(
          `${this.name} is not ready (${ending() ?? 'it runs'}). The end of its log:\n${readLogTail(log, 15)}`,
        );
    }
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
      async (response) => {
        await response.body?.cancel();
        return response.ok;
      },
      () => false,
    );
  }

  async end(): Promise<void> {
    if (this.#child !== undefined) await stopChild(this.#child, 5_000);
  }
}
