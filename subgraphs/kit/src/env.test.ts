import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

import { commonEnv, port, productionProblems, readEnv } from './env.ts';

const schema = z.object({
  ...commonEnv,
  PORT: port.default(4001),
  DATABASE_URL: z.url('the connection of the service'),
  OIDC_ISSUER: z.url('the address of the identity provider'),
});
const SAFE = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://agreements_app:Zk3v9Qw7pLx2mNc8@db/agreements',
  OIDC_ISSUER: 'https://sso.example.go.id',
};

let stderr = '';
beforeEach(() => {
  stderr = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});
afterEach(() => vi.restoreAllMocks());

describe('reading settings', () => {
  test('gives them parsed, with defaults', () => {
    expect(
      readEnv(schema, {
        DATABASE_URL: SAFE.DATABASE_URL,
        OIDC_ISSUER: 'http://127.0.0.1:4010',
        PORT: '4100',
        UNRELATED: 'x',
      }),
    ).toEqual({
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      REQUIRE_TLS: 'off',
      PORT: 4100,
      DATABASE_URL: SAFE.DATABASE_URL,
      OIDC_ISSUER: 'http://127.0.0.1:4010',
    });
  });

  test('ends the process with every problem at once, each with its name', () => {
    expect(() =>
      readEnv(schema, {
        NODE_ENV: 'production',
        PORT: 'many',
        LOG_LEVEL: 'loud',
        OIDC_ISSUER: 'http://127.0.0.1:4010',
      }),
    ).toThrow('exit 78');
    expect(stderr.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
      'Cannot start',
      'OIDC_ISSUER',
      'LOG_LEVEL',
      'PORT',
      'DATABASE_URL',
      '',
    ]);
    expect(stderr).toContain('the connection of the service');
  });

  test('never repeats a value: settings are secrets', () => {
    const secrets = {
      DATABASE_URL: 'not a url but s3cr3t',
      OIDC_ISSUER: 'http://s3cr3t',
      SERVICE_CLIENT_SECRET: 's3cr3t',
    };
    expect(() => readEnv(schema, { ...SAFE, ...secrets })).toThrow('exit 78');
    expect(stderr).not.toContain('s3cr3t');
    expect(stderr).toContain('SERVICE_CLIENT_SECRET');
  });

  test.each([['0'], ['65535']])('port %s is one', (text) => expect(port.parse(text)).toBe(Number(text)));
  test.each([['-1'], ['65536'], ['80.5'], ['http'], ['']])('port "%s" is none', (text) => {
    expect(port.safeParse(text).success).toBe(false);
  });
});

describe('in production', () => {
  test('safe settings are no problem', () => {
    expect(
      productionProblems({
        ...SAFE,
        CORS_ORIGINS: 'https://console.example.go.id',
        SERVICE_CLIENT_SECRET: 'Zk3v9Qw7pLx2mNc8',
      }),
    ).toEqual([]);
    expect(readEnv(schema, SAFE)).toMatchObject(SAFE);
  });

  test.each<[string, Record<string, string>, string]>([
    ['the demonstration identity', { OIDC_ISSUER: 'http://127.0.0.1:4010' }, 'OIDC_ISSUER'],
    ['CORS for everybody', { CORS_ORIGINS: '*' }, 'CORS_ORIGINS'],
    ['CORS for everybody among others', { CORS_ORIGINS: 'https://a.example, *' }, 'CORS_ORIGINS'],
    ['a short secret', { SERVICE_CLIENT_SECRET: 'x'.repeat(15) }, 'SERVICE_CLIENT_SECRET'],
    ['an empty secret', { COOKIE_SECRET: '' }, 'COOKIE_SECRET'],
    ['a secret of the demonstration', { SERVICE_CLIENT_SECRET: 'a-long-Demo-secret-value' }, 'SERVICE_CLIENT_SECRET'],
    ['a secret to be changed', { BLIND_INDEX_KEY: 'please-CHANGEME-before-use' }, 'BLIND_INDEX_KEY'],
    ['a secret to be changed, with a hyphen', { PERSONAL_KEYS: 'k1:change-me-change-me' }, 'PERSONAL_KEYS'],
    ['a key for addresses of files that everybody knows', { FILE_URL_KEY: 'payung-dev-file-url-key' }, 'FILE_URL_KEY'],
    ['a short secret of a file store', { FILES_S3_SECRET_ACCESS_KEY: 'minio123' }, 'FILES_S3_SECRET_ACCESS_KEY'],
    ['a secret of a developer', { COOKIE_SECRET: 'payung-dev-cookie-secret' }, 'COOKIE_SECRET'],
    [
      'a default password of the database',
      { DATABASE_URL: 'postgres://app:payung-dev-password@db/agreements' },
      'DATABASE_URL',
    ],
    ['no password of the database', { DATABASE_URL: 'postgres://app@db/agreements' }, 'DATABASE_URL'],
    [
      'a short password of the owner',
      { MIGRATOR_DATABASE_URL: 'postgres://owner:short@db/agreements' },
      'MIGRATOR_DATABASE_URL',
    ],
    [
      'a password that is only long because it is encoded',
      { DATABASE_URL: 'postgres://app:%64%65%6d%6f@db/agreements' },
      'DATABASE_URL',
    ],
    [
      'a short password with a bare percent sign',
      { DATABASE_URL: 'postgres://app:100%@db/agreements' },
      'DATABASE_URL',
    ],
    [
      'an open connection to another service, where none is wanted',
      {
        REQUIRE_TLS: 'on',
        PARTICIPANTS_URL: 'http://participants:4002/graphql',
        DATABASE_URL: 'postgres://app:lima-puluh-perahu-layar@db/agreements?sslmode=verify-full',
      },
      'PARTICIPANTS_URL',
    ],
    [
      'traces that travel in the open, where nothing may',
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
        REQUIRE_TLS: 'on',
        DATABASE_URL: 'postgres://app:lima-puluh-perahu-layar@db/agreements?sslmode=verify-full',
      },
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ],
    [
      'an open connection to a database, where none is wanted',
      { REQUIRE_TLS: 'on', DATABASE_URL: 'postgres://app:lima-puluh-perahu-layar@db/agreements?sslmode=require' },
      'DATABASE_URL',
    ],
  ])('%s is refused by name, without its value', (_case, env, name) => {
    const problems = productionProblems({ ...SAFE, ...env });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    const [value] = Object.values(env);
    if (value !== undefined && value.length > 5) expect(problems[0]).not.toContain(value);
    expect(() => readEnv(schema, { ...SAFE, ...env })).toThrow('exit 78');
  });

  test('sealed connections are enough where none may be open', () => {
    expect(
      productionProblems({
        ...SAFE,
        REQUIRE_TLS: 'on',
        CLAIMS_URL: 'https://claims/graphql',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector:4318',
        DATABASE_URL: 'postgres://app:lima-puluh-perahu-layar@db/agreements?sslmode=verify-full',
      }),
    ).toEqual([]);
  });

  test.each(['development', 'test', undefined])('the same is allowed where NODE_ENV is %s', (environment) => {
    expect(
      productionProblems({
        NODE_ENV: environment,
        CORS_ORIGINS: '*',
        SERVICE_CLIENT_SECRET: 'demo',
        OIDC_ISSUER: 'http://127.0.0.1',
      }),
    ).toEqual([]);
  });
});
