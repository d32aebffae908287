import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { rupiahTerbilang, terbilang } from './terbilang.ts';

describe('a number in Indonesian words', () => {
  test.each([
    ['nothing', 0, 'nol'],
    ['one', 1, 'satu'],
    ['ten and eleven have words of their own', 10, 'sepuluh'],
    ['eleven', 11, 'sebelas'],
    ['the teens', 12, 'dua belas'],
    ['the last of the teens', 19, 'sembilan belas'],
    ['a round ten', 20, 'dua puluh'],
    ['tens and one', 21, 'dua puluh satu'],
    ['the last below a hundred', 99, 'sembilan puluh sembilan'],
    ['one hundred', 100, 'seratus'],
    ['one hundred and one', 101, 'seratus satu'],
    ['one hundred and eleven', 111, 'seratus sebelas'],
    ['two hundred', 200, 'dua ratus'],
    ['the last below a thousand', 999, 'sembilan ratus sembilan puluh sembilan'],
    ['one thousand', 1_000, 'seribu'],
    ['one thousand and one', 1_001, 'seribu satu'],
    ['two thousand', 2_000, 'dua ribu'],
    ['a contribution of one month', 5_940, 'lima ribu sembilan ratus empat puluh'],
    ['eleven thousand', 11_000, 'sebelas ribu'],
    ['a hundred thousand', 100_000, 'seratus ribu'],
    ['a hundred and one thousand is not "seribu"', 101_000, 'seratus satu ribu'],
    ['one million is "satu juta"', 1_000_000, 'satu juta'],
    ['a million and a thousand', 1_001_000, 'satu juta seribu'],
    ['a death benefit', 42_000_000, 'empat puluh dua juta'],
    ['empty groups are left out', 5_000_000_003, 'lima miliar tiga'],
    [
      'the honoraria of Bali',
      117_842_800_000,
      'seratus tujuh belas miliar delapan ratus empat puluh dua juta delapan ratus ribu',
    ],
    ['a trillion', 1_000_000_000_000, 'satu triliun'],
    [
      'the largest amount there is',
      Number.MAX_SAFE_INTEGER,
      'sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu',
    ],
    ['a credit', -5_400, 'minus lima ribu empat ratus'],
  ])('%s: %s', (_name, number, words) => {
    expect(terbilang(number)).toBe(words);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is not made of %s', (number) => {
    expect(() => terbilang(number)).toThrow(RangeError);
  });

  it('reads back as the same number, whichever it is', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(readBack(terbilang(number))).toBe(number);
      }),
    );
  });
});

test('an amount says its currency', () => {
  expect(rupiahTerbilang(10_000)).toBe('sepuluh ribu rupiah');
});

/** The number that words stand for, by another way than they were written. */
function readBack(text: string): number {
  const negative = text.startsWith('minus ');
  const small: Record<string, number> = { nol: 0, sepuluh: 10, sebelas: 11 };
  ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].forEach((word, index) => {
    small[word] = index + 1;
  });
  const large: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12, kuadriliun: 1e15 };
  let [total, group, unit] = [0, 0, 0];
  for (const word of text.replace('minus ', '').split(' ')) {
    if (word === 'seribu') total += 1_000;
    else if (word === 'seratus') group += 100;
    else if (word === 'belas') unit += 10;
    else if (word === 'puluh') [group, unit] = [group + unit * 10, 0];
    else if (word === 'ratus') [group, unit] = [group + unit * 100, 0];
    else if (word in large) {
      total += (group + unit) * large[word]!;
      [group, unit] = [0, 0];
    } else unit += small[word]!;
  }
  return (negative ? -1 : 1) * (total + group + unit);
}
