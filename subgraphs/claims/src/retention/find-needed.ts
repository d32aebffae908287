import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

/** Of these enrolments, by primary key, those of somebody of whom nothing may be erased; or that the owner of participants cannot say. */
export type FindNeededEnrolments = (enrolmentIds: readonly string[]) => Promise<OwnerAnswer<ReadonlySet<string>>>;

const AT_ONCE = 500;

const QUERY = 'query Needed($ids: [ID!]!) { enrolmentsNeeded(enrolmentIds: $ids) }';

// A null is an answer that is missing, never "nobody".
const answer = z.object({ enrolmentsNeeded: z.array(z.string()) });

/** Asks the owner of participants, in parts. One part without an answer leaves the whole without one. */
export function neededEnrolmentsFrom(ask: AskOwner): FindNeededEnrolments {
  return async (enrolmentIds) => {
    const found = new Set<string>();
    for (let from = 0; from < enrolmentIds.length; from += AT_ONCE) {
      const ids = enrolmentIds.slice(from, from + AT_ONCE).map((id) => toGlobalId('Enrolment', id));
      const asked = await ask(QUERY, { ids }, answer);
      if (!asked.ok) return asked;
      for (const id of asked.facts.enrolmentsNeeded) {
        const key = findKey('Enrolment', id);
        if (key !== null) found.add(key);
      }
    }
    return { ok: true, facts: found };
  };
}
