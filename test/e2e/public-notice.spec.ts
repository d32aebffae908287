import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { test } from './console.ts';

test.use({ person: 'nobody', viewport: { width: 390, height: 844 } });

test('a family reports a death on a telephone, with keys alone and through a gap of the network, and an officer confirms it', async ({
  page,
  pageOf,
}) => {
  await page.goto('/lapor');
  await page.getByRole('button', { name: 'Kirim pemberitahuan' }).press('Enter');
  await expect(page.getByLabel('Jenis kejadian')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Jenis kejadian').focus();
  const typed = [
    'Meninggal bukan',
    '15/02/2024',
    '03.40',
    'Di rumah (peraga)',
    'Meninggal di rumah sesudah penghitungan suara (peraga).',
    'Kelelahan (peraga)',
    'NIK',
    '3204110609979998',
    'Keluarga',
    'Siti Contoh',
    '081234567890',
  ];
  for (const [index, text] of typed.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    // Of what stands there already, such as the day of today, nothing is left.
    if (/^\d/.test(text)) await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
  const tooWide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(tooWide).toBe(0);
  await page.context().setOffline(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Belum ada jawaban');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Send the notice' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Notice taken' })).toBeFocused();
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expectAccessible(page);
  const reference = (await page.getByText(/^PA-\w{4}-\w{4}$/).textContent()) ?? '';
  expect(page.url()).not.toContain('3204');

  const verifier = await pageOf('verifikator');
  await verifier.goto('/klaim');
  await verifier.getByRole('link', { name: 'Belum dikonfirmasi' }).click();
  const table = verifier.getByRole('table', { name: 'Daftar klaim' });
  await expect(table).toContainText('Tanpa akun, belum dikonfirmasi');
  // The last to come waits longest until it is due.
  await table.getByRole('link').last().click();
  await expect(verifier.getByText('Dari orang tanpa akun, belum dikonfirmasi')).toBeVisible();
  await expect(verifier.getByText(`Nomor rujukan pelapor: ${reference}`).first()).toBeVisible();
  await verifier.getByRole('button', { name: 'Konfirmasi', exact: true }).click();
  await expect(verifier.getByText(/^Dikonfirmasi oleh Budi Santoso/)).toBeVisible();
  await expect(verifier.getByText('Dari orang tanpa akun, belum dikonfirmasi')).toHaveCount(0);
});

/** Nothing for axe to find, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ target }) => String(target))])).toEqual([]);
  }
}
