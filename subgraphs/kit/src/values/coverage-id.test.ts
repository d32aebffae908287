import { describe, expect, test } from 'vitest';

import { findCoverageLine, findCoverageSubject, toCoverageId, toCoverageLineId } from './coverage-id.ts';
import type { CoverageSubject } from './coverage-id.ts';

const SUBJECTS: readonly CoverageSubject[] = [
  { type: 'Region', key: 'ID', electionCode: 'PEMILU-2024' },
  { type: 'Region', key: '32.04.11.2001', electionCode: 'PILKADA-2020' },
  { type: 'Institution', key: 'kpu-32.04', electionCode: 'PEMILU-2024' },
  { type: 'Institution', key: 'bpjs-kc-lodaya', electionCode: 'PEMILU-2024' },
  { type: 'Agreement', key: '01890a5d-ac96-774b-bcce-b302099a8057', electionCode: 'PILKADA-2024' },
];

test.each(SUBJECTS)('$type $key is found again by its identifier, and so are its lines', (subject) => {
  expect(findCoverageSubject(toCoverageId(subject))).toEqual(subject);
  const line = { ...subject, categoryCode: 'PPK_DAN_SEKRETARIAT' };
  expect(findCoverageLine(toCoverageLineId(line))).toEqual(line);
});

describe('a text that is no identifier', () => {
  test.each([
    '',
    'cov',
    'cov:PEMILU-2024',
    'cov:PEMILU-2024:reg_32.04:KPPS',
    'cov:pemilu:reg_32.04',
    "cov:X' or true:reg_32.04",
    'cov:PEMILU-2024:reg_Bandung',
    'cov:PEMILU-2024:par_01890a5dac96774bbcceb302099a8057',
    'agr_01890a5dac96774bbcceb302099a8057',
  ])('of a coverage: %j', (text) => {
    expect(findCoverageSubject(text)).toBeNull();
  });

  test.each(['cov:PEMILU-2024:reg_32.04', 'cov:PEMILU-2024:reg_32.04:kpps', 'cov:PEMILU-2024:reg_32.04:', 'KPPS'])(
    'of a line: %j',
    (text) => {
      expect(findCoverageLine(text)).toBeNull();
    },
  );
});
