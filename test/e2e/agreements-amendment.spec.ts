import { randomUUID } from 'node:crypto';

import { expect } from '@playwright/test';

import { graphClient, wholeOf } from '../kit/graph-client.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { expectStatus, takeStep, test, today } from './console.ts';

test('an agreement in force is suspended and reinstated, amended by two people, compared field by field, and renewed as a draft', async ({
  page: admin,
  pageOf,
}) => {
  test.setTimeout(120_000);
  const address = `/perjanjian/${await agreementInForce()}`;
  await admin.goto(address);
  await expectStatus(admin, 'Berlaku');

  // A step that takes something away says why, and since when.
  await admin.getByRole('button', { name: 'Tangguhkan', exact: true }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Mulai hari').fill('31/02/2026');
  await dialog.getByRole('button', { name: 'Tangguhkan', exact: true }).click();
  await expect(dialog.getByLabel('Mulai hari')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('Alasan')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Mulai hari').fill(today());
  await dialog.getByLabel('Alasan').fill('Iuran belum dibayar.');
  await dialog.getByRole('button', { name: 'Tangguhkan', exact: true }).click();
  await expectStatus(admin, 'Ditangguhkan');
  await admin.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await dialog.getByLabel('Alasan').fill('Iuran sudah dibayar.');
  await dialog.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expectStatus(admin, 'Berlaku');

  // An amendment begins with the terms in force; what stands in it is no promise before it is signed.
  const kpu = await pageOf('kpu');
  await kpu.goto(address);
  await kpu.getByRole('button', { name: 'Buka adendum' }).click();
  await kpu.getByRole('button', { name: 'Simpan rancangan' }).click();
  await expect(kpu.getByLabel('Maksud adendum')).toBeFocused();
  await kpu.getByLabel('Maksud adendum').fill('Petugas TPS ikut dilindungi.');
  await kpu.getByRole('textbox', { name: 'Hari terakhir berlaku' }).fill('30/11/2028');
  await kpu.getByRole('button', { name: 'Jumlah petugas' }).click();
  await kpu.getByLabel('Tambahkan jenis petugas').selectOption('KPPS');
  await kpu.getByRole('textbox', { name: /KPPS/ }).fill('700');
  await kpu.getByRole('button', { name: 'Simpan rancangan' }).click();
  await expect(kpu.getByRole('region', { name: 'Yang dapat Anda lakukan sekarang' })).toContainText('versi 2');
  // Not of the whole page: an identifier on it may well hold these digits.
  const promised = { name: 'Yang dijanjikan untuk KPU Kabupaten Bandung' } as const;
  await expect(kpu.getByRole('region', promised)).toContainText('155');
  await expect(kpu.getByRole('region', promised)).not.toContainText('700');
  await takeStep(kpu, 'Ajukan');
  await expect(kpu.getByRole('button', { name: 'Setujui', exact: true })).toHaveCount(0);
  await admin.reload();
  await takeStep(admin, 'Setujui');
  await admin.getByRole('button', { name: 'Catat penandatanganan' }).click();
  await dialog.getByLabel('Hari penandatanganan').fill(today());
  await dialog.getByLabel('Nama *').fill('Rustam Contoh');
  await dialog.getByLabel('Jabatan *').fill('Ketua KPU Kabupaten Bandung');
  await dialog.getByRole('button', { name: 'Catat penandatanganan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(admin.getByRole('region', promised)).toContainText('700');

  await admin.getByRole('link', { name: 'Ketentuan' }).click();
  await admin.getByLabel('Bandingkan').selectOption('versi 1');
  const changes = admin.getByRole('table', { name: 'Perbedaan versi 1 dan versi 2' });
  const lastDay = changes.getByRole('row').filter({ hasText: '30 November 2028' });
  await expect(lastDay.locator('del')).toContainText('31 Desember 2027');
  await expect(changes.locator('ins').getByText('700', { exact: true })).toBeVisible();

  // What continues it is proposed from its last terms, saved once, and named from then on.
  await admin.goto(`${address}/perpanjangan?pemilu=PEMILU-2024`);
  await expect(admin.getByRole('table', { name: 'Yang berubah dan mengapa' })).toBeVisible();
  await admin.getByRole('button', { name: 'Simpan sebagai rancangan' }).click();
  await expect(admin).toHaveURL(/\/sunting$/);
  await admin.getByRole('button', { name: 'Jumlah petugas' }).click();
  await expect(admin.getByRole('textbox', { name: /KPPS/ })).toHaveValue(/\d/);
  await admin.goto(`${address}/perpanjangan?pemilu=PEMILU-2024`);
  await expect(admin.getByText('Sudah ada perjanjian lanjutan untuk pemilihan ini')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Simpan sebagai rancangan' })).toBeDisabled();

  // What is ended is promised no more: the figures of the country are what they were.
  await admin.goto(address);
  await admin.getByRole('button', { name: 'Akhiri', exact: true }).click();
  await dialog.getByLabel('Alasan').fill('Peragaan selesai.');
  await dialog.getByRole('button', { name: 'Akhiri', exact: true }).click();
  await expectStatus(admin, 'Diakhiri');
});

/** An agreement of KPU Kabupaten Bandung, registered as from paper; the console's wizard has a test of its own. */
async function agreementInForce(): Promise<string> {
  const url = process.env['E2E_URL'] ?? '';
  const { issuer } = (await (await fetch(`${url}/config.json`)).json()) as { issuer: string };
  const place = { url, issuer, demoPassword: process.env['E2E_PASSWORD'] ?? '' };
  const ask = graphClient(`${url}/graphql`, await signInPerson(place, 'admin'));
  const input = {
    regionCode: '32.04',
    electionCode: 'PILKADA-2024',
    instrument: 'PKS',
    signedOn: `2024-09-${String(1 + (Date.now() % 28)).padStart(2, '0')}`,
    programmes: ['JKK', 'JKM'],
    parties: [
      { institutionCode: 'kpu-32.04', role: 'SIGNER' },
      { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' },
      { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
    ],
    beneficiaries: [{ institutionCode: 'kpu-32.04', headcounts: [{ categoryCode: 'PPK', people: 155 }] }],
    startsOn: '2024-09-02',
    endsOn: '2027-12-31',
  };
  const { registerAgreement } = wholeOf(
    await ask<{ registerAgreement: { id?: string; message?: { en: string } } }>(
      `mutation ($input: RegisterAgreementInput!, $key: ID!) {
        registerAgreement(input: $input, idempotencyKey: $key) {
          ... on Agreement { id } ... on AgreementRefused { message { en } }
        }
      }`,
      { input, key: randomUUID() },
    ),
  );
  if (registerAgreement.id === undefined) throw new Error(registerAgreement.message?.en);
  return registerAgreement.id;
}
