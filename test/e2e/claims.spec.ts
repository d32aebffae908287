import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { enrolledOfficer } from '../kit/graph-commands.ts';
import { graphClient } from '../kit/graph-client.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { expectStatus, test } from './console.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('a death is noticed on a telephone, reported, completed, calculated, verified by one person, approved by another and paid by a third', async ({
  pageOf,
}) => {
  test.setTimeout(150_000);
  const { person } = await enrolledOfficer(await askAs('kpu'));
  // A mistyped number finds nobody by itself.
  const mistyped = `${person.nik.slice(0, 12)}9999`;
  const kpu = await pageOf('kpu');
  await kpu.setViewportSize({ width: 390, height: 844 });
  await kpu.goto('/klaim');
  await kpu.getByRole('button', { name: 'Pemberitahuan awal' }).click();
  await kpu.getByRole('button', { name: 'Kirim pemberitahuan' }).click();
  await expect(kpu.getByLabel('Jenis kejadian')).toBeFocused();
  await kpu.getByLabel('Jenis kejadian').selectOption('Meninggal bukan akibat kerja');
  await kpu.getByLabel('Tanggal kejadian').fill('15/02/2024');
  await kpu.getByLabel('Jam kejadian (WIB)').fill('03.40');
  await kpu.getByLabel('Tempat kejadian').fill('Di rumah (peraga)');
  await kpu.getByLabel('Kronologi').fill('Meninggal di rumah sesudah penghitungan suara (peraga).');
  await kpu.getByLabel('Penyebab').fill('Kelelahan (peraga)');
  await kpu.getByLabel('Nomor', { exact: false }).last().fill(person.nik.slice(0, 15));
  await kpu.getByLabel('Telepon yang memberi tahu').fill('081234567890');
  await kpu.getByRole('button', { name: 'Kirim pemberitahuan' }).click();
  await expect(kpu.getByText('NIK terdiri dari 16 angka.')).toBeVisible();
  await kpu.getByRole('textbox', { name: 'Nomor' }).fill(mistyped);
  const tooWide = await kpu.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(tooWide).toBe(0);
  await kpu.getByRole('button', { name: 'Kirim pemberitahuan' }).click();
  await expect(kpu.getByText(/Pemberitahuan diterima: K-/)).toBeVisible();
  await kpu.getByRole('link', { name: 'Buka klaim' }).click();
  await expectStatus(kpu, 'Pemberitahuan awal');
  expect(kpu.url()).not.toContain(mistyped);

  // The notice says who it is about by a masked number alone; whoever reports finds the enrolment.
  await kpu.getByRole('button', { name: 'Laporkan tahap I' }).click();
  const reporting = kpu.getByRole('dialog');
  await reporting.getByRole('button', { name: 'Laporkan tahap I' }).click();
  await expect(reporting.getByText('Cari orangnya, lalu pilih kepesertaannya.')).toBeVisible();
  await reporting.getByLabel('NIK').fill(person.nik);
  await reporting.getByRole('button', { name: 'Cari peserta' }).click();
  await reporting.getByRole('radio').first().check();
  await reporting.getByRole('button', { name: 'Laporkan tahap I' }).click();
  await expectStatus(kpu, 'Dilaporkan (tahap I)');
  await expect(kpu.getByRole('main')).not.toContainText(person.nik);
  const address = new URL(kpu.url()).pathname;

  await kpu.setViewportSize({ width: 1440, height: 900 });
  await kpu.getByRole('button', { name: 'Catat penerima' }).click();
  await kpu.getByLabel('Nama lengkap').fill('Siti Contoh');
  await kpu.getByLabel('Bank', { exact: true }).fill('Bank Peraga');
  await kpu.getByLabel('Nomor rekening').fill('1234567890');
  await kpu.getByRole('button', { name: 'Simpan penerima' }).click();
  const payees = kpu.getByRole('table', { name: 'Yang berhak menerima' });
  await expect(payees).toContainText('Siti Contoh');
  await expect(payees).not.toContainText('1234567890');

  // Not complete before every paper is there: the checklist says which are missing.
  await kpu.getByRole('button', { name: 'Nyatakan lengkap' }).click();
  await kpu.getByRole('dialog').getByRole('button', { name: 'Nyatakan lengkap' }).click();
  await expect(kpu.getByRole('dialog').getByRole('alert')).toBeVisible();
  await kpu.getByRole('dialog').getByRole('button', { name: 'Batal', exact: true }).click();
  for (const kind of [
    'Formulir pengajuan',
    'Kartu peserta',
    'Akta atau surat kematian',
    'Surat keterangan ahli waris',
    'KTP ahli waris',
    'Kartu keluarga',
  ])
    await sendPaper(kpu, kind);
  await expect(kpu.getByText('Semua yang diperlukan sudah ada')).toBeVisible();

  const verifier = await pageOf('verifikator');
  await verifier.goto(address);
  // Two correct one fact at once: it is shown with both, and the person says which holds.
  await kpu.getByRole('button', { name: 'Perbaiki fakta kejadian' }).click();
  await kpu.getByLabel('Tempat kejadian').fill('Rumah mertua (peraga)');
  await verifier.getByRole('button', { name: 'Perbaiki fakta kejadian' }).click();
  await verifier.getByLabel('Tempat kejadian').fill('Rumah sakit (peraga)');
  await verifier.getByRole('button', { name: 'Simpan', exact: true }).click();
  const incident = { name: 'Kejadian', exact: true } as const;
  await expect(verifier.getByRole('region', incident)).toContainText('Rumah sakit (peraga)');
  await kpu.getByRole('button', { name: 'Simpan', exact: true }).click();
  const conflict = kpu.getByRole('alert');
  await expect(conflict).toContainText(
    /Isian Anda\s*Rumah mertua \(peraga\)\s*Sekarang di klaim\s*Rumah sakit \(peraga\)/,
  );
  await conflict.getByRole('radio', { name: 'Pakai isian saya' }).check();
  await conflict.getByRole('button', { name: 'Terapkan pilihan' }).click();
  await kpu.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(kpu.getByRole('region', incident)).toContainText('Rumah mertua (peraga)');
  await verifier.reload();
  await verifier.getByRole('button', { name: 'Hitung manfaat' }).click();
  await verifier.getByLabel('Masa iur (bulan)').fill('1');
  await verifier.getByRole('button', { name: 'Hitung manfaat' }).click();
  await expect(verifier.getByRole('table', { name: 'Perhitungan manfaat' })).toContainText('Rp42.000.000');
  await expect(verifier.getByText('empat puluh dua juta rupiah')).toBeVisible();
  // What KPU pays for the same death stands beside it and is never added.
  await verifier.getByRole('button', { name: 'Catat manfaat dari pihak lain' }).click();
  await verifier.getByRole('dialog').getByLabel('Jumlah').fill('36.000.000');
  await verifier.getByRole('dialog').getByLabel('Keputusan atau surat').fill('Keputusan KPU 59/2023');
  await verifier.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  await expect(verifier.getByText('Beberapa pihak membayar untuk kejadian yang sama')).toBeVisible();
  await expect(verifier.getByRole('table', { name: 'Perhitungan manfaat' }).locator('tfoot')).toContainText(
    '42.000.000',
  );
  await step(verifier, 'Nyatakan lengkap');
  await expectStatus(verifier, 'Lengkap');
  await expect(verifier.getByRole('table', { name: 'Tenggat menurut peraturan' })).toContainText(/Sisa/);

  // A decision on a claim that somebody else changed meanwhile is not carried over.
  await verifier.getByRole('button', { name: 'Verifikasi' }).click();
  await kpu.reload();
  await kpu.getByRole('button', { name: 'Cabut klaim' }).click();
  await kpu.getByRole('dialog').getByLabel('Uraian').fill('Salah orang, akan dibuka lagi.');
  await kpu.getByRole('dialog').getByRole('button', { name: 'Cabut klaim' }).click();
  await expectStatus(kpu, 'Dicabut');
  await verifier.getByRole('dialog').getByRole('button', { name: 'Verifikasi' }).click();
  await expect(verifier.getByRole('dialog').getByText('Klaim ini berubah sejak Anda membacanya')).toBeVisible();
  const changed = verifier
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: /^Keadaan/ });
  await expect(changed).toContainText(/Ketika Anda membacanya\s*Lengkap\s*Sekarang di klaim\s*Dicabut/);
  await verifier.getByRole('dialog').getByRole('button', { name: 'Baca keadaan terbaru' }).click();
  await expectStatus(verifier, 'Dicabut');
  await kpu.getByRole('button', { name: 'Buka kembali' }).click();
  await kpu.getByRole('dialog').getByLabel('Uraian').fill('Orangnya sudah benar.');
  await kpu.getByRole('dialog').getByRole('button', { name: 'Buka kembali' }).click();
  await expectStatus(kpu, 'Dikembalikan');
  await step(kpu, 'Nyatakan lengkap');
  await verifier.reload();
  await step(verifier, 'Verifikasi');
  await expectStatus(verifier, 'Terverifikasi');
  await expect(verifier.getByRole('button', { name: 'Setujui', exact: true })).toHaveCount(0);

  const approver = await pageOf('penyetuju');
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Setujui', exact: true }).click();
  await expect(approver.getByRole('dialog')).toContainText('empat puluh dua juta rupiah');
  // Whether contributions were paid is not on record: whoever approves says how cover was established.
  await approver.getByRole('dialog').getByRole('button', { name: 'Setujui', exact: true }).click();
  const how = approver.getByRole('dialog').getByLabel('Bagaimana perlindungan dipastikan');
  await expect(how).toHaveAttribute('aria-invalid', 'true');
  await how.fill('Bukti setor iuran dari kantor cabang, peragaan.');
  await approver.getByRole('dialog').getByRole('button', { name: 'Setujui', exact: true }).click();
  await expectStatus(approver, 'Disetujui');
  await expect(approver.getByRole('region', { name: 'Riwayat klaim' })).toContainText('Salah orang, akan dibuka lagi.');

  // The letter and the evidence, both on paper.
  await approver.getByRole('link', { name: 'Surat keputusan' }).click();
  await expect(approver.getByRole('main')).toContainText('Klaim disetujui.');
  await expect(approver.getByRole('main')).toContainText('empat puluh dua juta rupiah');
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Tanyakan lagi' }).click();
  await expect(approver.getByText(/Tidak ada yang berubah per/)).toBeVisible();
  await approver.getByRole('button', { name: 'Berkas bukti' }).click();
  await approver.getByRole('dialog').getByLabel('Untuk apa berkas ini').fill('Pemeriksaan berkas, peragaan.');
  await approver.getByRole('dialog').getByRole('button', { name: 'Susun berkas' }).click();
  const bundle = approver.waitForEvent('download');
  await approver.getByRole('button', { name: 'Unduh PDF' }).click();
  expect((await readFile(await (await bundle).path())).subarray(0, 5).toString()).toBe('%PDF-');

  // A third person pays: whoever verified or approved may not. One payment comes back and is put into another batch.
  const number = ((await kpu.getByRole('heading', { level: 1 }).textContent()) ?? '').replace('Klaim ', '');
  const payer = await pageOf('admin');
  await payer.goto('/pembayaran');
  await payer.getByRole('checkbox', { name: number }).check();
  await expect(payer.getByRole('region', { name: 'Siap dibayar' })).toContainText('empat puluh dua juta rupiah');
  await payer.getByRole('button', { name: 'Susun kelompok pembayaran' }).click();
  await expect(payer.getByRole('heading', { level: 1, name: /^Kelompok pembayaran B-/ })).toBeVisible();
  await expect(payer.getByRole('main')).toContainText('empat puluh dua juta rupiah');
  await expect(payer.getByRole('main')).not.toContainText('1234567890');
  const saving = payer.waitForEvent('download');
  await payer.getByRole('button', { name: 'Unduh berkas bank' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('1234567890');
  await expectStatus(payer, 'Menunggu jawaban bank');
  await payer
    .getByRole('checkbox', { name: /kembali$/ })
    .first()
    .check();
  await payer.getByRole('button', { name: 'Catat jawaban bank' }).click();
  await expect(payer.getByLabel('Sebab menurut bank')).toHaveAttribute('aria-invalid', 'true');
  await payer.getByLabel('Sebab menurut bank').fill('Nama pemilik rekening berbeda');
  await payer.getByRole('button', { name: 'Catat jawaban bank' }).click();
  await expectStatus(payer, 'Selesai dicocokkan');
  await expect(payer.getByRole('table', { name: 'Pembayaran' })).toContainText('Nama pemilik rekening berbeda');
  // The bank's file says otherwise of one and knows one that is not ours: neither changes anything, and both are shown.
  const reference =
    (await payer
      .getByText(/^B-\d{4}-\d{6}-0001$/)
      .first()
      .textContent()) ?? '';
  await payer
    .getByLabel('Pilih berkas jawaban bank')
    .first()
    .setInputFiles({
      name: 'bank.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `reference,status,settled_on\n${reference},DIBAYAR,2024-03-01\nB-1999-000001-0001,DIBAYAR,2024-03-01`,
      ),
    });
  const lines = payer.getByRole('table', { name: 'Baris tidak cocok dalam bank.csv' });
  await expect(lines).toContainText('Berbeda dari jawaban bank sebelumnya.');
  await expect(lines).toContainText('Referensinya tidak ada di kumpulan ini.');
  await payer.goto('/pembayaran');
  await expect(payer.getByRole('checkbox', { name: number })).toBeVisible();
});

test('the queue shows what is open, gives the most urgent, and takes it back', async ({ pageOf }) => {
  const verifier = await pageOf('verifikator');
  await verifier.goto('/klaim');
  await expect(verifier.getByRole('navigation', { name: 'Bagian antrean' })).toBeVisible();
  await verifier.getByRole('button', { name: 'Ambil berikutnya' }).click();
  await expect(verifier.getByRole('region', { name: 'Yang dapat Anda lakukan sekarang' })).toContainText('Anda, sejak');
  const number = (await verifier.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await verifier.getByRole('link', { name: 'Klaim', exact: true }).first().click();
  await verifier.getByRole('link', { name: 'Antrean saya' }).click();
  await expect(verifier.getByRole('table', { name: 'Daftar klaim' })).toContainText(number.replace('Klaim ', ''));
  await verifier.getByRole('link', { name: number.replace('Klaim ', '') }).click();
  await verifier.getByRole('button', { name: 'Lepaskan' }).click();
  await expect(verifier.getByRole('region', { name: 'Yang dapat Anda lakukan sekarang' })).toContainText(
    'Belum ada yang mengerjakan',
  );
});

async function sendPaper(page: Page, kind: string): Promise<void> {
  await page.getByLabel('Jenis dokumen').selectOption(kind);
  await page
    .getByLabel('Pilih berkas')
    .first()
    .setInputFiles({ name: `${randomUUID()}.pdf`, mimeType: 'application/pdf', buffer: PDF });
  await expect(page.getByText('Dokumen tersimpan')).toBeVisible();
  await expect(page.getByLabel('Jenis dokumen')).toHaveValue('');
}

/** Takes a step that asks for nothing. */
async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function askAs(name: 'kpu') {
  const url = process.env['E2E_URL'] ?? '';
  const { issuer } = (await (await fetch(`${url}/config.json`)).json()) as { issuer: string };
  const place = { url, issuer, demoPassword: process.env['E2E_PASSWORD'] ?? '' };
  return graphClient(`${url}/graphql`, await signInPerson(place, name));
}
