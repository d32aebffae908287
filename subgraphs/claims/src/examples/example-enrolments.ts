import type { AskOwner } from '@payung/kit/owner-client.ts';
import { findPlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import type { ExampleEnrolment } from './example-world.ts';

/** The question put to the owner of enrolments: the newest people, of whom those that are invented are kept. */
export const EXAMPLES_QUESTION = `
  query ExampleEnrolments {
    participants(first: 100) {
      edges { node { example enrolments(first: 1) { edges { node { id state startsOn endsOn institution { code } region { code } } } } } }
    }
  }`;

const code = z.object({ code: z.string() });

const answer = z.object({
  participants: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          example: z.boolean(),
          enrolments: z.object({
            edges: z.array(
              z.object({
                node: z.object({
                  id: z.string(),
                  state: z.string(),
                  startsOn: z.string(),
                  endsOn: z.string(),
                  institution: code.nullable(),
                  region: code.nullable(),
                }),
              }),
            ),
          }),
        }),
      }),
    ),
  }),
});

/** Enrolments of invented officers that hold. @throws Error while their owner is silent */
export async function findExampleEnrolments(ask: AskOwner): Promise<readonly ExampleEnrolment[]> {
  const asked = await ask(EXAMPLES_QUESTION, {}, answer);
  if (!asked.ok) throw new Error(`the owner of enrolments did not answer: ${asked.reason}`);
  return asked.facts.participants.edges.flatMap(({ node: { example, enrolments } }) => {
    const enrolment = enrolments.edges[0]?.node;
    if (!example || enrolment === undefined || enrolment.state !== 'ENROLLED') return [];
    const id = findKey('Enrolment', enrolment.id);
    const [startsOn, endsOn] = [findPlainDate(enrolment.startsOn), findPlainDate(enrolment.endsOn)];
    const { institution, region } = enrolment;
    return id === null || startsOn === null || endsOn === null || institution === null || region === null
      ? []
      : [{ id, startsOn, endsOn, institutionCode: institution.code, regionCode: region.code }];
  });
}
