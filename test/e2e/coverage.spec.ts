import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { keyFigure, test } from './console.ts';

test('Kapuas Hulu: 1.876 of those listed are promised, KPPS is left out, Linmas never mentioned, and Bawaslu has no agreement', async ({
  page,
}) => {
  await page.goto('/wilayah/61.06?pemilu=PILKADA-2024');
  await expect(keyFigure(page, 'Terjanji')).toContainText('1.876');
  await expect(keyFigure(page, 'Terjanji')).toContainText('tidak termasuk 4.579 yang dikecualikan');

  const lines = page.getByRole('table', { name: 'Menurut jenis petugas' });
  const kpps = lines.getByRole('row').filter({ hasText: '(KPPS)' });
  await expect(kpps).toContainText('4.578');
  await expect(kpps).toContainText('654 TPS × 7');
  await expect(kpps).toContainText('disimpulkan');

  const why = page.getByRole('region', { name: 'Mengapa belum terlindungi' });
  const reason = (name: string) => why.getByRole('heading', { name }).locator('..');
  await expect(reason('Dikecualikan oleh naskah')).toContainText(/KPPS.*4\.579/);
  await expect(reason('Tidak pernah disebut')).toContainText(/Linmas.*1\.308/);
  await expect(reason('Dijanjikan, belum didaftarkan')).toContainText('Panitia Pemungutan Suara');

  const counterpart = page.getByRole('region', { name: 'Belum ada perjanjian: Bawaslu Kabupaten Kapuas Hulu' });
  await expect(counterpart).toContainText('1.189');
  await expect(counterpart).toContainText('dugaan, disimpulkan');
  await expect(counterpart).toContainText('4.579 Kelompok Penyelenggara Pemungutan Suara (KPPS), jadi ada 654 TPS');
});

test('from the nation down to a province and its regencies, most unprotected first', async ({ page }) => {
  await page.goto('/wilayah/ID?pemilu=PILKADA-2024');
  await page.getByRole('table', { name: 'Provinsi' }).getByRole('link', { name: 'Kalimantan Barat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kalimantan Barat' })).toBeVisible();
  await expect(page).toHaveURL(/pemilu=PILKADA-2024/);
  const regencies = page.getByRole('table', { name: 'Kabupaten/kota' });
  await expect(regencies.getByRole('row')).toHaveCount(15);
  await expect(regencies.getByRole('row').nth(1)).toContainText('Kabupaten Kapuas Hulu');
  await regencies.getByRole('button', { name: 'Terjanji' }).click();
  await expect(regencies.getByRole('row').nth(1)).toContainText('1.876');
});

test('the agreement that should exist in Palembang: 21.270 people, why, as a table, and what it would cost', async ({
  page,
}) => {
  await page.goto('/tanpa-perjanjian?menurut=perjanjian&pemilu=PILKADA-2024&provinsi=16');
  const first = page.getByRole('table', { name: 'Perjanjian yang seharusnya ada' }).getByRole('row').nth(1);
  await expect(first).toContainText('KPU Kota Palembang');
  await expect(first).toContainText('21.270');
  await expect(first).toContainText('menyebut 2.272 Pengawas TPS (PTPS)');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^perjanjian-yang-seharusnya-ada-\d{4}-\d\d-\d\d\.csv$/);
  const [header, row] = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(header).toBe('\u{feff}No.;Penerima manfaat;Kode;Wilayah;Orang;Kelengkapan;Alasan');
  expect(row).toMatch(/^1;KPU Kota Palembang;16\.71;Kota Palembang;21270;/);

  await first.getByRole('link', { name: 'Hitung biayanya' }).click();
  await expect(page.getByRole('main')).toContainText('KPU Kota Palembang, tanpa perjanjian.');
  await page.getByRole('checkbox', { name: /\(KPPS\)/ }).check();
  await page.getByRole('checkbox', { name: /\(Linmas\)/ }).check();
  await expect(keyFigure(page, 'Orang yang baru terlindungi')).toContainText('20.448');
  await expectLinesToAddUp(page);
  // One wage base for all, for two months: 20,448 people × (2,400 + 3,000) × 2.
  await page.getByRole('textbox', { name: 'Bulan', exact: true }).fill('2');
  await page.getByLabel('Dasar upah per bulan').fill('1.000.000');
  await page.keyboard.press('Enter');
  await expect(keyFigure(page, 'Iuran seluruhnya')).toContainText('Rp220.838.400');
  await expectLinesToAddUp(page);
  await expect(page).toHaveURL(/kategori=KPPS.*bulan=2.*upah=1000000|upah=1000000.*bulan=2/);

  // The file holds the whole list, also the rows that are not on the screen yet.
  await page.goto('/tanpa-perjanjian?pemilu=PILKADA-2024');
  const regions = page.getByRole('table', { name: 'Kabupaten/kota tanpa perjanjian' }).getByRole('row');
  await expect(regions).toHaveCount(51);
  const total = /(\d+) baris/.exec((await page.getByRole('main').textContent()) ?? '')?.[1];
  const savingAll = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  const lines = (await readFile(await (await savingAll).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + Number(total));
  expect(Number(total)).toBeGreaterThan(500);
});

test('those whom Kapuas Hulu leaves out become a draft amendment', async ({ page }) => {
  await page.goto('/simulasi-perluasan');
  await page.getByRole('combobox', { name: 'Perjanjian' }).fill('Kapuas Hulu');
  await page.getByRole('option', { name: /Kapuas Hulu/ }).click();
  await page.getByRole('checkbox', { name: /\(KPPS\)/ }).check();
  await expect(keyFigure(page, 'Orang yang baru terlindungi')).toContainText('4.579');
  await expectLinesToAddUp(page);
  const save = page.getByRole('button', { name: 'Simpan sebagai rancangan adendum' });
  await save.click();
  const reason = page.getByRole('textbox', { name: 'Untuk apa adendum ini' });
  await expect(reason).toBeFocused();
  await reason.fill('Melindungi KPPS yang dikecualikan');
  await save.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kapuas Hulu');
  await expect(page).toHaveURL(/\/perjanjian\//);
  // What is in force stays as it was until the draft is signed.
  await page.goto('/wilayah/61.06?pemilu=PILKADA-2024');
  await expect(keyFigure(page, 'Terjanji')).toContainText('1.876');
});

test('a count of polling stations, recorded with its source, changes what a region needs', async ({ page }) => {
  await page.goto('/wilayah/11.01?pemilu=PEMILU-2024');
  const kpps = page
    .getByRole('table', { name: 'Menurut jenis petugas' })
    .getByRole('row')
    .filter({ hasText: '(KPPS)' });
  await expect(kpps).toContainText('belum diketahui');

  await page.goto('/acuan?wilayah=11.01&pemilu=PEMILU-2024');
  await page.getByRole('button', { name: 'Catat jumlah' }).click();
  await expect(page.getByRole('textbox', { name: 'Jumlah' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Jumlah' }).fill('734');
  await page.getByLabel('Dihitung pada').fill('01/12/2023');
  await page.getByLabel('Sumber').fill('Surat KIP Aceh Selatan (contoh)');
  await page.getByRole('button', { name: 'Catat jumlah' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tercatat: 734 TPS' })).toBeVisible();
  const history = page.getByRole('table', { name: 'Riwayat catatan' });
  await expect(history.getByRole('row').nth(1)).toContainText(/TPS.*734.*Surat KIP Aceh Selatan.*Berlaku/);

  await page.goto('/wilayah/11.01?pemilu=PEMILU-2024');
  await expect(kpps).toContainText('5.138');
  await expect(kpps).toContainText('734 TPS × 7');
  await expect(kpps).toContainText('belum diverifikasi');
});

test('an import with a wrong row records nothing and says which row, then records all once it is mended', async ({
  page,
}) => {
  await page.goto('/acuan?wilayah=11.02&pemilu=PEMILU-2024');
  const header = 'region_code,election_code,unit,value,counted_on,source,confidence';
  const good = '11.02,PEMILU-2024,POLLING_STATION,700,2023-12-01,"Surat KIP, contoh",UNVERIFIED';
  const text = page.getByLabel('Isi berkas');
  await text.fill(`${header}\n${good}\n99.99,PEMILU-2024,POLLING_STATION,1,2023-12-01,Surat,UNVERIFIED`);
  await page.getByRole('button', { name: 'Impor jumlah' }).click();
  const errors = page.getByRole('table', { name: 'Kesalahan dalam berkas' });
  await expect(errors.getByRole('row').nth(1)).toContainText(/3.*region_code/);
  await expect(page.getByText('Belum ada jumlah yang dicatat untuk wilayah dan pemilihan ini')).toBeVisible();
  await text.fill(`${header}\n${good}`);
  await page.getByRole('button', { name: 'Impor jumlah' }).click();
  await expect(page.getByText('1 jumlah tercatat')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Riwayat catatan' }).getByRole('row').nth(1)).toContainText('700');
});

test('on paper: which election, without buttons, and as wide as the page', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const path of ['/?pemilu=PEMILU-2024&tampilan=peta', '/wilayah/61.06?pemilu=PILKADA-2024', '/perhatian']) {
    await page.goto(path);
    await expect(page.getByRole('group', { name: 'Angka pokok' })).toBeVisible();
    await expect(page.getByText(/^Pemilihan: (?:Pemilu|Pilkada) 2024$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cetak' })).toBeHidden();
    const tooWide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect([path, tooWide]).toEqual([path, 0]);
    // What stands in the outline of the file are the headings that are printed: the page's, and none of the navigation.
    const pdf = (await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const headings = [...pdf.matchAll(/\/Title \(([^)]*)\)/g)].map(([, heading]) => heading);
    expect(headings).toContain(await page.getByRole('heading', { level: 1 }).textContent());
    expect(headings).not.toContain('Operasional');
  }
});

/** The total of the simulator is the sum of its lines, each read as it is shown. */
async function expectLinesToAddUp(page: Page): Promise<void> {
  await expect(async () => {
    const table = page.getByRole('table', { name: 'Rincian iuran' });
    const amounts = await table.locator('tbody tr > :last-child').allTextContents();
    const total = await table.locator('tfoot td').textContent();
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.reduce((sum, text) => sum + rupiahOf(text), 0)).toBe(rupiahOf(total ?? ''));
  }).toPass();
}

function rupiahOf(text: string): number {
  return Number(text.replaceAll(/\D/g, ''));
}
