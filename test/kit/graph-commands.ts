import { randomUUID } from 'node:crypto';

import { wholeOf } from './graph-client.ts';
import type { Ask } from './graph-client.ts';
import { syntheticPerson } from './synthetic-person.ts';
import type { SyntheticPerson } from './synthetic-person.ts';

/** A refusal as data. */
export interface Refused {
  readonly __typename: 'ParticipantRefused' | 'EnrolmentRefused' | 'ClaimRefused';
  readonly code: string;
  readonly field: string | null;
  readonly message: { readonly id: string; readonly en: string };
}

/** What came of a command: the identifier of what was made, or a refusal. */
export type Made<Name extends string, More = unknown> =
  | ({ readonly __typename: Name; readonly id: string } & More)
  | Refused;

/** Input of `enrolParticipant`. */
export interface Enrolment {
  readonly participantId: string;
  readonly agreementId: string;
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly regionCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly wageBase: number;
}

/** Input of `registerClaim`. */
export interface ClaimToRegister {
  readonly enrolmentId: string;
  readonly programme: 'JKK' | 'JKM';
  readonly kind: 'WORK_ACCIDENT' | 'WORK_DEATH' | 'OTHER_DEATH';
  readonly occurredAt: string;
  readonly place: string;
}

/** A whole case, to be changed where a test cares. */
export const POLLING_OFFICER = {
  institutionCode: 'kpu-32.04',
  categoryCode: 'PETUGAS_TPS',
  regionCode: '32.04.11.2001',
  startsOn: '2024-01-25',
  endsOn: '2024-02-25',
  wageBase: 1_100_000,
} as const;

/** An accident on polling day. */
export const POLLING_DAY_ACCIDENT = {
  programme: 'JKK',
  kind: 'WORK_ACCIDENT',
  occurredAt: '2024-02-14T21:00:00+07:00',
  place: 'Di depan TPS 004 (peraga)',
} as const;

/** Registers a person and answers what came of it. */
export async function registerPerson(
  ask: Ask,
  input: SyntheticPerson & { readonly employmentStatus?: string },
  key: string = randomUUID(),
) {
  type Data = { registerParticipant: Made<'Participant', { nikMasked: string }> };
  return wholeOf(await ask<Data>(REGISTER_PARTICIPANT, { input, key })).registerParticipant;
}

/** Enrols a person and answers what came of it. */
export async function enrolPerson(ask: Ask, input: Enrolment, key: string = randomUUID()) {
  type Data = { enrolParticipant: Made<'Enrolment', { state: string }> };
  return wholeOf(await ask<Data>(ENROL_PARTICIPANT, { input, key })).enrolParticipant;
}

/** Registers a claim and answers what came of it. */
export async function registerClaim(ask: Ask, input: ClaimToRegister, key: string = randomUUID()) {
  type Data = {
    registerClaim: Made<
      'Claim',
      { number: string; cover: { answer: string; links: readonly { kind: string; holds: boolean | null }[] } }
    >;
  };
  return wholeOf(await ask<Data>(REGISTER_CLAIM, { input, key })).registerClaim;
}

/** A polling-station officer of Kabupaten Bandung, registered and enrolled. */
export async function enrolledOfficer(
  ask: Ask,
): Promise<{ readonly person: SyntheticPerson; readonly participantId: string; readonly enrolmentId: string }> {
  const person = syntheticPerson();
  const participantId = idOf(await registerPerson(ask, person));
  const agreementId = await agreementOf(ask, '32.04');
  return {
    person,
    participantId,
    enrolmentId: idOf(await enrolPerson(ask, { ...POLLING_OFFICER, participantId, agreementId })),
  };
}

/** The identifier of what was made; fails when it was refused. */
export function idOf(made: { readonly id: string } | Refused): string {
  if ('id' in made) return made.id;
  throw new Error(`refused: ${made.code} ${made.message.en}`);
}

/** The identifier of the only published agreement for a region. Published ones are over; what journeys make is not. */
export async function agreementOf(ask: Ask, regionCode: string): Promise<string> {
  type Data = { agreements: { edges: readonly { node: { id: string } }[] } };
  const { agreements } = wholeOf(await ask<Data>(AGREEMENTS_OF, { filter: { regionCode, statuses: ['ENDED'] } }));
  const [only, ...others] = agreements.edges;
  if (only === undefined || others.length > 0)
    throw new Error(`there is not one published agreement for ${regionCode}`);
  return only.node.id;
}

const AGREEMENTS_OF = `query Agreements($filter: AgreementFilter) { agreements(filter: $filter) { edges { node { id } } } }`;

const REFUSAL = 'code field message { id en }';

const REGISTER_PARTICIPANT = `
  mutation Register($input: RegisterParticipantInput!, $key: ID!) {
    registerParticipant(input: $input, idempotencyKey: $key) {
      __typename ... on Participant { id nikMasked } ... on ParticipantRefused { ${REFUSAL} }
    }
  }`;

const ENROL_PARTICIPANT = `
  mutation Enrol($input: EnrolParticipantInput!, $key: ID!) {
    enrolParticipant(input: $input, idempotencyKey: $key) {
      __typename ... on Enrolment { id state } ... on EnrolmentRefused { ${REFUSAL} }
    }
  }`;

const REGISTER_CLAIM = `
  mutation Claim($input: RegisterClaimInput!, $key: ID!) {
    registerClaim(input: $input, idempotencyKey: $key) {
      __typename ... on Claim { id number cover { answer links { kind holds } } } ... on ClaimRefused { ${REFUSAL} }
    }
  }`;
