import { describe, expect, it } from 'vitest';

import type { BeneficiaryRelation } from '../schema.types.ts';
import { fundShareOf, lessPaid, openShareOf, payeesOf, planPayments, splitAmount } from './payees.ts';
import type { PaidCase, PayableComponent, RecordedBeneficiary } from './payees.ts';

const DEATH: PaidCase = { outcome: 'DEATH', programme: 'JKM', heirsRecorded: true };
const INJURY: PaidCase = { outcome: 'PARTIAL_DISABILITY', programme: 'JKK', heirsRecorded: false };
const NOT_SAID: PaidCase = { ...DEATH, heirsRecorded: false };

const who = (
  id: string,
  relation: BeneficiaryRelation,
  more: Partial<RecordedBeneficiary> = {},
): RecordedBeneficiary => ({ id, relation, alive: true, shareBasisPoints: null, ...more });

describe('who is paid', () => {
  it.each<[string, PaidCase, readonly RecordedBeneficiary[], string, boolean]>([
    ['the participant who lives', INJURY, [who('p', 'PARTICIPANT')], 'p', true],
    ['no heir of somebody who lives', INJURY, [who('w', 'SPOUSE')], '', false],
    ['the widow before the parents (E1)', DEATH, [who('m', 'PARENT'), who('w', 'SPOUSE')], 'w', true],
    ['the sibling before the father-in-law (E3)', DEATH, [who('l', 'PARENT_IN_LAW'), who('s', 'SIBLING')], 's', true],
    ['the parents once the widow died', DEATH, [who('w', 'SPOUSE', { alive: false }), who('m', 'PARENT')], 'm', true],
    [
      'a widow and a child together, as they agreed',
      DEATH,
      [who('w', 'SPOUSE', { shareBasisPoints: 6_000 }), who('c', 'CHILD', { shareBasisPoints: 4_000 })],
      'w c',
      true,
    ],
    [
      'not while their shares do not make the whole',
      DEATH,
      [who('w', 'SPOUSE', { shareBasisPoints: 6_000 }), who('c', 'CHILD', { shareBasisPoints: 3_000 })],
      'w c',
      false,
    ],
    [
      'not while one of several has none',
      DEATH,
      [who('w', 'SPOUSE', { shareBasisPoints: 10_000 }), who('c', 'CHILD')],
      'w c',
      false,
    ],
    ['not the participant, who died before anybody said who follows', NOT_SAID, [who('p', 'PARTICIPANT')], '', false],
    ['nobody, while nobody has said who follows', NOT_SAID, [], '', false],
    ['nobody, once it is recorded that there is nobody: that is settled', DEATH, [], '', true],
    ['nobody, when the only heir died too', DEATH, [who('w', 'SPOUSE', { alive: false })], '', true],
    [
      'who arranged the funeral, also where that was recorded early',
      NOT_SAID,
      [who('f', 'FUNERAL_ARRANGER')],
      'f',
      true,
    ],
    [
      'not two who say that they arranged the funeral',
      DEATH,
      [who('f', 'FUNERAL_ARRANGER'), who('g', 'FUNERAL_ARRANGER')],
      'f g',
      false,
    ],
    ['whom the will names, without family', DEATH, [who('n', 'NAMED_IN_WILL')], 'n', true],
    ['who arranged the funeral, without heir and will', DEATH, [who('f', 'FUNERAL_ARRANGER')], 'f', true],
    [
      'not who arranged the funeral where there is an heir',
      DEATH,
      [who('f', 'FUNERAL_ARRANGER'), who('m', 'PARENT')],
      'm',
      true,
    ],
  ])('%s', (_name, claim, recorded, entitled, complete) => {
    const payees = payeesOf(claim, recorded);
    expect(payees.entitled.map(({ id }) => id).join(' ')).toBe(entitled);
    expect(payees.sharesComplete).toBe(complete);
  });

  const OF_A_DEATH = [
    { component: 'DEATH', amount: 20_000_000 },
    { component: 'PERIODIC', amount: 12_000_000 },
    { component: 'FUNERAL', amount: 10_000_000 },
  ] as const;

  it.each<[string, PaidCase, readonly RecordedBeneficiary[], number | null]>([
    ['without heir and will under JKM: the death and the periodic benefit', DEATH, [], 32_000_000],
    ['the same where somebody arranged the funeral', DEATH, [who('f', 'FUNERAL_ARRANGER')], 32_000_000],
    ['under JKK: the benefit of the death', { ...DEATH, programme: 'JKK' }, [], 20_000_000],
    ['nothing while there is an heir', DEATH, [who('m', 'PARENT')], null],
    ['nothing while nobody has said', NOT_SAID, [], null],
    ['nothing of somebody who lives', INJURY, [], null],
  ])('what falls to the Dana Jaminan Sosial %s', (_name, claim, recorded, amount) => {
    expect(fundShareOf(claim.programme, payeesOf(claim, recorded), OF_A_DEATH)).toBe(amount);
  });

  const WITH_MEDICAL: readonly PayableComponent[] = [
    ...OF_A_DEATH.map((each) => ({ ...each, paid: 'AT_ONCE' as const })),
    { component: 'MEDICAL', amount: 3_000_000, paid: 'BY_RECEIPT' },
    { component: 'SCHOLARSHIP', amount: 87_000_000, paid: 'YEARLY' },
  ];
  const UNDER_JKK: PaidCase = { ...DEATH, programme: 'JKK' };

  it.each<[string, PaidCase, readonly RecordedBeneficiary[], number | null]>([
    ['under JKK: the periodic benefit and what was spent before the death', UNDER_JKK, [], 15_000_000],
    ['the same where somebody arranged the funeral', UNDER_JKK, [who('f', 'FUNERAL_ARRANGER')], 15_000_000],
    ['under JKM: nothing of the benefits of the death', DEATH, [], 3_000_000],
    ['nothing while there is an heir', UNDER_JKK, [who('m', 'PARENT')], null],
    ['nothing while nobody has said', { ...NOT_SAID, programme: 'JKK' }, [], null],
  ])('what the articles give to nobody %s', (_name, claim, recorded, amount) => {
    expect(openShareOf(claim.programme, payeesOf(claim, recorded), WITH_MEDICAL)).toBe(amount);
  });

  it.each(['JKK', 'JKM'] as const)(
    'without heir and will under %s: funeral, fund and open share make the whole',
    (programme) => {
      const claim = { ...DEATH, programme };
      const recorded = [who('f', 'FUNERAL_ARRANGER')];
      const payees = payeesOf(claim, recorded);
      const paid = planPayments(WITH_MEDICAL, payees).reduce((sum, { amount }) => sum + amount, 0);
      const rest =
        (fundShareOf(programme, payees, WITH_MEDICAL) ?? 0) + (openShareOf(programme, payees, WITH_MEDICAL) ?? 0);
      expect(paid + rest).toBe(45_000_000);
    },
  );
});

const COMPONENTS: readonly PayableComponent[] = [
  { component: 'DEATH', amount: 20_000_000, paid: 'AT_ONCE' },
  { component: 'PERIODIC', amount: 12_000_000, paid: 'AT_ONCE' },
  { component: 'FUNERAL', amount: 10_000_000, paid: 'AT_ONCE' },
  { component: 'SCHOLARSHIP', amount: 174_000_000, paid: 'YEARLY' },
  { component: 'TRANSPORT', amount: 0, paid: 'BY_RECEIPT' },
];

describe('the payments of a decision', () => {
  it('pays what is paid at once and leaves the scholarship to its years', () => {
    const planned = planPayments(COMPONENTS, payeesOf(DEATH, [who('w', 'SPOUSE')]));
    expect(planned).toEqual([
      { component: 'DEATH', beneficiaryId: 'w', amount: 20_000_000 },
      { component: 'PERIODIC', beneficiaryId: 'w', amount: 12_000_000 },
      { component: 'FUNERAL', beneficiaryId: 'w', amount: 10_000_000 },
    ]);
  });

  it('without heir and will pays the funeral alone to who arranged it: the rest falls to the Dana Jaminan Sosial', () => {
    const planned = planPayments(COMPONENTS, payeesOf(DEATH, [who('f', 'FUNERAL_ARRANGER')]));
    expect(planned).toEqual([{ component: 'FUNERAL', beneficiaryId: 'f', amount: 10_000_000 }]);
  });

  it('of a claim that was decided and paid before are what it is owed more by now, never the same twice', () => {
    const paid = COMPONENTS.filter(({ component }) => component !== 'SCHOLARSHIP');
    const amounts = (components: readonly PayableComponent[]) => components.map(({ amount }) => amount);
    expect(amounts(lessPaid(COMPONENTS, paid))).toEqual([0, 0, 0, 174_000_000, 0]);
    expect(amounts(lessPaid(COMPONENTS, []))).toEqual(amounts(COMPONENTS));
    const more = [{ component: 'DEATH', amount: 52_800_000, paid: 'AT_ONCE' } as const];
    expect(amounts(lessPaid(more, paid))).toEqual([32_800_000]);
    expect(amounts(lessPaid([{ ...more[0]!, amount: 1_000 }], paid))).toEqual([0]);
    const twoTrips = [5_000_000, 2_000_000].map(
      (amount) => ({ component: 'TRANSPORT', amount, paid: 'BY_RECEIPT' }) as const,
    );
    expect(amounts(lessPaid(twoTrips, [{ component: 'TRANSPORT', amount: 6_000_000 }]))).toEqual([0, 1_000_000]);
  });

  it('adds up components of one kind, so that each is paid once', () => {
    const twice: readonly PayableComponent[] = [
      { component: 'TRANSPORT', amount: 5_000_000, paid: 'BY_RECEIPT' },
      { component: 'TRANSPORT', amount: 2_000_000, paid: 'BY_RECEIPT' },
    ];
    expect(planPayments(twice, payeesOf(INJURY, [who('p', 'PARTICIPANT')]))).toEqual([
      { component: 'TRANSPORT', beneficiaryId: 'p', amount: 7_000_000 },
    ]);
  });

  it.each([
    [100, [3_333, 3_333, 3_334]],
    [1, [5_000, 5_000]],
    [20_000_000, [6_000, 4_000]],
    [7, [3_334, 3_333, 3_333]],
    [10, [1_429, 1_429, 1_429, 1_429, 1_428, 1_428, 1_428]],
    [0, [10_000]],
    [Number.MAX_SAFE_INTEGER, [1, 9_999]],
  ])('splits %d by %j without a rupiah lost or made', (amount, shares) => {
    const parts = splitAmount(amount, shares);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
    parts.forEach((part, index) => {
      const exact = Number((BigInt(amount) * BigInt(shares[index] ?? 0)) / 10_000n);
      expect(part - exact).toBeGreaterThanOrEqual(0);
      expect(part - exact).toBeLessThanOrEqual(1);
    });
  });

  it('splits every amount and every pair of shares whole', () => {
    for (let amount = 0; amount <= 60; amount += 1)
      for (let share = 0; share <= 10_000; share += 777) {
        const [a = 0, b = 0] = splitAmount(amount, [share, 10_000 - share]);
        expect(a + b).toBe(amount);
      }
  });
});
