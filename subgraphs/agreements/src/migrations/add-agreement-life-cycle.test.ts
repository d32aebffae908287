import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { migrate as migrateDatabase } from '@payung/kit/migration.ts';
import { sharedMigrations } from '@payung/kit/shared-migrations.ts';
import { createTestDatabase } from '@payung/kit/testing.ts';
import type { TestDatabase } from '@payung/kit/testing.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addAgreementLifeCycle } from './add-agreement-life-cycle.ts';
import { createAgreement } from './create-agreement.ts';
import { createReference } from './create-reference.ts';

let holder: TestDatabase;
let database: Database;

beforeAll(async () => {
  holder = await createTestDatabase('agreements');
  const plan = { url: holder.migratorUrl, serviceRole: holder.serviceRole, jobs: false } as const;
  const before = [...sharedMigrations, createReference, createAgreement];
  await migrateDatabase({ ...plan, migrations: before });
  database = await connect({ url: holder.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
  await database.query(`
    insert into region (code, name, kind, version, regencies, districts, villages) values ('61.06', 'Kapuas Hulu', 'REGENCY', 'x', 0, 0, 0);
    insert into institution (code, name, kind, source) values ('kpu-61.06', 'KPU', 'KPU', 'x'), ('bpjs-x', 'BPJS', 'BPJS', 'x');
    insert into election (code, name_id, name_en, kind, polling_date) values ('KNOWN', 'K', 'K', 'REGIONAL', '2024-11-27'), ('OVER', 'O', 'O', 'REGIONAL', '2020-12-09');
    insert into election_stage (election_code, code, name_id, name_en, starts_on, ends_on, confidence)
      values ('KNOWN', 'PPK', 'p', 'p', '2024-05-17', '2025-01-27', 'PRESS'), ('KNOWN', 'VOTE', 'v', 'v', '2024-11-27', '2024-11-27', 'STATED'),
             ('OVER', 'VOTE', 'v', 'v', '2020-12-09', '2020-12-09', 'STATED');
    insert into officer_category (code, position, name_id, name_en, body, level, ad_hoc, civil_servants) values ('KPPS', 1, 'KPPS', 'KPPS', 'KPU', 'POLLING_STATION', true, false);
    insert into agreement (title, subject, instrument, signed_on, signed_on_confidence, signed_at, region_code, election_code, programmes, lineage, legal_bases, funding_text, source_code, version, registered_at)
      values ('Known', 'Perihal', 'PKS', '2024-08-26', 'STATED', 'Putussibau', '61.06', 'KNOWN', '{JKK,JKM}', 'FIRST', '{Inpres 2/2021}', 'APBD', 'known', 3, '2024-09-01T00:00:00Z'),
             ('Over', null, 'MOU', '2024-08-26', 'STATED', null, '61.06', 'OVER', '{}', 'FIRST', '{}', null, 'over', 1, '2024-09-01T00:00:00Z');
    insert into agreement_party select id, 'bpjs-x', 'INSURER', true, 1 from agreement where source_code = 'known';
    insert into agreement_party select id, 'kpu-61.06', 'BENEFICIARY', false, 0 from agreement where source_code = 'known';
    insert into agreement_signatory select id, 0, 'Orang Peraga', 'Ketua', 'ACTING', 'SIGNED', 'kpu-61.06' from agreement where source_code = 'known';
    insert into agreement_beneficiary select id, 'kpu-61.06', 0, 10, 'catatan' from agreement where source_code = 'known';
    insert into agreement_headcount select id, 'kpu-61.06', 1, 'KPPS', 'KPPS kedua', 3, false from agreement where source_code = 'known';
    insert into agreement_headcount select id, 'kpu-61.06', 0, 'KPPS', 'KPPS', 7, true from agreement where source_code = 'known';`);
  await migrateDatabase({ ...plan, migrations: [...before, addAgreementLifeCycle] });
});
afterAll(async () => {
  await database?.destroy();
  await holder?.drop();
});

test('an agreement that was there has its first version, signed, with all that it says', async () => {
  const [row] = await database.query(`
    select number, terms, reason, in_force_from::text, signed_on::text, signed_at, signatories, discarded
    from agreement_version where agreement_id = (select id from agreement where source_code = 'known')`);
  expect(row).toEqual({
    number: 1,
    reason: null,
    in_force_from: '2024-08-26',
    signed_on: '2024-08-26',
    signed_at: 'Putussibau',
    discarded: false,
    signatories: [
      { name: 'Orang Peraga', title: 'Ketua', capacity: 'ACTING', part: 'SIGNED', institutionCode: 'kpu-61.06' },
    ],
    terms: {
      instrument: 'PKS',
      subject: 'Perihal',
      programmes: ['JKK', 'JKM'],
      period: { startsOn: '2024-08-26', endsOn: '2025-01-27', confidence: 'DERIVED' },
      parties: [
        { institutionCode: 'kpu-61.06', role: 'BENEFICIARY', implied: false },
        { institutionCode: 'bpjs-x', role: 'INSURER', implied: true },
      ],
      beneficiaries: [
        {
          institutionCode: 'kpu-61.06',
          statedTotal: 10,
          statedTotalNote: 'catatan',
          headcounts: [
            { categoryCode: 'KPPS', label: 'KPPS', people: 7, covered: true },
            { categoryCode: 'KPPS', label: 'KPPS kedua', people: 3, covered: false },
          ],
        },
      ],
      servicePeriods: [],
      wageBases: [],
      exclusions: [],
      legalBases: ['Inpres 2/2021'],
      fundingText: 'APBD',
    },
  });
});

test('it is signed since its day, in force until the last stage of its election, and promised as before', async () => {
  const rows = await database.query(`
    select source_code as source, listed_on::text, ends_on::text, version, agreement_status(id, '2024-08-25') as before,
           agreement_status(id, '2025-01-27') as last, agreement_status(id, '2025-01-28') as over,
           exists (select from promised_agreement where id = agreement.id) as promised,
           (select array_agg(action || ' ' || on_date) from agreement_event where agreement_id = id) as events
    from agreement order by source_code`);
  const common = { listed_on: '2024-08-26', promised: true, before: null, events: ['REGISTER 2024-08-26'] };
  expect(rows).toEqual([
    { ...common, source: 'known', ends_on: '2025-01-27', version: 3, last: 'IN_FORCE', over: 'ENDED' },
    // Its election was over when it was signed: the end is not known, and none is made up.
    { ...common, source: 'over', ends_on: null, version: 1, last: 'IN_FORCE', over: 'IN_FORCE' },
  ]);
});
