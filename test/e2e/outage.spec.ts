import { expect } from '@playwright/test';

import { keyFigure, test, whileDown } from './console.ts';

const SOON = { timeout: 4_000 };

/** The gateway asks an owner that was away again after a few seconds: whoever tries again meanwhile is told the same once more. */
const untilBack = (look: () => Promise<void>): Promise<void> => expect(look).toPass({ timeout: 30_000 });

test('claims down: its figures are "tidak tersedia", never zero, and the banner names the part', async ({ page }) => {
  await page.goto('/?pemilu=semua');
  const claims = keyFigure(page, 'Klaim');
  await expect(claims).toContainText(/[1-9]/);
  const [claimsBefore, enrolledBefore] = [await claims.textContent(), await keyFigure(page, 'Terdaftar').textContent()];
  await whileDown('claims', async () => {
    await page.reload();
    await expect(claims).toContainText('tidak tersedia');
    await expect(claims).not.toContainText(/\d/);
    await expect(page.getByRole('alert')).toContainText('Bagian klaim sedang tidak dapat menjawab');
    await expect(keyFigure(page, 'Terjanji')).toContainText('124.470');
    await expect(keyFigure(page, 'Terdaftar')).toHaveText(enrolledBefore ?? '-');

    await page.goto('/klaim');
    await expect(page.getByRole('alert')).toContainText('Bagian klaim sedang tidak dapat menjawab');
    await expect(page.getByText('Belum ada klaim')).toHaveCount(0);
  });
  const claim = page.getByRole('table', { name: 'Daftar klaim' }).getByRole('link', { name: /^K-/ }).first();
  await untilBack(async () => {
    if (!(await claim.isVisible())) await page.getByRole('button', { name: 'Coba lagi' }).first().click(SOON);
    await expect(claim).toBeVisible(SOON);
  });
  await page.goto('/?pemilu=semua');
  await expect(claims).toHaveText(claimsBefore ?? '-');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('participants down: what is needed and promised stands, who is enrolled and missing is "tidak tersedia"', async ({
  page,
}) => {
  await page.goto('/perjanjian');
  await page.getByRole('link', { name: /KPU dan Bawaslu Kabupaten Bandung/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kabupaten Bandung');
  await expect(keyFigure(page, 'Terdaftar')).toContainText(/[1-9]/);
  const ofAgreement = { address: page.url(), enrolled: await keyFigure(page, 'Terdaftar').textContent() };
  await page.goto('/wilayah/61.06?pemilu=PILKADA-2024');
  const ofRegion = await keyFigure(page, 'Terdaftar').textContent();
  await whileDown('participants', async () => {
    for (const path of ['/?pemilu=PILKADA-2024', '/wilayah/61.06?pemilu=PILKADA-2024']) {
      await page.goto(path);
      await expect(page.getByRole('alert').first()).toContainText('kepesertaan');
      for (const name of ['Terdaftar', 'Aktif', 'Belum terlindungi']) {
        await expect(keyFigure(page, name)).toContainText('tidak tersedia');
      }
      await expect(keyFigure(page, 'Terjanji')).toContainText(/4\.453|1\.876/);
      await expect(keyFigure(page, 'Kebutuhan petugas')).toContainText(/\d/);
    }
    // What the texts say of the absent is known without the owner of participants.
    const why = page.getByRole('region', { name: 'Mengapa belum terlindungi' });
    await expect(why).toContainText('4.579');
    await expect(why).toContainText('tidak tersedia');

    await page.goto('/perhatian?pemilu=PILKADA-2024');
    await expect(page.getByRole('alert').first()).toContainText('kepesertaan');
    await expect(page.getByText('Tidak ada yang perlu dipantau')).toHaveCount(0);

    await page.goto(ofAgreement.address);
    await expect(keyFigure(page, 'Terdaftar')).toContainText('tidak tersedia');
    await expect(keyFigure(page, 'Belum terdaftar')).toContainText('tidak tersedia');
    await expect(keyFigure(page, 'Terjanji')).toContainText('113.447');
    await expect(page.getByRole('alert').first()).toContainText('kepesertaan');
  });
  await untilBack(async () => {
    const again = page.getByRole('button', { name: 'Coba lagi' }).first();
    if (await again.isVisible()) await again.click(SOON);
    await expect(keyFigure(page, 'Terdaftar')).toHaveText(ofAgreement.enrolled ?? '-', SOON);
  });
  await untilBack(async () => {
    await page.goto('/wilayah/61.06?pemilu=PILKADA-2024');
    await expect(keyFigure(page, 'Terdaftar')).toHaveText(ofRegion ?? '-', SOON);
  });
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('agreements down: who is signed in keeps their pages, and is told what is missing', async ({ page }) => {
  await page.goto('/klaim');
  await expect(
    page.getByRole('table', { name: 'Daftar klaim' }).getByRole('link', { name: /^K-/ }).first(),
  ).toBeVisible();
  await whileDown('agreements', async () => {
    await page.reload();
    await expect(
      page.getByRole('table', { name: 'Daftar klaim' }).getByRole('link', { name: /^K-/ }).first(),
    ).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'Hak akses Anda tidak dapat dibaca' })).toBeVisible();
  });
  await untilBack(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible(SOON);
    await expect(page.getByRole('alert')).toHaveCount(0, SOON);
  });
});
