import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { findPlainDate } from '@payung/kit/values/dates.ts';
import { ENROLMENT_STATES } from '@payung/kit/values/enrolment-transitions.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import type { NoticedEnrolment } from '../domain/match-notice.ts';

/** Who a notice is about, by the number that it names. */
export type NoticedPerson =
  | { readonly nik: string; readonly kpj?: never }
  | { readonly kpj: string; readonly nik?: never };

/** What asking for the enrolments of a person gives. A person whom nobody knows has none; silence is never a no. */
export type PersonAnswer =
  | { readonly answer: 'KNOWN'; readonly enrolments: readonly NoticedEnrolment[] }
  | { readonly answer: 'SILENT' };

/** Asks the owner of enrolments for those of a person. */
export type FindEnrolmentsOfPerson = (person: NoticedPerson) => Promise<PersonAnswer>;

const ENROLMENTS = `{
  enrolments(first: 100) { edges { node { id state startsOn endsOn conflicts { enrolments { id } } } } }
}`;

/** The questions put to the owner of enrolments: the number goes in the body, as a variable. */
export const PERSON_QUESTIONS = {
  nik: `query NoticedByNik($number: String!) { person: participantByNik(nik: $number) ${ENROLMENTS} }`,
  kpj: `query NoticedByKpj($number: String!) { person: participantByKpj(kpj: $number) ${ENROLMENTS} }`,
} as const;

/** Ties the questions to a client. A silent owner is written to the log, for the operator; never the number. */
export function createPersonFinder(ask: AskOwner, logger: Logger): FindEnrolmentsOfPerson {
  return async (person) => {
    const [kind, number] = person.nik === undefined ? (['kpj', person.kpj] as const) : (['nik', person.nik] as const);
    const asked = await ask(PERSON_QUESTIONS[kind], { number }, ownerAnswer);
    if (asked.ok) return { answer: 'KNOWN', enrolments: asked.facts.person ?? [] };
    logger.warn({ owner: 'participants', reason: asked.reason }, 'the owner of enrolments did not answer');
    return { answer: 'SILENT' };
  };
}

const date = z.string().transform((text, context) => {
  const found = findPlainDate(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'must be a calendar date' });
  return z.NEVER;
});

const key = z.string().transform((text, context) => {
  const found = findKey('Enrolment', text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'must be the identifier of an enrolment' });
  return z.NEVER;
});

const ownerAnswer = z.object({
  person: z
    .object({
      enrolments: z.object({
        edges: z.array(
          z.object({
            node: z
              .object({
                id: key,
                state: z.enum(ENROLMENT_STATES),
                startsOn: date,
                endsOn: date,
                conflicts: z.array(z.object({ enrolments: z.array(z.object({ id: key })) })),
              })
              .transform(({ id, state, startsOn, endsOn, conflicts }) => ({
                id,
                state,
                startsOn,
                endsOn,
                hasRival: conflicts.some(({ enrolments }) => enrolments.some((other) => other.id !== id)),
              })),
          }),
        ),
      }),
    })
    .transform(({ enrolments }) => enrolments.edges.map(({ node }) => node))
    .nullable(),
});
