import type { Session } from '@payung/kit/access.ts';
import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { migrate } from '../migrate.ts';
import { tables } from '../tables.ts';
import { readClaimsById } from './claim.reads.ts';
import { BPJS_HEAD_OFFICE, isClaimInScope } from './claim.scope.ts';
import type { ClaimPlace, Scope } from './claim.scope.ts';
import { ClaimTable } from './claim.table.ts';

const scope = (institutionCode: string | null, ...regionCodes: string[]): Scope => ({ institutionCode, regionCodes });

describe('a claim whose place of duty is not known', () => {
  const unsettled: ClaimPlace = {
    institutionCode: null,
    insurerCode: BPJS_HEAD_OFFICE,
    reportingInstitutionCode: 'kpu-32.04',
    regionCode: null,
  };

  it.each([
    ['the institution that reported', scope('kpu-32.04', '32.04'), true],
    ['the office above it', scope('kpu-32', '32'), true],
    ['the national office above it', scope('kpu-ID', 'ID'), true],
    ['a role of the whole nation', scope(null, 'ID'), true],
    ['the head office of BPJS', scope('bpjs-ID', 'ID'), true],
    ['the head office of BPJS confined to a region', scope('bpjs-ID', '32'), false],
    ['a branch of BPJS', scope('bpjs-kc-lodaya', '32.04'), false],
    ['a branch of BPJS with the whole nation', scope('bpjs-kc-lodaya', 'ID'), false],
    ['another institution of the same region', scope('bawaslu-32.04', '32.04'), false],
    ['the same kind of institution elsewhere', scope('kpu-16.71', '16.71'), false],
    ['the same kind of institution elsewhere with the whole nation', scope('kpu-16.71', 'ID'), false],
    ['nobody in particular in one region', scope(null, '32.04'), false],
  ] as const)('%s: visible %s', (_name, session, visible) => {
    expect(isClaimInScope(session, unsettled)).toBe(visible);
  });

  it('that nobody in particular reported is for the nation and the head office alone', () => {
    const nobodys = { ...unsettled, reportingInstitutionCode: null };
    expect(isClaimInScope(scope(null, 'ID'), nobodys)).toBe(true);
    expect(isClaimInScope(scope('bpjs-ID', 'ID'), nobodys)).toBe(true);
    expect(isClaimInScope(scope('kpu-32.04', '32.04'), nobodys)).toBe(false);
  });
});

describe('the rule in memory and the rule in SQL', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase('claims');
    await migrate(testDatabase.migratorUrl, testDatabase.serviceRole);
    database = await connect({ url: testDatabase.url, tables, applicationName: 'test' });
  });

  afterAll(async () => {
    await database.destroy();
    await testDatabase.drop();
  });

  it('see the same claims, for every combination of places and scopes', async () => {
    const rows = PLACES.map((place, index) => ({
      ...ROW,
      ...place,
      id: idOf(index),
      number: `K-2024-${index}`,
      enrolmentId: idOf(index),
    }));
    await database.manager.insert(ClaimTable, rows as object[]);
    for (const each of SCOPES) {
      const session: Session = { ...SESSION, ...each };
      const seen = await readClaimsById(
        database,
        session,
        rows.map(({ id }) => id),
      );
      const allowed = rows.filter((row) => isClaimInScope(each, row));
      expect(new Set(seen.map(({ id }) => id)), `${each.institutionCode} in ${each.regionCodes.join()}`).toEqual(
        new Set(allowed.map(({ id }) => id)),
      );
    }
    const ids = rows.map(({ id }) => id);
    const all = await readClaimsById(database, { ...SESSION, institutionCode: null, regionCodes: ['ID'] }, ids);
    const byTypeOrm = await database.manager.find(ClaimTable, { order: { id: 'ASC' } });
    const inOrder = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    // As JSON: moments of equal fields are not told apart otherwise.
    expect(JSON.parse(JSON.stringify(inOrder))).toEqual(JSON.parse(JSON.stringify(byTypeOrm)));
  });
});

const KPU_CODES = [null, 'kpu-32', 'kpu-32.04', 'kpu-16.71', 'bawaslu-32.04'] as const;

const PLACES: readonly (ClaimPlace & { insurerCode: string })[] = KPU_CODES.flatMap((institutionCode) =>
  (['bpjs-ID', 'bpjs-kc-lodaya'] as const).flatMap((insurerCode) =>
    [...KPU_CODES, 'bpjs-kc-lodaya'].flatMap((reportingInstitutionCode) =>
      // 32.0 and 32.041 do not exist: they would match a careless comparison of text.
      [null, '32', '32.04', '32.04.11.2001', '32.041', '16.71'].map((regionCode) => ({
        institutionCode,
        insurerCode,
        reportingInstitutionCode,
        regionCode,
      })),
    ),
  ),
);

const SCOPES: readonly Scope[] = [
  null,
  'kpu-ID',
  'kpu-32',
  'kpu-32.04',
  'kpu-16.71',
  'bawaslu-32.04',
  'bpjs-ID',
  'bpjs-kc-lodaya',
].flatMap((institutionCode) =>
  [['ID'], ['32'], ['32.04'], ['16.71'], ['16', '32.04.11'], ['ID', '32']].map((regionCodes) => ({
    institutionCode,
    regionCodes,
  })),
);

const SESSION: Session = {
  subject: 'test',
  clientId: 'test',
  name: 'test',
  role: 'INSTITUTION_OFFICER',
  institutionCode: null,
  regionCodes: ['ID'],
  registersExamples: false,
};

const ROW = {
  programme: 'JKK',
  incidentKind: 'WORK_ACCIDENT',
  occurredAt: Temporal.Instant.from('2024-11-27T14:00:00Z'),
  incidentPlace: Buffer.from('sealed'),
  agreementId: null,
  electionCode: null,
  state: 'REGISTERED',
  coverAnswer: 'CANNOT_TELL',
  coverLinks: [],
  coverAsKnownAt: null,
  example: false,
  unconfirmed: false,
  registeredAt: Temporal.Instant.from('2024-11-28T00:00:00Z'),
  registeredBy: 'test',
  registeredInstitutionCode: null,
  registeredRegionCodes: ['ID'],
  version: 1,
  relatedEnrolmentIds: [],
  holidaysKnown: true,
  heirsRecorded: false,
  dueAt: Temporal.Instant.from('2024-11-29T14:00:00Z'),
};

function idOf(index: number): string {
  return `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}
