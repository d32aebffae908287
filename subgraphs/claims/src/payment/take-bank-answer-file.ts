import { createHash } from 'node:crypto';

import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { MOST_BANK_LINES, readBankAnswer } from '../domain/bank-answer.ts';
import { checkText } from '../domain/claim-text.ts';
import type { BankAnswerFileInput, ClaimPaymentRefusalCode } from '../schema.types.ts';
import { BankAnswerFileTable, BankAnswerLineTable } from './bank-answer.table.ts';
import type { PaymentBatchRow } from './payment.table.ts';
import { applyBankAnswer, lockSentBatch, readBatchAnew, readPaymentsByReference } from './reconcile-payment-batch.ts';

const MOST_CHARACTERS = 200_000;

/**
 * Takes the bank's answer as its file. What its lines say of payments is recorded; what matches no payment is kept beside, sealed, and changes
 * nothing. A file that was taken before, by its hash, is not read again.
 */
export async function takeBankAnswerFile(
  context: Context,
  input: BankAnswerFileInput,
  idempotencyKey: string,
): Promise<PaymentBatchRow | Refusal<ClaimPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'takeBankAnswerFile', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimPaymentRefusalCode>(context.database, keyed, (transaction) =>
    take({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  context.loaders.bankAnswersOfBatch.clear(outcome.made);
  return readBatchAnew(context, outcome.made);
}

async function take(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { batchId, fileName, content }: BankAnswerFileInput,
): Promise<Outcome<string, ClaimPaymentRefusalCode>> {
  const { session, now, sealer } = context;
  const batch = await lockSentBatch(transaction, session, batchId);
  if ('refused' in batch) return batch;
  const problem =
    checkText(fileName, { field: 'fileName', least: 1, most: 200 }) ??
    (content.length > MOST_CHARACTERS ? UNREADABLE : null);
  if (problem !== null) return problem;
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (await transaction.existsBy(BankAnswerFileTable, { batchId: batch.id, sha256 })) return { made: batch.id };
  const payments = await readPaymentsByReference(transaction, batch.id);
  const answer = readBankAnswer(content, payments, dateInJakarta(now));
  if (answer === null) return UNREADABLE;
  const { matched, unmatched } = answer;
  if (matched.length + unmatched.length === 0) return UNREADABLE;
  if (matched.length > 0) {
    const refused = await applyBankAnswer(context, transaction, { batch, lines: matched, payments });
    if (refused !== null) return refused;
  }
  const inserted = await transaction.insert(BankAnswerFileTable, {
    batchId: batch.id,
    fileName: fileName.trim(),
    sha256,
    takenAt: now,
    takenByName: session.name,
    paid: matched.filter(({ paid }) => paid).length,
    returned: matched.filter(({ paid }) => !paid).length,
  });
  const { id: fileId } = inserted.identifiers[0] as { id: string };
  if (unmatched.length > 0) {
    await transaction.insert(
      BankAnswerLineTable,
      unmatched.map(({ line, problem: why, text }) => ({ fileId, line, problem: why, text: sealer.seal(text) })),
    );
  }
  return { made: batch.id };
}

const UNREADABLE = refuse(
  'INVALID',
  {
    id: `Berkas ini tidak terbaca. Baris pertama menyebut kolom reference, status, dan settled_on; paling banyak ${MOST_BANK_LINES.toLocaleString('id-ID')} baris.`,
    en: `This file cannot be read. Its first line names the columns reference, status and settled_on; at most ${MOST_BANK_LINES.toLocaleString('en-GB')} lines.`,
  },
  'content',
);
