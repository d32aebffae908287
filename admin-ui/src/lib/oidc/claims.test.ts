import { describe, expect, it } from 'vitest';
import { claimsOf, idTokenProblem } from './claims.ts';
import { challengeOf, randomToken } from './pkce.ts';

const expected = { issuer: 'https://id.example', clientId: 'payung-console', nonce: 'n-1', now: 1_000_000 };
const good = { iss: 'https://id.example', aud: 'payung-console', exp: 1_000_600, nonce: 'n-1' };

describe('an ID token', () => {
  it('passes when it is ours, of now, and the answer to our question', () => {
    expect(idTokenProblem(good, expected)).toBeNull();
    expect(idTokenProblem({ ...good, aud: ['payung-console', 'x'], azp: 'payung-console' }, expected)).toBeNull();
  });

  it.each([
    ['issuer', { iss: 'https://evil.example' }],
    ['audience', { aud: 'another-client' }],
    ['authorized party', { aud: ['payung-console', 'x'] }],
    ['expired', { exp: 999_000 }],
    ['expired', { exp: undefined }],
    ['nonce', { nonce: 'n-2' }],
    ['nonce', { nonce: undefined }],
  ])('fails for its %s', (problem, change) => expect(idTokenProblem({ ...good, ...change }, expected)).toBe(problem));
});

it('reads claims with letters outside ASCII', () => {
  const payload = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify({ name: 'Siti Nurjanah é' }))));
  expect(claimsOf(`h.${payload.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}.s`).name).toBe(
    'Siti Nurjanah é',
  );
});

it('makes the challenge of RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

it('makes random values long enough for a PKCE verifier', () => {
  expect(randomToken()).toMatch(/^[\w-]{43}$/);
  expect(randomToken()).not.toBe(randomToken());
});
