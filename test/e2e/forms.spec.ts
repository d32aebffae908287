import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { syntheticPerson } from '../kit/synthetic-person.ts';
import type { SyntheticPerson } from '../kit/synthetic-person.ts';
import { test } from './console.ts';

test.use({ person: 'kpu' });

test('a mistake shows at its field, whether the form or the owner of the rule finds it', async ({ page }) => {
  const person = syntheticPerson();
  await page.goto('/peserta/baru');
  await fillPerson(page, { ...person, nik: '320411' });
  await expectProblem(page, 'NIK', 'NIK terdiri dari 16 angka');
  // Sixteen digits, but the day it names is in no calendar: only the owner of the rule can say so.
  await fillPerson(page, { ...person, nik: `${person.nik.slice(0, 6)}3902${person.nik.slice(10)}` });
  await expectProblem(page, 'NIK', 'tidak ada di kalender');
  await fillPerson(page, person);
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`${person.nik.slice(0, 4)}••••••••••${person.nik.slice(-2)}`);
  await expect(page.getByRole('main')).not.toContainText(person.nik);
  expect(page.url()).not.toContain(person.nik);

  await page.goto('/peserta/baru');
  await fillPerson(page, person);
  await expectProblem(page, 'NIK', 'sudah');
});

test('a person is registered and enrolled, and an accident of theirs becomes a claim that is covered', async ({
  page,
}) => {
  const person = syntheticPerson();
  await page.goto('/peserta/baru');
  await fillPerson(page, person);
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();

  await page.getByRole('button', { name: 'Daftarkan kepesertaan' }).first().click();
  await page
    .getByRole('combobox', { name: /^Perjanjian/ })
    .selectOption('KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024');
  await page.getByRole('combobox', { name: /^Penerima manfaat/ }).selectOption('KPU Kabupaten Bandung');
  await page.getByRole('combobox', { name: /^Jenis petugas/ }).selectOption('Petugas TPS (KPPS dan Linmas)');
  await page.getByLabel('Hari pertama bertugas').fill('25/01/2024');
  await page.getByLabel('Hari terakhir bertugas').fill('25/02/2024');
  await page.getByLabel('Dasar upah per bulan').fill('1.100.000');
  await page.getByRole('button', { name: 'Daftarkan kepesertaan' }).click();
  await expect(page.getByRole('region', { name: 'Kepesertaan' })).toContainText('Berlaku');

  await page.getByRole('button', { name: 'Daftarkan klaim' }).click();
  await page.getByLabel('Jenis kejadian').selectOption('Kecelakaan kerja');
  await page.getByLabel('Tanggal kejadian').fill('14/02/2024');
  await page.getByLabel('Jam kejadian (WIB)').fill('21.00');
  await page.getByLabel('Tempat kejadian').fill('Di depan TPS 004 (peraga)');
  await page.getByRole('button', { name: 'Daftarkan klaim' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Klaim K-/ })).toBeVisible();
  // Nothing of the contributions is recorded yet: a yes nobody can give.
  await expect(page.getByRole('main')).toContainText('Belum dapat dipastikan');
  await expect(page.getByRole('main')).toContainText('14 Feb 2024, 21.00 WIB');
});

async function fillPerson(page: Page, { nik, name, birthDate }: SyntheticPerson): Promise<void> {
  await page.getByLabel('NIK').fill(nik);
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('Tanggal lahir').fill(birthDate.split('-').toReversed().join('/'));
  await page.getByLabel('Jenis kelamin').selectOption('Laki-laki');
  await page.getByRole('button', { name: 'Daftarkan peserta' }).click();
}

async function expectProblem(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(text));
  await expect(field).toBeFocused();
}
