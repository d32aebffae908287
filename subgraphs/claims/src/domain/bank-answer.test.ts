import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import { readBankAnswer } from './bank-answer.ts';
import type { AnsweredPayment } from './bank-answer.ts';

const TODAY = Temporal.PlainDate.from('2024-12-06');
const payment = (number: number, state: AnsweredPayment['state'] = 'PENDING'): [string, AnsweredPayment] => {
  const reference = `B-2024-000003-000${number}`;
  return [reference, { reference, amount: number * 1_000_000, state }];
};
const PAYMENTS = new Map([payment(1), payment(2), payment(3, 'PAID'), payment(4, 'RETURNED')]);
const REF = 'B-2024-000003-000';

const read = (lines: readonly string[], header = 'reference,status,settled_on,amount,reason') =>
  readBankAnswer([header, ...lines].join('\r\n'), PAYMENTS, TODAY);

describe('a line of the bank', () => {
  test.each([
    ['that it arrived', `${REF}1,PAID,2024-12-05,1000000,`, { paid: true, reason: null }],
    ['that it arrived, in Indonesian', `${REF}1,Dibayar,2024-12-05,1000000,`, { paid: true, reason: null }],
    [
      'that it came back, and why',
      `${REF}1,RETURNED,2024-12-05,1000000,Rekening ditutup`,
      { paid: false, reason: 'Rekening ditutup' },
    ],
    ['the same as before', `${REF}3,PAID,2024-12-05,3000000,`, { paid: true }],
    [
      'with a comma inside of quotes',
      `${REF}1,KEMBALI,2024-12-05,1000000,"Ditutup, kata bank"`,
      { paid: false, reason: 'Ditutup, kata bank' },
    ],
    [
      'with a quote inside of quotes',
      `${REF}1,KEMBALI,2024-12-05,1000000,"Nama ""Sri"" lain"`,
      { reason: 'Nama "Sri" lain' },
    ],
  ])('is matched: %s', (_name, line, expected) => {
    const found = read([line]);
    expect(found?.unmatched).toEqual([]);
    expect(found?.matched).toMatchObject([expected]);
  });

  test.each([
    ['UNKNOWN_REFERENCE', `B-2024-000009-0001,PAID,2024-12-05,1000000,`],
    ['UNKNOWN_REFERENCE', `,PAID,2024-12-05,1000000,`],
    ['UNKNOWN_STATUS', `${REF}1,OK,2024-12-05,1000000,`],
    ['UNKNOWN_STATUS', `${REF}1,,2024-12-05,1000000,`],
    ['BAD_DAY', `${REF}1,PAID,05/12/2024,1000000,`],
    ['BAD_DAY', `${REF}1,PAID,2024-02-30,1000000,`],
    ['BAD_DAY', `${REF}1,PAID,2024-12-07,1000000,`],
    ['OTHER_AMOUNT', `${REF}1,PAID,2024-12-05,1000001,`],
    ['OTHER_AMOUNT', `${REF}1,PAID,2024-12-05,1.000.000,`],
    ['NO_REASON', `${REF}1,RETURNED,2024-12-05,1000000,`],
    ['NO_REASON', `${REF}1,RETURNED,2024-12-05,1000000,ab`],
    ['DIFFERS', `${REF}3,RETURNED,2024-12-05,3000000,Rekening ditutup`],
    ['DIFFERS', `${REF}4,PAID,2024-12-05,4000000,`],
    ['UNREADABLE', `${REF}1,PAID,2024-12-05`],
    ['UNREADABLE', `${REF}1,PAID,2024-12-05,1000000,"tak ditutup`],
    ['UNREADABLE', `${REF}1,PAID,2024-12-05,1000000,"a"b`],
  ] as const)('is not matched: %s, as in %s', (problem, line) => {
    expect(read([line])).toEqual({ matched: [], unmatched: [{ line: 2, problem, text: line }] });
  });
});

describe('a file of the bank', () => {
  test('says which line is which, and its good lines count beside its bad ones', () => {
    const found = read([
      `${REF}1,PAID,2024-12-05,1000000,`,
      '',
      'x,PAID,2024-12-05,1,',
      `${REF}2,PAID,2024-12-05,2000000,`,
    ]);
    expect(found?.matched.map(({ reference }) => reference)).toEqual([`${REF}1`, `${REF}2`]);
    expect(found?.unmatched).toMatchObject([{ line: 4, problem: 'UNKNOWN_REFERENCE' }]);
  });

  test('takes the same line twice once, and two that differ not at all', () => {
    const same = `${REF}1,PAID,2024-12-05,1000000,`;
    expect(read([same, same])).toMatchObject({ matched: [{ reference: `${REF}1` }], unmatched: [] });
    expect(read([same, `${REF}1,RETURNED,2024-12-05,1000000,Rekening ditutup`])).toMatchObject({
      matched: [],
      unmatched: [
        { line: 2, problem: 'TWICE' },
        { line: 3, problem: 'TWICE' },
      ],
    });
  });

  test('may have its columns in another order, more of them, semicolons, and a mark in front', () => {
    const header = '\uFEFFNo;SETTLED_ON;Reference;Bank;Status';
    expect(read([`1;2024-12-05;${REF}2;Bank Contoh;PAID`], header)).toMatchObject({
      matched: [{ reference: `${REF}2`, paid: true }],
    });
  });

  test.each([
    ['a column that is missing', 'reference,status'],
    ['a column that stands there twice', 'reference,status,status,settled_on'],
    ['no header', `${REF}1,PAID,2024-12-05`],
    ['nothing', ''],
  ])('is refused whole with %s', (_name, header) => {
    expect(read([`${REF}1,PAID,2024-12-05,1000000,`], header)).toBeNull();
  });

  test('is refused whole with more lines than a batch can have', () => {
    expect(read(Array.from({ length: 1_001 }, () => 'x,PAID,2024-12-05,1,'))).toBeNull();
  });

  test('a quote that goes on over lines keeps them together', () => {
    const found = read([
      `${REF}1,KEMBALI,2024-12-05,1000000,"Ditutup`,
      `kata bank"`,
      `${REF}2,PAID,2024-12-05,2000000,`,
    ]);
    expect(found?.matched).toMatchObject([{ reason: 'Ditutup\nkata bank' }, { paid: true }]);
  });
});
