import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { graphClient, wholeOf } from '../kit/graph-client.ts';
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
import { holdAnswers } from './requests.ts';

test.use({ person: 'kpu' });

test('an officer is found by NIK, shown for a purpose, corrected, suspended, reinstated and replaced; who comes is found by KPJ, moved and leaves; a double enrolment is settled', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const [kpu, bawaslu] = await Promise.all([askAs('kpu'), askAs('bawaslu')]);
  const { person, participantId } = await enrolledOfficer(kpu);
  const newcomer = syntheticPerson();
  const newcomerKpj = newcomer.nik.slice(-10);
  await recordKpj(kpu, idOf(await registerPerson(kpu, newcomer)), newcomerKpj);
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

  // Who looked, and what for, stands on the person's trail.
  const parts = page.getByRole('navigation', { name: 'Bagian halaman peserta' });
  await parts.getByRole('link', { name: 'Jejak audit' }).click();
  const trail = page.getByRole('region', { name: 'Jejak audit' });
  await expect(trail.getByRole('listitem').filter({ hasText: 'Surat 12/2024 (uji)' })).toContainText('Akses data');
  await expect(trail).not.toContainText(person.nik);
  await parts.getByRole('link', { name: 'Ringkasan' }).click();

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
  await identity.getByRole('button', { name: 'Ubah data diri' }).click();
  await changing.getByLabel('Tanggal lahir').fill('31/02/1990');
  await changing.getByLabel('Nama lengkap').fill(`${person.name} Putra`);
  await changing.getByLabel('Dasar pengumpulan data').selectOption('Persetujuan');
  await save.click();
  await expect(changing.getByLabel('Tanggal lahir')).toHaveAccessibleDescription(/tanggal/i);
  await changing.getByLabel('Tanggal lahir').fill(person.birthDate.split('-').toReversed().join('/'));
  await changing.getByLabel('Tujuan pengumpulan').fill('Perlindungan petugas (uji)');
  await save.click();
  await expect(changing).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: `${person.name} Putra` })).toBeVisible();
  await expect(identity).toContainText('Persetujuan · Perlindungan petugas (uji)');
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
  const heirs = page.getByRole('table', { name: 'Ahli waris' });
  await expect(heirs).toContainText('R••• C•••');
  // What is recorded is sealed: the dialog says that a new list takes its place.
  await page.getByRole('button', { name: 'Catat ahli waris' }).click();
  await expect(changing).toContainText('Menggantikan 1 ahli waris yang tercatat');
  await heir.getByLabel('Hubungan').selectOption('Anak');
  await heir.getByLabel('Nama lengkap').fill('Putri Contoh');
  await save.click();
  await expect(changing).toHaveCount(0);
  await expect(heirs).toContainText('P••• C•••');
  await expect(heirs).not.toContainText('R••• C•••');
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
  await replacing.getByRole('textbox', { name: 'Petugas baru', exact: true }).fill(newcomerKpj);
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

  // Who came goes on in another village, and leaves before the end.
  // The name of the village where they are comes late, when another one was typed already.
  const held = await holdAnswers(page, 'RegionName');
  await page.getByRole('button', { name: 'Pindah tugas', exact: true }).click();
  const moving = page.getByRole('dialog');
  await moving.getByLabel('Hari pertama di tugas baru').fill('15/02/2024');
  const village = moving.getByRole('combobox', { name: 'Wilayah tugas baru' });
  await village.fill('32.04.11.2002');
  await held.letGo();
  await expect(village).toHaveValue('32.04.11.2002');
  await page.getByRole('option', { name: /32\.04\.11\.2002/ }).click();
  await moving.getByLabel('Alasan').fill('Dibutuhkan di desa lain (uji)');
  await moving.getByRole('button', { name: 'Pindah tugas', exact: true }).click();
  await expect(moving).toHaveCount(0);
  const enrolments = page.getByRole('region', { name: 'Kepesertaan' });
  await expect(enrolments).toContainText('Lanjutan dari tugas');
  await page.getByRole('button', { name: 'Akhiri', exact: true }).click();
  await moving.getByLabel('Hari terakhir').fill('20/02/2024');
  await moving.getByLabel('Alasan').fill('Pindah domisili (uji)');
  await moving.getByRole('button', { name: 'Akhiri', exact: true }).click();
  await expect(moving).toHaveCount(0);
  await expect(enrolments).toContainText('20 Feb 2024');
  await expect(page.getByRole('button', { name: 'Akhiri', exact: true })).toHaveCount(0);

  await page.goto(`/peserta/${participantId}?bagian=riwayat`);
  const history = page.getByRole('region', { name: 'Riwayat' });
  for (const words of ['Ditangguhkan', 'Cuti (uji)', 'Dipulihkan', 'Diganti', 'Mengundurkan diri (uji)'])
    await expect(history).toContainText(words);

  // The filtered list as a file: both places of the newcomer, masked.
  await page.goto('/peserta');
  await page.getByLabel('Nama', { exact: true }).fill(newcomer.name);
  await expect(page.getByRole('link', { name: newcomer.name }).first()).toBeVisible();
  // A name is personal: it is in no address.
  expect(page.url()).not.toMatch(/nama|\?/);
  await page.getByRole('button', { name: 'Ekspor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buat berkas' }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('table', { name: 'Ekspor data' })
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.trimEnd().split('\r\n')).toHaveLength(3);
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

async function recordKpj(ask: Ask, participantId: string, kpj: string): Promise<void> {
  const { updateParticipant } = wholeOf(
    await ask<{ updateParticipant: { __typename: string } }>(
      `mutation ($input: UpdateParticipantInput!, $key: ID!) {
         updateParticipant(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { participantId, expectedVersion: 1, kpj }, key: randomUUID() },
    ),
  );
  expect(updateParticipant.__typename).toBe('Participant');
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
