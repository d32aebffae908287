import { expect, test as base } from '@playwright/test';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

import type { ServiceName } from '../../bin/stack/names.ts';
import { control } from '../kit/remote-control.ts';
import type { DemoPerson } from '../kit/sign-in.ts';
import { followRequests } from './requests.ts';
import type { Requests } from './requests.ts';

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Who sits before the console; `nobody` has not signed in. */
type Person = DemoPerson | 'nobody';

/**
 * A test in which a person is signed in, the national admin unless `test.use({ person: 'kpu' })` says otherwise. Each
 * signs in once, through the real page; later tests begin with the provider's cookie, as a second tab would.
 */
export const test = base.extend<
  { person: Person; pageOf: (person: DemoPerson) => Promise<Page> },
  { stateOf: (person: DemoPerson) => Promise<StorageState>; reader: Page; readerRequests: Requests }
>({
  person: ['admin', { option: true }],
  stateOf: [
    async ({ browser }, use) => {
      const kept = new Map<DemoPerson, Promise<StorageState>>();
      const signInOnce = async (person: DemoPerson): Promise<StorageState> => {
        const context = await browser.newContext({
          baseURL: process.env['E2E_URL']!,
          locale: 'id-ID',
          // Else the person of the test that asks first would sit here already.
          storageState: { cookies: [], origins: [] },
        });
        const page = await context.newPage();
        await page.goto('/');
        await signIn(page, person);
        await page.getByRole('heading', { level: 1, name: /^Ringkasan/ }).waitFor();
        const state = await context.storageState();
        await context.close();
        return state;
      };
      await use((person) => {
        const state = kept.get(person) ?? signInOnce(person);
        kept.set(person, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
  // One browser tab for many tests that only look: signing in and making a tab anew costs more than what they do.
  reader: [
    async ({ browser, stateOf }, use) => {
      const context = await browser.newContext({
        baseURL: process.env['E2E_URL']!,
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
        viewport: { width: 1440, height: 900 },
        storageState: await stateOf('admin'),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  readerRequests: [async ({ reader }, use) => use(followRequests(reader)), { scope: 'worker' }],
  storageState: async ({ person, stateOf }, use) => {
    await use(person === 'nobody' ? { cookies: [], origins: [] } : await stateOf(person));
  },
  // A second person beside the one of the test, in a browser of their own.
  pageOf: async ({ browser, stateOf }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const storageState = await stateOf(person);
      const context = await browser.newContext({ baseURL: process.env['E2E_URL']!, locale: 'id-ID', storageState });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

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
