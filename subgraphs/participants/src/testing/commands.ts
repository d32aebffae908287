import { randomUUID } from 'node:crypto';

import type { GraphAnswer } from '@payung/kit/testing.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { people } from './people.ts';
import type { Asker } from './people.ts';

/** What a command answered, as far as tests read it: a row or a refusal. */
export interface Answered {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly message?: { readonly id: string; readonly en: string };
  readonly [field: string]: unknown;
}

const REGISTER = `
  mutation Register($input: RegisterParticipantInput!, $key: ID!) {
    registerParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Participant { id nikMasked name birthDate sex region { code } employmentStatus institution { code } warnings { code } example registeredAt }
      ... on ParticipantRefused { code field message { id en } }
    }
  }`;

const ENROL = `
  mutation Enrol($input: EnrolParticipantInput!, $key: ID!) {
    enrolParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Enrolment { ...Whole }
      ... on EnrolmentRefused { code field message { id en } }
    }
  }
  fragment Whole on Enrolment {
    id participant { id } agreement { id } category { code } institution { code } insurer { code } region { code } election { code }
    startsOn endsOn wageBase state rejection { code field message { id en } } decidedOn { agreementVersion programmes asKnownAt } example enrolledAt
  }`;

let serial = 0;

/** A NIK that no other test of the file uses: Katapang in Kabupaten Bandung, a man born on 6 September 1997. */
export function nextNik(): string {
  return `320411060997${String(++serial).padStart(4, '0')}`;
}

/** A synthetic person as a caller would send them. */
export function personInput(more: Readonly<Record<string, unknown>> = {}) {
  return { nik: nextNik(), name: 'Contoh Peserta', birthDate: '1997-09-06', sex: 'MALE', ...more };
}

/** Asks to register somebody; the error or the answer is the test's to read. */
export function askToRegister(
  world: ParticipantsWorld,
  as: Asker,
  input: Readonly<Record<string, unknown>>,
  key: string = randomUUID(),
): Promise<GraphAnswer<{ registerParticipant: Answered }>> {
  return world.askAs(as === 'nobody' ? null : people[as], REGISTER, { input, key });
}

/** Registers somebody, or is refused. */
export async function register(
  world: ParticipantsWorld,
  as: Asker,
  more: Readonly<Record<string, unknown>> = {},
  key?: string,
): Promise<Answered> {
  return answerOf(await askToRegister(world, as, personInput(more), key)).registerParticipant;
}

/** Asks to enrol somebody; the error or the answer is the test's to read. */
export function askToEnrol(
  world: ParticipantsWorld,
  as: Asker,
  input: Readonly<Record<string, unknown>>,
  key: string = randomUUID(),
): Promise<GraphAnswer<{ enrolParticipant: Answered }>> {
  return world.askAs(as === 'nobody' ? null : people[as], ENROL, { input, key });
}

/** Enrols somebody, or is refused. */
export async function enrol(
  world: ParticipantsWorld,
  as: Asker,
  input: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<Answered> {
  return answerOf(await askToEnrol(world, as, input, key)).enrolParticipant;
}

/** The data of an answer without errors. @throws Error with the errors, where there are some */
export function answerOf<Data>({ data, errors }: GraphAnswer<Data>): Data {
  if (errors.length > 0 || data === null || data === undefined)
    throw new Error(`the graph answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

/** The agreement of Kabupaten Bandung as its owner would tell it: KPU and Bawaslu, one category left out. */
export const BANDUNG: AgreementFacts = {
  version: 3,
  standing: 'STANDS',
  isMou: false,
  programmes: ['JKK', 'JKM'],
  regionCode: '32.04',
  electionCode: 'PEMILU-2024',
  insurerCode: 'bpjs-kc-lodaya',
  beneficiaries: [
    {
      institutionCode: 'kpu-32.04',
      categories: [
        { code: 'PPK', covered: true },
        { code: 'SEK_PPK', covered: true },
        { code: 'PPS', covered: true },
        { code: 'KPPS', covered: false },
      ],
    },
    { institutionCode: 'bawaslu-32.04', categories: [{ code: 'PTPS', covered: true }] },
  ],
};

/** Another agreement, of another region, institution and branch. */
export const PALEMBANG: AgreementFacts = {
  version: 1,
  standing: 'STANDS',
  isMou: false,
  programmes: ['JKK'],
  regionCode: '16.71',
  electionCode: 'PILKADA-2024',
  insurerCode: 'bpjs-kc-palembang',
  beneficiaries: [
    { institutionCode: 'kpu-16.71', categories: [{ code: 'PPK', covered: true }] },
    { institutionCode: 'bawaslu-16.71', categories: [{ code: 'PTPS', covered: true }] },
  ],
};

/** Makes an agreement known to its owner and gives its global identifier. */
export function agree(world: ParticipantsWorld, facts: AgreementFacts = BANDUNG): string {
  const key = randomUUID();
  world.agreements.set(key, facts);
  return toGlobalId('Agreement', key);
}

/** An enrolment as a caller would send it: a PPS member of a village in Kabupaten Bandung, for the month of the vote. */
export function enrolmentInput(
  participantId: string,
  agreementId: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  return {
    participantId,
    agreementId,
    institutionCode: 'kpu-32.04',
    categoryCode: 'PPS',
    regionCode: '32.04.11.2001',
    startsOn: '2024-01-25',
    endsOn: '2024-02-25',
    wageBase: 1_300_000,
    ...more,
  };
}
