import { expect, test as base } from '@playwright/test';
import type { Browser, BrowserContext, BrowserContextOptions, Page, ViewportSize } from '@playwright/test';

import type { ServiceName } from '../../bin/stack/names.ts';
import { control } from '../kit/remote-control.ts';
import type { DemoPerson } from '../kit/sign-in.ts';
import { followRequests } from './requests.ts';
import type { Requests } from './requests.ts';

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Who sits before the console; `nobody` has not signed in. */
type Person = DemoPerson | 'nobody';

const DESK = { width: 1440, height: 900 } as const;
const NOBODY: StorageState = { cookies: [], origins: [] };

/**
 * A test in which a person is signed in, the national admin unless `test.use({ person: 'kpu' })` says otherwise. Each signs in once,
 * through the real page. Their tab goes from test to test, and is left empty: one of its own would ask the provider silently and compile
 * the console anew, which costs more than what most tests do.
 */
export const test = base.extend<
  { person: Person; pageOf: (person: DemoPerson) => Promise<Page> },
  { tabOf: (person: DemoPerson, seat?: string) => Promise<Page>; reader: Page; readerRequests: Requests }
>({
  person: ['admin', { option: true }],
  tabOf: [
    async ({ browser }, use) => {
      const states = new Map<DemoPerson, Promise<StorageState>>();
      const tabs = new Map<string, Promise<Page>>();
      const openTab = async (person: DemoPerson): Promise<Page> => {
        const state = states.get(person) ?? signInOnce(browser, person);
        states.set(person, state);
        return (await openContext(browser, DESK, await state)).newPage();
      };
      await use(async (person, seat = 'first') => {
        const name = `${person} ${seat}`;
        const left = await tabs.get(name);
        if (left !== undefined && !left.isClosed()) return left;
        const tab = openTab(person);
        tabs.set(name, tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).context().close();
    },
    { scope: 'worker' },
  ],
  // For many tests that only look and are told what a page asks for.
  reader: [async ({ tabOf }, use) => use(await tabOf('admin', 'reader')), { scope: 'worker' }],
  readerRequests: [async ({ reader }, use) => use(followRequests(reader)), { scope: 'worker' }],
  page: async ({ browser, person, tabOf, viewport }, use) => {
    if (person === 'nobody') {
      const context = await openContext(browser, viewport ?? DESK, NOBODY);
      await use(await context.newPage());
      return context.close();
    }
    const tab = await tabOf(person);
    await use(tab);
    await leave(tab);
  },
  // Somebody beside the person of the test.
  pageOf: async ({ person, tabOf }, use) => {
    const taken = new Set<Page>();
    await use(async (other) => {
      const tab = await tabOf(other, other === person ? 'second' : 'first');
      taken.add(tab);
      return tab;
    });
    for (const tab of taken) await leave(tab);
  },
});

/** What a browser keeps of a person who has signed in: a tab that is opened with it begins as a second one of theirs would. */
async function signInOnce(browser: Browser, person: DemoPerson): Promise<StorageState> {
  const context = await openContext(browser, DESK, NOBODY);
  const page = await context.newPage();
  await page.goto('/');
  await signIn(page, person);
  await page.getByRole('heading', { level: 1, name: /^Ringkasan/ }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

function openContext(browser: Browser, viewport: ViewportSize, storageState: StorageState): Promise<BrowserContext> {
  const baseURL = process.env['E2E_URL']!;
  return browser.newContext({ baseURL, locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport, storageState });
}

/**
 * Leaves a tab to the next test as it was, but for its being signed in: without what was kept for later, such as an unsaved form. One
 * that cannot be left so, because it is on its way elsewhere, is closed.
 */
async function leave(tab: Page): Promise<void> {
  try {
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    tab.removeAllListeners();
    await tab.evaluate((signedIn) => {
      for (const key of Object.keys(localStorage)) if (key !== signedIn) localStorage.removeItem(key);
    }, 'payung-signed-in');
    await tab.goto('about:blank');
    await tab.emulateMedia({ colorScheme: null, media: null, reducedMotion: null });
    await tab.setViewportSize(DESK);
  } catch {
    await tab.context().close();
  }
}

/** Goes through the door and the provider's page. */
export async function signIn(
  page: Page,
  userName: string,
  password = process.env['E2E_PASSWORD'] ?? '',
): Promise<void> {
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByLabel('Nama pengguna').fill(userName);
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

/** Runs a part of a test while a service is down, and brings it back whatever happens. */
export async function whileDown(service: ServiceName, work: () => Promise<void>): Promise<void> {
  const url = process.env['E2E_CONTROL'] ?? '';
  await control(url, 'stop', service);
  try {
    await work();
  } finally {
    await control(url, 'start', service);
  }
}

/** The figure under a name among the key figures of a page. */
export function keyFigure(page: Page, name: string) {
  return page
    .getByRole('group', { name: 'Angka pokok' })
    .locator('> *')
    .filter({ has: page.getByText(name, { exact: true }) });
}

/** Takes a step in the life of an agreement that asks for nothing. */
export async function takeStep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The state that stands above the heading. */
export async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.locator('h1').locator('xpath=preceding-sibling::p')).toContainText(status);
}

/** Today in Jakarta, as it is typed. */
export function today(): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
