import { afterEach, expect, test, vi } from 'vitest';
import { readIdentityEnv } from './env.ts';
import { CLIENT_SECRETS, CONSOLE_ORIGIN } from './testing/world.ts';

const SETTINGS = {
  NODE_ENV: 'development',
  PORT: '0',
  DATABASE_URL: 'postgres://identity_app:test-password@127.0.0.1:5432/identity',
  ISSUER: 'http://127.0.0.1:4010',
  CONSOLE_ORIGINS: CONSOLE_ORIGIN,
  CLIENT_SECRETS: JSON.stringify(CLIENT_SECRETS),
  COOKIE_SECRET: 'a-cookie-secret-of-a-test',
};

afterEach(() => vi.restoreAllMocks());

test('settings that are right are read', () => {
  expect(readIdentityEnv(SETTINGS)).toMatchObject({ ISSUER: SETTINGS.ISSUER, CONSOLE_ORIGINS: [CONSOLE_ORIGIN] });
});

// That the process then ends with this code and these words is tried on the process itself (main.test.ts).
test.each([
  ['ISSUER', 'http://127.0.0.1:4010/'],
  ['CONSOLE_ORIGINS', '*'],
  ['CLIENT_SECRETS', '{"payung-claims":"only-one-secret"}'],
  ['CLIENT_SECRETS', 'not json'],
  ['DATABASE_URL', 'mysql://localhost/identity'],
])('%s=%s is refused by name', (name, value) => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => (said += String(text)) !== '');
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(() => readIdentityEnv({ ...SETTINGS, [name]: value })).toThrow('exit 78');
  const named = said.match(/^ {2}([A-Z_]+)/gm)?.map((line) => line.trim()) ?? [];
  expect(new Set(named)).toEqual(new Set([name]));
});
