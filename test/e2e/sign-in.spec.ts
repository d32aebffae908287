import { expect } from '@playwright/test';

import { signIn, test } from './console.ts';

test.use({ person: 'nobody' });

test('a national admin signs in at the provider and sees who they are', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/masuk$/);
  await signIn(page, 'admin');
  await expect(page.getByRole('heading', { level: 1, name: 'Ringkasan nasional' })).toBeVisible();
  await page.getByRole('button', { name: /Akun/ }).click();
  await expect(page.getByRole('menu')).toContainText('Rahmi Pertiwi');
  await expect(page.getByRole('menu')).toContainText('Admin nasional');
});

test('a wrong password is refused on the same page, which keeps the user name', async ({ page }) => {
  await page.goto('/masuk');
  await signIn(page, 'auditor', 'bukan-kata-sandinya');
  await expect(page.getByRole('alert')).toContainText('Nama pengguna atau kata sandi salah');
  await expect(page.getByLabel('Nama pengguna')).toHaveValue('auditor');
});

test('whoever is sent to the door comes back to the page first asked for', async ({ page }) => {
  await page.goto('/perjanjian?pemilu=PEMILU-2024');
  await signIn(page, 'admin');
  await expect(page.getByRole('heading', { level: 1, name: 'Perjanjian' })).toBeVisible();
  await expect(page).toHaveURL(/\/perjanjian\?pemilu=PEMILU-2024$/);
  await expect(page.getByRole('table', { name: 'Daftar perjanjian' }).getByRole('row')).toHaveCount(3);
});

test('signing out ends it here and at the provider', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'admin');
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.getByRole('button', { name: /Akun/ }).click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await expect(page).toHaveURL(/\/masuk$/);
  expect(addresses.some((address) => address.endsWith('/session/end'))).toBe(true);
  // An ID token has the person's name in it, and addresses are kept in histories and logs.
  expect(addresses.filter((address) => /id_token|eyJ/.test(address))).toEqual([]);
  await page.goto('/perjanjian');
  await expect(page).toHaveURL(/\/masuk/);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByLabel('Kata sandi')).toBeVisible();
});

test('a reload keeps the sign-in and the page', async ({ page }) => {
  await page.goto('/');
  await signIn(page, 'admin');
  await page.getByRole('link', { name: 'Klaim', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Klaim' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Klaim' })).toBeVisible();
});
