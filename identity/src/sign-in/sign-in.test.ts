import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../demo-people.ts';
import { openBrowser, redirectOf } from '../testing/browser.ts';
import type { Browser } from '../testing/browser.ts';
import { requestSignIn, signIn } from '../testing/console-flow.ts';
import { CONSOLE_ORIGIN, DEMO_PASSWORD, createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { ATTEMPT_LIMITS } from './attempt-limit.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());
afterEach(async () => {
  await world.pool().query('delete from sign_in_attempt');
});

async function openSignIn(browser: Browser, extra: Readonly<Record<string, string>> = {}): Promise<string> {
  return redirectOf(await browser.get(requestSignIn(world.issuer, extra).url)).href;
}

describe('the page', () => {
  test('shows who can sign in, in Indonesian, and runs no script', async () => {
    const browser = openBrowser();
    const page = await browser.get(await openSignIn(browser));
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    const markup = await page.text();
    expect(markup).toContain('<html lang="id">');
    for (const person of DEMO_PEOPLE) {
      expect(markup).toContain(`>${person.userName}</code`);
      expect(markup).toContain(person.duty.id);
    }
    expect(markup).not.toMatch(/<script|style="|\son\w+="/);
    expect(markup).not.toContain(DEMO_PASSWORD);
  });

  test('speaks the language of the console it was opened from', async () => {
    const browser = openBrowser();
    expect(await (await browser.get(await openSignIn(browser, { ui_locales: 'en id' }))).text()).toContain(
      '<html lang="en">',
    );
  });

  test('remembers the language that was chosen', async () => {
    const browser = openBrowser();
    await browser.get(`${await openSignIn(browser)}?lang=en`);
    expect(await (await browser.get(await openSignIn(browser))).text()).toContain('<html lang="en">');
  });

  test('serves its style sheet, font and icon', async () => {
    const browser = openBrowser();
    const markup = await (await browser.get(await openSignIn(browser))).text();
    const assets = [...markup.matchAll(/(?:href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
    expect(assets).toHaveLength(2);
    const stylesheet = await (await fetch(`${world.issuer}${assets[1]}`)).text();
    const inside = [...stylesheet.matchAll(/url\('(\/assets\/[^']+)'\)/g)].map((match) => match[1]);
    expect(inside).toHaveLength(2);
    for (const path of [...assets, ...inside]) {
      const response = await fetch(`${world.issuer}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
  });
});

describe('an attempt', () => {
  test('with a wrong password shows the same page with the reason, and the right one then works', async () => {
    const browser = openBrowser();
    const page = await openSignIn(browser);
    const refused = await browser.submit(page, { userName: 'kpu', password: 'wrong-password' });
    expect(refused.status).toBe(422);
    const markup = await refused.text();
    expect(markup).toContain('role="alert"');
    expect(markup).toContain('Nama pengguna atau kata sandi salah');
    expect(markup).toContain('value="kpu"');
    expect(markup).not.toContain('wrong-password');
    expect((await browser.submit(page, { userName: ' KPU ', password: DEMO_PASSWORD })).status).toBe(303);
  });

  test.each(['nobody', 'payung-claims', '__proto__', '<b>x</b>"'])(
    'of %s, who does not exist, gets the same answer',
    async (userName) => {
      const browser = openBrowser();
      const refused = await browser.submit(await openSignIn(browser), { userName, password: DEMO_PASSWORD });
      expect(refused.status).toBe(422);
      const markup = await refused.text();
      expect(markup).toContain('Nama pengguna atau kata sandi salah');
      expect(markup).not.toContain('<b>x</b>');
    },
  );

  test('with an empty field says what is missing and is not counted', async () => {
    const browser = openBrowser();
    const refused = await browser.submit(await openSignIn(browser), { userName: 'kpu', password: '' });
    expect(await refused.text()).toContain('Isi nama pengguna dan kata sandi');
    expect((await world.pool().query('select 1 from sign_in_attempt')).rowCount).toBe(0);
  });

  test.each([
    ['another site', 'https://evil.example'],
    ['an unknown place', 'null'],
  ])('posted from %s is refused', async (_case, origin) => {
    const browser = openBrowser();
    const page = await openSignIn(browser);
    const refused = await browser.submit(page, { userName: 'kpu', password: DEMO_PASSWORD }, { origin });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('Formulir ini ditolak');
  });

  test('that is not a form is refused', async () => {
    const page = await openSignIn(openBrowser());
    const response = await fetch(page, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"userName":{}}',
    });
    expect(response.status).toBe(415);
  });

  test("posted to somebody else's sign-in is refused, with the way back to the console", async () => {
    const victim = await openSignIn(openBrowser());
    const attacker = openBrowser();
    await openSignIn(attacker);
    const refused = await attacker.submit(victim, { userName: 'kpu', password: DEMO_PASSWORD });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(`href="${CONSOLE_ORIGIN}"`);
  });
});

describe('too many attempts', () => {
  test('on one account stop even the right password, say when to come back, and leave others alone', async () => {
    const browser = openBrowser();
    const page = await openSignIn(browser);
    const wrong = await Promise.all(
      Array.from({ length: ATTEMPT_LIMITS.account + 5 }, () =>
        browser.submit(page, { userName: 'kpu', password: 'wrong-password' }),
      ),
    );
    expect(wrong.filter((answer) => answer.status === 422)).toHaveLength(ATTEMPT_LIMITS.account);

    const blocked = await browser.submit(page, { userName: 'KPU', password: DEMO_PASSWORD });
    expect(blocked.status).toBe(429);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await blocked.text()).toContain('Terlalu banyak percobaan');
    expect((await browser.submit(page, { userName: 'admin', password: DEMO_PASSWORD })).status).toBe(303);
  });

  test('from one address stop every account, until the window is over', async () => {
    const browser = openBrowser();
    const page = await openSignIn(browser);
    await Promise.all(
      Array.from({ length: ATTEMPT_LIMITS.address }, (_, index) =>
        browser.submit(page, { userName: `guess-${index}`, password: 'wrong-password' }),
      ),
    );
    expect((await browser.submit(page, { userName: 'admin', password: DEMO_PASSWORD })).status).toBe(429);
    await world.pool().query("update sign_in_attempt set window_ends_at = now() - interval '1 second'");
    expect((await browser.submit(page, { userName: 'admin', password: DEMO_PASSWORD })).status).toBe(303);
  });

  test('right passwords are never too many', async () => {
    for (let turn = 0; turn < ATTEMPT_LIMITS.account + 2; turn += 1) {
      const callback = await signIn(openBrowser(), requestSignIn(world.issuer), 'auditor');
      expect(callback.searchParams.get('code')).not.toBeNull();
    }
  });

  test('the store holds no user name and no address', async () => {
    const browser = openBrowser();
    await browser.submit(await openSignIn(browser), { userName: 'rahasia-saya', password: 'wrong-password' });
    const { rows } = await world.pool().query('select * from sign_in_attempt');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/rahasia|127\.0\.0\.1/);
  });
});
