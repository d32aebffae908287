import { expect } from '@playwright/test';

import { keyFigure, test } from './console.ts';

test('the nation in one screen: totals, and the five regions with an agreement', async ({ page }) => {
  await page.goto('/');
  await expect(keyFigure(page, 'Terjanji')).toContainText('124.470');
  await expect(keyFigure(page, 'Terjanji')).toContainText('1.700 baru rencana');
  await expect(keyFigure(page, 'Terjanji')).toContainText('tidak termasuk 4.579 yang dikecualikan');
  await expect(keyFigure(page, 'Terjanji').getByRole('link', { name: 'dari 5 perjanjian' })).toBeVisible();
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
  await page.getByRole('link', { name: /KPU dan Bawaslu Kabupaten Bandung/ }).click();
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

test('with no election ahead the front page shows all that was agreed, and of one election who is needed, promised, enrolled and missing', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: 'Pemilihan' })).toHaveValue('semua');
  await expect(keyFigure(page, 'Terjanji')).toContainText('124.470');
  // The agreements that stand out are of every election.
  await expect(page.getByRole('link', { name: 'KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Pemilihan' }).selectOption('PEMILU-2024');
  await expect(keyFigure(page, 'Terjanji')).toContainText('118.317');
  await expect(page).toHaveURL(/pemilu=PEMILU-2024/);
  await expect(keyFigure(page, 'Kebutuhan petugas')).toContainText(/\d/);
  await expect(keyFigure(page, 'Belum terlindungi')).toContainText(/\d/);
  await expect(keyFigure(page, 'Aktif')).toContainText('0');
});

test('a region opens with the election of its newest agreement', async ({ page }) => {
  await page.goto('/wilayah/32.04');
  await expect(page).toHaveURL(/pemilu=PEMILU-2024/);
  await expect(keyFigure(page, 'Terjanji')).toContainText('113.447');
});

test('a number opens where it comes from, and gives the focus back', async ({ page }) => {
  await page.goto('/?pemilu=PEMILU-2024&tampilan=tabel&tingkat=kabupaten&wilayah=32.04');
  const panel = page.getByRole('complementary', { name: 'Wilayah terpilih' });
  const number = panel.getByTitle('Dari mana angka ini: Kebutuhan petugas');
  await expect(number).toHaveText('113.421');
  await number.click();
  const sheet = page.getByRole('dialog', { name: 'Kebutuhan petugas' });
  // Above a table of 514 rows, which a busy machine takes its time to lay out anew.
  await expect(sheet).toContainText('Kabupaten Bandung', { timeout: 40_000 });
  await expect(sheet).toContainText('113.266 sampai 113.421');
  await expect(sheet).toContainText('disimpulkan');
  await expect(sheet).toContainText(/Keadaan per.*WIB/);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(number).toBeFocused();
});

test('tiles, map and table show one selection, and the address keeps it', async ({ page }) => {
  await page.goto('/?pemilu=PEMILU-2024');
  await page.getByRole('button', { name: /^Jawa Barat: 113\.447/ }).click();
  await page.getByRole('radio', { name: 'Peta', exact: true }).check();
  const map = page.getByRole('group', { name: /^Peta provinsi menurut/ });
  await expect(map.getByRole('button', { name: /^Jawa Barat: 113\.447/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Bukan acuan resmi batas wilayah.')).toBeVisible();
  await expect(page.getByRole('link', { name: '@svg-maps/indonesia' })).toBeVisible();
  await expect(
    page.getByText(/^Papua digambar bersama Papua Selatan, Papua Tengah, dan Papua Pegunungan/),
  ).toBeVisible();
  await expect(map.getByRole('button')).toHaveCount(34);

  await map.getByRole('button', { name: /^Kepulauan Riau: 4\.870/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/wilayah=21/);
  await page.getByRole('radio', { name: 'Tabel' }).check();
  await expect(
    page.getByRole('table', { name: /Provinsi menurut/ }).getByRole('button', { name: 'Kepulauan Riau', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Wilayah terpilih' }).getByRole('heading')).toHaveText(
    'Kepulauan Riau',
  );
});

test('regencies have no map until an operator brings one, and the page says so', async ({ page }) => {
  await page.goto('/?pemilu=PEMILU-2024&tampilan=peta&tingkat=kabupaten');
  await expect(page.getByText('Tidak ada peta pada tingkat ini')).toBeVisible();
  await page.getByRole('button', { name: 'Lihat sebagai petak' }).click();
  await expect(page.getByRole('region', { name: /^Kabupaten dan kota menurut/ })).toBeVisible();
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
    '/?tampilan=peta',
    '/perhatian',
    '/tanpa-perjanjian',
    '/tanpa-perjanjian?menurut=perjanjian',
    '/simulasi-perluasan?wilayah=16.71&instansi=kpu-16.71&kategori=KPPS',
    '/acuan',
    '/acuan?bagian=kursi',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Memuat…')).toHaveCount(0);
    const tooWide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect([path, tooWide]).toEqual([path, 0]);
  }
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page
    .getByRole('navigation', { name: 'Navigasi utama' })
    .getByRole('link', { name: 'Perjanjian', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Perjanjian' })).toBeVisible();
});

test('an address that leads nowhere says so, inside the console', async ({ page }) => {
  await page.goto('/halaman/yang/tidak/ada');
  await expect(page.getByRole('heading', { level: 1, name: 'Halaman tidak ditemukan' })).toBeVisible();
  await page.getByRole('link', { name: 'Ke halaman depan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ringkasan nasional' })).toBeVisible();
});
