import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { THROW_AWAY_PREFIX, startThrowAwayCluster } from '../../bin/postgres/throw-away.ts';
import { databaseUrls, ensureDatabases } from '../../bin/stack/databases.ts';
import { DATABASES, SERVICES } from '../../bin/stack/names.ts';
import type { ClientId, ServiceName } from '../../bin/stack/names.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePort, freePorts } from '../../bin/stack/ports.ts';
import { prepareDatabases } from '../../bin/stack/prepare-databases.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { anchorFileIn, localUrl, planServices } from '../../bin/stack/services.ts';
import { Stack } from '../../bin/stack/stack.ts';
import { startCollector } from './collector.ts';
import type { Collector } from './collector.ts';
import { chosenEngine, startEngine } from './engine.ts';
import type { RunningEngine } from './engine.ts';
import { personalJobs, personalLines, watchJobs } from './personal-traces.ts';
import { poolDatabases } from './pooler.ts';
import type { PooledDatabases } from './pooler.ts';

/** Every process of Payung, running for real on free ports with databases of its own. */
export interface TestStack {
  /** Origin of the gateway and the console. */
  readonly url: string;
  readonly graphUrl: string;
  readonly issuer: string;
  /** Origin of each process that listens. */
  readonly urls: Readonly<Record<'identity' | 'agreements' | 'participants' | 'claims' | 'gateway', string>>;
  /** Connections of the service roles, by database. */
  readonly databases: Readonly<Record<(typeof DATABASES)[number], string>>;
  readonly demoPassword: string;
  readonly clientSecrets: Readonly<Record<ClientId, string>>;
  /** What the identity provider signs cookies with, and seals its keys. */
  readonly cookieSecret: string;
  /** Signs the addresses of files, base64. */
  readonly fileUrlKey: string;
  /** Seals the trails, base64. */
  readonly auditKey: string;
  /** Where anchors of the trails are written. */
  readonly anchorFile: string;
  /** Folder with `<process>.log`. */
  readonly logs: string;
  /** Takes the traces that are kept: those whose identifier ends with thirteen zeros. */
  readonly collector: Collector;
  /** Stops one process as an operator would, and waits until it is gone. */
  readonly stopOne: (name: ServiceName) => Promise<void>;
  /** Kills one process as a crash would. */
  readonly killOne: (name: ServiceName) => Promise<void>;
  /** Starts a stopped process again and waits until it is ready. */
  readonly startOne: (name: ServiceName) => Promise<void>;
  /** Starts one more copy of a process, with the same settings and a port of its own, and waits until it is ready. */
  readonly startCopy: (name: ServiceName) => Promise<ExtraCopy>;
  /** Stops everything, looks for what is personal in logs and job queues, and removes the data. */
  readonly stop: () => Promise<void>;
}

/** A copy of a process beside the one that a stack has. */
export interface ExtraCopy {
  readonly url: string;
  /** Kills it as a crash would. */
  readonly kill: () => Promise<void>;
}

/** What a test may choose. */
export interface TestStackOptions {
  /** Folder of a built console that the gateway serves. */
  readonly consoleFolder?: string;
  /** Whether the day can be set, as in a sandbox. */
  readonly sandbox?: boolean;
  /** Further settings by process. */
  readonly extra?: Partial<Record<ServiceName, Readonly<Record<string, string>>>>;
}

/** Starts a stack: migrated, with the reference data and the five agreements, without examples. */
export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const folder = mkdtempSync(join(tmpdir(), `${THROW_AWAY_PREFIX}${process.pid}-logs-`));
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  const cluster = await startThrowAwayCluster();
  const secrets = generateSecrets();
  const databases = databaseUrls(cluster.adminUrl, secrets);
  const collector = await startCollector();
  let stack: Stack | undefined;
  let isRunning = false;
  let engine: RunningEngine | undefined;
  let pooled: PooledDatabases | undefined;
  const copies: { readonly stack: Stack; readonly logs: string }[] = [];
  const stop = async (): Promise<void> => {
    await engine?.stop();
    await Promise.all(copies.map((copy) => copy.stack.stop()));
    await stack?.stop();
    await pooled?.stop();
    await collector.stop();
    const traces =
      stack === undefined ? [] : await tracesOfPeople([logs, ...copies.map((copy) => copy.logs)], cluster.adminUrl);
    // What is looked through is what they all wrote: a log that is not there holds nothing of anybody.
    const silent = isRunning ? SERVICES.filter((name) => !hasWritten(join(logs, `${name}.log`))) : [];
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
    if (traces.length > 0) throw new Error(`something personal of this run stands in ${traces.join(', ')}`);
    if (silent.length > 0) throw new Error(`no log was looked through of ${silent.join(', ')}`);
  };
  try {
    await ensureDatabases({ adminUrl: cluster.adminUrl, secrets, ours: new Set(DATABASES), claim: () => undefined });
    await prepareDatabases({ databases, withIdentity: true, root: ROOT, logs });
    await Promise.all(QUEUES.map((name) => watchJobs(cluster.adminUrl, name)));
    const ports = await freePorts(SERVICES);
    pooled = await poolDatabases(databases, options.extra);
    const services = planServices({
      ports,
      databases: pooled.databases,
      secrets,
      issuer: undefined,
      environment: 'test',
      corsOrigins: '',
      consoleFolder: options.consoleFolder,
      filesFolder: join(folder, 'files'),
      clockFile: options.sandbox === true ? join(folder, 'today') : undefined,
      extra: withTelemetry(collector.url, pooled.extra),
    });
    const started = new Stack(services, { root: ROOT, logs });
    stack = started;
    started.start();
    await started.ready(READY_WITHIN_MS);
    isRunning = true;
    const chosen = chosenEngine();
    engine = chosen === undefined ? undefined : await startEngine(chosen, { urls: mapValues(ports, localUrl), logs });
    return {
      url: localUrl(ports.gateway),
      // Files and the console stay with the gateway, whoever answers the graph.
      graphUrl: engine?.graphUrl ?? `${localUrl(ports.gateway)}/graphql`,
      issuer: localUrl(ports.identity),
      urls: mapValues(ports, localUrl),
      databases: mapValues(databases, ({ app }) => app),
      demoPassword: secrets.demoPassword,
      clientSecrets: secrets.clients,
      cookieSecret: secrets.cookie,
      fileUrlKey: secrets.fileUrlKey,
      auditKey: secrets.auditKey,
      anchorFile: anchorFileIn(join(folder, 'files')),
      logs,
      collector,
      stopOne: (name) => started.stopOne(name, 10_000),
      killOne: (name) => started.killOne(name),
      startOne: async (name) => {
        started.startOne(name, true);
        await started.ready(READY_WITHIN_MS, name);
      },
      startCopy: async (name) => {
        const service = services.find((one) => one.name === name);
        if (service === undefined) throw new Error(`there is no ${name} to copy`);
        const port = await freePort();
        const copy = { ...service, url: localUrl(port), env: { ...service.env, PORT: String(port) } };
        const own = mkdtempSync(join(folder, 'copy-'));
        const extra = new Stack([copy], { root: ROOT, logs: own });
        copies.push({ stack: extra, logs: own });
        extra.start();
        await extra.ready(READY_WITHIN_MS);
        return { url: copy.url, kill: () => extra.killOne(name) };
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const READY_WITHIN_MS = 60_000;

/** Checking one costs a tenth of a second otherwise, a hundred times over. That production has none cheaper is tested with its settings (identity/src/main.test.ts). */
const QUICK_PASSWORDS = { PASSWORD_COST: '10' };

/** Every process tells of itself as in an installation that is watched; next to nothing of the traces is kept, or they would be most of the work. */
function withTelemetry(collector: string, extra: TestStackOptions['extra']): NonNullable<TestStackOptions['extra']> {
  const telemetry = {
    METRICS_PORT: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    OTEL_TRACES_SAMPLER_ARG: '0.000000001',
    OTEL_BSP_SCHEDULE_DELAY: '200',
  };
  const own: TestStackOptions['extra'] = { ...extra, identity: { ...QUICK_PASSWORDS, ...extra?.identity } };
  return Object.fromEntries(SERVICES.map((name) => [name, { ...telemetry, ...own[name] }]));
}

function hasWritten(log: string): boolean {
  return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Databases with a job queue. */
const QUEUES = ['agreements', 'participants', 'claims'] as const;

/** Where in the logs and the job queues of a stack something personal stands. */
async function tracesOfPeople(logs: readonly string[], adminUrl: string): Promise<readonly string[]> {
  const queues = await Promise.all(QUEUES.map(async (name) => ({ name, ...(await personalJobs(adminUrl, name)) })));
  return [
    ...logs.flatMap(personalLines),
    ...queues.filter(({ personal }) => personal > 0).map(({ name, personal }) => `${personal} jobs of ${name}`),
  ];
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    To
  >;
}
