import { expect } from '@playwright/test';

import { signIn, test } from './console.ts';

const PASSWORD = 'jembatan bambu di hulu';

test('a person is invited, sets a password at the link that is shown once, and works in their own scope', async ({
  page,
  browser,
}) => {
  const email = `petugas.${Date.now()}@kpu.example`;
  await page.goto('/administrasi/pengguna');
  await page.getByRole('button', { name: 'Undang orang' }).click();
  const dialog = page.getByRole('dialog', { name: 'Undang orang' });
  await dialog.getByLabel('Nama').fill('Petugas Peraga Hulu');
  await dialog.getByLabel('Surel').fill(email);
  await dialog.getByRole('combobox', { name: /^Instansi/ }).fill('KPU Kabupaten Kapuas');
  await page.getByRole('option', { name: 'KPU Kabupaten Kapuas Hulu' }).click();
  await dialog.getByRole('button', { name: 'Undang orang' }).click();
  await expect(dialog.getByText('Pilih sedikitnya satu wilayah.')).toBeVisible();
  await dialog.getByRole('combobox', { name: /^Wilayah/ }).fill('61.06');
  await page.getByRole('option', { name: /61\.06$/ }).click();
  await dialog.getByRole('button', { name: 'Undang orang' }).click();
  const link = await dialog.getByLabel('Tautan undangan').innerText();
  await dialog.getByRole('button', { name: 'Sudah saya catat' }).click();
  await expect(page.getByRole('row', { name: /Petugas Peraga Hulu/ })).toContainText('Diundang');

  const context = await browser.newContext({
    baseURL: process.env['E2E_URL']!,
    locale: 'id-ID',
    storageState: { cookies: [], origins: [] },
  });
  const theirs = await context.newPage();
  await theirs.goto(link);
  await theirs.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await theirs.getByLabel('Ulangi kata sandi').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Simpan kata sandi' }).click();
  await theirs.getByRole('link', { name: 'Masuk ke Payung' }).click();
  await signIn(theirs, email, PASSWORD);
  await expect(theirs.getByRole('heading', { level: 1, name: 'Ringkasan Kabupaten Kapuas Hulu' })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Pengguna & klien' })).toHaveCount(0);
  await context.close();

  await page.reload();
  await page.getByRole('link', { name: 'Petugas Peraga Hulu' }).first().click();
  await expect(page.getByRole('table', { name: 'Sesi' }).getByRole('row')).toHaveCount(2);
});
