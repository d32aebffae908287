import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import type { EnrolledInCategory } from '../domain/renewal.ts';

/** Who was enrolled under an agreement, as its owner counted. */
export interface EnrolledCounts {
  readonly people: number;
  readonly byCategory: readonly EnrolledInCategory[];
  readonly asOf: Instant;
}

/** Asks the owner of enrolments how many people were enrolled under an agreement, by primary key. Null when it does not say. */
export type FindEnrolled = (agreementId: string) => Promise<EnrolledCounts | null>;

const QUESTION = `
  query RenewalEnrolled($agreements: [_Any!]!) {
    _entities(representations: $agreements) {
      ... on Agreement { enrolled { people asOf byCategory { people category { code } } } }
    }
  }`;

const answer = z.object({
  _entities: z.tuple([
    z.object({
      enrolled: z
        .object({
          people: z.number(),
          asOf: z.iso.datetime().transform((text) => Temporal.Instant.from(text)),
          byCategory: z.array(z.object({ people: z.number(), category: z.object({ code: z.string() }).nullable() })),
        })
        .nullable(),
    }),
  ]),
});

/** Ties the question to a client. A silent owner is written to the log, for the operator. */
export function createEnrolledFinder(ask: AskOwner, logger: Logger): FindEnrolled {
  return async (agreementId) => {
    const agreements = [{ __typename: 'Agreement', id: toGlobalId('Agreement', agreementId) }];
    const told = await ask(QUESTION, { agreements }, answer);
    if (!told.ok) {
      logger.warn({ owner: 'participants', reason: told.reason }, 'the owner of enrolments did not answer');
      return null;
    }
    const [{ enrolled }] = told.facts._entities;
    return enrolled === null ? null : { ...enrolled, byCategory: enrolled.byCategory.flatMap(toCategory) };
  };
}

/** Without an owner to ask, how many were enrolled is not known. */
export const enrolledUnknown: FindEnrolled = () => Promise.resolve(null);

function toCategory({
  people,
  category,
}: {
  readonly people: number;
  readonly category: { readonly code: string } | null;
}): readonly EnrolledInCategory[] {
  return category === null || people === 0 ? [] : [{ categoryCode: category.code, people }];
}
