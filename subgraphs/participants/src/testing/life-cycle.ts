import { randomUUID } from 'node:crypto';

import type { GraphAnswer } from '@payung/kit/testing.ts';

import type { ParticipantsWorld } from '../testing.ts';
import { answerOf } from './commands.ts';
import type { Answered } from './commands.ts';
import { people } from './people.ts';
import type { Asker } from './people.ts';

const ENROLMENT = `
  id version state startsOn endsOn plannedEndsOn wageBase region { code } category { code } participant { id } actions
  suspensions { from until } conflicts { id kind from through }
  history { step on reason by { name isMe institution { code } } }
  follows { how uncoveredHours enrolment { id } } followedBy { how uncoveredHours enrolment { id } }`;

const REFUSED = '... on EnrolmentRefused { code field message { id en } }';

const COMMANDS = {
  suspend: `mutation ($input: SuspendEnrolmentInput!, $key: ID!) { answer: suspendEnrolment(input: $input, idempotencyKey: $key) { __typename ... on Enrolment { ${ENROLMENT} } ${REFUSED} } }`,
  reinstate: `mutation ($input: ReinstateEnrolmentInput!, $key: ID!) { answer: reinstateEnrolment(input: $input, idempotencyKey: $key) { __typename ... on Enrolment { ${ENROLMENT} } ${REFUSED} } }`,
  end: `mutation ($input: EndEnrolmentInput!, $key: ID!) { answer: endEnrolment(input: $input, idempotencyKey: $key) { __typename ... on Enrolment { ${ENROLMENT} } ${REFUSED} } }`,
  transfer: `mutation ($input: TransferEnrolmentInput!, $key: ID!) { answer: transferEnrolment(input: $input, idempotencyKey: $key) { __typename ... on Enrolment { ${ENROLMENT} } ${REFUSED} } }`,
  replace: `mutation ($input: ReplaceEnrolmentInput!, $key: ID!) { answer: replaceEnrolment(input: $input, idempotencyKey: $key) {
    __typename
    ... on EnrolmentReplacement { uncoveredHours uncoveredFrom uncoveredThrough left { ${ENROLMENT} } replacement { ${ENROLMENT} } }
    ${REFUSED} } }`,
} as const;

/** A step in the life of an enrolment. */
export type Step = keyof typeof COMMANDS;

/** Every step. */
export const STEPS = Object.keys(COMMANDS) as readonly Step[];

/** Asks to take a step; the error or the answer is the test's to read. */
export function askForStep(
  world: ParticipantsWorld,
  as: Asker,
  step: Step,
  input: Readonly<Record<string, unknown>>,
  key: string = randomUUID(),
): Promise<GraphAnswer<{ answer: Answered }>> {
  return world.askAs(as === 'nobody' ? null : people[as], COMMANDS[step], { input, key });
}

/** Takes a step, or is refused. What is left out is the first version and a reason. */
export async function take(
  world: ParticipantsWorld,
  as: Asker,
  step: Step,
  input: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<Answered> {
  const whole = { expectedVersion: 1, reason: 'Contoh alasan', ...input };
  return answerOf(await askForStep(world, as, step, whole, key)).answer;
}

/** An enrolment as it stands. */
export async function readEnrolment(world: ParticipantsWorld, as: Asker, id: string | undefined): Promise<Answered> {
  const query = `query ($id: ID!) { enrolment(id: $id) { ${ENROLMENT} } }`;
  return answerOf(await world.askAs<{ enrolment: Answered }>(as === 'nobody' ? null : people[as], query, { id }))
    .enrolment;
}
