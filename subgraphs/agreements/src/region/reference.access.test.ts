import { buildSchema } from '@payung/kit/schema.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { resolvers } from '../resolvers.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';

let world: AgreementsWorld;
beforeAll(async () => (world = await startAgreementsWorld()));
afterAll(() => world?.stop());

/** Every query field of reference data, with what everybody who is signed in gets. */
const REFERENCE: Readonly<Record<string, readonly [query: string, answer: unknown]>> = {
  region: ['region(code: "32.04") { name }', { name: 'Kabupaten Bandung' }],
  regions: ['regions(first: 1, search: "32.04") { edges { node { code } } }', { edges: [{ node: { code: '32.04' } }] }],
  institution: ['institution(code: "bpjs-kc-lodaya") { kind }', { kind: 'BPJS' }],
  institutions: [
    'institutions(first: 1, search: "Lodaya") { edges { node { code } } }',
    { edges: [{ node: { code: 'bpjs-kc-lodaya' } }] },
  ],
  election: ['election(code: "PEMILU-2024") { kind }', { kind: 'GENERAL' }],
  elections: ['elections { code }', [{ code: 'PILKADA-2024' }, { code: 'PEMILU-2024' }, { code: 'PILKADA-2020' }]],
  officerCategory: ['officerCategory(code: "KPPS") { seats { minimum } }', { seats: { minimum: 7 } }],
  officerCategories: ['officerCategories { body }', expect.arrayContaining([{ body: 'BAWASLU' }])],
  clock: ['clock { isSandbox setTo }', { isSandbox: false, setTo: null }],
  holidays: ['holidays(year: 2024) { day }', expect.arrayContaining([{ day: '2024-08-17' }, { day: '2024-11-27' }])],
  node: ['node(id: "reg_32.04") { ... on Region { code } }', { code: '32.04' }],
  contributionRates: ['contributionRates(on: "2024-11-27") { governmentClass }', { governmentClass: 'VERY_LOW' }],
  honoraria: ['honoraria(electionCode: "PEMILU-2024", categoryCode: "LINMAS") { amount }', [{ amount: 700_000 }]],
  _entities: [
    `_entities(representations: [{ __typename: "Region", code: "32" }, { __typename: "Institution", code: "kpu-32" }, { __typename: "Election", code: "x" },
       { __typename: "OfficerCategory", code: "PPK" }]) { __typename }`,
    [{ __typename: 'Region' }, { __typename: 'Institution' }, null, { __typename: 'OfficerCategory' }],
  ],
};
/** Query fields with a test of their own: lists by scope, what agreements say, and who is asking. */
const ELSEWHERE = [
  'provinces',
  'regencies',
  'agreement',
  'agreements',
  'agreementsCsv',
  'agreementDiff',
  'renewalProposal',
  'coverages',
  'regionsWithoutAgreement',
  'missingAgreements',
  'enrolmentTargets',
  'agreementsNotFunded',
  // One implementation for all owners: claims/src/feed/feed.access.test.ts, kit/src/webhook/webhook.test.ts.
  'agreementChanges',
  'agreementWebhook',
  'agreementWebhooks',
  'extensionCost',
  // administration/administration.access.test.ts, trail/trail.access.test.ts, breach/breach.test.ts
  'administration',
  'agreementsTrail',
  'breach',
  'breaches',
  'breakGlassSecondPersons',
  // retention/retention.test.ts
  'agreementRetention',
  'agreementErasureRuns',
  'session',
  '_service',
];

test('no query field is without a test of who may', () => {
  const fields = Object.keys(
    buildSchema(import.meta.dirname.replace(/region$/, ''), resolvers)
      .getQueryType()!
      .getFields(),
  );
  expect(fields.toSorted()).toEqual([...Object.keys(REFERENCE), ...ELSEWHERE].toSorted());
});

describe.each(Object.entries(REFERENCE))('%s', (field, [query, answer]) => {
  test.each(everybody)('is open to %s', async (name) => {
    const { data, errors } = await world.askAs<Record<string, unknown>>(person(name), `{ ${query} }`);
    expect(errors).toEqual([]);
    expect(data?.[field]).toEqual(answer);
  });

  test('is closed without a token', async () => {
    const { data, errors } = await world.askAs<Record<string, unknown>>(null, `{ ${query} }`);
    expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['UNAUTHENTICATED']));
    expect([data?.[field] ?? null].flat().every((value) => value === null)).toBe(true);
  });
});

describe('regions in scope', () => {
  const REGENCY: Readonly<Partial<Record<PersonName, string>>> = {
    branch: '32.04',
    otherBranch: '16.71',
    kpu: '32.04',
    bawaslu: '32.04',
    kesbangpol: '32.04',
    kpuElsewhere: '32.05',
    kpuMisplaced: '32.05',
    strangerInRegion: '32.04',
    partner: '32.04',
    partnerElsewhere: '16.71',
  };

  test.each(everybody)('%s sees the provinces and regencies within their own', async (name) => {
    const { data, errors } = await world.askAs<Record<'provinces' | 'regencies' | 'west', { code: string }[]>>(
      person(name),
      '{ provinces { code } regencies { code } west: regencies(provinceCode: "32") { code } }',
    );
    expect(errors).toEqual([]);
    const { provinces, regencies, west } = data!;
    const own = REGENCY[name];
    const ofProvince = name === 'kpuProvince' || name === 'auditorOfProvince';
    const [expectedProvinces, expectedRegencies] = own !== undefined ? [0, 1] : ofProvince ? [1, 27] : [38, 514];
    expect([provinces.length, regencies.length]).toEqual([expectedProvinces, expectedRegencies]);
    expect(west).toEqual(regencies.filter(({ code }) => code.startsWith('32.')));
    expect(regencies.map(({ code }) => code)).toContain(own ?? '32.04');
  });

  test.each(['provinces { code }', 'regencies { code }'])('without a token, none: %s', async (query) => {
    const { errors } = await world.askAs(null, `{ ${query} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('what is promised', () => {
  const PLACES = ['ID', '32', '32.04', '32.04.11', '16.71'] as const;
  const nationwide = PLACES;
  const inBandung = ['32.04', '32.04.11'];
  const MAY: Readonly<Record<PersonName, readonly string[]>> = {
    admin: nationwide,
    auditor: nationwide,
    service: nationwide,
    verifier: nationwide,
    approver: nationwide,
    apiAdmin: [],
    branch: inBandung,
    otherBranch: ['16.71'],
    kpu: inBandung,
    kpuProvince: ['32', ...inBandung],
    bawaslu: inBandung,
    kesbangpol: inBandung,
    kpuElsewhere: [],
    kpuMisplaced: [],
    strangerInRegion: inBandung,
    partner: inBandung,
    partnerElsewhere: ['16.71'],
    auditorOfProvince: ['32', ...inBandung],
  };

  test.each(everybody)('%s is told of the regions within their own, and refused the others', async (name) => {
    for (const code of PLACES) {
      const { data, errors } = await world.askAs<{ region: { promised: unknown } }>(
        person(name),
        'query ($code: ID!) { region(code: $code) { promised { people } } }',
        { code },
      );
      const told = MAY[name].includes(code);
      expect([code, data?.region.promised === null, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([
        code,
        !told,
        told ? [] : ['FORBIDDEN'],
      ]);
    }
  });

  test('one region that is refused does not hide its neighbours', async () => {
    const { data, errors } = await world.askAs<Record<string, { promised: unknown }>>(
      person('kpu'),
      '{ own: region(code: "32.04") { promised { people } } other: region(code: "32.05") { promised { people } } }',
    );
    expect(data).toEqual({ own: { promised: { people: 113_447 } }, other: { promised: null } });
    expect(errors).toMatchObject([{ path: ['other', 'promised'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('who is asking', () => {
  test('nobody: null, and no error', async () => {
    expect(await world.askAs(null, '{ session { name } }')).toEqual({
      status: 200,
      data: { session: null },
      errors: [],
    });
  });

  test.each(everybody)('%s is told as what they are asking', async (name) => {
    const { data } = await world.askAs<{ session: Record<string, unknown> }>(
      person(name),
      '{ session { subject role institution { code } regions { code } permissions } }',
    );
    const { role, institutionCode = null, regionCodes = ['ID'] } = person(name);
    expect(data?.session).toMatchObject({
      subject: `test-${name}`,
      role,
      institution: institutionCode === null ? null : { code: institutionCode },
      regions: regionCodes.map((code) => ({ code })),
      permissions: expect.arrayContaining(['reference:read']) as unknown,
    });
  });

  test.each([
    ['expired', { expiresIn: -1 }],
    ['for another audience', { audience: 'elsewhere' }],
    ['of an officer without an institution', { role: 'INSTITUTION_OFFICER' as const }],
    ['confined to no region', { regionCodes: [] }],
  ])('a token that is %s ends the request', async (_case, more) => {
    const { status, data, errors } = await world.askAs(more, '{ session { name } elections { code } }');
    expect([status, data ?? null]).toEqual([401, null]);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
