import type { Logger } from '@payung/kit/log.ts';
import type { AskOwner } from '@payung/kit/owner-client.ts';
import { findPlainDate } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { ENROLMENT_STATES } from '@payung/kit/values/enrolment-transitions.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { z } from 'zod';

import type { EnrolmentAnswer, EnrolmentFacts } from '../domain/enrolment-facts.ts';

/** Asks the owner of enrolments for one, by primary key, with what contributions say of a day. */
export type FindEnrolment = (enrolmentId: string, on: PlainDate) => Promise<EnrolmentAnswer>;

/** The question put to the owner of enrolments. */
export const ENROLMENT_QUESTION = `
  query ClaimEnrolment($id: ID!, $on: Date!) {
    enrolment(id: $id) {
      state
      startsOn
      endsOn
      suspensions { from until }
      agreement { id }
      institution { code }
      insurer { code }
      region { code }
      election { code }
      category { code }
      wageBase
      decidedOn { agreementVersion programmes }
      participant { enrolments(first: 100) { edges { node { id } } } }
      conflicts { enrolments { id } }
      jkk: contributionStanding(on: $on, programme: JKK) { code holds reason { id en } }
      jkm: contributionStanding(on: $on, programme: JKM) { code holds reason { id en } }
    }
  }`;

/** Ties the question to a client. A silent owner is written to the log, for the operator. */
export function createEnrolmentFinder(ask: AskOwner, logger: Logger): FindEnrolment {
  return async (enrolmentId, on) => {
    const variables = { id: toGlobalId('Enrolment', enrolmentId), on: on.toString() };
    const answer = await ask(ENROLMENT_QUESTION, variables, ownerAnswer);
    if (!answer.ok) {
      logger.warn({ owner: 'participants', reason: answer.reason }, 'the owner of enrolments did not answer');
      return { answer: 'SILENT' };
    }
    const { enrolment } = answer.facts;
    return enrolment === null ? { answer: 'ABSENT' } : { answer: 'FOUND', enrolment };
  };
}

const date = z.string().transform((text, context) => {
  const found = findPlainDate(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'must be a calendar date' });
  return z.NEVER;
});

const agreementKey = z.object({ id: z.string() }).transform(({ id }, context) => {
  const found = findKey('Agreement', id);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'must be the identifier of an agreement' });
  return z.NEVER;
});

const enrolmentKey = z.object({ id: z.string() }).transform(({ id }, context) => {
  const found = findKey('Enrolment', id);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'must be the identifier of an enrolment' });
  return z.NEVER;
});

const code = z.object({ code: z.string() }).nullable();

const standing = z.object({
  code: z.string(),
  holds: z.boolean().nullable(),
  reason: z.object({ id: z.string(), en: z.string() }),
});

const ownerAnswer = z.object({
  enrolment: z
    .object({
      state: z.enum(ENROLMENT_STATES),
      startsOn: date,
      endsOn: date,
      suspensions: z.array(z.object({ from: date, until: date.nullable() })),
      agreement: agreementKey.nullable(),
      institution: code,
      insurer: code,
      region: code,
      election: code,
      category: code,
      wageBase: z.int().min(0).transform(rupiah),
      decidedOn: z.object({ agreementVersion: z.int(), programmes: z.array(z.enum(['JKK', 'JKM'])) }).nullable(),
      participant: z.object({
        enrolments: z.object({ edges: z.array(z.object({ node: enrolmentKey })) }),
      }),
      conflicts: z.array(z.object({ enrolments: z.array(enrolmentKey) })),
      jkk: standing,
      jkm: standing,
    })
    .transform(
      ({
        state,
        startsOn,
        endsOn,
        suspensions,
        agreement,
        institution,
        insurer,
        region,
        election,
        category,
        wageBase,
        decidedOn,
        participant,
        conflicts,
        jkk,
        jkm,
      }): EnrolmentFacts => ({
        state,
        startsOn,
        endsOn,
        suspensions,
        programmes: decidedOn?.programmes ?? null,
        agreementId: agreement,
        institutionCode: institution?.code ?? null,
        insurerCode: insurer?.code ?? null,
        regionCode: region?.code ?? null,
        electionCode: election?.code ?? null,
        categoryCode: category?.code ?? null,
        wageBase,
        agreementVersion: decidedOn?.agreementVersion ?? null,
        contributions: { JKK: jkk, JKM: jkm },
        relatedEnrolmentIds: [
          ...new Set([
            ...participant.enrolments.edges.map(({ node }) => node),
            ...conflicts.flatMap(({ enrolments }) => enrolments),
          ]),
        ],
      }),
    )
    .nullable(),
});
