import { describe, expect, test } from 'vitest';

import { institutionCovers, splitInstitutionCode } from './institution-code.ts';

describe('the shape of an institution code', () => {
  test.each([
    ['kpu-ID', 'kpu', 'ID'],
    ['kpu-32.04', 'kpu', '32.04'],
    ['bpjs-kc-lodaya', 'bpjs', 'kc-lodaya'],
  ])('%s is of kind %s at %s', (code, kind, place) => {
    expect(splitInstitutionCode(code)).toEqual({ kind, place });
  });

  test.each([
    ['nothing', ''],
    ['a kind alone', 'kpu'],
    ['no place', 'kpu-'],
    ['no kind', '-32.04'],
    ['capitals in the kind', 'KPU-32.04'],
    ['a wildcard of SQL', 'kpu-%'],
    ['the other wildcard of SQL', 'kpu-32_04'],
    ['a space', 'kpu-32 04'],
    ['a line after it', 'kpu-32.04\n'],
    ['a NUL', 'kpu-\0'],
  ])('%s is no institution code', (_case, text) => {
    expect(splitInstitutionCode(text)).toBeNull();
  });
});

describe('who stands above whom', () => {
  test.each([
    ['an institution covers itself', 'kpu-32.04', 'kpu-32.04', true],
    ['the head office covers a regency', 'kpu-ID', 'kpu-32.04', true],
    ['the head office of BPJS covers a branch by name', 'bpjs-ID', 'bpjs-kc-lodaya', true],
    ['a province covers its regency', 'kpu-32', 'kpu-32.04', true],
    ['a regency does not cover its province', 'kpu-32.04', 'kpu-32', false],
    ['a regency does not cover its neighbour', 'kpu-32.04', 'kpu-32.05', false],
    ['KPU does not cover Bawaslu in the same regency', 'kpu-32.04', 'bawaslu-32.04', false],
    ['KPU of the nation does not cover Bawaslu', 'kpu-ID', 'bawaslu-32.04', false],
    ['a branch does not cover another whose name starts alike', 'bpjs-kc', 'bpjs-kc-lodaya', false],
    ['a kind that starts alike is another kind', 'kp-ID', 'kpu-32.04', false],
    ['a malformed code covers nothing but itself', 'kpu-%', 'kpu-32.04', false],
  ])('%s', (_case, outer, inner, covered) => {
    expect(institutionCovers(outer, inner)).toBe(covered);
  });
});
