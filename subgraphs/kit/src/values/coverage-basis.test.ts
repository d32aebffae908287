import { expect, test } from 'vitest';

import { findCoverageBasis } from './coverage-basis.ts';

const whole = {
  categories: { KPPS: [700, 0, 0, 0], PTPS: [null, 1, 2, 3], KPU_SEKRETARIAT: ['none', 14, 0, 0] },
  combined: { PETUGAS_TPS: { KPPS: 7, LINMAS: 2 } },
  partial: ['PTPS'],
  promised: 15,
  pollingDate: '2024-11-27',
  lastSafeDate: '2024-10-15',
};

test('a basis of the right shape is taken as it is', () => {
  expect(findCoverageBasis(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.each([
  ['nothing', null],
  ['a text', 'x'],
  ['a list', []],
  ['a category of three numbers', { ...whole, categories: { KPPS: [1, 2, 3] } }],
  ['a negative count', { ...whole, categories: { KPPS: [1, -2, 3, 4] } }],
  ['a fraction', { ...whole, promised: 0.5 }],
  ['another word for none', { ...whole, categories: { KPPS: ['few', 0, 0, 0] } }],
  ['a weight that is text', { ...whole, combined: { PETUGAS_TPS: { KPPS: '7' } } }],
  ['no such day', { ...whole, pollingDate: '2024-02-30' }],
  ['no categories', { ...whole, categories: undefined }],
])('%s is none', (_case, value) => {
  expect(findCoverageBasis(value)).toBeNull();
});
