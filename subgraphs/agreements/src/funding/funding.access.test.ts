import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { fund } from '../testing/funding.ts';
import type { FundingAnswer } from '../testing/funding.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';

let world: AgreementsWorld;
beforeAll(async () => (world = await startAgreementsWorld()));
afterAll(() => world?.stop());

const MAY: readonly PersonName[] = ['admin', 'branch', 'kpu', 'kpuProvince'];
const OFFICERS: readonly PersonName[] = [
  'otherBranch',
  'bawaslu',
  'kesbangpol',
  'kpuElsewhere',
  'kpuMisplaced',
  'strangerInRegion',
];
const SEES: readonly PersonName[] = [
  ...MAY,
  'auditor',
  'service',
  'verifier',
  'approver',
  'partner',
  'auditorOfProvince',
];
const step = {
  from: { role: 'FUNDER', institutionCode: 'pemda-32.04' },
  to: { role: 'INSURER', institutionCode: 'bpjs-kc-lodaya' },
};

function expectAnswer(name: PersonName, { __typename, code }: FundingAnswer): void {
  expect(code ?? __typename).toBe(
    MAY.includes(name) ? 'FundingEdge' : OFFICERS.includes(name) ? 'NOT_FOUND' : 'FORBIDDEN',
  );
}

async function planned() {
  const { id } = await register(world, ownAgreement());
  return { id, edge: (await fund(world, 'recordFundingEdge', { agreementId: id, ...step })).id };
}

describe('recording money of an agreement of KPU Kabupaten Bandung', () => {
  test.each(everybody)('%s: a step', async (name) => {
    const { id } = await register(world, ownAgreement());
    expectAnswer(name, await fund(world, 'recordFundingEdge', { agreementId: id, ...step }, { as: person(name) }));
  });

  test.each(everybody)('%s: a correction', async (name) => {
    const { edge } = await planned();
    const input = { edgeId: edge, reason: 'Koreksi peraga', ...step, amountPromised: 5 };
    expectAnswer(name, await fund(world, 'correctFundingEdge', input, { as: person(name) }));
  });

  test.each(everybody)('%s: a payment', async (name) => {
    const { edge } = await planned();
    expectAnswer(name, await fund(world, 'recordFundingPayment', { edgeId: edge, amount: 5 }, { as: person(name) }));
  });

  test('a step out of sight looks like none', async () => {
    const { edge } = await planned();
    const ask = (edgeId: string) =>
      fund(world, 'recordFundingPayment', { edgeId, amount: 5 }, { as: person('bawaslu') });
    expect(await ask(edge)).toEqual(await ask('00000000-0000-4000-8000-000000000000'));
  });
});

describe('the list of agreements that are not funded', () => {
  test.each(everybody.filter((name) => name !== 'apiAdmin'))(
    'shows %s what they see, and counts no more',
    async (name) => {
      const { id } = await planned();
      const { data, errors } = await world.askAs<{
        agreementsNotFunded: { totalCount: number; edges: { node: { id: string } }[] };
      }>(person(name), '{ agreementsNotFunded(first: 100) { totalCount edges { node { id } } } }');
      expect(errors).toEqual([]);
      const found = data!.agreementsNotFunded.edges.map(({ node }) => node.id);
      expect(found.includes(id)).toBe(SEES.includes(name));
      expect(data!.agreementsNotFunded.totalCount).toBe(found.length);
      if (!SEES.includes(name)) expect(found).toEqual([]);
    },
  );

  test.each([
    ['apiAdmin', 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ] as const)('%s reads none', async (name, code) => {
    const { errors } = await world.askAs(name === null ? null : person(name), '{ agreementsNotFunded { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
