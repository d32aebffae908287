import { createHash } from 'node:crypto';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { expectStatus, takeStep, test, today } from './console.ts';

test('a draft is written in steps, survives a reload, and becomes an agreement when a second person approves and signs it', async ({
  page: admin,
  pageOf,
}) => {
  test.setTimeout(150_000);
  const kpu = await pageOf('kpu');
  await kpu.goto('/perjanjian/baru?wilayah=32.04&pemilu=PILKADA-2024');
  await kpu.getByRole('button', { name: 'KPU Kabupaten Bandung', exact: true }).click();
  await kpu.getByRole('combobox', { name: 'Tambahkan instansi' }).fill('Lodaya');
  await kpu.getByRole('option', { name: /Lodaya/ }).click();
  await kpu.getByRole('button', { name: 'Lanjut' }).click();

  await kpu.getByLabel('Bentuk naskah *').selectOption('PKS');
  await kpu.getByRole('textbox', { name: 'Hari pertama berlaku' }).fill('01/09/2024');
  await kpu.getByRole('textbox', { name: 'Hari terakhir berlaku' }).fill('31/08/2024');
  await kpu.getByLabel('JKK (jaminan kecelakaan kerja)').check();
  await kpu.getByLabel('JKM (jaminan kematian)').check();
  await kpu.getByRole('button', { name: 'Lanjut' }).click();

  // The numbers as they are typed: the sum, what the text states, and what a body of seven cannot be.
  await kpu.getByLabel('Tambahkan jenis petugas').selectOption('KPPS');
  await kpu.getByRole('textbox', { name: /KPPS/ }).fill('28.295');
  await expect(kpu.getByText('Bukan kelipatan 7 kursi per unit; yang terdekat 28.294')).toBeVisible();
  await kpu.getByLabel('Total tertulis').fill('28.300');
  await expect(kpu.getByText('Berbeda 5 dari total tertulis 28.300')).toBeVisible();

  await kpu.reload();
  await expect(kpu.getByText(/Isian yang belum disimpan dipulihkan/)).toBeVisible();
  await kpu.getByRole('button', { name: /Tinjau/ }).click();
  await expect(kpu.getByRole('region', { name: 'Jumlah petugas' })).toContainText('28.295');

  // A last day before the first is found at its field, in the step where it stands.
  await kpu.getByRole('button', { name: 'Simpan rancangan' }).click();
  const lastDay = kpu.getByRole('textbox', { name: 'Hari terakhir berlaku' });
  await expect(lastDay).toBeFocused();
  await expect(lastDay).toHaveAccessibleDescription(/mendahului hari pertama/);
  await lastDay.fill('31/08/2027');
  await kpu.getByRole('button', { name: 'Simpan rancangan' }).click();
  await expectStatus(kpu, 'Rancangan');
  const address = new URL(kpu.url()).pathname;

  // Two people edit the draft at once: the second chooses field by field, and nothing typed is lost.
  await kpu.getByRole('button', { name: 'Sunting rancangan' }).click();
  await kpu.getByRole('button', { name: /Cakupan/ }).click();
  await kpu.getByLabel('Judul naskah').fill('Perlindungan petugas Pilkada');
  await admin.goto(`${address}/sunting?langkah=ketentuan`);
  await admin.getByRole('textbox', { name: 'Hari terakhir berlaku' }).fill('30/06/2027');
  await admin.getByRole('button', { name: 'Simpan rancangan' }).click();
  await expectStatus(admin, 'Rancangan');
  // Live updates leave alone what somebody is writing on, or the second would overwrite the first.
  await kpu.waitForTimeout(3_000);
  await kpu.getByRole('button', { name: 'Simpan rancangan' }).click();
  const conflict = kpu.getByRole('dialog', { name: 'Rancangan ini sudah berubah' });
  await expect(conflict.getByRole('region', { name: 'Hari terakhir berlaku' })).toContainText('30/06/2027');
  await conflict.getByRole('button', { name: 'Pakai pilihan ini' }).click();
  await expect(kpu.getByRole('region', { name: 'Cakupan & ketentuan' })).toContainText('01/09/2024 – 30/06/2027');
  await expect(kpu.getByRole('region', { name: 'Cakupan & ketentuan' })).toContainText('Perlindungan petugas Pilkada');
  await kpu.getByRole('button', { name: 'Simpan rancangan' }).click();
  await expectStatus(kpu, 'Rancangan');

  // Whoever submitted is not offered to approve. A step that somebody else made impossible shows what happened.
  await takeStep(kpu, 'Ajukan');
  await expectStatus(kpu, 'Diajukan');
  await expect(kpu.getByRole('button', { name: 'Setujui', exact: true })).toHaveCount(0);
  await admin.goto(address);
  await admin.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  const sendingBack = admin.getByRole('dialog');
  await sendingBack.getByLabel('Alasan').fill('Jumlah KPPS perlu diperiksa.');
  await kpu.getByRole('button', { name: 'Batalkan langkah terakhir' }).click();
  await kpu.getByRole('dialog').getByLabel('Alasan').fill('Terlalu cepat diajukan.');
  await kpu.getByRole('dialog').getByRole('button', { name: 'Batalkan langkah terakhir' }).click();
  await expectStatus(kpu, 'Rancangan');
  await sendingBack.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await expect(sendingBack.getByRole('alert')).toContainText('Terlalu cepat diajukan.');
  await expect(sendingBack.getByLabel('Alasan')).toHaveValue('Jumlah KPPS perlu diperiksa.');
  await sendingBack.getByRole('button', { name: 'Batal', exact: true }).click();

  await takeStep(kpu, 'Ajukan');
  await expectStatus(kpu, 'Diajukan');
  await admin.reload();
  await takeStep(admin, 'Setujui');
  await expectStatus(admin, 'Disetujui');
  await admin.getByRole('button', { name: 'Catat penandatanganan' }).click();
  const signing = admin.getByRole('dialog');
  await signing.getByRole('button', { name: 'Catat penandatanganan' }).click();
  await expect(signing.getByLabel('Hari penandatanganan')).toHaveAttribute('aria-invalid', 'true');
  await signing.getByLabel('Hari penandatanganan').fill(today());
  await signing.getByLabel('Nama *').fill('Rustam Contoh');
  await signing.getByLabel('Jabatan *').fill('Ketua KPU Kabupaten Bandung');
  await signing.getByLabel('Kedudukan penanda tangan').selectOption('Plt. (pelaksana tugas)');
  await signing.getByRole('button', { name: 'Catat penandatanganan' }).click();
  await expectStatus(admin, 'Berlaku');

  // From the day it is ended it is promised no more.
  await admin.getByRole('button', { name: 'Akhiri', exact: true }).click();
  await admin.getByRole('dialog').getByLabel('Alasan').fill('Peragaan selesai.');
  await admin.getByRole('dialog').getByRole('button', { name: 'Akhiri', exact: true }).click();
  await expectStatus(admin, 'Diakhiri');
  await admin.getByRole('link', { name: 'Riwayat' }).click();
  await expect(admin.getByRole('main')).toContainText('Terlalu cepat diajukan.');
  await expect(admin.getByRole('main')).toContainText('Peragaan selesai.');
});

test('a paper is kept with its hash, a file that is no PDF never leaves the browser, and a removed paper says why', async ({
  page,
}) => {
  await openAgreement(page, /Kota Palembang/);
  await page.getByRole('link', { name: 'Dokumen' }).click();
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  await page
    .getByLabel('Pilih berkas PDF')
    .first()
    .setInputFiles([
      { name: 'naskah.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: 'gambar.pdf', mimeType: 'application/pdf', buffer: Buffer.from('\u{89}PNG') },
    ]);
  await expect(page.getByRole('alert')).toContainText('gambar.pdf: ini bukan PDF');
  await page.getByRole('button', { name: 'Kirim 1 dokumen' }).click();
  const paper = page.getByRole('article', { name: 'naskah' });
  await expect(paper).toContainText(createHash('sha256').update(pdf).digest('hex'));

  const download = page.waitForEvent('download');
  await paper.getByRole('button', { name: 'Unduh naskah' }).click();
  expect((await download).suggestedFilename()).toBe('naskah.pdf');

  await paper.getByRole('button', { name: 'Keluarkan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Salah unggah, bukan naskah ini.');
  await page.getByRole('dialog').getByRole('button', { name: 'Keluarkan' }).click();
  await expect(page.getByText('Belum ada dokumen')).toBeVisible();
  await page.getByLabel('Tampilkan yang dikeluarkan').check();
  await expect(page.getByRole('article', { name: 'naskah' })).toContainText('Salah unggah, bukan naskah ini.');
});

test('money is recorded step by step, and a signed agreement without it says so', async ({ page }) => {
  await openAgreement(page, /Kabupaten Ponorogo/);
  await page.getByRole('link', { name: 'Pendanaan' }).click();
  await page.getByRole('button', { name: 'Catat langkah pendanaan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Pilih instansi, atau tulis namanya menurut sumber.').first()).toBeVisible();
  await dialog.getByRole('group', { name: 'Dari siapa' }).getByLabel('Nama menurut sumber').fill('Pemkab Ponorogo');
  await dialog.getByRole('group', { name: 'Kepada siapa' }).getByLabel('Nama menurut sumber').fill('BPJS Madiun');
  await dialog.getByLabel('Mata anggaran', { exact: true }).selectOption('NPHD');
  await dialog.getByLabel('Dijanjikan').fill('20.000.000');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  const step = page.getByRole('article', { name: 'Pemkab Ponorogo ke BPJS Madiun' });
  await expect(step).toContainText('Rp20.000.000');
  await expect(page.getByText('Ditandatangani tetapi belum didanai')).toBeVisible();

  await step.getByRole('button', { name: 'Catat pembayaran' }).click();
  await dialog.getByLabel('Jumlah yang dibayar').fill('20.000.000');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(step).toContainText('Lunas');
  await expect(page.getByText('Ditandatangani tetapi belum didanai')).toHaveCount(0);
});

test('filters stand in the address and as chips, a view keeps them, and the list is saved for a spreadsheet', async ({
  page,
}) => {
  await page.goto('/perjanjian?program=JKM&provinsi=61');
  const chips = page.getByRole('list', { name: 'Saringan aktif' });
  await page.getByRole('combobox', { name: /^Instansi/ }).fill('KPU Kabupaten Kapuas');
  await page.getByRole('option', { name: 'KPU Kabupaten Kapuas Hulu' }).click();
  await expect(page).toHaveURL(/instansi=kpu-61\.06/);
  await expect(chips).toContainText('KPU Kabupaten Kapuas Hulu');
  await expect(chips).toContainText('JKM (jaminan kematian)');
  await expect(page.getByRole('table', { name: 'Daftar perjanjian' }).getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  await page.getByLabel('Nama tampilan').fill('JKM Kalbar');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const view = page.getByRole('button', { name: /^JKM Kalbar/ });
  await expect(view).toHaveAttribute('aria-current', 'true');
  await chips.getByRole('button', { name: 'Hapus saringan: JKM (jaminan kematian)' }).click();
  await expect(view).toHaveAccessibleName(/saringannya berubah/);
  await page.reload();
  await view.click();
  await expect(page).toHaveURL(/program=JKM/);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

async function openAgreement(page: Page, name: RegExp): Promise<void> {
  await page.goto('/perjanjian');
  await page.getByRole('table', { name: 'Daftar perjanjian' }).getByRole('link', { name }).first().click();
  await page.getByRole('navigation', { name: 'Bagian perjanjian' }).waitFor();
}
