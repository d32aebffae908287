import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { test } from './console.ts';

/** Every route with something on it; those with an identifier are reached through a list. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  overview: (page) => page.goto('/'),
  'overview as a table': (page) => page.goto('/?tampilan=tabel&wilayah=32.04'),
  'overview by regency': (page) => page.goto('/?tingkat=kabupaten'),
  agreements: (page) => page.goto('/perjanjian'),
  'agreements, none found': (page) => page.goto('/perjanjian?judul=tidak-ada-yang-begini'),
  agreement: (page) => openFirst(page, '/perjanjian', 'Daftar perjanjian', /Kabupaten Bandung/),
  region: (page) => page.goto('/wilayah/32.04'),
  nation: (page) => page.goto('/wilayah/ID'),
  participants: (page) => page.goto('/peserta'),
  'new participant': (page) => page.goto('/peserta/baru'),
  'new participant, refused': async (page) => {
    await page.goto('/peserta/baru');
    await page.getByRole('button', { name: 'Daftarkan peserta' }).click();
  },
  participant: (page) => openFirst(page, '/peserta', 'Daftar peserta'),
  'new enrolment': async (page) => {
    await openFirst(page, '/peserta', 'Daftar peserta');
    await page.goto(`${new URL(page.url()).pathname}/daftarkan`);
  },
  claims: (page) => page.goto('/klaim'),
  claim: (page) => openFirst(page, '/klaim', 'Daftar klaim'),
  'new claim': (page) => page.goto('/klaim/baru'),
  'new claim, of an enrolment': async (page) => {
    await openFirst(page, '/peserta', 'Daftar peserta');
    await page.getByRole('button', { name: 'Daftarkan klaim' }).first().click();
  },
  'not found': (page) => page.goto('/tidak/ada'),
  palette: async (page) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
  },
};

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name}: nothing for axe to find, in light and in dark`, async ({ page }) => {
    await open(page);
    await settled(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      await expectAccessible(page, colorScheme);
    }
  });
}

test.describe('before signing in', () => {
  test.use({ person: 'nobody' });

  test('the door and the page of the provider: nothing for axe to find, in light and in dark', async ({ page }) => {
    await page.goto('/masuk');
    await page.getByRole('button', { name: 'Masuk' }).waitFor();
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByLabel('Kata sandi').waitFor();
    await expectAccessible(page, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, 'light');
  });
});

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function openFirst(page: Page, list: string, table: string, name: RegExp = /./): Promise<void> {
  await page.goto(list);
  await page.getByRole('table', { name: table }).getByRole('link', { name }).first().click();
  await page.getByRole('navigation', { name: 'Jejak halaman' }).waitFor();
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Memuat…')).toHaveCount(0);
}

/**
 * No violation, and no text in the colour of its ground, which axe calls merely incomplete. In the dark only
 * colours are looked at: all else is the same page.
 */
async function expectAccessible(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations, incomplete } = await (
    scheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(STANDARDS)
  ).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme} ${id} ${String(target)}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
  const invisible = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) =>
      nodes.filter(({ any }) =>
        any.some(({ data }) => (data as { contrastRatio?: number } | null)?.contrastRatio === 1),
      ),
    )
    .map(({ target }) => `${scheme} invisible ${String(target)}`);
  expect(invisible).toEqual([]);
}
