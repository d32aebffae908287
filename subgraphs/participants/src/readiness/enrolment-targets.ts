import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { findPlainDate } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

/** What the enrolment under one agreement has to reach. */
export interface EnrolmentTarget {
  /** Primary key of the agreement. */
  readonly agreementKey: string;
  readonly regionCode: string;
  readonly institutionCodes: readonly string[];
  readonly promised: number;
  readonly pollingDate: PlainDate;
  readonly lastSafeDate: PlainDate;
}

/** Asks the owner of agreements for the targets of an election; null when it says that there is no such election. */
export type FindEnrolmentTargets = (electionCode: string) => Promise<OwnerAnswer<readonly EnrolmentTarget[] | null>>;

const QUERY = `
  query EnrolmentTargets($electionCode: ID!) {
    enrolmentTargets(electionCode: $electionCode) {
      agreementId regionCode institutionCodes promised pollingDate lastSafeDate
    }
  }`;

const day = z.string().transform((text, context) => {
  const found = findPlainDate(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'not a date' });
  return z.NEVER;
});

const answer = z.object({
  enrolmentTargets: z
    .array(
      z.object({
        agreementId: z.string(),
        regionCode: z.string(),
        institutionCodes: z.array(z.string()),
        promised: z.number(),
        pollingDate: day,
        lastSafeDate: day,
      }),
    )
    .nullable(),
});

/** The agreements service, asked as this service. */
export function enrolmentTargetsFrom(askOwner: AskOwner): FindEnrolmentTargets {
  return async (electionCode) => {
    const asked = await askOwner(QUERY, { electionCode }, answer);
    if (!asked.ok) return asked;
    const targets = asked.facts.enrolmentTargets?.flatMap(({ agreementId, ...target }) => {
      const agreementKey = findKey('Agreement', agreementId);
      return agreementKey === null ? [] : [{ ...target, agreementKey }];
    });
    return { ok: true, facts: targets ?? null };
  };
}
