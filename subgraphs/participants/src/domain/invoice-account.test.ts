import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { accountOn, lateChargeOn, settledDays } from './invoice-account.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const DUE = '2024-02-15';

describe('where an invoice stands', () => {
  test.each([
    // total, corrected, paid, today → state, outstanding, overpaid, overdue for days
    ['nothing was paid, and there is time', 1_000, 0, 0, '2024-02-01', 'UNPAID', 1_000, 0, 0],
    ['nothing was paid on the last day', 1_000, 0, 0, '2024-02-15', 'UNPAID', 1_000, 0, 0],
    ['nothing was paid a day later', 1_000, 0, 0, '2024-02-16', 'UNPAID', 1_000, 0, 1],
    ['a part was paid in time', 1_000, 0, 400, '2024-02-10', 'PARTLY_PAID', 600, 0, 0],
    ['a part was paid, and it is late', 1_000, 0, 400, '2024-03-15', 'PARTLY_PAID', 600, 0, 29],
    ['one rupiah is missing', 1_000, 0, 999, '2024-02-16', 'PARTLY_PAID', 1, 0, 1],
    ['all was paid, whenever one looks', 1_000, 0, 1_000, '2025-01-01', 'PAID', 0, 0, 0],
    ['one rupiah too much', 1_000, 0, 1_001, '2024-02-10', 'OVERPAID', 0, 1, 0],
    ['a credit pays the rest', 1_000, -400, 600, '2024-03-15', 'PAID', 0, 0, 0],
    ['a credit after payment leaves too much', 1_000, -400, 1_000, '2024-03-15', 'OVERPAID', 0, 400, 0],
    ['a debit note opens what was paid', 1_000, 200, 1_000, '2024-02-10', 'PARTLY_PAID', 200, 0, 0],
    ['everything was credited', 1_000, -1_000, 0, '2024-03-15', 'PAID', 0, 0, 0],
    ['what was taken back is owed again', 1_000, 0, 0, '2024-02-20', 'UNPAID', 1_000, 0, 5],
  ] as const)('%s', (_name, total, corrected, paid, today, state, outstanding, overpaid, daysOverdue) => {
    const facts = {
      total: rupiah(total),
      amountCorrected: rupiah(corrected),
      amountPaid: rupiah(paid),
      dueOn: day(DUE),
    };
    expect(accountOn(facts, day(today))).toEqual({
      amountDue: total + corrected,
      amountOutstanding: outstanding,
      amountOverpaid: overpaid,
      state,
      overdue: daysOverdue > 0,
      daysOverdue,
    });
  });

  it('always says the same as paid, outstanding and overpaid together', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(amounts, amounts, amounts, (total, corrected, paid) => {
        const { amountDue, amountOutstanding, amountOverpaid } = accountOn(
          {
            total: rupiah(total),
            amountCorrected: rupiah(corrected - 500_000),
            amountPaid: rupiah(paid),
            dueOn: day(DUE),
          },
          day('2024-03-01'),
        );
        expect(paid + amountOutstanding - amountOverpaid).toBe(amountDue);
        expect(Math.min(amountOutstanding, amountOverpaid)).toBe(0);
      }),
    );
  });
});

describe('the day on which a document was paid in full', () => {
  const doc = (id: string, total: number, issuedOn = '2024-01-31') => ({
    id,
    total: rupiah(total),
    issuedOn: day(issuedOn),
  });
  const paid = (amount: number, on: string) => ({ amount: rupiah(amount), paidOn: day(on) });
  test.each([
    ['is not there without money', [doc('T', 1_000)], [], { T: null }],
    ['is that of the payment', [doc('T', 1_000)], [paid(1_000, '2024-02-10')], { T: '2024-02-10' }],
    [
      'is that of the last part',
      [doc('T', 1_000)],
      [paid(400, '2024-02-10'), paid(600, '2024-02-12')],
      { T: '2024-02-12' },
    ],
    [
      'goes by the day of payment, not of recording',
      [doc('T', 1_000)],
      [paid(600, '2024-02-12'), paid(400, '2024-02-10')],
      { T: '2024-02-12' },
    ],
    ['is not there while a rupiah is missing', [doc('T', 1_000)], [paid(999, '2024-02-10')], { T: null }],
    [
      'is gone when the money is taken back',
      [doc('T', 1_000)],
      [paid(1_000, '2024-02-10'), paid(-1_000, '2024-02-10')],
      { T: null },
    ],
    [
      'moves to the payment that replaces one taken back',
      [doc('T', 1_000)],
      [paid(1_000, '2024-02-10'), paid(-1_000, '2024-02-10'), paid(1_000, '2024-03-01')],
      { T: '2024-03-01' },
    ],
    [
      'comes earlier by a credit: too much had been asked',
      [doc('T', 1_000), doc('NK', -100, '2024-03-01')],
      [paid(900, '2024-02-10')],
      { T: '2024-02-10', NK: null },
    ],
    [
      'is that of issue where nothing is left to pay',
      [doc('T', 1_000), doc('NK', -1_000, '2024-03-01')],
      [],
      { T: '2024-01-31', NK: null },
    ],
    [
      'of a debit note comes after that of the invoice, which stays',
      [doc('T', 1_000), doc('ND', 200, '2024-03-01')],
      [paid(1_000, '2024-02-10'), paid(200, '2024-03-05')],
      { T: '2024-02-10', ND: '2024-03-05' },
    ],
    [
      'of a debit note is not there while only the invoice is paid',
      [doc('T', 1_000), doc('ND', 200, '2024-03-01')],
      [paid(1_000, '2024-02-10')],
      { T: '2024-02-10', ND: null },
    ],
  ] as const)('%s', (_name, documents, payments, days) => {
    const found = settledDays(documents, payments);
    expect(Object.fromEntries([...found].map(([id, on]) => [id, on?.toString() ?? null]))).toEqual(days);
  });
});

describe('the charge for paying late', () => {
  test.each([
    ['is none before the last day', 1_000_000, '2024-02-01', null],
    ['is none on the last day', 1_000_000, '2024-02-15', null],
    ['is for one month from the first day on', 1_000_000, '2024-02-16', [1, 20_000]],
    ['is for one month to the day', 1_000_000, '2024-03-15', [1, 20_000]],
    ['is for two begun months', 1_000_000, '2024-03-16', [2, 40_000]],
    ['two months late costs 40,000 (C7)', 1_000_000, '2024-04-15', [2, 40_000]],
    ['is none where nothing is outstanding', 0, '2024-04-15', null],
    ['is made whole, half a rupiah up', 25, '2024-02-16', [1, 1]],
  ] as const)('%s', (_name, outstanding, today, charge) => {
    const found = lateChargeOn(rupiah(outstanding), day(DUE), day(today));
    expect(found === null ? null : [found.months, found.amount]).toEqual(charge);
  });
});
