import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { syntheticPerson } from '../kit/synthetic-person.ts';
import type { SyntheticPerson } from '../kit/synthetic-person.ts';
import { test } from './console.ts';

test.use({ person: 'kpu' });

test('a person is registered, enrolled and claimed for, and a mistake shows at its field', async ({ page }) => {
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
