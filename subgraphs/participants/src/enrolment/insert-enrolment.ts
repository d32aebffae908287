import type { Transaction } from '@payung/kit/database.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { QueryFailedError } from 'typeorm';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { EnrolmentTable } from './enrolment.table.ts';

/** An enrolment to write, with the agreement's facts or, while its owner is silent, without. */
export interface EnrolmentDraft {
  readonly participantId: string;
  readonly agreementId: string;
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly regionCode: string;
  readonly pollingStation: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly wageBase: number;
  readonly facts: AgreementFacts | null;
  readonly example: boolean;
  /** The enrolment that this one follows, and how. */
  readonly follows?: { readonly id: string; readonly how: 'REPLACE' | 'TRANSFER' };
  readonly now: Instant;
}

const OVERLAP = '23P01';

/**
 * Writes an enrolment. Answers its primary key, or null when the person already has one under the agreement in
 * these days: the database decides that, so that two requests at once cannot both succeed.
 */
export async function insertEnrolment(transaction: Transaction, draft: EnrolmentDraft): Promise<string | null> {
  const { facts, now, follows, ...row } = draft;
  const settled =
    facts === null
      ? { state: 'PENDING', insurerCode: 'bpjs-ID' }
      : {
          state: 'ENROLLED',
          insurerCode: facts.insurerCode,
          electionCode: facts.electionCode,
          agreementVersion: facts.version,
          programmes: [...facts.programmes],
          factsAsKnownAt: now,
        };
  // The enrolments of one person wait for each other here. Without it, two at once could both be in the index before
  // either is checked, and wait for each other until PostgreSQL ends one with a deadlock.
  await transaction.query('select from participant where id = $1 for no key update', [row.participantId]);
  await transaction.query('savepoint before_enrolment');
  try {
    const { identifiers } = await transaction.insert(EnrolmentTable, {
      ...columnsOf(row),
      ...settled,
      ...(follows === undefined ? {} : { followsId: follows.id, followsHow: follows.how }),
      enrolledAt: now,
    } as object);
    return (identifiers[0] as { id: string }).id;
  } catch (error) {
    if (!(error instanceof QueryFailedError) || (error.driverError as { code?: string }).code !== OVERLAP) throw error;
    await transaction.query('rollback to savepoint before_enrolment');
    return null;
  }
}

/** The input of the mutation has more than the table: only what the table knows is written. */
function columnsOf(row: Omit<EnrolmentDraft, 'facts' | 'now' | 'follows'>) {
  const { participantId, agreementId, institutionCode, categoryCode, regionCode, pollingStation } = row;
  const { startsOn, endsOn, wageBase, example } = row;
  return {
    participantId,
    agreementId,
    institutionCode,
    categoryCode,
    regionCode,
    pollingStation,
    startsOn,
    endsOn,
    wageBase,
    example,
  };
}
