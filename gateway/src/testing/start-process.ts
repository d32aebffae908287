import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '@payung/kit/testing/bare-environment.ts';
import { Agent, request } from 'undici';
import { OWNERS } from '../owner.ts';
import { composeTestGraph, createTestSubgraphs } from './test-graph.ts';
import type { TestSubgraphs } from './test-graph.ts';

/** An answer of the graph, as far as tests of faults look at it. */
export interface ProcessAnswer {
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly data: unknown;
  readonly codes: readonly unknown[];
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly text: string;
}

/** A gateway in a process of its own, over test subgraphs in this one. */
export interface GatewayProcess {
  readonly origin: string;
  readonly subgraphs: TestSubgraphs;
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<ProcessAnswer>;
  /** The body of its `/readyz`, and the status. */
  readonly readiness: () => Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;
  /** Puts another version of the graph in the place of the one before, as a roll-out does. */
  readonly rollOut: (change: (sdl: string) => string) => Promise<void>;
  /** Memory that it holds, MiB. */
  readonly memoryMiB: () => number;
  /** Sends a signal; settles with the exit code when it has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** Starts `main.ts` with settings on top of those it needs. */
export async function startGatewayProcess(env: Readonly<Record<string, string>>): Promise<GatewayProcess> {
  const subgraphs = createTestSubgraphs();
  await Promise.all(OWNERS.map((owner) => subgraphs[owner].start()));
  const folder = await mkdtemp(join(tmpdir(), 'payung-gateway-process-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, composeTestGraph());
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const said: string[] = [];
  const child = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...bareEnvironment(),
      NODE_ENV: 'test',
      INTROSPECTION: 'off',
      SANDBOX: 'off',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PORT: String(port),
      DRAIN_DELAY_MS: '800',
      POINTS_WITHOUT_TOKEN: '100000000',
      POINTS_AT_ONCE: '1000000',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      SUPERGRAPH_FILE: supergraphFile,
      AGREEMENTS_URL: subgraphs.agreements.url.href,
      PARTICIPANTS_URL: subgraphs.participants.url.href,
      CLAIMS_URL: subgraphs.claims.url.href,
      ...env,
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const agent = new Agent({ connections: null });

  const running: GatewayProcess = {
    origin,
    subgraphs,
    ask: async (query, headers = {}) => {
      const answer = await request(`${origin}/graphql`, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      const text = await answer.body.text();
      const { data, errors = [] } = JSON.parse(text) as Pick<ProcessAnswer, 'data'> & Partial<ProcessAnswer>;
      const wait = answer.headers['retry-after'];
      return {
        status: answer.statusCode,
        retryAfter: wait === undefined ? undefined : Number(wait),
        data,
        errors,
        codes: errors.map(({ extensions }) => extensions['code']),
        text,
      };
    },
    readiness: async () => {
      const { statusCode, body } = await request(`${origin}/readyz`);
      return { status: statusCode, body: (await body.json()) as Readonly<Record<string, unknown>> };
    },
    rollOut: async (change) => {
      await writeFile(`${supergraphFile}.next`, composeTestGraph(change));
      await rename(`${supergraphFile}.next`, supergraphFile);
    },
    memoryMiB: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024,
    end: async (signal) => {
      child.kill(signal);
      return exit;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await exit;
      await agent.destroy();
      await Promise.all(OWNERS.map((owner) => subgraphs[owner].stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    const deadline = Date.now() + 60_000;
    for (;;) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`the gateway does not start: ${said.join('')}`);
      const ready = await running.readiness().catch(() => undefined);
      if (ready?.status === 200) return running;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } catch (error) {
    await running.stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
