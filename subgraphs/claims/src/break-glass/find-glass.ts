import type { Glass } from '@payung/kit/access.ts';
import type { FindGlass } from '@payung/kit/break-glass/put-under-glass.ts';
import type { Database } from '@payung/kit/database.ts';
import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** The question put to the owner of break-glass. */
export const REACH_QUESTION = `query BreakGlassReach($id: ID!, $usedBy: ID) {
  breakGlassReach(id: $id, usedBy: $usedBy) { holder second runs participantIds enrolmentIds }
}`;

const answer = z.object({
  breakGlassReach: z
    .object({
      holder: z.string(),
      second: z.string(),
      runs: z.boolean(),
      participantIds: z.array(z.string()),
      enrolmentIds: z.array(z.string()),
    })
    .nullable(),
});

/** Who has to do with an access, by subject; null when there is none, 'SILENT' when its owner does not say. */
export type FindGlassPeople = (
  id: string,
) => Promise<{ readonly holder: string; readonly second: string } | null | 'SILENT'>;

/**
 * What an access reaches of claims: those against the enrolments of its person. Its owner is asked with every request under one and nothing is
 * remembered, so that an access which was ended is over here with the next request too. A silent owner reaches nothing.
 */
export function createGlassFinder(database: Database, ask: AskOwner, logger: Logger): FindGlass {
  return async (id, { subject }): Promise<Omit<Glass, 'id'> | null> => {
    const asked = await ask(REACH_QUESTION, { id, usedBy: subject }, answer);
    if (!asked.ok) {
      logger.warn({ owner: 'participants', reason: asked.reason }, 'the owner of break-glass did not answer');
      throw new GraphQLError('Whether this break-glass access runs cannot be asked now. Try again shortly.', {
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', http: { status: 503 } },
      });
    }
    const reach = asked.facts.breakGlassReach;
    if (reach === null || !reach.runs || reach.holder !== subject) return null;
    const participantIds = reach.participantIds.flatMap((each) => findKey('Participant', each) ?? []);
    const enrolmentIds = reach.enrolmentIds.flatMap((each) => findKey('Enrolment', each) ?? []);
    return { participantIds, enrolmentIds, subjects: await findSubjects(database, { participantIds, enrolmentIds }) };
  };
}

/** Whose trail tells of it: that of every claim of the person, or that of the person where there is none. */
async function findSubjects(
  database: Database,
  { participantIds, enrolmentIds }: Pick<Glass, 'participantIds' | 'enrolmentIds'>,
): Promise<Glass['subjects']> {
  const claims: { id: string }[] = await database.query(
    'select id from claim where enrolment_id = any($1::uuid[]) order by id limit 100',
    [enrolmentIds],
  );
  if (claims.length > 0) return claims.map(({ id }) => ({ entityType: 'Claim', entityId: id }));
  return participantIds.map((entityId) => ({ entityType: 'Participant', entityId }));
}

/** Asks whom an access concerns. It counts as no use of it. */
export function createGlassPeopleFinder(ask: AskOwner, logger: Logger): FindGlassPeople {
  return async (id) => {
    const asked = await ask(REACH_QUESTION, { id, usedBy: null }, answer);
    if (asked.ok) return asked.facts.breakGlassReach;
    logger.warn({ owner: 'participants', reason: asked.reason }, 'the owner of break-glass did not answer');
    return 'SILENT';
  };
}
