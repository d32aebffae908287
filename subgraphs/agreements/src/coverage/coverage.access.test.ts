import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';

let world: AgreementsWorld;
beforeAll(async () => (world = await startAgreementsWorld()));
afterAll(() => world?.stop());

/** The regions that each may be told the numbers of: all within their own, whichever institution they act for. */
const TOLD: Readonly<Record<PersonName, readonly string[]>> = {
  admin: ['ID', '32', '32.04', '16.71'],
  auditor: ['ID', '32', '32.04', '16.71'],
  service: ['ID', '32', '32.04', '16.71'],
  verifier: ['ID', '32', '32.04', '16.71'],
  approver: ['ID', '32', '32.04', '16.71'],
  apiAdmin: [],
  branch: ['32.04'],
  otherBranch: ['16.71'],
  kpu: ['32.04'],
  kpuProvince: ['32', '32.04'],
  bawaslu: ['32.04'],
  kesbangpol: ['32.04'],
  kpuElsewhere: [],
  kpuMisplaced: [],
  strangerInRegion: ['32.04'],
  partner: ['32.04'],
  partnerElsewhere: ['16.71'],
  auditorOfProvince: ['32', '32.04'],
};

/** How many regencies each sees in the lists: those in scope. */
const REGENCIES: Readonly<Record<PersonName, number | 'FORBIDDEN'>> = {
  admin: 514,
  auditor: 514,
  service: 514,
  verifier: 514,
  approver: 514,
  apiAdmin: 'FORBIDDEN',
  branch: 1,
  otherBranch: 1,
  kpu: 1,
  kpuProvince: 27,
  bawaslu: 1,
  kesbangpol: 1,
  kpuElsewhere: 1,
  kpuMisplaced: 1,
  strangerInRegion: 1,
  partner: 1,
  partnerElsewhere: 1,
  auditorOfProvince: 27,
};

const codesOf = (errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[]) =>
  errors.map(({ extensions }) => extensions?.['code']);

describe('the numbers of a region', () => {
  const FIELDS = {
    coverage: 'coverage(electionCode: "PILKADA-2024") { promised { value } }',
    expectedOfficers: 'expectedOfficers(electionCode: "PILKADA-2024") { expected }',
    counterparts: 'counterparts(electionCode: "PILKADA-2024") { pollingStations }',
    referenceCounts: 'referenceCounts(electionCode: "PILKADA-2024") { value }',
  } as const;

  test.each(everybody.flatMap((name) => Object.keys(FIELDS).map((field) => [name, field] as const)))(
    '%s is told %s within their own region, and refused elsewhere',
    async (name, field) => {
      for (const code of ['ID', '32', '32.04', '16.71']) {
        const { data, errors } = await world.askAs<{ region: Record<string, unknown> }>(
          person(name),
          `query ($code: ID!) { region(code: $code) { ${FIELDS[field as keyof typeof FIELDS]} } }`,
          { code },
        );
        const told = TOLD[name].includes(code);
        expect([code, data?.region[field] === null, codesOf(errors)]).toEqual([code, !told, told ? [] : ['FORBIDDEN']]);
      }
    },
  );

  test('without a token, none', async () => {
    const { errors } = await world.askAs(null, `{ election(code: "PILKADA-2024") { coverage { agreements } } }`);
    expect(codesOf(errors)).toEqual(['UNAUTHENTICATED']);
  });
});

test.each(everybody)(
  "%s is told an institution's numbers where its region is in scope, and an election's for the whole nation",
  async (name) => {
    const { data, errors } = await world.askAs<Record<string, { coverage: unknown }>>(
      person(name),
      `{ kpu: institution(code: "kpu-32.04") { coverage(electionCode: "PEMILU-2024") { agreements } }
       election(code: "PEMILU-2024") { coverage { agreements } } }`,
    );
    const told = ['32.04', 'ID'].map((code) => TOLD[name].includes(code));
    expect([data?.['kpu']?.coverage !== null, data?.['election']?.coverage !== null]).toEqual(told);
    expect(codesOf(errors)).toEqual(told.filter((each) => !each).map(() => 'FORBIDDEN'));
  },
);

test.each(everybody)('%s is listed the regencies in scope, and no other', async (name) => {
  const { data, errors } = await world.askAs<{
    coverages: { region: { code: string } }[] | null;
    regionsWithoutAgreement: { totalCount: number; edges: { node: { region: { code: string } } }[] } | null;
    missingAgreements: { edges: { node: { institution: { region: { code: string } } } }[] } | null;
    elsewhere: unknown[] | null;
  }>(
    person(name),
    `{ coverages(level: REGENCY, electionCode: "PILKADA-2020") { region { code } }
       elsewhere: coverages(level: REGENCY, electionCode: "PILKADA-2020", provinceCode: "11") { agreements }
       regionsWithoutAgreement(electionCode: "PILKADA-2020", first: 100) { totalCount edges { node { region { code } } } }
       missingAgreements(electionCode: "PILKADA-2020", first: 100) { edges { node { institution { region { code } } } } } }`,
  );
  const expected = REGENCIES[name];
  if (expected === 'FORBIDDEN') {
    expect(codesOf(errors)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    return;
  }
  expect(errors).toEqual([]);
  const scope = 'regionCodes' in person(name) ? (person(name).regionCodes ?? []) : [''];
  const inScope = (code: string): boolean => scope.some((own) => code.startsWith(own));
  expect(data?.coverages).toHaveLength(expected);
  // Ponorogo has an agreement for Bawaslu and none for KPU, so every regency is white for one body at least.
  expect(data?.regionsWithoutAgreement?.totalCount).toBe(expected);
  expect(data?.elsewhere).toHaveLength(expected === 514 ? 23 : 0);
  const listed = [
    ...(data?.coverages ?? []).map(({ region }) => region.code),
    ...(data?.regionsWithoutAgreement?.edges ?? []).map(({ node }) => node.region.code),
    ...(data?.missingAgreements?.edges ?? []).map(({ node }) => node.institution.region.code),
  ];
  expect(listed.filter((code) => !inScope(code))).toEqual([]);
});

test.each(everybody)(
  '%s is given the targets of all enrolment only with the whole nation in sight and no institution',
  async (name) => {
    const { data, errors } = await world.askAs<{ enrolmentTargets: unknown[] | null }>(
      person(name),
      '{ enrolmentTargets(electionCode: "PILKADA-2024") { agreementId promised institutionCodes pollingDate lastSafeDate } }',
    );
    const allowed = ['admin', 'auditor', 'service'].includes(name);
    expect(codesOf(errors)).toEqual(allowed ? [] : ['FORBIDDEN']);
    expect(data?.enrolmentTargets?.length ?? 0).toBe(allowed ? 2 : 0);
  },
);

test('an inference shows the number to whoever has the region in scope, and the agreement behind it only to its parties', async () => {
  const query = `{ region(code: "16.71") {
    counterparts(electionCode: "PILKADA-2024") { pollingStations inferredFrom { id } }
    referenceCounts(electionCode: "PILKADA-2024") { derivations { people agreement { id } } } } }`;
  const { data } = await world.askAs<{
    region: {
      counterparts: { pollingStations: number; inferredFrom: unknown[] }[];
      referenceCounts: { derivations: { people: number; agreement: unknown }[] }[];
    };
  }>(person('partnerElsewhere'), query);
  expect(data?.region.counterparts).toEqual([{ pollingStations: 2_272, inferredFrom: [] }]);
  expect(data?.region.referenceCounts[2]?.derivations).toEqual([{ people: 2_272, agreement: null }]);
});

test.each(everybody)('%s records counts and holidays only as national admin', async (name) => {
  const count = {
    regionCode: '32.04',
    electionCode: 'PEMILU-2024',
    unit: 'VILLAGE',
    value: 280,
    countedOn: '2023-01-01',
    source: 'uji',
  };
  const holiday = { day: '2029-01-02', nameId: 'Uji coba', nameEn: 'A test', source: 'uji' };
  const csv = `region_code,election_code,unit,value,counted_on,source,confidence\n32.04,PEMILU-2024,VILLAGE,280,2023-01-02,uji,PRESS`;
  const { data, errors } = await world.askAs<Record<string, { __typename: string; code?: string }>>(
    person(name),
    `mutation ($count: RecordReferenceCountInput!, $holiday: RecordHolidayInput!, $csv: String!, $a: ID!, $b: ID!, $c: ID!) {
      recordReferenceCount(input: $count, idempotencyKey: $a) { __typename ... on ReferenceCountRefused { code } }
      importReferenceCounts(csv: $csv, idempotencyKey: $b) { __typename ... on ReferenceCountRefused { code } }
      recordHoliday(input: $holiday, idempotencyKey: $c) { __typename ... on HolidayRefused { code } } }`,
    { count, holiday, csv, a: randomUUID(), b: randomUUID(), c: randomUUID() },
  );
  expect(errors).toEqual([]);
  const answers = Object.values(data ?? {}).map(({ __typename: type, code = null }) => [type, code]);
  expect(answers).toEqual(
    name === 'admin'
      ? [
          ['RecordedCount', null],
          ['ReferenceCountImport', null],
          ['HolidayRecord', null],
        ]
      : [
          ['ReferenceCountRefused', 'FORBIDDEN'],
          ['ReferenceCountRefused', 'FORBIDDEN'],
          ['HolidayRefused', 'FORBIDDEN'],
        ],
  );
});
