import type { Session } from '@payung/kit/access.ts';
import { recordAuditOfMany } from '@payung/kit/audit.ts';
import type { CoverAnswer } from '@payung/kit/values/cover-chain.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { GraphQLError } from 'graphql';

import type { Context } from '../context.ts';
import type { CoverPurpose } from '../schema.types.ts';

/** Questions of one caller: enough for a counter and for a clinic, too few to go through a list of NIKs. */
const MOST_A_MINUTE = 60;
const MOST_A_DAY = 2_000;

/**
 * Counts a question, or refuses a caller who asks too often. One caller's questions are counted one after the other: sent all at once, no more of them
 * are answered.
 *
 * @param found whether a person was found
 * @throws GraphQLError `RATE_LIMITED`
 */
export async function countQuestion({ database, now }: Context, { subject }: Session, found: boolean): Promise<void> {
  const isCounted = await database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 4242103))', [subject]);
    const [asked]: { minute: number; day: number }[] = await transaction.query(
      `select count(*)::int as day, (count(*) filter (where asked_at > $2::timestamptz - interval '1 minute'))::int as minute
       from cover_question where subject = $1 and asked_at > $2::timestamptz - interval '1 day'`,
      [subject, now.toString()],
    );
    if ((asked?.minute ?? 0) >= MOST_A_MINUTE || (asked?.day ?? 0) >= MOST_A_DAY) return false;
    await transaction.query('insert into cover_question (subject, asked_at, found) values ($1, $2, $3)', [
      subject,
      now.toString(),
      found,
    ]);
    return true;
  });
  if (isCounted) return;
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

/** Writes a question to the trail of every row of the person: each institution reads who asked about whom it registered. */
export async function logCoverQuestion(
  { database, requestId, now }: Context,
  session: Session,
  { rowIds, purpose, at, answer }: CoverQuestion,
): Promise<void> {
  const event = {
    action: 'cover:ask',
    entityType: 'Participant',
    details: { purpose, at: at.toString(), answer },
  };
  await recordAuditOfMany(database.manager, { session, requestId, now }, event, rowIds);
}
