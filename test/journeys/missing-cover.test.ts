import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';

import { wholeOf } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';

// Who should have been promised something and was not: before anybody is enrolled, and by what the register knows alone.

journey('the white map ranks the regencies that no agreement covers, most unprotected first', async ({ as }) => {
  const ask = await as('admin');
  type White = {
    totalCount: number;
    edges: { node: { region: { code: string }; bodies: string[]; unprotected: { value: number | null } } }[];
  };
  const { regionsWithoutAgreement: white } = wholeOf(
    await ask<{
      regionsWithoutAgreement: White;
    }>(`query White { regionsWithoutAgreement(electionCode: "PILKADA-2024", first: 100) {
      totalCount edges { node { region { code } bodies unprotected { value completeness } } } } }`),
  );
  const numbers = white.edges.map(({ node }) => node.unprotected.value ?? 0);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(numbers[0]).toBeGreaterThan(0);
  // Two of 514 have agreements for this election, each of one body: the other body is still missing there.
  expect(white.totalCount).toBe(514);
  const { regionsWithoutAgreement: kpu } = wholeOf(
    await ask<{ regionsWithoutAgreement: White }>(
      `query WhiteKpu { regionsWithoutAgreement(electionCode: "PILKADA-2024", body: KPU, provinceCode: "61") { totalCount edges { node { region { code } bodies unprotected { value completeness } } } } }`,
    ),
  );
  expect(kpu.edges.map(({ node }) => node.region.code)).not.toContain('61.06');
});

journey('an agreement of Bawaslu tells how many officers of KPU no agreement promises anything to', async ({ as }) => {
  const ask = await as('admin');
  const { missingAgreements, region } = wholeOf(
    await ask<{
      missingAgreements: {
        edges: { node: { institution: { code: string }; people: { value: number }; inference: object | null } }[];
      };
      region: {
        counterparts: {
          institution: { code: string };
          people: { value: number };
          pollingStations: number;
          reasoning: { id: string };
          inferredFrom: object[];
        }[];
      };
    }>(`query Counterpart {
      missingAgreements(electionCode: "PILKADA-2024", first: 10) { edges { node { institution { code } people { value } inference { pollingStations } } } }
      region(code: "16.71") { counterparts(electionCode: "PILKADA-2024") {
        institution { code } people { value } pollingStations reasoning { id } inferredFrom { id } } } }`),
  );
  const [palembang] = region.counterparts;
  expect(palembang).toMatchObject({ institution: { code: 'kpu-16.71' }, people: { value: 21_270 } });
  expect(palembang?.inferredFrom).toHaveLength(1);
  expect(palembang?.reasoning.id).toContain('TPS');
  // What can be counted comes before what is only expected.
  const first = missingAgreements.edges[0]?.node;
  expect(first).toMatchObject({ institution: { code: 'kpu-16.71' }, people: { value: 21_270 } });
  expect(first?.inference).not.toBeNull();
});

journey(
  'a count of units that the national admin records changes who is expected, and nobody else may record one',
  async ({ as }) => {
    const RECORD = `mutation Record($input: RecordReferenceCountInput!, $key: ID!) {
    recordReferenceCount(input: $input, idempotencyKey: $key) { __typename ... on ReferenceCountRefused { code message { id } } } }`;
    const EXPECTED = `query Expected { region(code: "12.07") { expectedOfficers(electionCode: "PILKADA-2024") { category { code } expected multiplier formula { id } } } }`;
    type Expected = {
      category: { code: string };
      expected: number | null;
      multiplier: number;
      formula: { id: string } | null;
    };
    const admin = await as('admin');
    const kppsOf = async (): Promise<Expected | undefined> => {
      const { region } = wholeOf(await admin<{ region: { expectedOfficers: Expected[] } }>(EXPECTED));
      return region.expectedOfficers.find(({ category }) => category.code === 'KPPS');
    };
    const input = {
      regionCode: '12.07',
      electionCode: 'PILKADA-2024',
      unit: 'POLLING_STATION',
      value: 3_001,
      source: 'Berita acara, data uji',
      countedOn: '2024-10-01',
    };
    const { recordReferenceCount: refused } = wholeOf(
      await (
        await as('kpu')
      )<{ recordReferenceCount: object }>(RECORD, { input, key: randomUUID() }),
    );
    expect(refused).toMatchObject({ __typename: 'ReferenceCountRefused', code: 'FORBIDDEN' });
    expect(await kppsOf()).toMatchObject({ expected: null });

    const key = randomUUID();
    for (const again of [1, 2]) {
      const { recordReferenceCount } = wholeOf(
        await admin<{ recordReferenceCount: { __typename: string } }>(RECORD, { input, key }),
      );
      expect([again, recordReferenceCount]).toEqual([again, { __typename: 'RecordedCount' }]);
    }
    expect(await kppsOf()).toMatchObject({
      expected: 21_007,
      multiplier: 7,
      formula: { id: expect.stringContaining('3.001') as unknown },
    });
  },
);

journey(
  'an agreement that is signed and not known to be paid for is listed, and a renewal becomes one draft',
  async ({ as }) => {
    const ask = await as('admin');
    const { agreementsNotFunded } = wholeOf(
      await ask<{ agreementsNotFunded: { totalCount: number; edges: { node: { id: string } }[] } }>(
        'query NotFunded { agreementsNotFunded(first: 100) { totalCount edges { node { id } } } }',
      ),
    );
    expect(agreementsNotFunded.edges).toHaveLength(agreementsNotFunded.totalCount);

    const { agreements } = wholeOf(
      await ask<{ agreements: { edges: { node: { id: string } }[] } }>(
        'query Ponorogo { agreements(filter: { electionCode: "PILKADA-2020" }) { edges { node { id } } } }',
      ),
    );
    const { id } = agreements.edges[0]!.node;
    const draft = async (): Promise<object> =>
      wholeOf(
        await ask<{ draftRenewal: object }>(
          `mutation Renew($id: ID!, $key: ID!) { draftRenewal(id: $id, electionCode: "PILKADA-2024", idempotencyKey: $key) {
          __typename ... on Agreement { status predecessor { id } } ... on AgreementRefused { code } } }`,
          { id, key: randomUUID() },
        ),
      ).draftRenewal;
    expect(await draft()).toEqual({ __typename: 'Agreement', status: 'DRAFT', predecessor: { id } });
    expect(await draft()).toEqual({ __typename: 'AgreementRefused', code: 'DUPLICATE' });
  },
);
