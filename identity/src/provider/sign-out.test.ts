import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import type { Browser } from '../testing/browser.ts';
import { refresh, requestSignIn, signInForTokens } from '../testing/console-flow.ts';
import { CONSOLE_ORIGIN, createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const AFTER = `${CONSOLE_ORIGIN}/`;

function endSession(browser: Browser, parameters: Readonly<Record<string, string>>): Promise<Response> {
  return browser.get(`${world.issuer}/session/end?${new URLSearchParams(parameters).toString()}`);
}

async function isSignedIn(browser: Browser): Promise<boolean> {
  return redirectOf(await browser.get(requestSignIn(world.issuer).url)).origin === CONSOLE_ORIGIN;
}

test('with an ID token, signing out leads straight back to the console and ends session and refresh token', async () => {
  const browser = openBrowser();
  const tokens = await signInForTokens(browser, world.issuer, 'kpu');
  expect(await isSignedIn(browser)).toBe(true);

  const answer = await endSession(browser, {
    id_token_hint: tokens.id_token,
    post_logout_redirect_uri: AFTER,
    state: 'done',
  });
  expect(answer.status).toBe(303);
  expect(redirectOf(answer).href).toBe(`${AFTER}?state=done`);
  expect(await isSignedIn(browser)).toBe(false);
  expect((await refresh(world.issuer, tokens.refresh_token)).status).toBe(400);
});

test('the console posts the ID token, so that it stands in no address', async () => {
  const browser = openBrowser();
  const tokens = await signInForTokens(browser, world.issuer, 'kpu');
  const form = { client_id: 'payung-console', id_token_hint: tokens.id_token, post_logout_redirect_uri: AFTER };
  const answer = await browser.submit(`${world.issuer}/session/end`, form, { origin: CONSOLE_ORIGIN });
  expect([answer.status, redirectOf(answer).href]).toEqual([303, AFTER]);
  expect(await isSignedIn(browser)).toBe(false);
  expect((await refresh(world.issuer, tokens.refresh_token)).status).toBe(400);
});

test('a form that brought no cookies, as from another site, is asked again without the token, and ends nothing by itself', async () => {
  const browser = openBrowser();
  const tokens = await signInForTokens(browser, world.issuer, 'kpu');
  const form = { client_id: 'payung-console', id_token_hint: tokens.id_token, post_logout_redirect_uri: AFTER };
  const next = redirectOf(await openBrowser().submit(`${world.issuer}/session/end`, { ...form, state: 'done' }));
  expect(next.href).toBe(
    `${world.issuer}/session/end?${new URLSearchParams({ client_id: 'payung-console', post_logout_redirect_uri: AFTER, state: 'done' }).toString()}`,
  );
  expect(await (await browser.get(next.href)).text()).toContain('Keluar dari Payung?');
  expect(await isSignedIn(browser)).toBe(true);
});

test('a form of any page without the ID token signs nobody out unasked', async () => {
  const browser = openBrowser();
  await signInForTokens(browser, world.issuer, 'kpu');
  const answer = await browser.submit(
    `${world.issuer}/session/end`,
    { client_id: 'payung-console', post_logout_redirect_uri: AFTER },
    { origin: 'https://evil.example' },
  );
  expect([answer.status, await isSignedIn(browser)]).toEqual([200, true]);
});

test('without an ID token the person is asked, and only a yes signs out', async () => {
  const browser = openBrowser();
  const tokens = await signInForTokens(browser, world.issuer, 'bawaslu');
  const page = await endSession(browser, { client_id: 'payung-console', post_logout_redirect_uri: AFTER });
  expect(page.status).toBe(200);
  const markup = await page.text();
  expect(markup).toContain('Keluar dari Payung?');
  expect(markup).not.toContain('<script');
  expect(await isSignedIn(browser)).toBe(true);

  const asked = await (
    await endSession(browser, { client_id: 'payung-console', post_logout_redirect_uri: AFTER })
  ).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked)?.[1] ?? '';
  const done = await browser.submit(`${world.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  expect(redirectOf(done).href).toBe(AFTER);
  expect(await isSignedIn(browser)).toBe(false);
  expect((await refresh(world.issuer, tokens.refresh_token)).status).toBe(400);
});

test('a forged confirmation is refused', async () => {
  const browser = openBrowser();
  await signInForTokens(browser, world.issuer, 'kpu');
  await endSession(browser, { client_id: 'payung-console' });
  const answer = await browser.submit(`${world.issuer}/session/end/confirm`, { xsrf: 'forged', logout: 'yes' });
  expect(answer.status).toBe(400);
  expect(await isSignedIn(browser)).toBe(true);
});

test('an ID token of another person signs nobody out unasked', async () => {
  const other = await signInForTokens(openBrowser(), world.issuer, 'admin');
  const browser = openBrowser();
  await signInForTokens(browser, world.issuer, 'auditor');
  const answer = await endSession(browser, { id_token_hint: other.id_token, post_logout_redirect_uri: AFTER });
  expect(answer.status).toBe(200);
  expect(await isSignedIn(browser)).toBe(true);
});

test('who is signed out already is led on without a question', async () => {
  const answer = await endSession(openBrowser(), { client_id: 'payung-console', post_logout_redirect_uri: AFTER });
  expect(redirectOf(answer).href).toBe(AFTER);
  const own = redirectOf(await endSession(openBrowser(), {}));
  expect(own.href).toBe(`${world.issuer}/session/end/success`);
  expect(await (await openBrowser().get(own.href)).text()).toContain('Anda sudah keluar');
});

test('a foreign page to return to is refused', async () => {
  const answer = await endSession(openBrowser(), {
    client_id: 'payung-console',
    post_logout_redirect_uri: 'https://evil.example/',
  });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('location')).toBeNull();
});
