import { expect } from 'vitest';

import { permissionsOf } from '../../subgraphs/kit/src/access.ts';
import type { Role } from '../../subgraphs/kit/src/access.ts';
import {
  agreementOf,
  enrolPerson,
  idOf,
  POLLING_DAY_ACCIDENT,
  POLLING_OFFICER,
  registerClaim,
  registerPerson,
} from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import type { Who } from '../kit/journey.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

/** The cases below, by what they are cases of: KPU and Bawaslu of the same regency, and a KPU far away. */
type Case = 'kpu-32.04' | 'bawaslu-32.04' | 'kpu-61.06';

interface Expected {
  readonly role: Role;
  /** The cases that are in sight: person, enrolment and claim alike. */
  readonly sees: readonly Case[];
  /** Whether the place of an incident is. */
  readonly incident: boolean;
  /** Regions with agreements in sight. */
  readonly agreements: readonly string[];
  /** Regions whose totals are refused, of the nation, Bandung and Kapuas Hulu. */
  readonly refusedTotals: readonly string[];
}

const ALL = ['kpu-32.04', 'bawaslu-32.04', 'kpu-61.06'] as const;
const nationwide = { sees: ALL, agreements: ['32.04', '61.06'], refusedTotals: [] } as const;
const inBandung = { agreements: ['32.04'], refusedTotals: ['nation', 'kapuasHulu'] } as const;

const EXPECTED: Readonly<Partial<Record<Who, Expected>>> = {
  admin: { ...nationwide, role: 'NATIONAL_ADMIN', incident: true },
  verifikator: { ...nationwide, role: 'CLAIMS_VERIFIER', incident: true },
  penyetuju: { ...nationwide, role: 'CLAIMS_APPROVER', incident: true },
  auditor: { ...nationwide, role: 'AUDITOR', incident: false },
  cabang: { ...inBandung, role: 'BPJS_BRANCH_OFFICER', sees: ['kpu-32.04', 'bawaslu-32.04'], incident: true },
  kpu: { ...inBandung, role: 'INSTITUTION_OFFICER', sees: ['kpu-32.04'], incident: true },
  bawaslu: { ...inBandung, role: 'INSTITUTION_OFFICER', sees: ['bawaslu-32.04'], incident: true },
  'payung-partner-demo': { ...inBandung, role: 'PARTNER', sees: ['kpu-32.04'], incident: false },
};

interface MadeCase {
  readonly nik: string;
  readonly participant: string;
  readonly enrolment: string;
  readonly claim: string;
}

let cases: Readonly<Record<Case, MadeCase>>;
journey.beforeAll(async ({ as }) => {
  const admin = await as('admin');
  const [bandung, kapuasHulu] = [await agreementOf(admin, '32.04'), await agreementOf(admin, '61.06')];
  cases = {
    'kpu-32.04': await makeCase(await as('kpu'), { agreementId: bandung }),
    'bawaslu-32.04': await makeCase(await as('bawaslu'), {
      agreementId: bandung,
      institutionCode: 'bawaslu-32.04',
      categoryCode: 'PTPS',
    }),
    'kpu-61.06': await makeCase(admin, {
      agreementId: kapuasHulu,
      institutionCode: 'kpu-61.06',
      categoryCode: 'PPK_DAN_SEKRETARIAT',
      regionCode: '61.06',
    }),
  };
});

for (const [who, expected] of Object.entries(EXPECTED) as [Who, Expected][]) {
  journey(`${who} sees exactly its own cases, whichever way it asks`, async ({ as }) => {
    const ask = await as(who);
    for (const name of ALL) {
      const seen = await readCase(ask, cases[name]);
      const inSight = expected.sees.includes(name);
      expect([name, seen.ways]).toEqual([name, Array.from(seen.ways, () => inSight)]);
      if (inSight) expect([name, seen.place]).toEqual([name, expected.incident ? POLLING_DAY_ACCIDENT.place : null]);
    }
  });

  journey(`${who} sees the agreements and totals of its region, and is told what it may do`, async ({ as }) => {
    const { data, errors } = await (await as(who))<Totals>(TOTALS);
    expect(data?.session).toEqual({ role: expected.role, permissions: permissionsOf(expected.role) });
    const agreements = data?.agreements.edges.map(({ node }) => node.region.code) ?? [];
    expect(['32.04', '61.06'].filter((code) => agreements.includes(code))).toEqual(expected.agreements);
    const refused = errors.map(({ path = [], extensions }) => `${path.join('.')} ${extensions.code}`);
    const figures = ['promised', 'enrolled', 'claimed'];
    expect(refused.toSorted()).toEqual(
      expected.refusedTotals.flatMap((region) => figures.map((figure) => `${region}.${figure} FORBIDDEN`)).toSorted(),
    );
  });
}

journey("another institution's rows are no more to be found than rows that do not exist", async ({ as }) => {
  const ask = await as('bawaslu');
  const { participant } = cases['kpu-32.04'];
  const unknown = participant.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const read = async (id: string) => {
    const { data, errors } = await ask(
      'query Any($id: ID!) { node(id: $id) { ... on Participant { name } } participant(id: $id) { name } }',
      { id },
    );
    return { data, errors };
  };
  expect(await read(participant)).toEqual(await read(unknown));
});

async function makeCase(
  ask: Ask,
  more: { readonly agreementId: string } & Partial<typeof POLLING_OFFICER | Record<string, string>>,
): Promise<MadeCase> {
  const officer = { ...POLLING_OFFICER, ...more };
  const person = syntheticPerson({ institutionCode: officer.institutionCode });
  const participant = idOf(await registerPerson(ask, person));
  const enrolment = idOf(await enrolPerson(ask, { ...officer, participantId: participant }));
  const claim = idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId: enrolment }));
  return { nik: person.nik, participant, enrolment, claim };
}

/** Whether a case is in sight, by each way that leads to it, and the place of its incident. */
async function readCase(
  ask: Ask,
  { nik, participant, enrolment, claim }: MadeCase,
): Promise<{ readonly ways: readonly boolean[]; readonly place: unknown }> {
  type Edges = { edges: readonly { node: { id: string } }[] };
  type Found = { id: string; incident?: { place: string | null } } | null;
  type Data = Record<
    'participant' | 'byNik' | 'participantNode' | 'enrolment' | 'enrolmentNode' | 'claim' | 'claimNode',
    Found
  > &
    Record<'participants' | 'claims', Edges>;
  const data = wholeOf(await ask<Data>(CASE, { nik, participant, enrolment, claim }));
  const inList = (list: Edges, id: string): boolean => list.edges.some(({ node }) => node.id === id);
  const ways = [
    data.participant?.id === participant,
    data.byNik?.id === participant,
    data.participantNode?.id === participant,
    data.enrolment?.id === enrolment,
    data.enrolmentNode?.id === enrolment,
    data.claim?.id === claim,
    data.claimNode?.id === claim,
    inList(data.participants, participant),
    inList(data.claims, claim),
  ];
  return { ways, place: data.claim?.incident?.place };
}

const CASE = `
  query Case($nik: String!, $participant: ID!, $enrolment: ID!, $claim: ID!) {
    participant(id: $participant) { id }
    byNik: participantByNik(nik: $nik) { id }
    participantNode: node(id: $participant) { ... on Participant { id name } }
    participants(first: 100) { edges { node { id } } }
    enrolment(id: $enrolment) { id }
    enrolmentNode: node(id: $enrolment) { ... on Enrolment { id state } }
    claim(id: $claim) { id incident { place } }
    claimNode: node(id: $claim) { ... on Claim { id state } }
    claims(first: 100) { edges { node { id } } }
  }`;

interface Totals {
  readonly session: unknown;
  readonly agreements: { readonly edges: readonly { readonly node: { readonly region: { readonly code: string } } }[] };
}

const TOTALS = `
  query Totals {
    session { role permissions }
    agreements(first: 100) { edges { node { region { code } } } }
    nation: region(code: "ID") { ...Figures }
    bandung: region(code: "32.04") { ...Figures }
    kapuasHulu: region(code: "61.06") { ...Figures }
  }
  fragment Figures on Region { promised { people } enrolled { people } claimed { claims } }`;
