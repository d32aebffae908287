import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

/** Of these enrolments, by primary key, those with a claim; or that the owner of claims cannot say. */
export type FindEnrolmentsWithClaims = (enrolmentIds: readonly string[]) => Promise<OwnerAnswer<ReadonlySet<string>>>;

/** Enrolments of one question: the owner reads their claims in one statement, within the two seconds it has. */
const AT_ONCE = 500;

// As the gateway asks: claims adds its field to an entity that is ours.
const QUERY = `query Claims($enrolments: [_Any!]!) {
  _entities(representations: $enrolments) { ... on Enrolment { id claims(first: 1) { edges { node { id } } } } }
}`;

const answer = z.object({
  _entities: z.array(
    // A null is an answer that is missing, never "no claim".
    z.object({
      id: z.string(),
      claims: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
    }),
  ),
});

/** Asks the owner of claims, in parts. One part without an answer leaves the whole without one. */
export function enrolmentsWithClaimsFrom(ask: AskOwner): FindEnrolmentsWithClaims {
  return async (enrolmentIds) => {
    const found = new Set<string>();
    for (let from = 0; from < enrolmentIds.length; from += AT_ONCE) {
      const part = enrolmentIds.slice(from, from + AT_ONCE);
      const enrolments = part.map((id) => ({ __typename: 'Enrolment', id: toGlobalId('Enrolment', id) }));
      const asked = await ask(QUERY, { enrolments }, answer);
      if (!asked.ok) return asked;
      if (asked.facts._entities.length !== part.length) return { ok: false, reason: 'the owner left enrolments out' };
      for (const { id, claims } of asked.facts._entities) {
        const key = findKey('Enrolment', id);
        if (key !== null && claims.edges.length > 0) found.add(key);
      }
    }
    return { ok: true, facts: found };
  };
}
