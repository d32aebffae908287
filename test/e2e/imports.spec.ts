import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { generateRoster } from '../../bin/rosters/generate.ts';
import { rosterCsv } from '../../bin/rosters/write-csv.ts';
import { keyFigure, test } from './console.ts';

const ROWS = 10_000;
const DAMAGED = 37;

test.use({ person: 'kpu' });

test('a roster of 10,000 with 37 bad rows goes through a broken line and a second person: 9,963 are enrolled, 37 come back', async ({
  page,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const roster = [...generateRoster({ seed: 1702, regionCode: '32.04', kind: 'KPU', people: ROWS, damaged: DAMAGED })];
  const csv = [...rosterCsv(roster)].join('').replace('NAMA LENGKAP', 'SIAPA');
  const damagedAt = roster.flatMap(({ damage }, index) => (damage === null ? [] : [index + 2]));

  // The line breaks while the file is on its way.
  let broken = 0;
  await page.route('**/uploads/participants/rosters/**', async (route, request) => {
    if (request.method() !== 'PATCH' || broken > 0) return route.continue();
    broken += 1;
    return route.abort('connectionreset');
  });
  await startImport(page, 'daftar.csv', csv);
  await expect(page.getByRole('heading', { level: 1, name: 'daftar.csv' })).toBeVisible();

  // One header says nothing: it is asked for, with values that show the column and hide the people.
  const asked = page.getByRole('region', { name: 'Kolom mana berisi apa?' });
  await expect(asked.getByText('Belum ada kolom untuk: NAMA LENGKAP')).toBeVisible({ timeout: 30_000 });
  expect(broken).toBe(1);
  const name = roster[0]!.right.NAME;
  await expect(asked).toContainText(`Misalnya ${name[0]}•`);
  await expect(asked).not.toContainText(name);
  await asked.getByLabel('Isi kolom SIAPA').selectOption('NAMA LENGKAP');
  await asked.getByRole('button', { name: 'Simpan dan periksa' }).click();

  await expect(keyFigure(page, 'Siap didaftarkan')).toContainText('9.963', { timeout: 60_000 });
  await expect(keyFigure(page, 'Ditolak')).toContainText('37');
  const rows = page.getByRole('table', { name: 'Baris dalam berkas' });
  await expect(rows).toHaveAttribute('aria-rowcount', '38');
  await page.getByRole('radio', { name: 'Semua' }).check();
  await expect(rows).toHaveAttribute('aria-rowcount', '10001');
  await expect(rows.getByRole('row').nth(60)).toHaveCount(0);

  // Nine thousand and more need a second person, who sees the same and says yes.
  await page.getByRole('button', { name: 'Ajukan 9.963 orang' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan 9.963 orang' }).click();
  await expect(page.getByText('Orang lain yang berwenang harus menyetujuinya')).toBeVisible();
  const admin = await pageOf('admin');
  await admin.goto(page.url());
  await admin.getByRole('button', { name: 'Setujui 9.963 orang' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Setujui 9.963 orang' }).click();
  await expect(page.getByText('9.963 orang terdaftar')).toBeVisible({ timeout: 60_000 });
  await expect(keyFigure(page, 'Terdaftar')).toContainText('9.963');
  await expect(keyFigure(page, 'Dikembalikan')).toContainText('37');
  // Who did what is told by name, not by what stands in a token.
  const about = page.getByRole('region', { name: 'Tentang impor ini' });
  await expect(about).toContainText('Anda · KPU Kabupaten Bandung');
  await expect(about).toContainText('Rahmi Pertiwi');

  const returned = await downloadReturned(page, 37);
  const lines = returned.trimEnd().split('\r\n').slice(1);
  expect(lines).toHaveLength(DAMAGED);
  expect(lines.map((line) => Number(/;"(\d+)";"[A-Z_ ]+";"[^"]+/.exec(line)?.[1]))).toEqual(damagedAt);

  await page.goto('/pekerjaan');
  const job = page.getByRole('row', { name: /daftar\.csv/ });
  await expect(job).toContainText('Selesai');
  await expect(job).toContainText('9.963 terdaftar · 37 ditolak');

  // What came back goes in as it came out; one row is mended on the spot, by the repair that somebody compared.
  await startImport(page, 'perbaikan.csv', returned);
  await expect(page.getByText('Tidak ada baris yang siap didaftarkan')).toBeVisible({ timeout: 30_000 });
  await rows
    .getByRole('row', { name: /di dalam NIK/ })
    .first()
    .getByRole('button', { name: /Buka baris/ })
    .click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(/NIK yang mungkin dimaksud: 32\d\d•/);
  await sheet.getByRole('button', { name: 'Sudah cocok dengan KTP, pakai NIK ini' }).click();
  await expect(sheet).toContainText('Baris ini sekarang benar');
  await sheet.getByRole('button', { name: 'Tutup' }).click();
  await page.getByRole('button', { name: 'Daftarkan 1 orang' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Daftarkan 1 orang' }).click();
  await expect(page.getByText('1 orang terdaftar')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Tarik kembali' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Salah berkas, hanya peragaan.');
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik kembali' }).click();
  await expect(page.getByText('1 pendaftaran ditarik kembali')).toBeVisible({ timeout: 30_000 });

  // Somebody who is in already comes again, with heirs this time.
  const typed = { ...roster[0]!.right, HEIR_1_NAME: 'Ibu Contoh', HEIR_1_RELATION: 'ORANG TUA' };
  await startImport(page, 'ahli-waris.csv', [...rosterCsv([{ typed }])].join(''));
  await page.getByRole('button', { name: 'Lengkapi data 1 orang' }).click({ timeout: 30_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Lengkapi data 1 orang' }).click();
  await expect(keyFigure(page, 'Data dilengkapi')).toContainText('1', { timeout: 30_000 });

  await page.goto('/peserta');
  // The list goes on by itself, each person once, and only those in sight are drawn.
  const list = page.getByRole('group', { name: 'Daftar peserta' });
  const drawn = list.locator('tbody tr:not([aria-hidden])');
  await expect
    .poll(async () => {
      await list.evaluate((box) => box.scrollTo(0, box.scrollHeight));
      return Number(await drawn.last().getAttribute('aria-rowindex'));
    })
    .toBeGreaterThan(200);
  expect(await drawn.count()).toBeLessThan(45);
  const links = await drawn.getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
});

/** Chooses agreement and file, and sends them. */
async function startImport(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/impor/baru');
  await page.getByRole('combobox', { name: 'Perjanjian' }).fill('Kabupaten Bandung');
  await page.getByRole('option', { name: 'KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024' }).click();
  await expect(page.getByLabel('Penerima manfaat')).toHaveValue('kpu-32.04');
  await page
    .getByLabel('Pilih berkas')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
  await page.waitForURL(/\/impor\/(?!baru)/);
}

async function downloadReturned(page: Page, rejected: number): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Unduh ${rejected} baris yang ditolak` }).click();
  return readFile(await (await download).path(), 'utf8');
}
