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
