import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { test } from './console.ts';

test('an agreement is reached and opened with the Tab key alone', async ({ page }) => {
  await page.goto('/perjanjian');
  await expect(page.getByRole('table', { name: 'Daftar perjanjian' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /Kabupaten Bandung/);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Kabupaten Bandung');
  await expect(heading).toBeFocused();
});

test('Ctrl K finds a region and an agreement by name, and Escape goes back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Cari halaman, wilayah, atau perjanjian' });
  await expect(palette).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await page.keyboard.press('Control+k');
  await palette.fill('kapuas hulu');
  const options = page.getByRole('listbox', { name: 'Hasil pencarian' });
  await expect(
    options.getByRole('group', { name: 'Wilayah' }).getByRole('option', { name: /Kabupaten Kapuas Hulu/ }),
  ).toBeVisible();
  const regions = options.getByRole('group', { name: 'Wilayah' }).getByRole('option');
  await palette.fill('bandung');
  // Regencies and cities before districts and villages of the same name.
  await expect(regions.first()).toContainText('Kabupaten Bandung');
  await expect(regions.last()).toContainText(/Desa|Kelurahan|Kecamatan/);
  await palette.fill('kapuas hulu');
  // By its name: what was found for the text before may still stand there.
  const agreement = options.getByRole('group', { name: 'Perjanjian' }).getByRole('option', { name: /Kapuas Hulu/ });
  await expect(agreement).toHaveCount(1);
  while ((await agreement.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kapuas Hulu');
  await expect(palette).toBeHidden();
});

test('the map of tiles is one stop; arrows walk it and Enter selects', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('region', { name: /Provinsi menurut/ });
  await expect(map).toBeVisible();
  await expect(map.locator('button[tabindex="0"]')).toHaveCount(1);
  await map.locator('button[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.locator('button[tabindex="0"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const name = await page.locator(':focus').getAttribute('title');
  const selected = page.getByRole('complementary', { name: 'Wilayah terpilih' });
  await expect(selected.getByRole('heading')).toHaveText(name?.split(':')[0] ?? '-');
});

/** Presses Tab until a link with this name has the focus; a hundred times at most. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (name.test((await page.locator('a:focus').allTextContents()).join())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

test('the account menu is walked with arrows, leads to own sessions, and the menu of pages gives the focus back', async ({
  page,
}) => {
  await page.goto('/klaim');
  const button = page.getByRole('button', { name: /Akun/ });
  await expect(page.getByRole('table', { name: 'Daftar klaim' })).toBeVisible();
  await button.press('Enter');
  const sessions = page.getByRole('menuitem', { name: 'Sesi saya' });
  await expect(sessions).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Keluar' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Ganti kata sandi' })).toHaveAttribute(
    'href',
    /\/kata-sandi\?lang=id$/,
  );
  await expect(page.getByRole('menuitem', { name: 'Ganti kata sandi' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await sessions.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sesi saya' })).toBeFocused();
  await expect(page.getByRole('table', { name: 'Sesi yang berjalan' })).toContainText('Sesi ini');

  await page.setViewportSize({ width: 390, height: 844 });
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('a dialog shows what is wrong at its field, keeps the focus and gives it back', async ({ page }) => {
  await page.goto('/peserta');
  await page.getByRole('table').getByRole('link').first().click();
  const reveal = page.getByRole('button', { name: 'Tampilkan data' }).first();
  await reveal.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tampilkan data pribadi' });
  await dialog.getByRole('button', { name: 'Tampilkan data' }).press('Enter');
  await expect(dialog.getByLabel('Keterangan')).toBeFocused();
  await expect(dialog.getByLabel('Keterangan')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type('x');
  await expect(dialog.getByLabel('Keterangan')).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(reveal).toBeFocused();
});
