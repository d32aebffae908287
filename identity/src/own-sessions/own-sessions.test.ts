import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../testing/browser.ts';
import type { Browser } from '../testing/browser.ts';
import { refresh, signInForTokens } from '../testing/console-flow.ts';
import { registerOf } from '../testing/register.ts';
import { createWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { nameBrowser } from './browser-name.ts';

interface Own {
  readonly id: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly signedInAt: string;
  readonly lastUsedAt: string;
  readonly isCurrent: boolean;
}

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';
const CHROME =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

describe('a browser', () => {
  test.each([
    [FIREFOX, 'Firefox', 'Windows'],
    [CHROME, 'Chrome', 'Android'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
      'Edge',
      'Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A536B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
      'Samsung Internet',
      'Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari',
      'iOS',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1',
      'Chrome',
      'iOS',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
      'Safari',
      'macOS',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 OPR/112.0.0.0',
      'Opera',
      'Linux',
    ],
    ['curl/8.7.1', null, null],
    ['<script>alert(1)</script>', null, null],
    ['', null, null],
  ])('that says %s', (userAgent, browser, system) => {
    expect(nameBrowser(userAgent)).toEqual({ browser, system });
  });
});

describe("a person's own sessions", () => {
  let world: World;
  let register: ReturnType<typeof registerOf>;
  beforeAll(async () => {
    world = await createWorld();
    register = registerOf(world);
  });
  afterAll(() => world.stop());

  const OFFICER = { as: 'kpu', role: 'INSTITUTION_OFFICER' };

  async function signInFrom(userAgent: string, userName = 'kpu') {
    const plain = openBrowser();
    const as: Browser = {
      ...plain,
      get: (url) => plain.get(url, { 'user-agent': userAgent }),
      submit: (url, form) => plain.submit(url, form, { 'user-agent': userAgent }),
    };
    const tokens = await signInForTokens(as, world.issuer, userName);
    const claims = JSON.parse(Buffer.from(tokens.access_token.split('.')[1] ?? '', 'base64url').toString()) as {
      sid: string;
    };
    return { current: claims.sid, refreshToken: tokens.refresh_token };
  }
  const own = (current: string, who = OFFICER) => register.read<Own[]>('ownSessions', { current }, who);
  const works = async (refreshToken: string) => (await refresh(world.issuer, refreshToken)).status === 200;

  test('are listed with their browser, the one that asks first, and nobody else’s', async () => {
    await signInFrom(FIREFOX, 'bawaslu');
    const first = await signInFrom(FIREFOX);
    const second = await signInFrom(CHROME);
    const list = await own(first.current);
    expect(list.map(({ browser, system, isCurrent }) => [browser, system, isCurrent])).toEqual([
      ['Firefox', 'Windows', true],
      ['Chrome', 'Android', false],
    ]);
    expect((await own(second.current))[0]).toMatchObject({ browser: 'Chrome', isCurrent: true });
    expect((await own('')).some(({ isCurrent }) => isCurrent)).toBe(false);
    await world
      .pool()
      .query(
        `update provider_record set payload = payload || jsonb_build_object('iat', (payload ->> 'iat')::bigint + 300) where id = $1`,
        [first.refreshToken],
      );
    const [used] = await own(first.current);
    expect(Date.parse(used?.lastUsedAt ?? '') - Date.parse(used?.signedInAt ?? '')).toBeGreaterThanOrEqual(299_000);
    await register.change('endOtherSessions', { current: first.current }, OFFICER);
    expect(await works(second.refreshToken)).toBe(false);
    expect(await works(first.refreshToken)).toBe(true);
    expect(await own(first.current)).toHaveLength(1);
  });

  test('end one by one, never the one that asks or somebody else’s, and it stands in the history', async () => {
    const here = await signInFrom(FIREFOX, 'cabang');
    const there = await signInFrom(CHROME, 'cabang');
    const stranger = await signInFrom(CHROME, 'auditor');
    const who = { as: 'cabang', role: 'BPJS_BRANCH_OFFICER' };
    const [current, other] = await own(here.current, who);
    const [foreign] = await own(stranger.current, { as: 'auditor', role: 'AUDITOR' });
    const end = (id: string | undefined, asking = here.current) =>
      register.change('endOwnSession', { current: asking, id: id ?? '' }, who);
    expect((await end(current?.id)).refused?.code).toBe('CURRENT_SESSION');
    expect((await end(foreign?.id)).refused?.code).toBe('NOT_FOUND');
    const { made } = await end(other?.id);
    expect(made).toMatchObject([{ id: current?.id, isCurrent: true }]);
    expect((await end(other?.id)).refused?.code).toBe('NOT_FOUND');
    expect([
      await works(here.refreshToken),
      await works(there.refreshToken),
      await works(stranger.refreshToken),
    ]).toEqual([true, false, true]);
    const events = await register.read<{ action: string }[]>('accountEvents', { ids: ['cabang'] });
    expect(events.filter(({ action }) => action === 'endOwnSession')).toHaveLength(1);
  });

  test('are not ended by a token that names none of them: it would end the one that asks too', async () => {
    await signInFrom(FIREFOX, 'penyetuju');
    const who = { as: 'penyetuju', role: 'CLAIMS_APPROVER' };
    const refused = await register.change('endOtherSessions', { current: 'of-a-session-that-ended' }, who);
    expect(refused.refused?.code).toBe('NOT_FOUND');
    expect(await own('', who)).toHaveLength(1);
  });
});
