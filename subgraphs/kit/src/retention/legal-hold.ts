import { may, permit } from '../access.ts';
import type { Session } from '../access.ts';
import { recordAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { runOnce } from '../idempotency.ts';
import { refuse, refuseForbidden } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';
import { isReason, noReason } from './change-retention.ts';
import type { RetentionContext, RetentionRefusalCode } from './owner-retention.ts';

/** What a legal hold is on. */
export interface HeldRecord {
  /** As the trail names it. */
  readonly entityType: 'Participant' | 'Claim' | 'Agreement';
  /** The column of `legal_hold` that names it. */
  readonly column: 'participant_id' | 'claim_id' | 'agreement_id';
  /** The record, when the session may see it, held until the end of the transaction. */
  readonly lock: (transaction: Transaction, session: Session, id: string) => Promise<{ readonly id: string } | null>;
  readonly notThere: { readonly refused: Refusal<'NOT_FOUND'> };
}

/** Whose hold, why. */
export interface LegalHoldCommand {
  readonly step: 'SET' | 'RELEASE';
  /** The name of the mutation. */
  readonly command: string;
  readonly id: string;
  readonly reason: string;
  readonly idempotencyKey: string;
  /** Every argument but the key. */
  readonly input: unknown;
}

const ACTIONS = { SET: 'retention:hold', RELEASE: 'retention:release' } as const;

/** Keeps everything of a record from being erased, or releases it. Answers the record's primary key. */
export async function changeLegalHold(
  context: RetentionContext,
  record: HeldRecord,
  { step, command, id, reason, idempotencyKey: key, input }: LegalHoldCommand,
) {
  const session = permit(context.session, 'reference:read');
  const { requestId, now } = context;
  return runOnce<RetentionRefusalCode>(context.database, { session, command, key, input }, async (transaction) => {
    if (!may(session, 'retention:manage')) return forbidden;
    const held = await record.lock(transaction, session, id);
    if (held === null) return record.notThere;
    if (!isReason(reason)) return noReason;
    const written: unknown[] = await transaction.query(sqlOf(record, step), [held.id, reason.trim(), now.toString()]);
    if (written.length === 0) return wrongState;
    await recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: ACTIONS[step],
        entityType: record.entityType,
        entityId: held.id,
        details: { purpose: reason.trim() },
      },
    );
    return { made: held.id };
  });
}

/** A hold that was not released. */
export interface OpenHold {
  readonly id: string;
  readonly since: Instant;
  readonly reason: string;
}

/** The legal holds on records, by their primary keys. */
export async function readOpenHolds(
  database: Pick<Transaction, 'query'>,
  { column }: Pick<HeldRecord, 'column'>,
  ids: readonly string[],
): Promise<OpenHold[]> {
  const rows: { id: string; since: Date; reason: string }[] = await database.query(
    `select ${column}::text as id, set_at as since, reason from legal_hold where ${column} = any($1::uuid[]) and released_at is null`,
    [ids],
  );
  return rows.map((row) => ({ ...row, since: Temporal.Instant.fromEpochMilliseconds(row.since.getTime()) }));
}

/** Answers a row where there was something to do. */
function sqlOf({ column }: HeldRecord, step: LegalHoldCommand['step']): string {
  return step === 'SET'
    ? `insert into legal_hold (${column}, reason, set_at) values ($1, $2, $3)
       on conflict (${column}) where released_at is null do nothing returning id`
    : `with released as (
         update legal_hold set released_at = $3, release_reason = $2 where ${column} = $1 and released_at is null returning id)
       select id from released`;
}

const forbidden = refuseForbidden({ id: 'menahan penghapusan data', en: 'hold data from being erased' });

const wrongState = refuse('WRONG_STATE', {
  id: 'Penahanan sudah ada, atau sudah dilepas. Muat ulang.',
  en: 'There is a hold already, or it was released. Reload.',
});
