import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { findReferences, invoiceNumber, isPaymentCode, paymentCode } from './invoice-number.ts';

test.each([
  ['INVOICE', 2024, 17, 'T-2024-000017'],
  ['CREDIT_NOTE', 2024, 1, 'NK-2024-000001'],
  ['DEBIT_NOTE', 2025, 999_999, 'ND-2025-999999'],
  ['INVOICE', 2024, 1_234_567, 'T-2024-1234567'],
] as const)('the number of %s %s/%s is %s', (kind, year, serial, number) => {
  expect(invoiceNumber(kind, year, serial)).toBe(number);
});

const serials = fc.integer({ min: 1, max: 99_999_999 });

describe('a payment code', () => {
  it('has fourteen digits, the last two of which check the others', () => {
    expect(paymentCode(2024, 17)).toMatch(/^20240000001\d{3}$/);
    fc.assert(fc.property(serials, (serial) => isPaymentCode(paymentCode(2024, serial))));
  });

  it('is no code any more with one digit wrong, or two neighbours exchanged', () => {
    fc.assert(
      fc.property(serials, fc.nat(13), fc.integer({ min: 1, max: 9 }), (serial, at, by) => {
        const code = paymentCode(2024, serial);
        const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1);
        expect(isPaymentCode(wrong)).toBe(false);
        const next = at === 13 ? 12 : at;
        const swapped = code.slice(0, next) + code[next + 1] + code[next] + code.slice(next + 2);
        expect(isPaymentCode(swapped)).toBe(swapped === code);
      }),
    );
  });
});

describe('what a transfer names', () => {
  const code = paymentCode(2024, 17);
  test.each([
    ['nothing', 'IURAN BULAN JANUARI', []],
    ['a number', 'Iuran T-2024-000017 Januari', ['T-2024-000017']],
    ['a number in small letters', 'iuran t-2024-000017', ['T-2024-000017']],
    ['a number with other signs between', 'TAGIHAN T/2024/000017', ['T-2024-000017']],
    ['a number without signs', 'TRF T2024000017 KESBANGPOL', ['T-2024-000017']],
    ['the same number twice', 'T-2024-000017 / T-2024-000017', ['T-2024-000017']],
    ['two numbers', 'T-2024-000017 DAN T-2024-000018', ['T-2024-000017', 'T-2024-000018']],
    ['a debit note', 'ND-2024-000003', ['ND-2024-000003']],
    ['a code', `VA ${code}`, [code]],
    ['a code behind the digits of a bank', `8808${code}`, [code]],
    ['a code with spaces', `${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)}`, [code]],
    ['a code with a wrong digit is none', `VA ${code.slice(0, 13)}${(Number(code[13]) + 1) % 10}`, []],
    ['a word that ends in T is no series', 'UNIT-2024-000017', []],
    ['a number that goes on is another', 'T-2024-0000171234', []],
    ['a year and a month are no number', 'T-2024-01', []],
  ] as const)('%s', (_name, text, references) => {
    expect(findReferences(text)).toEqual(references);
  });
});
