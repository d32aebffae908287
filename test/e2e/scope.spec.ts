import { expect } from '@playwright/test';

import { test } from './console.ts';

test.describe('an officer of KPU Kabupaten Bandung', () => {
  test.use({ person: 'kpu' });

  test('sees their own regency and nothing of the rest', async ({ page }) => {
    await page.goto('/?pemilu=PEMILU-2024');
    await expect(page.getByRole('heading', { level: 1, name: 'Ringkasan Kabupaten Bandung' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Angka pokok' })).toContainText('113.447');
    await expect(page.getByRole('main')).not.toContainText(/Palembang|Bintan|Ponorogo|Kapuas/);
    await page.goto('/perjanjian?pemilu=PEMILU-2024');
    await expect(page.getByRole('table', { name: 'Daftar perjanjian' }).getByRole('row')).toHaveCount(2);
    for (const path of ['/perhatian', '/tanpa-perjanjian', '/tanpa-perjanjian?menurut=perjanjian']) {
      await page.goto(path);
      await expect(page.getByText('Memuat…')).toHaveCount(0);
      await expect(page.getByRole('main')).not.toContainText(/Palembang|Bintan|Ponorogo|Kapuas/);
    }
    await page.goto('/acuan');
    await expect(page.getByRole('heading', { name: 'Jumlah satuan: Kabupaten Bandung' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Catat jumlah' })).toHaveCount(0);
    await page.goto('/klaim');
    const claims = page.getByRole('table', { name: 'Daftar klaim' });
    await expect(claims).toContainText('KPU Kabupaten Bandung');
    await expect(claims).not.toContainText('Palembang');
  });

  test("is told that another region's figures are not theirs to see", async ({ page }) => {
    await page.goto('/wilayah/16.71');
    await expect(page.getByRole('heading', { level: 1, name: /Palembang/ })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('2.577');
    await expect(page.getByRole('main')).toContainText('Wilayah ini di luar lingkup Anda');
    // There is an agreement; that it is out of sight must not be told as if there were none.
    await expect(page.getByRole('main')).not.toContainText('Belum ada perjanjian');
  });
});

test.describe('an auditor', () => {
  test.use({ person: 'auditor' });

  test('reads the nation and finds no form', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Ringkasan nasional' })).toBeVisible();
    await page.goto('/peserta');
    await expect(page.getByRole('table', { name: 'Daftar peserta' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Daftarkan peserta' })).toHaveCount(0);
    for (const path of ['/peserta/baru', '/klaim/baru']) {
      await page.goto(path);
      await expect(page.getByRole('main')).toContainText('Anda tidak berwenang di sini');
      await expect(page.getByRole('textbox')).toHaveCount(0);
    }
  });

  test('does not read where an incident happened', async ({ page }) => {
    await page.goto('/klaim');
    await page.getByRole('table', { name: 'Daftar klaim' }).getByRole('link', { name: /^K-/ }).first().click();
    await expect(page.getByRole('main')).toContainText('Hanya tampil bagi yang berwenang membaca klaim secara lengkap');
  });
});
