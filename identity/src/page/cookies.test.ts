import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import { requestSignIn } from '../testing/console-flow.ts';
import { createWorld, DEMO_PASSWORD } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { cookieNameOf, showAs } from './environment.ts';

const ISSUER = 'https://masuk.test';
/** What the proxy that ends TLS says. */
const BY_TLS = { 'x-forwarded-proto': 'https' };

let world: World;
beforeAll(async () => {
  world = await createWorld({ ISSUER, TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => world.stop());

test('by TLS every cookie of a sign-in is of this host alone, goes over TLS alone, and is out of reach of scripts', async () => {
  const browser = openBrowser();
  const given: string[] = [];
  const step = (response: Response) => {
    given.push(...response.headers.getSetCookie());
    return new URL(redirectOf(response).href.replace(/^https:/, 'http:'));
  };
  const page = step(await browser.get(requestSignIn(world.issuer).url, BY_TLS));
  given.push(...(await browser.get(`${page.href}?lang=en`, BY_TLS)).headers.getSetCookie());
  const form = { userName: 'kpu', password: DEMO_PASSWORD };
  const resume = step(await browser.submit(page.href, form, { ...BY_TLS, origin: ISSUER }));
  const callback = step(await browser.get(resume.href, BY_TLS));
  expect(callback.searchParams.get('code')).not.toBeNull();

  const names = new Set(given.map((cookie) => cookie.split('=')[0]!.replace(/\.sig$/, '')));
  expect([...names].toSorted()).toEqual([
    '__Host-payung_device',
    '__Host-payung_language',
    '__Host-payung_session',
    '__Secure-payung_interaction',
    '__Secure-payung_resume',
  ]);
  for (const cookie of given) {
    expect(cookie).toMatch(/; secure(;|$)/i);
    expect(cookie).toMatch(/; httponly(;|$)/i);
    expect(cookie).toMatch(/; samesite=lax(;|$)/i);
    expect(cookie).not.toMatch(/; domain=/i);
    if (cookie.startsWith('__Host-')) expect(cookie).toMatch(/; path=\/(;|$)/i);
  }
  // They are read under these names too: whoever is signed in is not asked again.
  const again = redirectOf(await browser.get(requestSignIn(world.issuer).url, BY_TLS));
  expect(again.searchParams.get('code')).not.toBeNull();
});

test('a request that did not come by TLS gets no cookie', async () => {
  const answer = await fetch(requestSignIn(world.issuer).url, { redirect: 'manual' });
  expect(answer.status).toBe(500);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('without TLS, as on the machine of a developer, the names are plain', () => {
  showAs('demonstration', false);
  expect([cookieNameOf('payung_session'), cookieNameOf('payung_resume', { path: 'part' })]).toEqual([
    'payung_session',
    'payung_resume',
  ]);
});
