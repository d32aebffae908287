import type { Session } from '@payung/kit/access.ts';
import type { CoverAnswer } from '@payung/kit/values/cover-chain.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { GraphQLError } from 'graphql';

import type { Context } from '../context.ts';
import type { CoverPurpose } from '../schema.types.ts';

/** Questions of one caller: enough for a counter and for a clinic, too few to go through a list of NIKs. */
const MOST_A_MINUTE = 60;
const MOST_A_DAY = 2_000;

/**
 * Refuses a caller who asks too often.
 *
 * @throws GraphQLError `RATE_LIMITED`
 */
export async function refuseTooMany({ database, now }: Context, { subject }: Session): Promise<void> {
  const [asked]: { minute: number; day: number }[] = await database.query(
    `select count(*)::int as day, (count(*) filter (where asked_at > $2::timestamptz - interval '1 minute'))::int as minute
     from cover_question where subject = $1 and asked_at > $2::timestamptz - interval '1 day'`,
    [subject, now.toString()],
  );
  if ((asked?.minute ?? 0) < MOST_A_MINUTE && (asked?.day ?? 0) < MOST_A_DAY) return;
  throw new GraphQLError(
    `At most ${MOST_A_MINUTE} questions of cover a minute and ${MOST_A_DAY} a day are answered. Wait a minute and ask again.`,
    { extensions: { code: 'RATE_LIMITED' } },
  );
}

/** What was asked, and what was answered. */
export interface CoverQuestion {
  /** Rows of the person; empty when nobody was found. */
  readonly rowIds: readonly string[];
  readonly purpose: CoverPurpose;
  readonly at: Instant;
  readonly answer: CoverAnswer;
}

/** Counts the question and writes it to the trail of every row of the person: each institution reads who asked about whom it registered. */
export async function logCoverQuestion(
  { database, requestId, now }: Context,
  session: Session,
  { rowIds, purpose, at, answer }: CoverQuestion,
): Promise<void> {
  await database.query(
    `with question as (
       insert into cover_question (subject, asked_at, found) values ($1, $2, cardinality($7::uuid[]) > 0)
     )
     insert into audit_event (happened_at, subject, client_id, role, institution_code, action, entity_type, entity_id, request_id, details)
     select $2::timestamptz, $1, $3, $4, $5, 'cover:ask', 'Participant', id, $6, $8::jsonb from unnest($7::uuid[]) row_of_person (id)`,
    [
      session.subject,
      now.toString(),
      session.clientId,
      session.role,
      session.institutionCode,
      requestId,
      rowIds,
      JSON.stringify({ purpose, at: at.toString(), answer }),
    ],
  );
}
