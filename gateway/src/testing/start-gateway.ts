import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { startTestIssuer } from '@payung/kit/testing.ts';
import type { TestIssuer } from '@payung/kit/testing.ts';
import { pino } from 'pino';
import { createGateway } from '../create-gateway.ts';
import type { Gateway } from '../create-gateway.ts';
import type { GatewaySettings } from '../env.ts';
import { OWNERS } from '../owner.ts';
import { composeTestGraph, createTestSubgraphs } from './test-graph.ts';
import type { TestSubgraphs } from './test-graph.ts';

/** A GraphQL answer as a client reads it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A gateway that listens, with the subgraphs behind it. */
export interface RunningGateway extends Gateway {
  /** Its origin. */
  readonly origin: string;
  /** The subgraphs behind it. */
  readonly subgraphs: TestSubgraphs;
  /** Signs tokens that it takes. */
  readonly issuer: TestIssuer;
  /** The file that its graph comes from. */
  readonly supergraphFile: string;
  /** What it has logged. */
  readonly log: readonly LogLine[];
  /** Sends an operation. */
  readonly ask: (query: string, options?: AskOptions) => Promise<Answer>;
  /** Stops everything and removes its files. */
  readonly stop: () => Promise<void>;
}

/** How to send an operation. */
export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Starts a gateway over the test graph. */
export async function startGateway(overrides: Partial<GatewaySettings> = {}): Promise<RunningGateway> {
  const subgraphs = createTestSubgraphs();
  await Promise.all(OWNERS.map((owner) => subgraphs[owner].start()));
  const folder = await mkdtemp(join(tmpdir(), 'payung-gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, composeTestGraph());
  const issuer = await startTestIssuer();

  const log: LogLine[] = [];
  const sink = new PassThrough().on('data', (line: Buffer) => log.push(JSON.parse(line.toString()) as LogLine));
  const settings: GatewaySettings = {
    ...DEFAULTS,
    issuer: issuer.url,
    supergraphFile,
    subgraphs: {
      agreements: subgraphs.agreements.url,
      participants: subgraphs.participants.url,
      claims: subgraphs.claims.url,
    },
    ...overrides,
  };
  const stopSubgraphs = async (): Promise<void> => {
    await Promise.all(OWNERS.map((owner) => subgraphs[owner].stop()));
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const watching = { settleMs: 30, pollMs: 60_000 };
  const gateway = await createGateway(settings, pino({ level: 'debug' }, sink), watching).catch(
    async (error: unknown) => {
      await stopSubgraphs();
      throw error;
    },
  );
  const origin = await gateway.app.listen({ host: settings.host, port: settings.port });

  return {
    ...gateway,
    origin,
    subgraphs,
    issuer,
    supergraphFile,
    log,
    ask: (query, options) => ask(origin, query, options),
    stop: async () => {
      await gateway.app.close();
      await stopSubgraphs();
    },
  };
}

/** Waits until a condition holds; fails after five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = AbortSignal.timeout(5_000);
  while (!(await holds())) {
    deadline.throwIfAborted();
    await Promise.race([once(deadline, 'abort'), new Promise((resolve) => setTimeout(resolve, 20))]);
  }
}

const DEFAULTS: Omit<GatewaySettings, 'supergraphFile' | 'subgraphs' | 'issuer'> = {
  production: false,
  host: '127.0.0.1',
  port: 0,
  logLevel: 'debug',
  audience: 'payung',
  trustedProxies: [],
  points: { perMinute: 1_000_000, withoutToken: 1_000_000, dearest: 1_000_000, copies: 1 },
  trustedDocuments: { only: false, files: [] },
  usage: undefined,
  identity: undefined,
  corsOrigins: [],
  consoleDir: undefined,
  boundariesDir: undefined,
  // The long run goes through the same tests with Apollo's.
  executor: process.env['GATEWAY_EXECUTOR'] === 'stock' ? 'stock' : 'fast',
  introspection: true,
  sandbox: true,
  queryTimeoutMs: 2_000,
  mutationTimeoutMs: 4_000,
  operationTimeoutMs: 8_000,
  admission: { atOnce: 256, waiting: 1_024, longestWaitMs: 2_000 },
  largestUploadBytes: 1_000_000,
  drainDelayMs: 0,
  telemetry: { metrics: undefined, traces: undefined },
};

async function ask(origin: string, query: string, options: AskOptions = {}): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options.headers },
    body: JSON.stringify({ query, variables: options.variables }),
    ...(options.signal && { signal: options.signal }),
  });
  const body = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
  return { ...body, status: response.status, headers: response.headers };
}
