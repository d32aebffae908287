import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '@payung/kit/testing/bare-environment.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, createWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** Starts the real process, or another one of this service, with exactly these settings. */
function run(
  env: Readonly<Record<string, string>>,
  [entry, ...args]: readonly [string, ...string[]] = ['main.ts'],
): {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
} {
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url)), ...args], {
    env: { ...bareEnvironment(), ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  );
  return { child, ended };
}

function settings(): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PORT: '0',
    DATABASE_URL: world.env.DATABASE_URL,
    ISSUER: 'http://127.0.0.1:4010',
    CONSOLE_ORIGINS: world.env.CONSOLE_ORIGINS.join(','),
    CLIENT_SECRETS: JSON.stringify(world.env.CLIENT_SECRETS),
    DEMO_PASSWORD,
    COOKIE_SECRET: world.env.COOKIE_SECRET,
    PASSWORD_COST: '10',
  };
}

test('in production it refuses the demonstration, short secrets and passwords without TLS, each by name', async () => {
  const { code, output } = await run({ ...settings(), NODE_ENV: 'production' }).ended;
  expect(code).toBe(78);
  for (const name of [
    'ISSUER',
    'TRUSTED_PROXIES',
    'DEMO_PASSWORD',
    'COOKIE_SECRET',
    'CLIENT_SECRETS',
    'PASSWORD_COST',
    'IDENTITY_KEYS',
    'PRIVATE_PORT',
  ])
    expect(output).toContain(`${name}: `);
  expect(output).toContain('payung-partner-demo');
  expect(output).toContain('payung-examples');
});

test('every missing setting is named at once', async () => {
  const { code, output } = await run({}).ended;
  expect(code).toBe(78);
  for (const name of ['DATABASE_URL', 'ISSUER', 'CONSOLE_ORIGINS', 'CLIENT_SECRETS', 'COOKIE_SECRET']) {
    expect(output).toContain(`${name}: `);
  }
});

test('a database without the schema is told apart, with the command that makes it', async () => {
  const url = new URL(world.env.DATABASE_URL);
  url.pathname = '/there_is_no_such_database';
  const { code, output } = await run({ ...settings(), DATABASE_URL: url.href }).ended;
  expect(code).toBe(1);
  expect(output).toContain('identity/src/migrate.ts');
});

test('it starts, logs nothing but JSON, and stops cleanly when asked', async () => {
  const { child, ended } = run(settings());
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('is ready')) resolve();
    });
  });
  child.kill('SIGTERM');
  const { code, output } = await ended;
  expect(code).toBe(0);
  for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ service: 'identity' });
});

test('the first national admin is invited by a command, and only where there is none', async () => {
  const command = ['first-admin/main.ts', '--name', 'Admin Pertama', '--email', 'Pertama@payung.example'] as const;
  const env = { DATABASE_URL: world.env.DATABASE_URL, ISSUER: world.issuer };
  const refused = await run(env, command).ended;
  expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('There is a national admin')]);

  await world.pool().query(`update account set status = 'SUSPENDED' where role = 'NATIONAL_ADMIN'`);
  const { code, output } = await run(env, command).ended;
  expect(code).toBe(0);
  const page = await fetch(output.split('\n')[0] ?? '');
  expect(await page.text()).toContain('pertama@payung.example');
  const { rows } = await world
    .pool()
    .query(`select role, region_codes from account where login = 'pertama@payung.example'`);
  expect(rows).toEqual([{ role: 'NATIONAL_ADMIN', region_codes: ['ID'] }]);
});
