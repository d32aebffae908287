import { connect } from '@payung/kit/database.ts';
import type { Database } from '@payung/kit/database.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { RegisterAgreementInput } from '../schema.types.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { agreementInput, beneficiary, line } from '../testing/agreement-input.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, ownDay, register } from '../testing/register.ts';

let world: AgreementsWorld;
/** As the owner, to see what was written. */
let database: Database;

beforeAll(async () => {
  world = await startAgreementsWorld();
  database = await connect({ url: world.database.migratorUrl, tables: [], applicationName: 'test', connections: 1 });
});
afterAll(async () => {
  await database?.destroy();
  await world?.stop();
});

async function counts(): Promise<Record<string, number>> {
  const [row]: Record<string, number>[] = await database.query(`select
    (select count(*)::int from agreement) as agreements, (select count(*)::int from agreement_party) as parties,
    (select count(*)::int from agreement_headcount) as headcounts, (select count(*)::int from audit_event) as audit`);
  return row!;
}

describe('registering', () => {
  test('writes the agreement with all that belongs to it, and answers with it', async () => {
    const input = ownAgreement({
      subject: 'Perlindungan badan ad hoc',
      signedAt: 'Soreang',
      parties: [
        { institutionCode: 'kesbangpol-32.04', role: 'SIGNER' },
        { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
        { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' },
        { institutionCode: 'bawaslu-32.04', role: 'BENEFICIARY' },
      ],
      signatories: [
        {
          name: 'Rahmat Hidayat',
          title: 'Plt. Kepala Kesbangpol',
          capacity: 'ACTING',
          part: 'SIGNED',
          institutionCode: 'kesbangpol-32.04',
        },
        {
          name: 'Sinta Wulandari',
          title: 'Kepala Cabang',
          capacity: 'IN_OFFICE',
          part: 'SIGNED',
          institutionCode: null,
        },
      ],
      beneficiaries: [
        beneficiary({ statedTotal: 155, headcounts: [line('PPK', 155), line('KPPS', 14, false)] }),
        beneficiary({ institutionCode: 'bawaslu-32.04', statedTotal: 1_700, headcounts: [] }),
      ],
      legalBases: ['Inpres 2/2021'],
      fundingText: 'APBD',
    });
    expect(await register(world, input)).toMatchObject({
      __typename: 'Agreement',
      title: 'KPU dan Bawaslu Kabupaten Bandung, Pilkada 2024',
      subject: 'Perlindungan badan ad hoc',
      instrument: 'PKS',
      instrumentText: null,
      signedOn: input.signedOn.toString(),
      signedOnConfidence: 'STATED',
      signedAt: 'Soreang',
      region: { code: '32.04' },
      election: { code: 'PILKADA-2024' },
      programmes: ['JKK', 'JKM'],
      lineage: 'FIRST',
      predecessor: null,
      version: 1,
      registeredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      legalBases: ['Inpres 2/2021'],
      funding: { text: 'APBD', realised: null },
      source: { code: expect.stringMatching(/^registered-/) as string, publisher: null, credit: null },
      parties: input.parties.map(({ institutionCode, role }) => ({
        institution: { code: institutionCode },
        role,
        implied: false,
      })),
      signatories: [
        {
          name: 'Rahmat Hidayat',
          title: 'Plt. Kepala Kesbangpol',
          capacity: 'ACTING',
          part: 'SIGNED',
          institution: { code: 'kesbangpol-32.04' },
        },
        { name: 'Sinta Wulandari', title: 'Kepala Cabang', capacity: 'IN_OFFICE', part: 'SIGNED', institution: null },
      ],
      beneficiaries: [
        {
          institution: { code: 'kpu-32.04' },
          statedTotal: 155,
          computedTotal: 155,
          status: 'STATED',
          headcounts: [
            { category: { code: 'PPK' }, label: 'Panitia Pemilihan Kecamatan (PPK)', people: 155, covered: true },
            { category: { code: 'KPPS' }, people: 14, covered: false },
          ],
        },
        {
          institution: { code: 'bawaslu-32.04' },
          statedTotal: 1_700,
          computedTotal: null,
          status: 'PLANNED',
          headcounts: [],
        },
      ],
      headcount: { people: 1_855 },
      warnings: [{ code: 'BREAKDOWN_MISSING' }],
    });
  });

  test('fills in what the schema says of fields left out', async () => {
    const {
      subject: _s,
      signedAt: _a,
      lineage: _l,
      predecessorId: _p,
      signatories: _g,
      legalBases: _b,
      fundingText: _f,
      ...least
    } = ownAgreement();
    const written = await register(world, least as RegisterAgreementInput);
    expect(written).toMatchObject({
      __typename: 'Agreement',
      lineage: 'UNKNOWN',
      signatories: [],
      legalBases: [],
      funding: null,
    });
    const input = {
      ...ownAgreement(),
      beneficiaries: [{ institutionCode: 'kpu-32.04', headcounts: [{ categoryCode: 'PPK', people: 155 }] }],
    };
    expect(await register(world, input as unknown as RegisterAgreementInput)).toMatchObject({
      beneficiaries: [{ statedTotal: null, headcounts: [{ covered: true }] }],
    });
  });

  test('is asked for a total off by one, warns of it and does not refuse', async () => {
    const written = await register(world, ownAgreement({ beneficiaries: [beneficiary({ statedTotal: 156 })] }));
    expect(written).toMatchObject({ __typename: 'Agreement', warnings: [{ code: 'HEADCOUNT_MISMATCH' }] });
  });

  test('continues an earlier agreement, or one that is not known', async () => {
    const first = await register(world, ownAgreement());
    expect(await register(world, ownAgreement({ lineage: 'CONTINUATION', predecessorId: first.id }))).toMatchObject({
      predecessor: { id: first.id },
      warnings: [],
    });
    expect(await register(world, ownAgreement({ lineage: 'CONTINUATION' }))).toMatchObject({
      predecessor: null,
      warnings: [{ code: 'PREDECESSOR_UNKNOWN' }],
    });
  });

  test('shows at once in what is promised for the region and all above it', async () => {
    const promised = async () => {
      const { data } = await world.askAs<Record<string, { promised: { people: number; agreements: number } }>>(
        person('admin'),
        '{ nation: region(code: "ID") { promised { people agreements } } above: region(code: "32") { promised { people agreements } } beside: region(code: "32.05") { promised { people agreements } } }',
      );
      return [data!['nation']!.promised, data!['above']!.promised, data!['beside']!.promised];
    };
    const [nation, above, beside] = await promised();
    await register(world, ownAgreement());
    expect(await promised()).toEqual([
      { people: nation!.people + 155, agreements: nation!.agreements + 1 },
      { people: above!.people + 155, agreements: above!.agreements + 1 },
      beside,
    ]);
  });

  test('is recorded in the trail, in the same transaction, without personal values', async () => {
    const written = await register(
      world,
      ownAgreement({
        signatories: [
          { name: 'Sinta Wulandari', title: 'Kepala', capacity: 'IN_OFFICE', part: 'SIGNED', institutionCode: null },
        ],
      }),
    );
    const records = (await database.query('select *, xmin::text as transaction from audit_event where entity_id = $1', [
      findKey('Agreement', written.id),
    ])) as Record<string, unknown>[];
    expect(records).toMatchObject([
      {
        subject: 'test-kpu',
        client_id: 'test',
        role: 'INSTITUTION_OFFICER',
        institution_code: 'kpu-32.04',
        action: 'agreement:register',
        entity_type: 'Agreement',
      },
    ]);
    expect(records[0]?.['details']).toEqual({ regionCode: '32.04', electionCode: 'PILKADA-2024' });
    expect(
      await database.query('select xmin::text as transaction from agreement where id = $1', [
        findKey('Agreement', written.id),
      ]),
    ).toEqual([{ transaction: records[0]?.['transaction'] }]);
  });

  test('takes no more statements for many parties and categories than for few', async () => {
    const seats = ['PPK', 'SEK_PPK', 'PPS', 'SEK_PPS', 'KPPS', 'LINMAS'];
    const many = ownAgreement({
      parties: [
        ...agreementInput().parties,
        ...Array.from({ length: 60 }, (_, n) => ({
          institutionCode: `kpu-32.${String((n % 18) + 1).padStart(2, '0')}`,
          role: (['FUNDER', 'CHANNEL', 'WITNESS', 'INSURER'] as const)[n % 4]!,
        })),
      ].filter(
        (party, index, parties) =>
          parties.findIndex((other) => other.role === party.role && other.institutionCode === party.institutionCode) ===
          index,
      ),
      beneficiaries: [
        beneficiary({
          statedTotal: null,
          headcounts: seats.flatMap((code) => [line(code, 30), line(code, 60, false)]),
        }),
      ],
    });
    const few = await statementsOf(() => register(world, ownAgreement()));
    const more = await statementsOf(() => register(world, many));
    // Reading the answer takes a statement more or less, as its branches happen to meet; sixty parties would take sixty.
    expect(Math.abs(more.length - few.length)).toBeLessThan(10);
  });
});

describe('a refusal', () => {
  test.each<[string, string, Partial<RegisterAgreementInput>, string | null]>([
    ['a day in the future', 'INVALID', { signedOn: Temporal.PlainDate.from('2999-01-01') }, 'signedOn'],
    ['no insurer', 'INVALID', { parties: [{ institutionCode: 'kpu-32.04', role: 'BENEFICIARY' }] }, 'parties'],
    [
      'numbers of nobody',
      'INVALID',
      { beneficiaries: [beneficiary({ institutionCode: 'bawaslu-32.04' })] },
      'beneficiaries',
    ],
    [
      'a negative number',
      'INVALID',
      { beneficiaries: [beneficiary({ headcounts: [line('PPK', -1)] })] },
      'beneficiaries.0.headcounts.0.people',
    ],
    [
      'more people than can be summed',
      'INVALID',
      { beneficiaries: [beneficiary({ headcounts: [line('PPK', 10_000_000), line('PPS', 1)] })] },
      'beneficiaries',
    ],
    ['an election that is not known', 'NOT_FOUND', { electionCode: 'PEMILU-1955' }, 'electionCode'],
    [
      'an institution that is not known',
      'NOT_FOUND',
      { parties: [...agreementInput().parties, { institutionCode: 'kpu-99.99', role: 'FUNDER' }] },
      'parties.3.institutionCode',
    ],
    [
      'a signatory of an unknown institution',
      'NOT_FOUND',
      { signatories: [{ name: 'A', title: 'B', capacity: 'IN_OFFICE', part: 'SIGNED', institutionCode: 'x-1' }] },
      'signatories.0.institutionCode',
    ],
    [
      'a category that is not known',
      'NOT_FOUND',
      { beneficiaries: [beneficiary({ headcounts: [line('PPK', 5), line('X', 1)] })] },
      'beneficiaries.0.headcounts.1.categoryCode',
    ],
    [
      'an earlier agreement that is not there',
      'NOT_FOUND',
      { predecessorId: `agr_${'0'.repeat(32)}` },
      'predecessorId',
    ],
    ['an earlier agreement with a malformed identifier', 'NOT_FOUND', { predecessorId: 'nonsense' }, 'predecessorId'],
    ['a region of others', 'FORBIDDEN', { regionCode: '32.05' }, null],
    [
      'an agreement between others',
      'FORBIDDEN',
      {
        parties: [
          { institutionCode: 'bawaslu-32.04', role: 'BENEFICIARY' },
          { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
        ],
      },
      null,
    ],
  ])('%s: %s', async (_case, code, more, field) => {
    const before = await counts();
    const refused = await register(world, ownAgreement(more));
    expect(refused).toEqual({
      __typename: 'AgreementRefused',
      code,
      field,
      message: { id: expect.stringMatching(/\S/) as string, en: expect.stringMatching(/\S/) as string },
    });
    expect(await counts()).toEqual(before);
  });

  test('a region that is not there, for who may register anywhere', async () => {
    expect(await register(world, ownAgreement({ regionCode: '99.99' }), { as: person('admin') })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'regionCode',
    });
  });

  test('an earlier agreement that the session may not see is not found: its existence is not told', async () => {
    const { data } = await world.askAs<{ agreements: { edges: { node: { id: string } }[] } }>(
      person('admin'),
      '{ agreements(first: 1, filter: { regionCode: "16.71" }) { edges { node { id } } } }',
    );
    const refused = await register(world, ownAgreement({ predecessorId: data!.agreements.edges[0]!.node.id }));
    expect(refused).toMatchObject({ code: 'NOT_FOUND', field: 'predecessorId' });
  });

  test.each([
    ['the same agreement', {}],
    ['with other numbers', { beneficiaries: [beneficiary({ statedTotal: 1, headcounts: [] })] }],
    ['with another instrument', { instrument: 'MOU' as const }],
  ])('a duplicate: %s', async (_case, more) => {
    const input = ownAgreement();
    await register(world, input);
    expect(await register(world, { ...input, ...more })).toMatchObject({ code: 'DUPLICATE', field: null });
  });

  test.each<[string, (input: RegisterAgreementInput) => RegisterAgreementInput]>([
    ['another day', (input) => ({ ...input, signedOn: ownDay() })],
    ['another election', (input) => ({ ...input, electionCode: 'PEMILU-2024' })],
    [
      'another beneficiary',
      (input) => ({
        ...input,
        parties: [
          { institutionCode: 'kpu-32.04', role: 'SIGNER' },
          { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
          { institutionCode: 'bawaslu-32.04', role: 'BENEFICIARY' },
        ],
        beneficiaries: [beneficiary({ institutionCode: 'bawaslu-32.04' })],
      }),
    ],
  ])('is not given for %s', async (_case, change) => {
    const input = ownAgreement();
    await register(world, input);
    expect(await register(world, change(input))).toMatchObject({ __typename: 'Agreement' });
  });
});
