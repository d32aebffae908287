import { Temporal } from '@payung/kit/values/dates.ts';
import { array, assert, integer, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compensationLeft, compensationOf, latenessOf } from './late-compensation.ts';

const DUE = Temporal.PlainDate.from('2024-12-05');
const after = (days: number) => DUE.add({ days });
const benefit = (amount: number, days: number, beneficiaryId = 'w') => ({ beneficiaryId, amount, on: after(days) });

describe('what late benefits cost', () => {
  test.each([
    ['42 million four days late (E9)', [benefit(42_000_000, 4)], { w: 1_680_000 }],
    [
      'three benefits of the same day are counted together',
      [20, 12, 10].map((n) => benefit(n * 1_000_000, 4)),
      { w: 1_680_000 },
    ],
    [
      'a benefit in time costs nothing beside one that is late',
      [benefit(20_000_000, 0), benefit(10_000_000, 2)],
      { w: 200_000 },
    ],
    ['each benefit by its own days', [benefit(20_000_000, 1), benefit(10_000_000, 3)], { w: 500_000 }],
    ['payee by payee', [benefit(10_000_000, 2), benefit(20_000_000, 2, 'c')], { w: 200_000, c: 400_000 }],
    ['nothing before the day', [benefit(42_000_000, -3)], {}],
    ['small parts of one day are not rounded away', [benefit(49, 1), benefit(49, 1)], { w: 1 }],
  ])('%s', (_name, benefits, owed) => {
    expect(Object.fromEntries(compensationOf(benefits, DUE).map((each) => [each.beneficiaryId, each.amount]))).toEqual(
      owed,
    );
  });

  test.each([
    ['all of it while nothing was paid', 1_680_000, [], 1_680_000],
    ['the rest, where the bank took longer than the batch counted on', 1_680_000, [1_260_000], 420_000],
    ['the rest of two parts', 1_680_000, [420_000, 420_000], 840_000],
    ['nothing once it is paid', 1_680_000, [1_680_000], null],
    ['nothing back, where the bank was faster', 1_260_000, [1_680_000], null],
  ])('what is left: %s', (_name, owed, parts, left) => {
    const paid = parts.map((amount) => ({ beneficiaryId: 'w', amount }));
    const found = compensationLeft([{ beneficiaryId: 'w', amount: owed as never }], paid);
    expect(found.map(({ amount }) => amount)).toEqual(left === null ? [] : [left]);
  });

  test('what one payee was given counts for nobody else', () => {
    const owed = compensationOf([benefit(10_000_000, 1), benefit(10_000_000, 1, 'c')], DUE);
    expect(compensationLeft(owed, [{ beneficiaryId: 'c', amount: 100_000 }])).toEqual([
      { beneficiaryId: 'w', amount: 100_000 },
    ]);
  });

  test('says of late benefits alone how much, how long and until when', () => {
    expect(latenessOf([benefit(5, 0), benefit(7, 2), benefit(9, 6)], DUE)).toEqual({
      amount: 16,
      days: 6,
      until: after(6),
    });
    expect(latenessOf([benefit(5, 0), benefit(7, -4)], DUE)).toBeNull();
    expect(latenessOf([], DUE)).toBeNull();
  });

  test('however the bank pays it in parts, together it is what is owed', () => {
    const some = array(record({ amount: nat(50_000_000), days: integer({ min: -5, max: 40 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    assert(
      property(some, nat(100), (benefits, percent) => {
        const owed = compensationOf(
          benefits.map(({ amount, days }) => benefit(amount, days)),
          DUE,
        );
        const total = owed[0]?.amount ?? 0;
        const first = Math.floor((total * percent) / 100);
        const left = compensationLeft(owed, first === 0 ? [] : [{ beneficiaryId: 'w', amount: first }]);
        expect(first + (left[0]?.amount ?? 0)).toBe(total);
      }),
    );
  });
});
