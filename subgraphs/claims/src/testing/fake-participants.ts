import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import type { EnrolmentState } from '@payung/kit/values/enrolment-transitions.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { buildSchema, graphql } from 'graphql';

/** An enrolment as its owner would tell it. What is left out is a KPPS of Kabupaten Bandung in the month of the Pilkada. */
export interface FakeEnrolment {
  readonly state?: EnrolmentState;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly suspensions?: readonly { readonly from: string; readonly until: string | null }[];
  readonly agreementId?: string;
  readonly institutionCode?: string;
  readonly insurerCode?: string;
  readonly regionCode?: string;
  readonly electionCode?: string | null;
  /** Null while the agreement's owner has not answered. */
  readonly programmes?: readonly string[] | null;
  readonly wageBase?: number;
  /** What contributions say on every day: the first was paid, unless a test says otherwise, for both programmes or for JKM alone. */
  readonly contribution?: { readonly code: string; readonly holds: boolean | null };
  readonly contributionJkm?: { readonly code: string; readonly holds: boolean | null };
  /** The numbers that this person is found by. */
  readonly nik?: string;
  readonly kpj?: string;
  /** Other enrolments of the same person in the same days, by global identifier. */
  readonly conflictsWith?: readonly string[];
}

/** How the owner behaves. `ANSWERS` until a test says otherwise. */
export type Mood = 'ANSWERS' | 'SLOW' | 'FAILS' | 'TALKS_NONSENSE';

/** The owners of enrolments, agreements and holidays, played by one real GraphQL server on the loopback. */
export interface FakeParticipants {
  readonly url: string;
  /** Makes an enrolment, or changes one, and gives its global identifier. */
  readonly enrol: (enrolment?: FakeEnrolment, id?: string) => string;
  readonly setMood: (mood: Mood) => void;
  /** Closes its port, as a crash would. */
  readonly stop: () => Promise<void>;
  /** Opens the same port again. */
  readonly start: () => Promise<void>;
  /** What the owner of agreements says of every agreement on every day; `IN_FORCE` until a test says otherwise. */
  readonly setAgreementStatus: (status: AgreementStatus | null) => void;
  /** Public holidays that its owner knows; none until a test says otherwise. */
  readonly setHolidays: (days: readonly string[]) => void;
  /** Chooses the enrolments, by global identifier, of people of whom nothing may be erased; none until a test says otherwise. */
  readonly setNeeded: (enrolmentIds: readonly string[]) => void;
  /** How often it was asked. */
  readonly timesAsked: () => number;
}

/** An agreement that fake enrolments are under, unless a test names another. */
export const AGREEMENT_ID = '01900000-0000-7000-8000-00000000a001';

const SCHEMA = buildSchema(`
  scalar Date
  scalar _Any
  type Region { code: ID! enrolled(electionCode: ID): Enrolled }
  union _Entity = Region
  type Enrolled { people: Int! byCategory: [EnrolledCategory!]! }
  type EnrolledCategory { category: Category people: Int! }
  type Query { _entities(representations: [_Any!]!): [_Entity]! enrolment(id: ID!): Enrolment agreement(id: ID!): Agreement holidays(year: Int!): [Holiday!] participantByNik(nik: String!): Participant participantByKpj(kpj: String!): Participant enrolmentsNeeded(enrolmentIds: [ID!]!): [ID!] }
  type Holiday { day: String! }
  type Enrolment {
    id: ID! state: String! startsOn: String! endsOn: String! suspensions: [Suspension!]!
    agreement: Agreement institution: Institution insurer: Institution region: Region election: Election
    decidedOn: EnrolmentFacts category: Category wageBase: Float! participant: Participant! conflicts: [Conflict!]!
    contributionStanding(on: Date, programme: Programme): Standing
    contributions: [Contribution!] pollingStation: String enrolledAt: String!
  }
  type Standing { code: String! holds: Boolean reason: Sentence! firstPeriod: String firstPaidOn: String inArrearsSince: String source: String! confidence: String! }
  enum Programme { JKK JKM }
  type Contribution { period: String! wageBase: Float! jkk: Float! jkm: Float! total: Float! paidOn: String }
  type Sentence { id: String! en: String! }
  type Category { code: ID! }
  type Participant { name: String! nikMasked: String! birthDate: String! sex: String! employmentStatus: String! enrolments(first: Int!): Enrolments! }
  type Enrolments { edges: [EnrolmentEdge!]! }
  type EnrolmentEdge { node: Enrolment! }
  type Conflict { enrolments: [Enrolment!]! }
  type Suspension { from: String! until: String }
  type EnrolmentFacts { agreementVersion: Int! programmes: [String!]! }
  type Agreement { id: ID! title: String! status(on: Date): String termsOn(date: Date!): AgreementVersion }
  type AgreementVersion { number: Int! citation: Sentence! inForceFrom: String inForceUntil: String signedOn: String reason: String terms: AgreementTerms! }
  type AgreementTerms {
    instrument: String! subject: String programmes: [String!]! period: Period! parties: [Party!]! beneficiaries: [Beneficiary!]!
    servicePeriods: [ServicePeriod!]! wageBases: [WageBase!]! exclusions: [Exclusion!]! legalBases: [String!]! fundingText: String
  }
  type Period { startsOn: String endsOn: String confidence: String! }
  type Party { institution: Institution! role: String! }
  type Beneficiary { institution: Institution! computedTotal: Int headcounts: [Headcount!]! }
  type Headcount { category: Category! people: Int! covered: Boolean! }
  type ServicePeriod { category: Category! startsOn: String! endsOn: String! }
  type WageBase { category: Category! kind: String! monthlyAmount: Float }
  type Exclusion { category: Category! text: String }
  type Institution { code: ID! }
  type Election { code: ID! }`);

/** The terms that are in force on every day. */
const TERMS = {
  number: 1,
  citation: { id: 'Versi 1, berlaku sejak 2024-11-01', en: 'Version 1, in force from 2024-11-01' },
  inForceFrom: '2024-11-01',
  inForceUntil: '2024-12-31',
  signedOn: '2024-11-01',
  reason: null,
  terms: {
    instrument: 'PKS',
    subject: 'Perlindungan petugas ad hoc (contoh)',
    programmes: ['JKK', 'JKM'],
    period: { startsOn: '2024-11-01', endsOn: '2024-12-31', confidence: 'STATED' },
    parties: [{ institution: { code: 'kpu-32.04' }, role: 'BENEFICIARY' }],
    beneficiaries: [
      {
        institution: { code: 'kpu-32.04' },
        computedTotal: 77_567,
        headcounts: [{ category: { code: 'KPPS' }, people: 77_567, covered: true }],
      },
    ],
    servicePeriods: [{ category: { code: 'KPPS' }, startsOn: '2024-11-07', endsOn: '2024-12-07' }],
    wageBases: [{ category: { code: 'KPPS' }, kind: 'HONORARIUM', monthlyAmount: 1_100_000 }],
    exclusions: [],
    legalBases: ['Inpres 2/2021'],
    fundingText: null,
  },
};

/** Longer than any owner may take. */
const TOO_SLOW_MS = 4_000;

/** Starts an owner without enrolments. */
export async function startFakeParticipants(): Promise<FakeParticipants> {
  const enrolments = new Map<string, object>();
  const people = new Map<string, Pick<FakeEnrolment, 'nik' | 'kpj'>>();
  let mood: Mood = 'ANSWERS';
  let asked = 0;
  let agreementStatus: AgreementStatus | null = 'IN_FORCE';
  let holidays: readonly string[] = [];
  let needed: readonly string[] = [];
  let server: Server;
  let port = 0;

  /** Whoever is enrolled under a number, with all their enrolments. */
  function byNumber(kind: 'nik' | 'kpj', number: string): object | null {
    const own = [...people].filter(([, numbers]) => numbers[kind] === number).map(([id]) => enrolments.get(id));
    return own.length === 0 ? null : { enrolments: { edges: own.map((node) => ({ node })) } };
  }

  async function answer(request: IncomingMessage): Promise<string> {
    asked += 1;
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: { id: string } };
    if (mood === 'SLOW') await sleep(TOO_SLOW_MS, undefined, { ref: false });
    if (mood === 'TALKS_NONSENSE') return JSON.stringify({ data: { enrolment: { state: 'ASLEEP' } } });
    if (mood === 'FAILS' || request.headers.authorization?.startsWith('Bearer ') !== true) {
      return JSON.stringify({
        data: { enrolment: null },
        errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
    }
    const rootValue = {
      enrolment: ({ id }: { id: string }) => enrolments.get(id) ?? null,
      agreement: ({ id }: { id: string }) => ({
        id,
        status: agreementStatus,
        title: 'Perjanjian contoh',
        termsOn: TERMS,
      }),
      participantByNik: ({ nik }: { nik: string }) => byNumber('nik', nik),
      participantByKpj: ({ kpj }: { kpj: string }) => byNumber('kpj', kpj),
      enrolmentsNeeded: ({ enrolmentIds }: { enrolmentIds: readonly string[] }) =>
        needed.filter((id) => enrolmentIds.includes(id)),
      _entities: ({ representations }: { representations: readonly { code: string }[] }) =>
        representations.map(({ code }) => ({
          __typename: 'Region',
          code,
          enrolled: { people: 20_000, byCategory: [{ category: { code: 'KPPS' }, people: 14_000 }] },
        })),
      holidays: ({ year }: { year: number }) =>
        holidays.filter((day) => day.startsWith(String(year))).map((day) => ({ day })),
    };
    return JSON.stringify(await graphql({ schema: SCHEMA, source: query, variableValues: variables, rootValue }));
  }

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      void answer(request).then((body) => response.setHeader('content-type', 'application/json').end(body));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    enrol: (enrolment = {}, id = toGlobalId('Enrolment', randomUUID())) => {
      enrolments.set(id, told(id, enrolment));
      people.set(id, enrolment);
      return id;
    },
    setMood: (next) => {
      mood = next;
    },
    setAgreementStatus: (status) => {
      agreementStatus = status;
    },
    setNeeded: (enrolmentIds) => {
      needed = enrolmentIds;
    },
    setHolidays: (days) => {
      holidays = days;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start,
    timesAsked: () => asked,
  };
}

function told(id: string, enrolment: FakeEnrolment): object {
  const { programmes = ['JKK', 'JKM'], electionCode = 'PILKADA-2024' } = enrolment;
  return {
    id,
    state: enrolment.state ?? 'ENROLLED',
    startsOn: enrolment.startsOn ?? '2024-11-07',
    endsOn: enrolment.endsOn ?? '2024-12-07',
    suspensions: enrolment.suspensions ?? [],
    agreement: { id: toGlobalId('Agreement', enrolment.agreementId ?? AGREEMENT_ID) },
    institution: { code: enrolment.institutionCode ?? 'kpu-32.04' },
    insurer: { code: enrolment.insurerCode ?? 'bpjs-kc-lodaya' },
    region: { code: enrolment.regionCode ?? '32.04.11.2001' },
    election: electionCode === null ? null : { code: electionCode },
    decidedOn: programmes === null ? null : { agreementVersion: 1, programmes },
    contributionStanding: ({ programme }: { programme?: string }) => ({
      ...((programme === 'JKM' ? enrolment.contributionJkm : undefined) ??
        enrolment.contribution ?? { code: 'PAID', holds: true }),
      reason: { id: 'Kata pemilik iuran.', en: 'What the owner of contributions says.' },
      firstPeriod: '2024-11-01',
      firstPaidOn: '2024-11-06',
      inArrearsSince: null,
      source: 'Permenaker 1/2025 Art 3A',
      confidence: 'PRESS',
    }),
    contributions: [
      { period: '2024-11-01', wageBase: 1_100_000, jkk: 2_640, jkm: 3_300, total: 5_940, paidOn: '2024-11-06' },
    ],
    pollingStation: '014',
    enrolledAt: '2024-11-05T02:00:00Z',
    category: { code: 'KPPS' },
    wageBase: enrolment.wageBase ?? 1_100_000,
    participant: {
      name: 'Peserta Contoh',
      nikMasked: '3204••••••••••01',
      birthDate: '1997-09-06',
      sex: 'MALE',
      employmentStatus: 'NON_ASN',
      enrolments: { edges: [{ node: { id } }] },
    },
    conflicts: (enrolment.conflictsWith ?? []).map((other) => ({ enrolments: [{ id }, { id: other }] })),
  };
}
