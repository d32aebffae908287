import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import { heldData, MOST_HELD } from './held-data.ts';
import type { HeldData } from './held-data.ts';

/** What the owner of claims holds about the person with these enrolments, by primary key; or that it cannot say. */
export type FindHeldAtClaims = (enrolmentIds: readonly string[]) => Promise<OwnerAnswer<HeldData>>;

const AT_ONCE = 100;

const QUERY = `query Held($enrolmentIds: [ID!]!) {
  heldOnEnrolments(enrolmentIds: $enrolmentIds) {
    records { type id recordedAt values { name value } }
    steps { at action recordType role institutionCode purpose }
    hasMore
    withheld { id en }
  }
}`;

const answer = z.object({ heldOnEnrolments: heldData });

/** Asks the owner of claims, in parts. One part without an answer leaves the whole without one. */
export function heldAtClaimsFrom(ask: AskOwner): FindHeldAtClaims {
  return async (enrolmentIds) => {
    const parts: HeldData[] = [];
    for (let from = 0; from < enrolmentIds.length; from += AT_ONCE) {
      const asked = await ask(
        QUERY,
        { enrolmentIds: enrolmentIds.slice(from, from + AT_ONCE).map((id) => toGlobalId('Enrolment', id)) },
        answer,
      );
      if (!asked.ok) return asked;
      parts.push(asked.facts.heldOnEnrolments);
    }
    const [records, steps] = [parts.flatMap((part) => part.records), parts.flatMap((part) => part.steps)];
    const withheld = new Map(parts.flatMap((part) => part.withheld.map((sentence) => [sentence.en, sentence])));
    return {
      ok: true,
      facts: {
        records: records.slice(0, MOST_HELD),
        steps: steps.slice(0, MOST_HELD),
        hasMore: parts.some(({ hasMore }) => hasMore) || records.length > MOST_HELD || steps.length > MOST_HELD,
        withheld: [...withheld.values()],
      },
    };
  };
}
