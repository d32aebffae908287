import { setTimeout as sleep } from 'node:timers/promises';

import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { test } from './console.ts';
import type { Requests } from './requests.ts';

/** Every route with something on it; those with an identifier are reached through a list. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  overview: (page) => page.goto('/?pemilu=PILKADA-2024'),
  'overview as a table': (page) => page.goto('/?tampilan=tabel&wilayah=32.04'),
  'overview by regency': (page) => page.goto('/?tingkat=kabupaten'),
  'overview on the map': (page) => page.goto('/?tampilan=peta&pemilu=PEMILU-2024&wilayah=32'),
  'overview of all elections': (page) => page.goto('/'),
  'where a number comes from': async (page) => {
    await page.goto('/?pemilu=PEMILU-2024');
    await page.getByTitle('Dari mana angka ini: Kebutuhan petugas').click();
    await page.getByRole('dialog').waitFor();
  },
  agreements: (page) => page.goto('/perjanjian'),
  agreement: (page) => openFirst(page, '/perjanjian', 'Daftar perjanjian', /Kabupaten Bandung/),
  'agreement terms, on a day': (page) => openPart(page, 'bagian=ketentuan&tanggal=2024-02-14'),
  'agreement funding': (page) => openPart(page, 'bagian=pendanaan'),
  'agreement coverage': (page) => openPart(page, 'bagian=cakupan'),
  'agreement documents': (page) => openPart(page, 'bagian=dokumen'),
  'agreement history': (page) => openPart(page, 'bagian=riwayat'),
  'agreement renewal': async (page) => {
    await openPart(page, '');
    await page.getByRole('button', { name: 'Siapkan perpanjangan' }).click();
  },
  'amendment, its first step': async (page) => {
    await openPart(page, '');
    await page.getByRole('button', { name: 'Buka adendum' }).click();
    await page.getByLabel('Maksud adendum').waitFor();
  },
  'funding step, refused': async (page) => {
    await openPart(page, 'bagian=pendanaan');
    await page.getByRole('button', { name: 'Catat langkah pendanaan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
  },
  'new agreement, head-counts': async (page) => {
    await page.goto('/perjanjian/baru?wilayah=32.04&pemilu=PILKADA-2024');
    await page.getByRole('button', { name: 'KPU Kabupaten Bandung', exact: true }).click();
    await page.getByRole('button', { name: 'Jumlah petugas' }).click();
    await page.getByRole('button', { name: 'Isi dengan kebutuhan terhitung' }).click();
  },
  'new agreement, refused': async (page) => {
    await page.goto('/perjanjian/baru?langkah=tinjau');
    await page.getByRole('button', { name: 'Simpan rancangan' }).click();
  },
  region: (page) => page.goto('/wilayah/32.04'),
  nation: (page) => page.goto('/wilayah/ID'),
  'region with an inference': (page) => page.goto('/wilayah/61.06?pemilu=PILKADA-2024'),
  'needs attention': (page) => page.goto('/perhatian?pemilu=PEMILU-2024'),
  'without agreement': (page) => page.goto('/tanpa-perjanjian'),
  'agreements that should exist': (page) => page.goto('/tanpa-perjanjian?menurut=perjanjian'),
  'extension, nothing asked': (page) => page.goto('/simulasi-perluasan'),
  'extension, reckoned': (page) =>
    page.goto('/simulasi-perluasan?wilayah=16.71&instansi=kpu-16.71&kategori=KPPS.LINMAS'),
  'counts of units': (page) => page.goto('/acuan?wilayah=32.04&pemilu=PEMILU-2024'),
  'counts of units, refused': async (page) => {
    await page.goto('/acuan?wilayah=32.04&pemilu=PEMILU-2024');
    await page.getByRole('button', { name: 'Catat jumlah' }).click();
  },
  seats: (page) => page.goto('/acuan?bagian=kursi'),
  rates: (page) => page.goto('/acuan?bagian=iuran'),
  holidays: (page) => page.goto('/acuan?bagian=libur'),
  webhooks: (page) => page.goto('/webhook'),
  participants: (page) => page.goto('/peserta'),
  contributions: (page) => page.goto('/iuran'),
  people: (page) => page.goto('/administrasi/pengguna'),
  'an API client': (page) => page.goto('/administrasi/klien-api/payung-partner-demo'),
  // Its pages with invoices are looked at in contributions.spec.ts.
  'bank reconciliation': (page) => page.goto('/iuran/rekonsiliasi'),
  'new participant': (page) => page.goto('/peserta/baru'),
  'new participant, refused': async (page) => {
    await page.goto('/peserta/baru');
    await page.getByRole('button', { name: 'Daftarkan peserta' }).click();
  },
  participant: (page) => openFirst(page, '/peserta', 'Daftar peserta'),
  "a participant's heirs": async (page) => {
    await openFirst(page, '/peserta', 'Daftar peserta');
    await page
      .getByRole('navigation', { name: 'Bagian halaman peserta' })
      .getByRole('link', { name: 'Ahli waris' })
      .click();
  },
  'replacing an officer': async (page) => {
    await openFirst(page, '/peserta', 'Daftar peserta');
    await page.getByRole('button', { name: 'Ganti petugas' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ganti petugas' }).click();
  },
  'imports and exports': (page) => page.goto('/pekerjaan'),
  'new import, refused': async (page) => {
    await page.goto('/impor/baru');
    await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
  },
  'requests of data subjects': (page) => page.goto('/permintaan-data'),
  'new request of a data subject': (page) => page.goto('/permintaan-data/baru'),
  'breach register': (page) => page.goto('/kegagalan-pelindungan'),
  'new breach': (page) => page.goto('/kegagalan-pelindungan/baru'),
  retention: (page) => page.goto('/masa-simpan'),
  'break-glass': (page) => page.goto('/akses-darurat'),
  'own sessions': (page) => page.goto('/sesi-saya'),
  'processing register': (page) => page.goto('/register-pemrosesan'),
  'double enrolments': (page) => page.goto('/kepesertaan-ganda'),
  'cover question, refused': async (page) => {
    await page.goto('/apakah-terlindungi');
    await page.getByRole('button', { name: 'Tanyakan' }).click();
  },
  'readiness of heirs': (page) => page.goto('/kesiapan-ahli-waris?pemilu=PEMILU-2024'),
  'new enrolment': async (page) => {
    await openFirst(page, '/peserta', 'Daftar peserta');
    await page.goto(`${new URL(page.url()).pathname}/daftarkan`);
  },
  claims: (page) => page.goto('/klaim'),
  claim: (page) => openFirst(page, '/klaim', 'Daftar klaim'),
  'new claim': (page) => page.goto('/klaim/baru'),
  'new claim, of an enrolment': async (page) => {
    await openFirst(page, '/peserta', 'Daftar peserta');
    await page.getByRole('button', { name: 'Daftarkan klaim' }).first().click();
    await page.waitForURL(/\/klaim\/baru/);
    await page.getByRole('heading', { level: 1, name: /klaim/i }).waitFor();
  },
  'early notice, refused': async (page) => {
    await page.goto('/klaim/pemberitahuan');
    await page.getByRole('button', { name: 'Kirim pemberitahuan' }).click();
  },
  'claim, to be calculated, with somebody to be paid': async (page) => {
    await openFirst(page, '/klaim?antrean=dokumen', 'Daftar klaim');
    await page.getByRole('button', { name: 'Hitung manfaat' }).click();
    await page.getByRole('button', { name: 'Tambah anak' }).click();
    await page.getByRole('button', { name: 'Catat penerima' }).click();
  },
  appeals: (page) => page.goto('/klaim?antrean=keberatan'),
  trail: async (page) => {
    await page.goto('/jejak');
    await page.getByText('Rincian').first().click();
  },
  'incident calendar': (page) => page.goto('/kalender-kejadian?pemilu=PEMILU-2024'),
  payments: (page) => page.goto('/pembayaran'),
  'calculator, nothing asked': (page) => page.goto('/kalkulator'),
  'calculator, compared': (page) =>
    page.goto(
      '/kalkulator?program=JKK&tanggal=2024-02-14&akibat=meninggal&upah=1100000&anak=12-SD-6&rawat=5000000&banding=ya&santunan=meninggal',
    ),
  'calculator, refused': (page) =>
    page.goto('/kalkulator?program=JKK&tanggal=2024-02-14&akibat=cacat-sebagian&cacat=3500'),
  'not found': (page) => page.goto('/tidak/ada'),
  palette: async (page) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  },
};

// `npm run test:long` looks at every page in light and dark, the short run at every third one, and at every third of those in the dark.
const LONG = process.env['LONG'] === '1';
const looked = Object.entries(PAGES).filter((_page, index) => LONG || index % 3 === 0);

for (const [index, [name, open]] of looked.entries()) {
  const schemes = LONG || index % 3 === 0 ? (['light', 'dark'] as const) : (['light'] as const);
  test(`${name}: at most two questions at once, nothing for axe to find, in ${schemes.join(' and in ')}`, async ({
    reader: page,
    readerRequests,
  }) => {
    // What an earlier page kept in the browser, such as an unsaved form, is not part of this one.
    if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
    // A colour that is on its way to another is neither.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    await settled(page, readerRequests);
    if (!ONE_AFTER_THE_OTHER.has(name) && readerRequests.asked().some(({ waited }) => waited))
      await openSlowly(page, open, readerRequests);
    expectFewQuestions(readerRequests, name);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      await expectAccessible(page, colorScheme);
    }
  });
}

test.describe('before signing in', () => {
  test.use({ person: 'nobody' });

  test('the door and the page of the provider: nothing for axe to find, in light and in dark', async ({ page }) => {
    await page.goto('/masuk');
    await page.getByRole('button', { name: 'Masuk' }).waitFor();
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByLabel('Kata sandi').waitFor();
    await expectAccessible(page, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, 'light');
  });
});

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function openFirst(page: Page, list: string, table: string, name: RegExp = /./): Promise<void> {
  await page.goto(list);
  await page.getByRole('table', { name: table }).getByRole('link', { name }).first().click();
  await page.getByRole('navigation', { name: 'Jejak halaman' }).waitFor();
}

/** A part of the agreement of Kabupaten Bandung. */
async function openPart(page: Page, search: string): Promise<void> {
  if (bandung === undefined) {
    await openFirst(page, '/perjanjian', 'Daftar perjanjian', /KPU dan Bawaslu Kabupaten Bandung/);
    bandung = new URL(page.url()).pathname;
  }
  await page.goto(search === '' ? bandung : `${bandung}?${search}`);
}

/** Where the agreement of Kabupaten Bandung is, once it was found in the list. */
let bandung: string | undefined;

async function settled(page: Page, requests: Requests): Promise<void> {
  // Before its answer comes a page says for a moment nothing of loading, and its buttons wait.
  await requests.settled();
  // What came last may still be on its way onto the page.
  await expect(async () => {
    // A page that goes on to another one, such as back from the provider, is waited for anew.
    await page.evaluate('new Promise((done) => requestIdleCallback(done, { timeout: 3000 }))');
  }).toPass({ timeout: 10_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Memuat…')).toHaveCount(0);
}

/** Pages whose second question cannot be put before the first is answered: what holds in a place that only the paper names. */
const ONE_AFTER_THE_OTHER = new Set(['amendment, its first step']);

/**
 * Opens a page that seems to wait for an answer once more, with answers that take their time: a question that does not
 * depend on one is asked before it comes, however quick the graph and slow the browser are.
 */
async function openSlowly(page: Page, open: (page: Page) => Promise<unknown>, requests: Requests): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.route('**/graphql', async (route) => {
    await sleep(1_000);
    await route.continue();
  });
  await open(page);
  await settled(page, requests);
  await page.unrouteAll({ behavior: 'wait' });
}

/** A page asks the graph at most twice, and neither question waits for the answer to the other. */
function expectFewQuestions(requests: Requests, name: string): void {
  const asked = requests.asked();
  expect(asked.length, asked.map(({ operation }) => operation).join(', ')).toBeLessThanOrEqual(2);
  if (!ONE_AFTER_THE_OTHER.has(name)) expect(asked.filter(({ waited }) => waited)).toEqual([]);
}

/**
 * No violation, and no text in the colour of its ground, which axe calls merely incomplete. In the dark only
 * colours are looked at: all else is the same page.
 */
async function expectAccessible(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  // Pages have no frames: the simple way needs no second tab for each look.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations, incomplete } = await (
    scheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(STANDARDS)
  ).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme} ${id} ${String(target)}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
  const invisible = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) =>
      nodes.filter(({ any }) =>
        any.some(({ data }) => (data as { contrastRatio?: number } | null)?.contrastRatio === 1),
      ),
    )
    .map(({ target }) => `${scheme} invisible ${String(target)}`);
  expect(invisible).toEqual([]);
}
