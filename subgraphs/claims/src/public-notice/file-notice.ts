import { randomBytes } from 'node:crypto';

import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import { ClaimTable } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkNotice } from '../domain/check-notice.ts';
import { noticeNextSteps } from '../domain/notice-next-steps.ts';
import type { NextStep } from '../domain/notice-next-steps.ts';
import { noticeReference, REFERENCE_BYTES } from '../domain/notice-reference.ts';
import { ClaimNoticeTable } from '../life-cycle/claim-notice.table.ts';
import { draftNotice, writeNotice } from '../life-cycle/take-notice.ts';
import type { FileNoticeInput, FileNoticeRefusalCode } from '../schema.types.ts';
import { refuseTooMany } from './notice-allowance.ts';

/** What somebody without an account is told. */
export interface Receipt {
  readonly reference: string;
  readonly filedAt: Instant;
  readonly next: readonly NextStep[];
}

/**
 * Takes an early notice from somebody without an account. Nothing in the answer, nor the time that it takes, tells whether anybody is enrolled
 * under the number given: who is meant is looked for by a job, afterwards, in every case alike.
 */
export async function fileNotice(
  context: Context,
  input: FileNoticeInput,
  idempotencyKey: string,
): Promise<Receipt | Refusal<FileNoticeRefusalCode>> {
  const { session: given, database, now } = context;
  if (!may(given, 'notice:file')) {
    permit(given, 'reference:read');
    return HAS_AN_ACCOUNT.refused;
  }
  // Where it comes from is counted, and not kept with what was said; and another token, also from elsewhere, repeats the same key.
  const session: Session = { ...given, subject: given.clientId };
  const problem = checkNotice(input, now);
  const keyed = { session, command: 'fileNotice', key: idempotencyKey, input };
  const outcome = await runOnce<FileNoticeRefusalCode>(database, keyed, async (transaction) => {
    if (problem !== null) return problem;
    const tooMany = await refuseTooMany(transaction, given.subject);
    if (tooMany !== null) return tooMany;
    const of = { ...context, session };
    const unmatched = draftNotice(of, input, { enrolmentId: null, named: null, unconfirmed: true });
    const reference = noticeReference(randomBytes(REFERENCE_BYTES));
    const decided = { unmatched, named: null, matched: { found: 'SILENT' }, reference } as const;
    const id = await writeNotice(of, transaction, input, decided);
    if (id === null) throw new Error('a notice without an enrolment met another claim');
    return { made: id };
  });
  return outcome.refused ?? readReceipt(database, outcome.made);
}

/** The receipt of a notice as it was given, for the first answer and for every repetition. */
async function readReceipt(database: Database, claimId: string): Promise<Receipt> {
  // In a transaction: what was just written may not be on a replica yet.
  return database.transaction(async (transaction) => {
    const { programme, occurredAt } = await transaction.findOneByOrFail(ClaimTable, { id: claimId });
    const { reference, at } = await transaction.findOneByOrFail(ClaimNoticeTable, { claimId });
    if (reference === null) throw new Error('a notice without an account has a reference');
    return { reference, filedAt: at, next: noticeNextSteps(programme, occurredAt) };
  });
}

const HAS_AN_ACCOUNT = refuseForbidden({
  id: 'memberi pemberitahuan sebagai orang tanpa akun; pakai pemberitahuan awal di bagian klaim',
  en: 'file a notice as somebody without an account; use the early notice among claims',
});
