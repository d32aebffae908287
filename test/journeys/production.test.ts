import { spawn } from 'node:child_process';

import { expect, test } from 'vitest';

import { databaseUrls } from '../../bin/stack/databases.ts';
import { SERVICES } from '../../bin/stack/names.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { generateSecrets } from '../../bin/stack/secrets.ts';
import { planServices } from '../../bin/stack/services.ts';
import type { Ports, Service } from '../../bin/stack/services.ts';
import type { ServiceName } from '../../bin/stack/names.ts';

const REFUSED: Readonly<Record<ServiceName, readonly string[]>> = {
  identity: [
    'DATABASE_URL',
    'ISSUER',
    'TRUSTED_PROXIES',
    'DEMO_PASSWORD',
    'CLIENT_SECRETS',
    'IDENTITY_KEYS',
    'PRIVATE_PORT',
  ],
  agreements: ['OIDC_ISSUER', 'DATABASE_URL'],
  participants: ['OIDC_ISSUER', 'DATABASE_URL', 'SERVICE_CLIENT_SECRET'],
  'participants-worker': ['OIDC_ISSUER', 'DATABASE_URL', 'SERVICE_CLIENT_SECRET'],
  claims: ['OIDC_ISSUER', 'DATABASE_URL', 'SERVICE_CLIENT_SECRET'],
  'claims-worker': ['OIDC_ISSUER', 'DATABASE_URL', 'SERVICE_CLIENT_SECRET'],
  gateway: ['OIDC_ISSUER', 'CORS_ORIGINS'],
};

test.concurrent.for(Object.entries(REFUSED) as [ServiceName, readonly string[]][])(
  '%s refuses to serve real people with the settings of a demonstration, and names them all',
  async ([name, settings]) => {
    const { code, output } = await runToEnd(
      (await demonstrationInProduction()).find((service) => service.name === name)!,
    );
    expect(code, output).toBe(78);
    expect(output).toContain('Cannot start');
    const named = output.match(/^ {2}([A-Z_]+): .{20,}$/gm)?.map((line) => line.trim().split(':')[0]) ?? [];
    expect(new Set(named)).toEqual(new Set(settings));
    expect(output).not.toContain('change-me');
  },
);

test('the launcher refuses the same before it starts anything', async () => {
  const { code, output } = await runToEnd({
    entry: 'bin/start.ts',
    env: { NODE_ENV: 'production', PAYUNG_PORT: String(await freePort()) },
  });
  expect(code, output).toBe(78);
  for (const name of [
    'OIDC_ISSUER',
    'AGREEMENTS_PERSONAL_KEYS',
    'PARTICIPANTS_PERSONAL_KEYS',
    'CLAIMS_PERSONAL_KEYS',
    'BLIND_INDEX_KEY',
    'AUDIT_KEY',
    'PAYUNG_POSTGRES_URL',
  ]) {
    expect(output).toContain(`  ${name}: `);
  }
});

test('a gateway with the settings of production serves the graph, without its developer pages', async () => {
  const port = await freePort();
  const gateway = (await demonstrationInProduction()).find(({ name }) => name === 'gateway')!;
  const env = {
    ...gateway.env,
    PORT: String(port),
    OIDC_ISSUER: 'https://identity.example.go.id',
    CORS_ORIGINS: '',
    DRAIN_DELAY_MS: '0',
  };
  const child = start({ entry: gateway.entry, env });
  try {
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept: 'text/html' } });
    await expect
      .poll(async () => (await get('/healthz').catch(() => undefined))?.status, { timeout: 90_000 })
      .toBe(200);
    expect((await get('/graphiql')).status).toBe(404);
    const introspection = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
    });
    expect(await introspection.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  } finally {
    child.kill('SIGKILL');
  }
});

/** The processes as the launcher would start them for a demonstration, told that they serve real people. */
async function demonstrationInProduction(): Promise<readonly Service[]> {
  const port = await freePort();
  const secrets = generateSecrets();
  const weak = { app: 'change-me', migrator: 'change-me' };
  return planServices({
    ports: Object.fromEntries(SERVICES.map((name) => [name, port])) as Ports,
    databases: databaseUrls('postgres://postgres@127.0.0.1:1/postgres', {
      ...secrets,
      databases: { agreements: weak, participants: weak, claims: weak, identity: weak },
    }),
    secrets: {
      ...secrets,
      clients: { ...secrets.clients, 'payung-participants': 'payung-dev-participants', 'payung-claims': 'short' },
    },
    issuer: undefined,
    environment: 'production',
    corsOrigins: '*',
    consoleFolder: undefined,
    filesFolder: '/nowhere',
  });
}

function start({ entry, env }: Pick<Service, 'entry' | 'env'>) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [entry], {
    cwd: ROOT,
    env: { PATH, NO_COLOR: '1', ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a process to its end, or for a minute and a half. */
function runToEnd(
  service: Pick<Service, 'entry' | 'env'>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = start(service);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const patience = setTimeout(() => child.kill('SIGKILL'), 90_000);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(patience);
      resolve({ code, output });
    });
  });
}
