import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { isDistrictCode } from './district-codes.ts';

const folder = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
const register = readFileSync(join(folder, 'data', 'districts.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[0]!);

test('every district of the register is known, and no other six digits are', () => {
  expect(register).toHaveLength(7_285);
  const inRegister = new Set(register);
  const wrong: string[] = [];
  for (let digits = 0; digits < 1_000_000; digits++) {
    const text = String(digits).padStart(6, '0');
    const code = `${text.slice(0, 2)}.${text.slice(2, 4)}.${text.slice(4)}`;
    if (isDistrictCode(code) !== inRegister.has(code)) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
