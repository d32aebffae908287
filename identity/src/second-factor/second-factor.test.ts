import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import type { Browser } from '../testing/browser.ts';
import { exchangeCode, requestSignIn, signIn } from '../testing/console-flow.ts';
import type { Tokens } from '../testing/console-flow.ts';
import { PASSWORD, registerOf } from '../testing/register.ts';
import { createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { codeAt } from './totp.ts';

let world: World;
let register: ReturnType<typeof registerOf>;
beforeAll(async () => {
  world = await createWorld({ SECOND_FACTOR: 'required' });
  register = registerOf(world);
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.pool().query('delete from sign_in_attempt');
});

const AUDITOR = { role: 'AUDITOR', institutionCode: null, regionCodes: ['ID'] };

/** Gives login and password, and answers the page that asks for the code. */
async function givePassword(browser: Browser, login: string): Promise<{ href: string; verifier: string }> {
  const request = requestSignIn(world.issuer);
  const page = redirectOf(await browser.get(request.url));
  const next = redirectOf(await browser.submit(page.href, { userName: login, password: PASSWORD }));
  expect(next.pathname).toMatch(/^\/masuk\/[\w-]+\/kode$/);
  return { href: next.href, verifier: request.verifier };
}

async function tokensFrom(browser: Browser, resume: string, verifier: string): Promise<Tokens> {
  const callback = redirectOf(await browser.get(resume));
  const answer = await exchangeCode(world.issuer, callback.searchParams.get('code') ?? '', verifier);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Tokens;
}

const secretOn = (markup: string): string =>
  (/<code translate="no">([A-Z2-7 ]+)<\/code>/.exec(markup)?.[1] ?? '').replaceAll(' ', '');

/** Invites somebody who sets a second factor up. */
async function enrolled(login: string) {
  const subject = await register.join(login);
  const browser = openBrowser();
  const { href, verifier } = await givePassword(browser, login);
  const secret = secretOn(await (await browser.get(href)).text());
  const done = await browser.submit(href, { code: codeAt(secret) });
  const markup = await done.text();
  const codes = [...markup.matchAll(/<li><code>([\w-]+)<\/code><\/li>/g)].map((match) => match[1] ?? '');
  const resume = /href="([^"]*\/auth\/[^"]+)"/.exec(markup)?.[1] ?? '';
  return { subject, login, secret, codes, browser, resume: new URL(resume, world.issuer).href, verifier };
}

/** Now, and so many steps of thirty seconds later. */
const later = (steps: number): number => Date.now() + steps * 30_000;

describe('a role that sees personal data', () => {
  test('sets a second factor up at its first sign-in, and gets nothing before it has', async () => {
    await register.join('pasang@kpu.example');
    // The way past it leads back to the sign-in.
    const hasty = openBrowser();
    const uid = /masuk\/([\w-]+)\//.exec((await givePassword(hasty, 'pasang@kpu.example')).href)?.[1] ?? '';
    expect(redirectOf(await hasty.get(`${world.issuer}/auth/${uid}`)).pathname).toMatch(/^\/masuk\//);
    const browser = openBrowser();
    const { href, verifier } = await givePassword(browser, 'pasang@kpu.example');
    const page = await browser.get(href);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const markup = await page.text();
    expect(markup).toContain('class="qr"');
    const secret = secretOn(markup);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    // Another browser has nothing of it.
    expect((await openBrowser().submit(href, { code: codeAt(secret) })).status).toBe(400);
    expect((await browser.submit(href, { code: codeAt(secret) }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await browser.submit(href, { code: '000000' })).status).toBe(422);
    const done = await browser.submit(href, { code: codeAt(secret) });
    const codes = await done.text();
    expect([...codes.matchAll(/<li><code>/g)]).toHaveLength(10);
    const resume = new URL(/href="([^"]*\/auth\/[^"]+)"/.exec(codes)?.[1] ?? '', world.issuer).href;
    expect((await tokensFrom(browser, resume, verifier)).access_token).toBeTruthy();
    const { rows } = await world
      .pool()
      .query(
        'select secret_sealed::text, (select string_agg(code_hash::text, $1) from recovery_code) from second_factor',
        [' '],
      );
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
  });

  test('is asked for a code from then on, which works once', async () => {
    const { login, secret } = await enrolled('sekali@kpu.example');
    const browser = openBrowser();
    const { href, verifier } = await givePassword(browser, login);
    expect(await (await browser.get(href)).text()).not.toContain('class="qr"');
    // The one that set it up was used by that.
    expect((await browser.submit(href, { code: codeAt(secret) })).status).toBe(422);
    const right = await browser.submit(href, { code: codeAt(secret, later(1)) });
    expect((await tokensFrom(browser, redirectOf(right).href, verifier)).access_token).toBeTruthy();
    const next = openBrowser();
    const again = await givePassword(next, login);
    expect((await next.submit(again.href, { code: codeAt(secret, later(1)) })).status).toBe(422);
  });

  test('comes in with a recovery code, each once, and of two at the same moment one', async () => {
    const { login, codes } = await enrolled('hilang@kpu.example');
    const [first, second] = [openBrowser(), openBrowser()];
    const [one, other] = [await givePassword(first, login), await givePassword(second, login)];
    const answers = await Promise.all([
      first.submit(one.href, { code: codes[0]! }),
      second.submit(other.href, { code: codes[0]!.toUpperCase().replaceAll('-', ' ') }),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 422]));
  });

  test('cannot be guessed at: attempts are counted by person, however many sign-ins are begun', async () => {
    const { login } = await enrolled('tebak@kpu.example');
    const statuses: number[] = [];
    for (let begun = 0; begun < 4; begun += 1) {
      const browser = openBrowser();
      const { href } = await givePassword(browser, login);
      for (let tried = 0; tried < 3; tried += 1)
        statuses.push((await browser.submit(href, { code: `11111${tried}` })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
  });

  test('loses it by a new link of an administrator, and sets another one up', async () => {
    const { subject, login, secret } = await enrolled('ganti@kpu.example');
    const { shownOnce } = await register.change('renewInvitation', { id: subject });
    expect((await register.setPassword(shownOnce!, PASSWORD)).status).toBe(200);
    const browser = openBrowser();
    const { href } = await givePassword(browser, login);
    const markup = await (await browser.get(href)).text();
    expect(markup).toContain('class="qr"');
    expect(secretOn(markup)).not.toBe(secret);
  });

  test('that is suspended between password and code does not come in', async () => {
    const { subject, login, secret } = await enrolled('henti@kpu.example');
    const browser = openBrowser();
    const { href } = await givePassword(browser, login);
    const { version } = await register.read<{ version: number }>('account', { id: subject });
    await register.change('suspendAccount', { id: subject, expectedVersion: version, reason: 'Pindah tugas' });
    expect((await browser.submit(href, { code: codeAt(secret, later(1)) })).status).toBe(400);
  });
});

test.each([
  ['a role that sees no personal data in full', 'auditor@kpu.example', PASSWORD],
  ['somebody of the demonstration', 'kpu', undefined],
])('%s is not asked', async (_case, login, password) => {
  if (password !== undefined) await register.join(login, AUDITOR);
  const callback = await signIn(openBrowser(), requestSignIn(world.issuer), login, password);
  expect(callback.searchParams.get('code')).toBeTruthy();
});
