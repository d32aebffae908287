import { expect } from '@playwright/test';

import { keyFigure, test } from './console.ts';

test('the nation in one screen: totals, and the five regions with an agreement', async ({ page }) => {
  await page.goto('/');
  await expect(keyFigure(page, 'Terjanji')).toContainText('124.470');
  await expect(keyFigure(page, 'Terjanji')).toContainText('1.700 baru rencana');
  await expect(keyFigure(page, 'Terjanji')).toContainText('tidak termasuk 4.579 yang dikecualikan');
  await expect(keyFigure(page, 'Perjanjian')).toContainText('5');
  await page
    .getByRole('radio', { name: 'Kabupaten/kota' })
    .or(page.getByRole('button', { name: 'Kabupaten/kota' }))
    .first()
    .click();
  const selected = page.getByRole('complementary', { name: 'Wilayah terpilih' });
  await expect(selected.getByRole('listitem')).toHaveText([
    /Kabupaten Bandung.*113\.447/,
    /Kabupaten Bintan.*4\.870/,
    /Kota Palembang.*2\.577/,
    /Kabupaten Kapuas Hulu.*1\.876/,
    /Kabupaten Ponorogo.*1\.700/,
  ]);
});

test('from Bandung to its agreement: 113.447 promised, of them seven civil servants who cannot be covered', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Kabupaten Bandung/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kabupaten Bandung');
  await expect(keyFigure(page, 'Terjanji')).toContainText('113.447');
  await expect(keyFigure(page, 'Terjanji')).toContainText('7 PNS');
  const table = page.getByRole('table', { name: /Yang dijanjikan untuk Bawaslu Kabupaten Bandung/ });
  const civilServants = table.getByRole('row').filter({ hasText: 'PNS Sekretariat Bawaslu' });
  await expect(civilServants).toContainText('7');
  await expect(civilServants).toContainText('Dijanjikan, tidak dapat dilindungi');
  await expect(page.getByRole('table', { name: /Yang dijanjikan untuk KPU Kabupaten Bandung/ })).toContainText(
    '101.738',
  );
});

test('in English, and back', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'National overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('group', { name: 'Key figures' })).toContainText('124,470');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'National overview' })).toBeVisible();
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ringkasan nasional' })).toBeVisible();
  await expect(keyFigure(page, 'Terjanji')).toContainText('124.470');
});

test('on a telephone nothing has to be pushed sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [
    '/',
    '/?tampilan=tabel',
    '/?tingkat=kabupaten',
    '/perjanjian',
    '/peserta',
    '/klaim',
    '/wilayah/32.04',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Memuat…')).toHaveCount(0);
    const tooWide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect([path, tooWide]).toEqual([path, 0]);
  }
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link', { name: 'Perjanjian' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Perjanjian' })).toBeVisible();
});

test('an address that leads nowhere says so, inside the console', async ({ page }) => {
  await page.goto('/halaman/yang/tidak/ada');
  await expect(page.getByRole('heading', { level: 1, name: 'Halaman tidak ditemukan' })).toBeVisible();
  await page.getByRole('link', { name: 'Ke halaman depan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ringkasan nasional' })).toBeVisible();
});
