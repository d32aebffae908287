import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { z } from 'zod';

/** People enrolled in a region for an election, in all and by category. */
export interface Covered {
  readonly people: number;
  readonly byCategory: ReadonlyMap<string, number>;
}

/** Asks the owner of enrolments how many people are covered in each of these regions; null while it is silent. */
export type FindCovered = (
  regionCodes: readonly string[],
  electionCode: string,
) => Promise<ReadonlyMap<string, Covered> | null>;

/** The question put to the owner of enrolments. */
export const COVERED_QUESTION = `
  query ClaimCovered($regions: [_Any!]!, $election: ID) {
    _entities(representations: $regions) {
      ... on Region { enrolled(electionCode: $election) { people byCategory { category { code } people } } }
    }
  }`;

const ownerAnswer = z.object({
  _entities: z.array(
    z
      .object({
        enrolled: z
          .object({
            people: z.int(),
            byCategory: z.array(z.object({ category: z.object({ code: z.string() }).nullable(), people: z.int() })),
          })
          .nullable(),
      })
      .nullable(),
  ),
});

/** Ties the question to a client. A silent owner is written to the log, for the operator. */
export function createCoveredFinder(ask: AskOwner, logger: Logger): FindCovered {
  return async (regionCodes, electionCode) => {
    const regions = regionCodes.map((code) => ({ __typename: 'Region', code }));
    const answer = await ask(COVERED_QUESTION, { regions, election: electionCode }, ownerAnswer);
    if (!answer.ok) {
      logger.warn({ owner: 'participants', reason: answer.reason }, 'the owner of enrolments did not answer');
      return null;
    }
    const { _entities: entities } = answer.facts;
    return new Map(
      regionCodes.flatMap((code, index) => {
        const enrolled = entities[index]?.enrolled ?? null;
        if (enrolled === null) return [];
        const byCategory = new Map(
          enrolled.byCategory.flatMap(({ category, people }) => (category === null ? [] : [[category.code, people]])),
        );
        return [[code, { people: enrolled.people, byCategory }] as const];
      }),
    );
  };
}
