import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { AgreementTermsInput } from '../schema.types.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { beneficiary, line } from '../testing/agreement-input.ts';
import { lifeCycleOf, signature, termsInput } from '../testing/life-cycle.ts';
import { ownAgreement, register } from '../testing/register.ts';

let world: AgreementsWorld;
let life: ReturnType<typeof lifeCycleOf>;
let database: Database;
const today = Temporal.Now.plainDateISO('Asia/Jakarta');
const date = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  world = await startAgreementsWorld();
  life = lifeCycleOf(world);
  database = await connect({ url: world.database.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
});
afterAll(async () => {
  await database?.destroy();
  await world?.stop();
});

const TERMS = `instrument subject programmes period { startsOn endsOn confidence } parties { institution { code } role implied }
  beneficiaries { institution { code } statedTotal statedTotalNote computedTotal status headcounts { category { code } label people covered } }
  headcount { people } servicePeriods { category { code } startsOn endsOn } wageBases { category { code } kind monthlyAmount }
  exclusions { category { code } text } legalBases fundingText warnings { code }`;
const VERSION = `number status citation { id en } inForceFrom inForceUntil signedOn signedAt reason signatories { name } terms { ${TERMS} }`;

interface Version {
  readonly number: number;
  readonly status: string;
  readonly citation: { readonly id: string; readonly en: string };
  readonly terms: { readonly headcount: { readonly people: number }; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

async function versionsOf(id: string): Promise<readonly Version[]> {
  const { agreement } = await life.ask<{ agreement: { versions: Version[] } }>(
    'admin',
    `query ($id: ID!) { agreement(id: $id) { versions { ${VERSION} } } }`,
    { id },
  );
  return agreement.versions;
}

async function termsOn(id: string, on: string): Promise<number | null> {
  const { agreement } = await life.ask<{ agreement: { termsOn: { number: number } | null } }>(
    'admin',
    'query ($id: ID!, $on: Date!) { agreement(id: $id) { termsOn(date: $on) { number } } }',
    { id, on },
  );
  return agreement.termsOn?.number ?? null;
}

const more = (people: number) =>
  termsInput({ beneficiaries: [beneficiary({ statedTotal: people, headcounts: [line('PPK', people)] })] });

/** Amends an agreement by the way of all papers. */
async function amend(
  id: string,
  terms: AgreementTermsInput,
  inForceFrom: string | null,
  signedOn = today,
): Promise<void> {
  const drafted = await life.step('kpu', 'amendAgreement', id, {
    input: { terms, reason: 'Tambahan PPK', inForceFrom },
  });
  expect(drafted).toMatchObject({ __typename: 'Agreement', openAmendment: { status: 'DRAFT' } });
  await life.step('kpu', 'submitAgreement', id);
  await life.step('branch', 'approveAgreement', id);
  const signed = await life.step('kpu', 'signAgreement', id, { input: signature(signedOn) });
  expect(signed).toMatchObject({ __typename: 'Agreement', openAmendment: null });
}

describe('an amendment', () => {
  test('keeps the earlier version, which can be cited, and is in force from its day', async () => {
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-04-01') });
    await amend(id, more(160), '2024-11-01', date('2024-10-20'));
    const [first, second] = await versionsOf(id);
    expect(first).toMatchObject({
      number: 1,
      status: 'SIGNED',
      inForceFrom: '2024-04-01',
      inForceUntil: '2024-10-31',
      signedOn: '2024-04-01',
      reason: null,
      terms: { headcount: { people: 155 } },
      citation: {
        id: 'Versi 1, ditandatangani 1 April 2024, berlaku mulai 1 April 2024 sampai 31 Oktober 2024',
        en: 'Version 1, signed 1 April 2024, in force from 1 April 2024 until 31 October 2024',
      },
    });
    expect(second).toMatchObject({
      number: 2,
      status: 'SIGNED',
      inForceFrom: '2024-11-01',
      inForceUntil: '2100-12-31',
      signedOn: '2024-10-20',
      reason: 'Tambahan PPK',
      signatories: [{ name: 'Rahmat Hidayat' }, { name: 'Sinta Wulandari' }],
      terms: { headcount: { people: 160 } },
    });
    expect([await termsOn(id, '2024-03-31'), await termsOn(id, '2024-10-31'), await termsOn(id, '2024-11-27')]).toEqual(
      [null, 1, 2],
    );
  });

  test('shows in the agreement and in what is promised when it is signed, and not before', async () => {
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-04-02') });
    const figures = async () => {
      const { agreement, region } = await life.ask<{
        agreement: { headcount: { people: number } };
        region: { promised: { people: number } };
      }>(
        'admin',
        'query ($id: ID!) { agreement(id: $id) { headcount { people } } region(code: "32.04") { promised { people } } }',
        { id },
      );
      return [agreement.headcount.people, region.promised.people] as const;
    };
    const [, before] = await figures();
    await life.step('kpu', 'amendAgreement', id, { input: { terms: more(165), reason: 'Tambahan' } });
    await life.step('kpu', 'submitAgreement', id);
    await life.step('branch', 'approveAgreement', id);
    expect(await figures()).toEqual([155, before]);
    await life.step('kpu', 'signAgreement', id, { input: signature(today) });
    expect(await figures()).toEqual([165, before + 10]);
    await life.step('kpu', 'undoAgreementStep', id, { reason: 'Salah berkas' });
    expect(await figures()).toEqual([155, before]);
    expect((await versionsOf(id))[1]).toMatchObject({
      status: 'APPROVED',
      signedOn: null,
      inForceFrom: null,
      signatories: [],
    });
  });

  test('waits as approved for its day, so that what is shown as in force today is', async () => {
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-04-03') });
    const tomorrow = today.add({ days: 1 }).toString();
    await life.step('kpu', 'amendAgreement', id, {
      input: { terms: more(170), reason: 'Tambahan', inForceFrom: tomorrow },
    });
    await life.step('kpu', 'submitAgreement', id);
    await life.step('branch', 'approveAgreement', id);
    expect(await life.step('kpu', 'signAgreement', id, { input: signature(today) })).toMatchObject({
      code: 'INVALID',
      field: 'inForceFrom',
    });
  });

  test.each<[string, string | null, string, string]>([
    ['signed before the version before it', null, '2024-04-03', 'signedOn'],
    ['in force before the version before it', '2024-04-03', '2024-05-01', 'inForceFrom'],
  ])('cannot be %s', async (_case, inForceFrom, signedOn, field) => {
    const id = await life.agreementIn('IN_FORCE', {
      electionCode: 'PEMILU-2024',
      signedOn: date('2024-04-04').add({ days: field.length }),
    });
    await life.step('kpu', 'amendAgreement', id, { input: { terms: more(170), reason: 'Tambahan', inForceFrom } });
    await life.step('kpu', 'submitAgreement', id);
    await life.step('branch', 'approveAgreement', id);
    const answer = await life.step('kpu', 'signAgreement', id, { input: signature(date(signedOn)) });
    expect(answer).toMatchObject({ code: 'INVALID', field });
  });

  test('is one at a time; given up, it leaves its number to the next', async () => {
    const id = await life.agreementIn('IN_FORCE');
    const input = { terms: more(170), reason: 'Tambahan' };
    await life.step('kpu', 'amendAgreement', id, { input });
    expect(await life.step('kpu', 'amendAgreement', id, { input })).toMatchObject({ code: 'WRONG_STATUS' });
    await life.step('kpu', 'undoAgreementStep', id, { reason: 'Tidak jadi' });
    expect(await versionsOf(id)).toHaveLength(1);
    await life.step('kpu', 'amendAgreement', id, { input: { terms: more(180), reason: 'Tambahan lagi' } });
    expect((await versionsOf(id)).map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, 'Tambahan lagi'],
    ]);
  });

  test('is edited as a draft and when sent back, with its day and its reason', async () => {
    const id = await life.agreementIn('IN_FORCE');
    await life.step('kpu', 'amendAgreement', id, { input: { terms: more(170), reason: 'Tambahan' } });
    const input = { terms: more(175), inForceFrom: '2024-12-01', reason: 'Tambahan yang benar' };
    await life.step('kpu', 'editAgreementDraft', id, { input });
    expect((await versionsOf(id))[1]).toMatchObject({
      inForceFrom: '2024-12-01',
      reason: 'Tambahan yang benar',
      terms: { headcount: { people: 175 } },
    });
    const foreign = { terms: more(175), lineage: 'FIRST' };
    expect(await life.step('kpu', 'editAgreementDraft', id, { input: foreign })).toMatchObject({ field: 'lineage' });
    expect(
      await life.step('kpu', 'editAgreementDraft', id, { input: { terms: more(175), reason: 'x' } }),
    ).toMatchObject({ field: 'reason' });
  });

  test.each<[string, Record<string, unknown>, string, string | null]>([
    ['nothing differs', { terms: termsInput(), reason: 'Tambahan' }, 'NO_CHANGE', 'terms'],
    ['it has no reason', { terms: more(170), reason: '' }, 'INVALID', 'reason'],
    ['a number is impossible', { terms: more(-1), reason: 'Tambahan' }, 'INVALID', 'terms.beneficiaries.0.statedTotal'],
    [
      'a category is covered and left out at once',
      { terms: { ...more(170), exclusions: [{ categoryCode: 'PPK' }] }, reason: 'Tambahan' },
      'INVALID',
      'terms.exclusions.0.categoryCode',
    ],
    [
      'it takes the own institution out',
      {
        terms: {
          ...more(170),
          parties: [{ institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' }],
        },
        reason: 'Tambahan',
      },
      'FORBIDDEN',
      null,
    ],
  ])('is refused where %s', async (_case, input, code, field) => {
    const id = await life.agreementIn('IN_FORCE');
    expect(await life.step('kpu', 'amendAgreement', id, { input })).toMatchObject({ code, field });
    expect(await versionsOf(id)).toHaveLength(1);
  });

  test('of an agreement past its last day can lengthen it', async () => {
    const { id } = await register(world, ownAgreement());
    const { parties, beneficiaries } = termsInput();
    const terms = termsInput({ parties, beneficiaries, endsOn: date('2099-01-01') });
    await amend(id, terms, null);
    const { agreement } = await life.ask<{ agreement: unknown }>(
      'admin',
      'query ($id: ID!) { agreement(id: $id) { status period { endsOn confidence } } }',
      { id },
    );
    expect(agreement).toEqual({ status: 'IN_FORCE', period: { endsOn: '2099-01-01', confidence: 'STATED' } });
  });
});

describe('a version', () => {
  test('holds all terms, as they were written', async () => {
    const terms = termsInput({
      subject: 'Perlindungan badan ad hoc',
      beneficiaries: [beneficiary({ statedTotal: 155, headcounts: [line('PPK', 155), line('KPPS', 14, false)] })],
      servicePeriods: [{ categoryCode: 'PPK', startsOn: date('2024-05-17'), endsOn: date('2025-01-27') }],
      wageBases: [
        { categoryCode: 'PPK', kind: 'HONORARIUM' },
        { categoryCode: 'KPPS', kind: 'FLAT', monthlyAmount: 1_000_000 as never },
      ],
      exclusions: [{ categoryCode: 'LINMAS', text: 'ditanggung Satpol PP' }],
      legalBases: ['Inpres 2/2021'],
      fundingText: 'APBD',
    });
    const id = await life.agreementIn('IN_FORCE', { terms });
    expect((await versionsOf(id))[0]?.terms).toMatchObject({
      instrument: 'PKS',
      subject: 'Perlindungan badan ad hoc',
      programmes: ['JKK', 'JKM'],
      beneficiaries: [
        {
          institution: { code: 'kpu-32.04' },
          statedTotal: 155,
          computedTotal: 155,
          status: 'STATED',
          headcounts: [
            { category: { code: 'PPK' }, people: 155, covered: true },
            { category: { code: 'KPPS' }, people: 14, covered: false },
          ],
        },
      ],
      servicePeriods: [{ category: { code: 'PPK' }, startsOn: '2024-05-17', endsOn: '2025-01-27' }],
      wageBases: [
        { category: { code: 'PPK' }, kind: 'HONORARIUM', monthlyAmount: null },
        { category: { code: 'KPPS' }, kind: 'FLAT', monthlyAmount: 1_000_000 },
      ],
      exclusions: [{ category: { code: 'LINMAS' }, text: 'ditanggung Satpol PP' }],
      legalBases: ['Inpres 2/2021'],
      fundingText: 'APBD',
    });
  });

  test('of every agreement says what its tables say: the database builds the same from them', async () => {
    await amend(await life.agreementIn('IN_FORCE', { signedOn: date('2024-04-20') }), more(161), null);
    const rows: { number: number; terms: unknown; built: unknown }[] = await database.query(`
      select distinct on (agreement_id) number, terms, agreement_terms(agreement_id) as built
      from agreement_version where not discarded and (signed_on is not null or number = 1)
      order by agreement_id, number desc`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { terms, built } of rows) expect(terms).toEqual(built);
  });

  test('of the five published agreements has a derived period and what the source leaves out', async () => {
    const rows: Record<string, unknown>[] = await database.query(`
      select source_code as source, starts_on::text, ends_on::text, period_confidence as confidence, exclusions, number, in_force_from::text
      from agreement join agreement_version on agreement_id = id where source_code like 'seed-%' order by source_code`);
    const derived = (source: string, starts_on: string, ends_on: string, exclusions: unknown[] = []) => ({
      source,
      starts_on,
      ends_on,
      confidence: 'DERIVED',
      exclusions,
      number: 1,
      in_force_from: starts_on,
    });
    expect(rows).toEqual([
      derived('seed-000', '2023-05-22', '2024-04-01'),
      derived('seed-001', '2024-08-26', '2025-01-27', [{ categoryCode: 'KPPS', text: 'tidak termasuk KPPS' }]),
      derived('seed-002', '2024-10-30', '2025-01-27'),
      derived('seed-003', '2024-01-29', '2024-04-01'),
      derived('seed-004', '2020-01-29', '2020-12-09'),
    ]);
  });

  test('ends with the agreement when that is terminated', async () => {
    const id = await life.agreementIn('TERMINATED', { signedOn: date('2024-04-21') });
    const [first] = await versionsOf(id);
    expect(first?.['inForceUntil']).toBe(today.subtract({ days: 1 }).toString());
    expect([await termsOn(id, '2024-11-27'), await termsOn(id, today.toString())]).toEqual([1, null]);
  });
});

describe('what differs', () => {
  const DIFF = `query ($id: ID!, $from: Int!, $to: Int!) { agreementDiff(id: $id, from: $from, to: $to) {
    from { number } to { number } changes { path kind label { id en } before { id en } after { id en } } } }`;
  type Diff = { readonly agreementDiff: { readonly changes: readonly { readonly path: string }[] } | null };

  test('between two versions is told field by field, both ways, and nothing between a version and itself', async () => {
    const id = await life.agreementIn('IN_FORCE', { signedOn: date('2024-04-22') });
    await amend(id, more(162), null);
    const diff = async (from: number, to: number) =>
      (await life.ask<Diff>('kpu', DIFF, { id, from, to })).agreementDiff;
    expect(await diff(1, 2)).toEqual({
      from: { number: 1 },
      to: { number: 2 },
      changes: [
        {
          path: 'beneficiaries.kpu-32.04.statedTotal',
          kind: 'CHANGED',
          label: { id: 'KPU Kabupaten Bandung, total tertulis', en: 'KPU Kabupaten Bandung, stated total' },
          before: { id: '155', en: '155' },
          after: { id: '162', en: '162' },
        },
        {
          path: 'beneficiaries.kpu-32.04.headcounts.PPK.people',
          kind: 'CHANGED',
          label: {
            id: 'KPU Kabupaten Bandung, Panitia Pemilihan Kecamatan (PPK): jumlah petugas',
            en: 'KPU Kabupaten Bandung, Sub-district election committee: people',
          },
          before: { id: '155', en: '155' },
          after: { id: '162', en: '162' },
        },
      ],
    });
    expect((await diff(2, 1))?.changes.map(({ path }) => path)).toEqual(
      (await diff(1, 2))?.changes.map(({ path }) => path),
    );
    expect((await diff(2, 2))?.changes).toEqual([]);
    expect([await diff(1, 3), await diff(0, 1)]).toEqual([null, null]);
  });

  test('of an agreement that one may not see is not there', async () => {
    const id = await life.agreementIn('IN_FORCE');
    for (const as of ['kpuElsewhere', 'otherBranch', 'strangerInRegion'] as const)
      expect(await life.ask<Diff>(as, DIFF, { id, from: 1, to: 1 })).toEqual({ agreementDiff: null });
    expect(await life.ask<Diff>('admin', DIFF, { id: 'nonsense', from: 1, to: 1 })).toEqual({ agreementDiff: null });
  });
});

test('a draft keeps how its source names a category, and a service sees no draft', async () => {
  const { agreements } = await life.ask<{ agreements: { edges: { node: { id: string } }[] } }>(
    'admin',
    '{ agreements(filter: { search: "Kapuas" }) { edges { node { id } } } }',
  );
  const id = agreements.edges[0]!.node.id;
  const kapuasHulu = termsInput({
    startsOn: date('2024-08-26'),
    endsOn: date('2025-01-27'),
    legalBases: [],
    parties: [
      { institutionCode: 'bpjs-kapuas-hulu', role: 'INSURER' },
      { institutionCode: 'kpu-61.06', role: 'BENEFICIARY' },
    ],
    beneficiaries: [
      {
        institutionCode: 'kpu-61.06',
        statedTotal: 1_876,
        headcounts: [line('PPK_DAN_SEKRETARIAT', 184), line('PPS_DAN_SEKRETARIAT', 1_692), line('KPPS', 4_578)],
      },
    ],
  });
  await life.step('admin', 'amendAgreement', id, { input: { terms: kapuasHulu, reason: 'KPPS dilindungi' } });
  expect((await versionsOf(id))[1]?.terms).toMatchObject({
    period: { confidence: 'DERIVED' },
    beneficiaries: [
      {
        statedTotalNote: 'tenaga adhoc terlindungi, tidak termasuk KPPS',
        headcounts: [
          { label: 'Panitia Pemilihan Kecamatan (PPK)' },
          {},
          { label: 'Kelompok Panitia Pemungutan Suara (KPPS)' },
        ],
      },
    ],
  });
  const draft = await life.agreementIn('APPROVED');
  const seen = 'query ($id: ID!) { agreement(id: $id) { id } }';
  expect(await life.ask('service', seen, { id: draft })).toEqual({ agreement: null });
  expect(await life.ask('auditor', seen, { id: draft })).toEqual({ agreement: { id: draft } });
  expect(findKey('Agreement', draft)).not.toBeNull();
});
