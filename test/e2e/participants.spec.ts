import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { graphClient } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import {
  agreementOf,
  enrolledOfficer,
  enrolPerson,
  idOf,
  POLLING_OFFICER,
  registerPerson,
} from '../kit/graph-commands.ts';
import { signInPerson } from '../kit/sign-in.ts';
import type { DemoPerson } from '../kit/sign-in.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';
import { test } from './console.ts';

test.use({ person: 'kpu' });

test('an officer is found by NIK, shown for a purpose, suspended, reinstated and replaced, and a double enrolment is settled', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const [kpu, bawaslu] = await Promise.all([askAs('kpu'), askAs('bawaslu')]);
  const { person, participantId } = await enrolledOfficer(kpu);
  const newcomer = syntheticPerson();
  await registerPerson(kpu, newcomer);
  await enrolAtBawaslu(bawaslu, person);

  await page.goto('/peserta');
  await page.getByLabel('NIK lengkap').fill(person.nik);
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  const identity = page.getByRole('region', { name: 'Identitas' });
  await expect(identity).not.toContainText(person.nik);
  await identity.getByRole('button', { name: 'Tampilkan data' }).click();
  const reveal = page.getByRole('dialog');
  await reveal.getByRole('button', { name: 'Tampilkan data' }).click();
  await expect(reveal.getByLabel('Keterangan')).toHaveAccessibleDescription(/paling sedikit 3 huruf/);
  await reveal.getByLabel('Keterangan').fill('Surat 12/2024 (uji)');
  await reveal.getByRole('button', { name: 'Tampilkan data' }).click();
  await expect(identity).toContainText(person.nik);
  await identity.getByRole('button', { name: /^Samarkan/ }).click();
  await expect(identity).not.toContainText(person.nik);
  expect(page.url()).not.toContain(person.nik);

  // Numbers and heirs are refused at their fields and then recorded; by the KPJ the person is found again.
  const kpj = person.nik.slice(-11);
  await identity.getByRole('button', { name: 'Ubah telepon dan KPJ' }).click();
  const changing = page.getByRole('dialog');
  const save = changing.getByRole('button', { name: 'Simpan' });
  await changing.getByLabel('Telepon').fill('0812 3456 7890');
  await changing.getByLabel('Nomor KPJ').fill('123');
  await save.click();
  await expect(changing.getByLabel('Nomor KPJ')).toHaveAccessibleDescription(/10 atau 11 angka/);
  await changing.getByLabel('Nomor KPJ').fill(kpj);
  await save.click();
  await expect(changing).toHaveCount(0);
  await expect(identity).toContainText(`•••••${kpj.slice(-3)}`);
  await expect(identity).toContainText('•••••890');
  await page.goto(`/peserta/${participantId}?bagian=ahli-waris`);
  await page.getByRole('button', { name: 'Catat ahli waris' }).click();
  const heir = changing.getByRole('group', { name: 'Ahli waris ke-1' });
  await heir.getByLabel('Hubungan').selectOption('Suami atau istri');
  await heir.getByLabel('Nama lengkap').fill('Rina Contoh');
  await heir.getByLabel('Telepon').fill('021-555');
  await heir.getByLabel('Bagian (%)').fill('setengah');
  await save.click();
  await expect(heir.getByLabel('Bagian (%)')).toHaveAccessibleDescription(/persen/i);
  await heir.getByLabel('Bagian (%)').fill('60');
  await save.click();
  await expect(heir.getByLabel('Telepon')).toHaveAccessibleDescription(/0812/);
  await heir.getByLabel('Telepon').fill('081399998888');
  await save.click();
  await expect(changing).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Ahli waris' })).toContainText('R••• C•••');
  await page.goto('/peserta');
  await page.getByLabel('NIK lengkap').fill(kpj);
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  expect(page.url()).not.toContain(kpj);

  // The other side of a double enrolment is named, and nothing more of it.
  await page.getByRole('link', { name: 'Buka daftar kepesertaan ganda' }).click();
  const conflict = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: person.name }) });
  await expect(conflict).toContainText('KPU dan Bawaslu sekaligus');
  await expect(conflict).toContainText('Bawaslu Kabupaten Bandung');
  await expect(conflict.getByText('Pihak lain')).toBeVisible();
  await conflict.getByRole('button', { name: 'Selesaikan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Sudah diklarifikasi bersama (uji).');
  await page.getByRole('dialog').getByRole('button', { name: 'Selesaikan' }).click();
  await expect(conflict).toHaveCount(0);
  await page.getByRole('radio', { name: 'Selesai' }).check();
  await expect(conflict).toContainText('Sudah diklarifikasi bersama (uji).');

  await page.goto(`/peserta/${participantId}`);
  await change(page, 'Tangguhkan', '01/02/2024', 'Cuti (uji)');
  await expect(page.getByRole('region', { name: 'Kepesertaan' })).toContainText('Ditangguhkan sejak 1 Feb 2024');
  await askForCover(page, person);
  // Their own chain is broken, yet nobody says no: the cover through the other institution may hold, its contributions are not recorded.
  await expect(page.getByRole('region', { name: 'Jawaban' })).toContainText('Belum dapat dipastikan pada 14 Feb 2024');
  await expect(page.getByText('Jawaban ditentukan oleh kepesertaan di luar lingkup Anda')).toBeVisible();
  await expect(page.getByRole('region', { name: person.name })).toContainText('Tidak terlindungi');

  await page.goto(`/peserta/${participantId}`);
  await change(page, 'Pulihkan', '05/02/2024', 'Kembali bertugas (uji)');
  await expect(page.getByRole('region', { name: 'Kepesertaan' })).toContainText('dipulihkan 5 Feb 2024');
  await page.getByRole('button', { name: 'Ganti petugas' }).click();
  const replacing = page.getByRole('dialog');
  await replacing.getByRole('textbox', { name: 'Petugas baru', exact: true }).fill(newcomer.nik);
  await replacing.getByRole('button', { name: 'Cari' }).click();
  await replacing.getByRole('button', { name: `Pilih ${newcomer.name}` }).click();
  await replacing.getByLabel('Hari terakhir petugas lama').fill('10/02/2024');
  await replacing.getByLabel('Hari pertama petugas baru').fill('12/02/2024');
  await expect(replacing.getByRole('status')).toContainText('24 jam tanpa perlindungan');
  await replacing.getByLabel('Alasan').fill('Mengundurkan diri (uji)');
  await replacing.getByRole('button', { name: 'Ganti petugas' }).click();
  const done = page.getByRole('dialog', { name: 'Petugas sudah diganti' });
  await expect(done).toContainText('Dari 11 Feb 2024 sampai 11 Feb 2024 tempat ini tidak terlindungi');
  await done.getByRole('link', { name: newcomer.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: newcomer.name })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kepesertaan' })).toContainText(`Menggantikan ${person.name}`);

  await page.goto(`/peserta/${participantId}?bagian=riwayat`);
  const history = page.getByRole('region', { name: 'Riwayat' });
  for (const words of ['Ditangguhkan', 'Cuti (uji)', 'Dipulihkan', 'Diganti', 'Mengundurkan diri (uji)'])
    await expect(history).toContainText(words);

  // The filtered list as a file: that one row, masked.
  await page.goto(`/peserta?nama=${encodeURIComponent(newcomer.name)}`);
  await page.getByRole('button', { name: 'Ekspor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buat berkas' }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('table', { name: 'Ekspor data' })
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.trimEnd().split('\r\n')).toHaveLength(2);
  expect(file).toContain(newcomer.name);
  expect(file).not.toContain(newcomer.nik);
});

async function change(page: Page, action: string, day: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Hari pertama/).fill(day);
  await dialog.getByLabel('Alasan').fill(reason);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function askForCover(page: Page, { nik, birthDate }: { nik: string; birthDate: string }): Promise<void> {
  await page.goto('/apakah-terlindungi');
  await page.getByLabel('NIK').fill(nik);
  await page.getByLabel('Tanggal lahir').fill(birthDate.split('-').toReversed().join('/'));
  await page.getByLabel('Tanggal *', { exact: true }).fill('14/02/2024');
  await page.getByLabel('Jam (WIB)').fill('21.00');
  await page.getByLabel('Keperluan').selectOption('Pengurusan klaim');
  await page.getByRole('button', { name: 'Tanyakan' }).click();
}

async function enrolAtBawaslu(ask: Ask, person: ReturnType<typeof syntheticPerson>): Promise<void> {
  const institutionCode = 'bawaslu-32.04';
  const participantId = idOf(await registerPerson(ask, { ...person, institutionCode }));
  const agreementId = await agreementOf(ask, '32.04');
  idOf(
    await enrolPerson(ask, { ...POLLING_OFFICER, participantId, agreementId, institutionCode, categoryCode: 'PTPS' }),
  );
}

/** The graph as a person asks it, for what a test begins with. */
async function askAs(person: DemoPerson): Promise<Ask> {
  const url = process.env['E2E_URL']!;
  const { issuer } = (await (await fetch(`${url}/config.json`)).json()) as { issuer: string };
  const place = { url, issuer, demoPassword: process.env['E2E_PASSWORD']! };
  return graphClient(`${url}/graphql`, await signInPerson(place, person));
}
