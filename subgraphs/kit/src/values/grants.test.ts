import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findExcess, findMisfit, GRANTABLE_ROLES, liesWithin, PERSON_ROLES } from './grants.ts';
import type { Holding } from './grants.ts';
import { institutionCovers } from './institution-code.ts';
import { regionCovers } from './region-code.ts';

const roles = [...PERSON_ROLES, 'PARTNER', 'SERVICE'];
const regions = ['ID', '32', '32.04', '32.73', '16', '16.71', '61.06'];
const institutions = [null, 'kpu-ID', 'kpu-32', 'kpu-32.04', 'bawaslu-32.04', 'bpjs-ID', 'bpjs-kc-lodaya'];
const holding: fc.Arbitrary<Holding> = fc.record({
  role: fc.constantFrom(...roles),
  institutionCode: fc.constantFrom(...institutions),
  regionCodes: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1, maxLength: 3 }),
});

test('nobody gives more than they hold: role, institution and every region lie within', () => {
  let given = 0;
  fc.assert(
    fc.property(holding, holding, (giver, grant) => {
      if (findExcess(giver, grant) !== null) return;
      given += 1;
      expect(GRANTABLE_ROLES[giver.role]).toContain(grant.role);
      for (const code of grant.regionCodes) expect(giver.regionCodes.some((own) => regionCovers(own, code))).toBe(true);
      if (giver.institutionCode !== null) {
        expect(grant.institutionCode).not.toBeNull();
        expect(institutionCovers(giver.institutionCode, grant.institutionCode ?? '')).toBe(true);
      }
    }),
    { numRuns: 5_000 },
  );
  // A rule that refuses everything would hold all of the above.
  expect(given).toBeGreaterThan(50);
});

test('no detour gives more: what the appointed could give, who appointed them could have given', () => {
  const all = roles.flatMap((role) =>
    [null, 'kpu-ID', 'kpu-32', 'kpu-32.04', 'bpjs-ID'].flatMap((institutionCode) =>
      [['ID'], ['32'], ['32.04'], ['16', '32.04']].map((regionCodes) => ({ role, institutionCode, regionCodes })),
    ),
  );
  const gives = new Map(all.map((giver) => [giver, all.filter((grant) => findExcess(giver, grant) === null)]));
  const detours = all.flatMap((first) =>
    gives.get(first)!.flatMap((second) =>
      gives
        .get(second)!
        .filter((third) => !gives.get(first)!.includes(third))
        .map((third) => ({ first, second, third })),
    ),
  );
  expect(detours).toEqual([]);
  expect([...gives.values()].some((grants) => grants.length > 0)).toBe(true);
});

test('only the national admin appoints people, and only who looks after partners beside them registers clients', () => {
  const wide: Holding = { role: 'AUDITOR', institutionCode: null, regionCodes: ['ID'] };
  for (const role of roles) {
    const mayAppoint = PERSON_ROLES.some((to) => findExcess({ ...wide, role }, { ...wide, role: to }) === null);
    expect([role, mayAppoint]).toEqual([role, role === 'NATIONAL_ADMIN']);
    const mayRegister = findExcess({ ...wide, role }, { ...wide, role: 'PARTNER' }) === null;
    expect([role, mayRegister]).toEqual([role, role === 'NATIONAL_ADMIN' || role === 'API_ADMIN']);
  }
});

test.each<[string, Holding, string | null]>([
  ['an officer without an institution', officer(null), 'institutionCode'],
  ['an officer of a branch of BPJS', officer('bpjs-kc-lodaya'), 'institutionCode'],
  ['a branch officer of KPU', { ...officer('kpu-32.04'), role: 'BPJS_BRANCH_OFFICER' }, 'institutionCode'],
  ['an institution that is none', officer('KPU Bandung'), 'institutionCode'],
  ['a national admin of one institution', { ...officer('kpu-ID'), role: 'NATIONAL_ADMIN' }, 'institutionCode'],
  [
    'a national admin of a province',
    { role: 'NATIONAL_ADMIN', institutionCode: null, regionCodes: ['32'] },
    'regionCodes',
  ],
  ['no region', { ...officer('kpu-32.04'), regionCodes: [] }, 'regionCodes'],
  ['an officer of KPU', officer('kpu-32.04'), null],
  ['an auditor of the nation', { role: 'AUDITOR', institutionCode: null, regionCodes: ['ID'] }, null],
])('%s', (_case, given, part) => {
  expect(findMisfit(given)).toBe(part);
});

test('a holding of the nation contains every other, and nobody of one regency contains their neighbour', () => {
  fc.assert(
    fc.property(holding, (inner) => {
      expect(liesWithin({ role: 'AUDITOR', institutionCode: null, regionCodes: ['ID'] }, inner)).toBe(true);
    }),
  );
  expect(liesWithin(officer('kpu-32.04'), { ...officer('kpu-32.73'), regionCodes: ['32.73'] })).toBe(false);
  expect(liesWithin(officer('kpu-32.04'), officer('bawaslu-32.04'))).toBe(false);
});

function officer(institutionCode: string | null): Holding {
  return { role: 'INSTITUTION_OFFICER', institutionCode, regionCodes: ['32.04'] };
}
