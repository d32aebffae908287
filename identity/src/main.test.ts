import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from './testing/world.ts';
import type { World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** Starts the real process with exactly these settings. */
function run(env: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
} {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { PATH: process.env['PATH'], ...env },
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
    DEMO_PASSWORD: world.env.DEMO_PASSWORD,
    COOKIE_SECRET: world.env.COOKIE_SECRET,
  };
}

test('in production it refuses to start, whatever else is set, and names OIDC_ISSUER as the way out', async () => {
  const { code, output } = await run({ ...settings(), NODE_ENV: 'production' }).ended;
  expect(code).toBe(78);
  expect(output).toContain('OIDC_ISSUER');
  expect(output).toContain('NODE_ENV=production');
});

test('every missing setting is named at once', async () => {
  const { code, output } = await run({}).ended;
  expect(code).toBe(78);
  for (const name of [
    'DATABASE_URL',
    'ISSUER',
    'CONSOLE_ORIGINS',
    'CLIENT_SECRETS',
    'DEMO_PASSWORD',
    'COOKIE_SECRET',
  ]) {
    expect(output).toContain(`${name}: `);
  }
});

test.each([
  ['ISSUER', 'http://127.0.0.1:4010/'],
  ['CONSOLE_ORIGINS', '*'],
  ['CLIENT_SECRETS', '{"payung-claims":"only-one-secret"}'],
  ['CLIENT_SECRETS', 'not json'],
  ['DATABASE_URL', 'mysql://localhost/identity'],
])('%s=%s is refused by name', async (name, value) => {
  const { code, output } = await run({ ...settings(), [name]: value }).ended;
  expect(code).toBe(78);
  expect(output).toContain(name);
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
