import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

/** Of these agreements, by primary key and at most 500, those under which somebody is enrolled whose record is kept; or that nobody can say. */
export type FindNeededAgreements = (agreementIds: readonly string[]) => Promise<OwnerAnswer<ReadonlySet<string>>>;

const QUERY = 'query Needed($ids: [ID!]!) { agreementsNeeded(agreementIds: $ids) }';

// A null is an answer that is missing, never "nobody".
const answer = z.object({ agreementsNeeded: z.array(z.string()) });

/** Asks the owner of participants. */
export function neededAgreementsFrom(ask: AskOwner): FindNeededAgreements {
  return async (agreementIds) => {
    const ids = agreementIds.map((id) => toGlobalId('Agreement', id));
    const asked = await ask(QUERY, { ids }, answer);
    if (!asked.ok) return asked;
    const keys = asked.facts.agreementsNeeded.flatMap((id) => findKey('Agreement', id) ?? []);
    return { ok: true, facts: new Set(keys) };
  };
}

/** Without an owner to ask nobody can say, and nothing is erased. */
export const neededUnknown: FindNeededAgreements = () =>
  Promise.resolve({ ok: false, reason: 'no owner of participants is named' });
