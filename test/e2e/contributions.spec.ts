import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { test } from './console.ts';

test.use({ person: 'cabang' });

/** Says who pays an agreement that its source is silent about. */
async function recordPayer(page: Page): Promise<void> {
  await page.goto('/perjanjian?wilayah=32.04');
  await page
    .getByRole('table', { name: 'Daftar perjanjian' })
    .getByRole('link', { name: /^KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024/ })
    .click();
  await page.getByRole('link', { name: 'Pendanaan' }).click();
  await page.getByRole('button', { name: 'Catat langkah pendanaan' }).click();
  const dialog = page.getByRole('dialog');
  const [from, to] = [dialog.getByRole('group').first(), dialog.getByRole('group').nth(1)];
  await from.getByLabel('Peran dalam pendanaan').selectOption('PAYER');
  await from.getByLabel('Nama menurut sumber').fill('Badan Kesbangpol Kabupaten Bandung (contoh)');
  await to.getByLabel('Peran dalam pendanaan').selectOption('INSURER');
  await to.getByLabel('Nama menurut sumber').fill('BPJS Ketenagakerjaan Lodaya');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Nothing that keeps somebody from the page. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`))).toEqual([]);
}

test('an invoice is issued from its agreement, paid by hand and by the bank, and nobody is their own second person', async ({
  page,
  pageOf,
}) => {
  await recordPayer(page);

  await page.getByRole('link', { name: 'Tagihan iuran' }).click();
  await expect(page.getByText('Belum ada tagihan')).toBeVisible();
  await page.getByRole('button', { name: 'Terbitkan tagihan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bulan').fill('2024');
  await dialog.getByRole('button', { name: 'Terbitkan tagihan' }).click();
  await expect(dialog.getByText('Tulis bulan sebagai bulan/tahun')).toBeVisible();
  await dialog.getByLabel('Bulan').fill('01/2024');
  await expect(dialog.getByText(/rupiah$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Terbitkan tagihan' }).click();
  await page.getByRole('link', { name: /^T-\d{4}-\d{6}$/ }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Tagihan iuran T-/ });
  await expect(heading).toBeVisible();
  const number = (await heading.textContent())?.replace('Tagihan iuran ', '') ?? '';
  const address = page.url();
  await expect(page.getByText('Badan Kesbangpol Kabupaten Bandung (contoh)')).toBeVisible();

  // By hand: it waits for somebody else, and the page says so.
  await page.getByRole('button', { name: 'Catat pembayaran' }).click();
  await dialog.getByLabel('Jumlah').fill('1.000');
  await expect(dialog.getByText('seribu rupiah')).toBeVisible();
  await dialog.getByLabel('Tanggal uang masuk').fill('10/02/2024');
  await dialog.getByLabel('Bukti atau referensi').fill('SP2D-1');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Dicatat oleh Anda')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Konfirmasi' })).toHaveCount(0);
  await expectAccessible(page);
  const second = await pageOf('admin');
  await second.goto(address);
  await second.getByRole('button', { name: 'Konfirmasi' }).click();
  await second.getByRole('dialog').getByRole('button', { name: 'Konfirmasi' }).click();
  await expect(second.getByRole('table', { name: 'Pembayaran' })).toContainText('Dihitung');

  // By the bank: what does not fit waits for a person, who is not the one that sent the file.
  await page.goto('/iuran/rekonsiliasi');
  const text = `Tanggal;Keterangan;Kredit\n12/02/2024;IURAN ${number};1000\n12/02/2024;SEWA;7000`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mutasi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Baca dan cocokkan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'mutasi.csv' })).toBeVisible();
  await expect(page.getByText('Orang lain yang memutuskan')).toBeVisible();
  await second.goto(page.url());
  await second.getByRole('row', { name: /IURAN/ }).getByRole('button', { name: 'Putuskan' }).click();
  const decision = second.getByRole('dialog');
  await expectAccessible(second);
  await decision.getByRole('button', { name: 'Putuskan' }).click();
  await expect(decision.getByText('Tuliskan alasannya.')).toBeVisible();
  const meant = decision.getByLabel('Uang ini untuk apa?');
  await meant.selectOption({ label: await meant.getByRole('option', { name: number }).innerText() });
  await decision.getByLabel('Alasan').fill('Cicilan pertama');
  await decision.getByRole('button', { name: 'Putuskan' }).click();
  await expect(second.getByRole('row', { name: /IURAN/ })).toContainText('Ditetapkan');
  await second.getByRole('link', { name: number }).click();
  await expect(second.getByText('Dibayar sebagian')).toBeVisible();
});
