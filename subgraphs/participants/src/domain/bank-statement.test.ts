import { rupiah } from '@payung/kit/values/rupiah.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { readAmount, readStatement } from './bank-statement.ts';
import { paymentCode } from './invoice-number.ts';
import { matchBankLine, PROBLEM_SENTENCES } from './match-bank-line.ts';

describe('an amount in a statement', () => {
  test.each([
    ['1234567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234.567,00', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234,567.00', 1_234_567],
    ['1234567.00', 1_234_567],
    ['1234567,00', 1_234_567],
    ['Rp 1.234.567', 1_234_567],
    ['Rp1.234.567,00', 1_234_567],
    ['IDR 1,234', 1_234],
    ['+500', 500],
    ['-1.000', -1_000],
    ['(1.000)', -1_000],
    ['1.234', 1_234],
    ['100', 100],
    ['', 0],
    ['-', 0],
    ['0,00', 0],
    ['1.234.567,50', 'BAD'],
    ['1.50', 'BAD'],
    ['12.34.567', 'BAD'],
    ['1.234.00', 'BAD'],
    ['1,234,00', 'BAD'],
    ['1.234,567', 'BAD'],
    ['1e6', 'BAD'],
    ['seribu', 'BAD'],
    ['99999999999999999999', 'BAD'],
  ] as const)('"%s" is %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it('reads every amount back in each of the ways it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (amount) => {
        const dots = amount.toLocaleString('id-ID');
        const commas = amount.toLocaleString('en-US');
        for (const text of [String(amount), dots, `${dots},00`, commas, `${commas}.00`, `Rp ${dots}`]) {
          expect(readAmount(text)).toBe(amount);
        }
      }),
    );
  });
});

describe('a statement', () => {
  const split = ['Tanggal', 'Keterangan', 'Debit', 'Kredit', 'Saldo'];
  const signed = ['Posting Date', 'Description', 'Amount', 'DB/CR', 'Reference'];
  test.each([
    [
      'money coming in',
      [split, ['31/01/2024', 'T-2024-000001', '', '5.940,00', '0']],
      [[2, '2024-01-31', 5_940]],
      0,
      [],
    ],
    ['money going out is counted', [split, ['31/01/2024', 'Biaya', '6.500', '', '0']], [], 1, []],
    ['money going out with a zero beside it', [split, ['31/01/2024', 'Biaya', '6.500,00', '0,00', '0']], [], 1, []],
    ['a row about the balance holds no money', [split, ['', 'Saldo awal', '', '', '1.000']], [], 0, []],
    ['an empty row', [split, ['', '', '', '', ''], ['2024-01-31', 'A', '', '1', '']], [[3, '2024-01-31', 1]], 0, []],
    ['a day that does not read', [split, ['31 Januari', 'A', '', '5.940', '0']], [], 0, [2]],
    ['a day that is none', [split, ['31/02/2024', 'A', '', '5.940', '0']], [], 0, [2]],
    ['an amount that does not read', [split, ['31/01/2024', 'A', '', '5.940,55', '0']], [], 0, [2]],
    [
      'one column, marked',
      [signed, ['2024-01-31', 'A', '5,940.00', 'CR', 'X'], ['2024-01-31', 'B', '1', 'DB', '']],
      [[2, '2024-01-31', 5_940]],
      1,
      [],
    ],
    [
      'one column, with the mark beside the amount',
      [signed.slice(0, 3), ['2024-01-31', 'A', '5.940 CR'], ['2024-01-31', 'B', '700 DB']],
      [[2, '2024-01-31', 5_940]],
      1,
      [],
    ],
    [
      'one column, with a sign',
      [signed.slice(0, 3), ['2024-01-31', 'A', '5940'], ['2024-01-31', 'B', '-700']],
      [[2, '2024-01-31', 5_940]],
      1,
      [],
    ],
    [
      'headings below the bank’s own words',
      [['PT BANK CONTOH'], ['Rekening', '123'], split, ['31-01-2024', 'A', '', '1', '']],
      [[4, '2024-01-31', 1]],
      0,
      [],
    ],
    [
      'headings in another case and with spaces',
      [
        [' TANGGAL ', 'uraian', 'KREDIT'],
        ['31.01.2024', 'A', '1'],
      ],
      [[2, '2024-01-31', 1]],
      0,
      [],
    ],
  ] as const)('%s', (_name, rows, lines, outgoing, unreadable) => {
    const read = readStatement(rows);
    expect(read?.lines.map(({ row, bookedOn, amount }) => [row, bookedOn.toString(), amount])).toEqual(lines);
    expect(read?.outgoing).toBe(outgoing);
    expect(read?.unreadable.map(({ row }) => row)).toEqual(unreadable);
  });

  test.each([
    ['nothing', []],
    ['no headings', [['31/01/2024', 'A', '1']]],
    [
      'no text',
      [
        ['Tanggal', 'Kredit'],
        ['31/01/2024', '1'],
      ],
    ],
    [
      'no day',
      [
        ['Keterangan', 'Kredit'],
        ['A', '1'],
      ],
    ],
    [
      'no money',
      [
        ['Tanggal', 'Keterangan'],
        ['31/01/2024', 'A'],
      ],
    ],
  ])('%s is no statement', (_name, rows) => {
    expect(readStatement(rows)).toBeNull();
  });

  it('reads a virtual account and a reference with the text', () => {
    const rows = [
      ['Tanggal', 'Keterangan', 'Kredit', 'No VA', 'Referensi'],
      ['31/01/2024', 'Iuran', '1', '8808123', 'FT1'],
    ];
    expect(readStatement(rows)?.lines[0]?.description).toBe('Iuran 8808123 FT1');
  });
});

describe('which invoice a line pays', () => {
  const code = paymentCode(2024, 1);
  const outstanding: Record<string, number> = { one: 5_940, two: 8_100, paid: 0, over: -100 };
  const ids: Record<string, string> = {
    'T-2024-000001': 'one',
    [code]: 'one',
    'ND-2024-000001': 'one',
    'T-2024-000002': 'two',
    'T-2024-000003': 'paid',
    'T-2024-000004': 'over',
  };
  const known = { idOf: (text: string) => ids[text] ?? null, outstandingOf: (id: string) => outstanding[id] ?? 0 };
  test.each([
    ['the one it names, with its amount', 'Iuran T-2024-000001', 5_940, 'MATCHED', null, ['one']],
    ['by its payment code', `VA 8808${code}`, 5_940, 'MATCHED', null, ['one']],
    ['by number and code together', `T-2024-000001 ${code}`, 5_940, 'MATCHED', null, ['one']],
    ['by the number of a debit note', 'ND-2024-000001', 5_940, 'MATCHED', null, ['one']],
    ['less: a person decides', 'T-2024-000001', 5_939, 'AMBIGUOUS', 'UNDERPAID', ['one']],
    ['more: a person decides', 'T-2024-000001', 5_941, 'AMBIGUOUS', 'OVERPAID', ['one']],
    ['paid before', 'T-2024-000003', 5_940, 'AMBIGUOUS', 'ALREADY_PAID', ['paid']],
    ['paid too much before', 'T-2024-000004', 100, 'AMBIGUOUS', 'ALREADY_PAID', ['over']],
    [
      'two of them, even with the amount of one',
      'T-2024-000001 T-2024-000002',
      5_940,
      'AMBIGUOUS',
      'SEVERAL_REFERENCES',
      ['one', 'two'],
    ],
    [
      'two of them with the amount of both',
      'T-2024-000001 T-2024-000002',
      14_040,
      'AMBIGUOUS',
      'SEVERAL_REFERENCES',
      ['one', 'two'],
    ],
    [
      'one that is known and one that is not',
      'T-2024-000001 T-2024-000099',
      5_940,
      'AMBIGUOUS',
      'SEVERAL_REFERENCES',
      ['one'],
    ],
    ['one that is not known', 'T-2024-000099', 5_940, 'UNMATCHED', 'UNKNOWN_REFERENCE', []],
    ['an amount that fits by chance names nobody', 'Setoran tunai', 5_940, 'UNMATCHED', 'NO_REFERENCE', []],
  ] as const)('%s', (_name, description, amount, state, problem, invoiceIds) => {
    expect(matchBankLine({ description, amount: rupiah(amount) }, known)).toEqual({ state, problem, invoiceIds });
  });

  it('never pays without the name of one invoice and exactly what is outstanding of it', () => {
    const texts = fc.constantFrom(...Object.keys(ids), 'T-2024-000099', 'Setoran', '');
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), fc.integer({ min: 1, max: 20_000 }), (parts, amount) => {
        const { state, invoiceIds } = matchBankLine({ description: parts.join(' '), amount: rupiah(amount) }, known);
        if (state !== 'MATCHED') return;
        expect(invoiceIds).toHaveLength(1);
        expect(outstanding[invoiceIds[0]!]).toBe(amount);
        expect(parts.filter((part) => part.includes('2024')).every((part) => ids[part] === invoiceIds[0])).toBe(true);
      }),
    );
  });

  it('says in two languages why not', () => {
    for (const { id, en } of Object.values(PROBLEM_SENTENCES))
      expect([id, en].every((text) => text.endsWith('.'))).toBe(true);
  });
});
