import { connect } from '@payung/kit/database.ts';
import { contributionTableProblems, monthlyContribution } from '@payung/kit/values/contribution.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { contributionRates } from '../seed/contribution-rates.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { person } from '../testing/people.ts';
import { assertRatesHoldTogether } from './contribution-rate.reads.ts';
import { RateTable } from './contribution-rate.table.ts';

let world: AgreementsWorld;
beforeAll(async () => (world = await startAgreementsWorld()));
afterAll(() => world?.stop());

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await world.askAs<Data>(person('auditor'), query);
  expect(errors).toEqual([]);
  return data!;
}

test('the rates of a day come with their sources, and say how sure they are', async () => {
  const { contributionRates: found } = await ask<{
    contributionRates: Record<string, unknown> & { rates: Record<string, unknown>[] };
  }>(
    '{ contributionRates(on: "2024-11-27") { on governmentClass rounding { mode confidence } rates { programme riskClass basisPoints effectiveFrom effectiveTo source confidence forElectionOfficers } } }',
  );
  expect(found).toMatchObject({
    on: '2024-11-27',
    governmentClass: 'VERY_LOW',
    rounding: { mode: 'HALF_UP', confidence: 'UNVERIFIED' },
  });
  expect(
    found.rates.map(({ programme, riskClass, basisPoints, forElectionOfficers }) => [
      programme,
      riskClass,
      basisPoints,
      forElectionOfficers,
    ]),
  ).toEqual([
    ['JKK', 'VERY_LOW', 24, true],
    ['JKK', 'LOW', 54, false],
    ['JKK', 'MEDIUM', 89, false],
    ['JKK', 'HIGH', 127, false],
    ['JKK', 'VERY_HIGH', 174, false],
    ['JKM', null, 30, true],
  ]);
  expect(
    found.rates.every(({ source, confidence }) => String(source).startsWith('PP 44/2015') && confidence === 'PRESS'),
  ).toBe(true);
});

test('before PP 44/2015 there are none, and without a day today counts', async () => {
  const found = await ask<{ before: { rates: unknown[] }; today: { rates: unknown[] } }>(
    '{ before: contributionRates(on: "2015-06-30") { rates { basisPoints } } today: contributionRates { rates { basisPoints } } }',
  );
  expect([found.before.rates.length, found.today.rates.length]).toEqual([0, 6]);
});

describe('the honorarium table', () => {
  /** Every line of the table of sources, with its contributions of 24 and 30 basis points. */
  const TABLE: readonly (readonly [
    election: string,
    category: string,
    post: string,
    amount: number | null,
    sum: number | null,
  ])[] = [
    ['PEMILU-2024', 'PPK', 'Ketua PPK', 2_500_000, 13_500],
    ['PEMILU-2024', 'PPK', 'Anggota PPK', 2_200_000, 11_880],
    ['PEMILU-2024', 'SEK_PPK', 'Sekretaris PPK', 1_850_000, 9_990],
    ['PEMILU-2024', 'SEK_PPK', 'Pelaksana/staf PPK', 1_300_000, 7_020],
    ['PEMILU-2024', 'PPS', 'Ketua PPS', 1_500_000, 8_100],
    ['PEMILU-2024', 'PPS', 'Anggota PPS', 1_300_000, 7_020],
    ['PEMILU-2024', 'SEK_PPS', 'Sekretaris PPS', 1_150_000, 6_210],
    ['PEMILU-2024', 'SEK_PPS', 'Pelaksana/staf PPS', 1_050_000, 5_670],
    ['PEMILU-2024', 'PANTARLIH', 'Pantarlih', 1_000_000, 5_400],
    ['PEMILU-2024', 'KPPS', 'Ketua KPPS', 1_200_000, 6_480],
    ['PEMILU-2024', 'KPPS', 'Anggota KPPS', 1_100_000, 5_940],
    ['PEMILU-2024', 'LINMAS', 'Petugas ketertiban TPS (Linmas)', 700_000, 3_780],
    ['PEMILU-2024', 'PANWASCAM', 'Ketua Panwascam', 2_200_000, 11_880],
    ['PEMILU-2024', 'PANWASCAM', 'Anggota Panwascam', 1_900_000, 10_260],
    ['PEMILU-2024', 'SEK_PANWASCAM', 'Kepala Sekretariat Panwascam', 1_550_000, 8_370],
    ['PEMILU-2024', 'SEK_PANWASCAM', 'Pelaksana teknis non-PNS', 1_500_000, 8_100],
    ['PEMILU-2024', 'PKD', 'Pengawas Kelurahan/Desa', 1_100_000, 5_940],
    ['PEMILU-2024', 'PTPS', 'Pengawas TPS', 1_000_000, 5_400],
    ['PILKADA-2024', 'PPK', 'Ketua PPK', 2_500_000, 13_500],
    ['PILKADA-2024', 'KPPS', 'Ketua KPPS', 900_000, 4_860],
    ['PILKADA-2024', 'KPPS', 'Anggota KPPS', 850_000, 4_590],
    ['PILKADA-2024', 'LINMAS', 'Petugas ketertiban TPS (Linmas)', 650_000, 3_510],
    ['PILKADA-2024', 'PKD', 'Pengawas Kelurahan/Desa', null, null],
    ['PILKADA-2024', 'PTPS', 'Pengawas TPS', 800_000, 4_320],
  ];

  test.each(TABLE)('%s, %s: %s earns %s and costs %s a month', async (election, category, post, amount, sum) => {
    const { honoraria } = await ask<{
      honoraria: { post: { id: string }; amount: number | null; confidence: string; source: string }[];
    }>(
      `{ honoraria(electionCode: "${election}", categoryCode: "${category}") { post { id } amount confidence source } }`,
    );
    const found = honoraria.find((row) => row.post.id === post);
    expect(found?.amount).toBe(amount);
    expect(found?.confidence).toBe(amount === null ? 'UNVERIFIED' : 'PRESS');
    if (amount === null) return;
    const table = { rates: contributionRates, riskClass: 'VERY_LOW', rounding: 'HALF_UP' } as const;
    const { total } = monthlyContribution(rupiah(amount), ['JKK', 'JKM'], table, Temporal.PlainDate.from('2024-11-27'));
    expect(total).toBe(sum);
  });

  test('what sources disagree on is said', async () => {
    const { honoraria } = await ask<{ honoraria: { note: { en: string } | null }[] }>(
      '{ honoraria(electionCode: "PEMILU-2024", categoryCode: "PTPS") { note { en } } }',
    );
    expect(honoraria[0]?.note?.en).toBe('Sources differ: 750,000 to 1,000,000.');
  });

  test('of 2020 nothing is known, and nothing is made up', async () => {
    expect(await ask('{ honoraria(electionCode: "PILKADA-2020") { amount } }')).toEqual({ honoraria: [] });
  });
});

test('the rates that are shipped hold together', () => {
  expect(contributionTableProblems(contributionRates)).toEqual([]);
});

test('the service does not start on rates that do not', async () => {
  const database = await connect({
    url: world.database.migratorUrl,
    tables: [RateTable],
    applicationName: 'test',
    connections: 1,
  });
  await expect(assertRatesHoldTogether(database.manager)).resolves.toBeUndefined();
  await database.query("update contribution_rate set effective_to = '2024-12-31' where programme = 'JKM'");
  await expect(assertRatesHoldTogether(database.manager)).rejects.toThrow('JKM: no rate holds after 2024-12-31');
  await database.destroy();
});
