import { expect, test } from 'vitest';

import { agreementTitle } from './agreement-title.ts';

test.each([
  ['one beneficiary', ['KPU'], 'KPU Kabupaten Bandung, Pemilu 2024'],
  ['two', ['KPU', 'BAWASLU'], 'KPU dan Bawaslu Kabupaten Bandung, Pemilu 2024'],
  ['three', ['KPU', 'BAWASLU', 'KESBANGPOL'], 'KPU, Bawaslu, dan Kesbangpol Kabupaten Bandung, Pemilu 2024'],
  ['two of one kind are named once', ['KPU', 'KPU'], 'KPU Kabupaten Bandung, Pemilu 2024'],
  ['the order of the agreement', ['BAWASLU', 'KPU'], 'Bawaslu dan KPU Kabupaten Bandung, Pemilu 2024'],
  ['a regional government', ['REGIONAL_GOVERNMENT'], 'Pemerintah Daerah Kabupaten Bandung, Pemilu 2024'],
] as const)('a title names %s', (_case, beneficiaryKinds, title) => {
  expect(agreementTitle({ beneficiaryKinds, regionName: 'Kabupaten Bandung', electionName: 'Pemilu 2024' })).toBe(
    title,
  );
});
