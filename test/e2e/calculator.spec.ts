import { expect } from '@playwright/test';

import { test } from './console.ts';

test('the calculator reckons line by line, compares an illness with a death at work, and its address names nobody', async ({
  page,
}) => {
  await page.goto('/kalkulator');
  await page.getByLabel('Program *').selectOption('JKK (jaminan kecelakaan kerja)');
  await page.getByLabel('Hari kejadian').fill('14/02/2024');
  await page.keyboard.press('Enter');
  await page.getByLabel('Akibat *').selectOption('Meninggal dunia');
  // What is missing is said at its field.
  await expect(page.getByLabel('Dasar upah per bulan')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Dasar upah per bulan').fill('Rp 1.100.000');
  await page.keyboard.press('Enter');
  const lines = page.getByRole('table', { name: 'Rincian perhitungan' });
  await expect(lines).toContainText('60 % × 80 × Rp1.100.000');
  await expect(lines).toContainText('Rp52.800.000');
  await expect(lines.locator('tfoot')).toContainText('Rp74.800.000');
  await expect(page.getByText('tujuh puluh empat juta delapan ratus ribu rupiah')).toBeVisible();

  await page.getByRole('button', { name: 'Tambah anak' }).click();
  await page.getByLabel('Umur (tahun genap)').fill('12');
  await page.keyboard.press('Enter');
  await page.getByLabel('Bandingkan dengan meninggal karena sakit (JKM)').check();
  await expect(page.getByRole('group', { name: 'Angka pokok' })).toContainText('Rp42.000.000');
  await expect(page).toHaveURL(/anak=12-SD-1/);
  await page.reload();
  await expect(page.getByRole('table', { name: 'Meninggal karena kerja (JKK)' })).toContainText('Beasiswa');
});
