import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from './env.ts';

const DEVELOPMENT = {
  AGREEMENTS_URL: 'http://127.0.0.1:4001/graphql',
  PARTICIPANTS_URL: 'http://127.0.0.1:4002/graphql',
  CLAIMS_URL: 'http://127.0.0.1:4003/graphql',
  OIDC_ISSUER: 'http://127.0.0.1:4010',
};
const PRODUCTION = { ...DEVELOPMENT, NODE_ENV: 'production', OIDC_ISSUER: 'https://masuk.example' };

afterEach(() => vi.restoreAllMocks());

function complaintsAbout(env: Record<string, string>): string {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(() => readSettings(env)).toThrow('exit 78');
  return written.join('');
}

describe('settings', () => {
  it('open the schema and the developer pages in development, and close them in production', () => {
    expect(readSettings(DEVELOPMENT)).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      introspection: true,
      sandbox: true,
      corsOrigins: [],
      drainDelayMs: 0,
    });
    expect(readSettings(PRODUCTION)).toMatchObject({
      production: true,
      introspection: false,
      sandbox: false,
      drainDelayMs: 5_000,
    });
    expect(readSettings({ ...PRODUCTION, INTROSPECTION: 'on', SANDBOX: 'on' })).toMatchObject({
      introspection: true,
      sandbox: true,
    });
  });

  it('keep the issuer letter for letter: tokens name it so', () => {
    expect(readSettings(DEVELOPMENT).issuer).toBe('http://127.0.0.1:4010');
    expect(readSettings({ ...DEVELOPMENT, OIDC_ISSUER: 'https://kc.example/realms/payung/' }).issuer).toBe(
      'https://kc.example/realms/payung/',
    );
  });

  it('say what callers may spend, whose word on their address is taken, and where usage is told', () => {
    expect(readSettings(DEVELOPMENT)).toMatchObject({
      audience: 'payung',
      trustedProxies: [],
      points: { perMinute: 200_000, withoutToken: 10_000, dearest: 100_000, copies: 1 },
      trustedDocuments: { only: false, files: [] },
      usage: undefined,
    });
    const given = {
      TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1',
      TRUSTED_DOCUMENTS: 'only',
      TRUSTED_DOCUMENTS_FILES: '/a.json,/b.json',
      GATEWAY_COPIES: '3',
      USAGE_URL: 'http://127.0.0.1:4010/usage',
      SERVICE_CLIENT_SECRET: 'Zk3vYw9qTn5xLr8cPm2h',
    };
    expect(readSettings({ ...DEVELOPMENT, ...given })).toMatchObject({
      trustedProxies: ['10.0.0.0/8', '2001:db8::1'],
      trustedDocuments: { only: true, files: ['/a.json', '/b.json'] },
      points: { copies: 3 },
      usage: { clientId: 'payung-gateway', secret: 'Zk3vYw9qTn5xLr8cPm2h' },
    });
    const wrong = { TRUSTED_PROXIES: 'proxy.example', TRUSTED_DOCUMENTS: 'some', POINTS_PER_MINUTE: '0' };
    const complaints = complaintsAbout({ ...DEVELOPMENT, ...wrong });
    for (const name of Object.keys(wrong)) expect(complaints).toContain(name);
    expect(complaintsAbout({ ...DEVELOPMENT, USAGE_URL: given.USAGE_URL })).toContain('SERVICE_CLIENT_SECRET');
  });

  it('are all complained about at once', () => {
    const complaints = complaintsAbout({ PORT: 'x', SANDBOX: 'maybe', CORS_ORIGINS: 'https://a.example/path' });
    for (const name of [
      'PORT',
      'SANDBOX',
      'CORS_ORIGINS',
      'AGREEMENTS_URL',
      'PARTICIPANTS_URL',
      'CLAIMS_URL',
      'OIDC_ISSUER',
    ])
      expect(complaints).toContain(name);
  });

  it('refuse what must not run in production', () => {
    expect(complaintsAbout({ ...PRODUCTION, OIDC_ISSUER: 'http://127.0.0.1:4010' })).toContain('OIDC_ISSUER');
    expect(complaintsAbout({ ...PRODUCTION, CORS_ORIGINS: '*' })).toContain('CORS_ORIGINS');
  });
});
