import { expect, it } from 'vitest';
import { readRupiah } from './rupiah-input.ts';

it.each([
  ['1200000', 1_200_000],
  ['1.200.000', 1_200_000],
  ['1,200,000', 1_200_000],
  ['Rp 1.200.000', 1_200_000],
  ['1.2', null],
  ['1200,50', null],
  ['0', null],
  ['-5', null],
  ['satu juta', null],
  ['', null],
])('reads "%s" as %s', (text, amount) => expect(readRupiah(text)).toBe(amount));
