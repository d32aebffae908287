import { permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import { findAgreementInPlace } from '../agreement/find-agreement-in-place.ts';
import type { Context } from '../context.ts';
import { checkRemoval } from '../domain/document-check.ts';
import { createLoaders } from '../loaders.ts';
import type { DocumentRefusalCode, RemoveDocumentInput } from '../schema.types.ts';
import { DocumentTable } from './document.table.ts';
import type { DocumentRow } from './document.table.ts';

const REMOVING = {
  permission: 'document:remove',
  what: { id: 'menghapus dokumen perjanjian', en: 'remove documents of an agreement' },
  field: 'documentId',
} as const;

/** Takes a document out of the list: marked with who, when and why, and kept. */
export async function removeDocument(
  context: Context,
  input: RemoveDocumentInput,
  idempotencyKey: string,
): Promise<DocumentRow | Refusal<DocumentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'removeDocument', key: idempotencyKey, input },
    (transaction) => remove(context, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return context.database.manager.findOneByOrFail(DocumentTable, { id: outcome.made });
}

async function remove(
  context: Context,
  transaction: Transaction,
  { documentId, reason }: RemoveDocumentInput,
): Promise<Outcome<string, DocumentRefusalCode>> {
  const { now, requestId } = context;
  const session = permit(context.session, 'reference:read');
  const document = isUuid(documentId)
    ? await transaction.findOne(DocumentTable, { where: { id: documentId }, lock: { mode: 'pessimistic_write' } })
    : null;
  const loaders = createLoaders(transaction, session, now);
  const found = await findAgreementInPlace({ session, loaders }, document?.agreementId ?? null, REMOVING);
  // A document of an agreement out of sight looks like none.
  if (found.refused !== undefined) return found.refused.code === 'FORBIDDEN' ? { refused: found.refused } : notThere;
  if (document === null) return notThere;
  const problem = checkRemoval(document.removedAt !== null, reason);
  if (problem !== null) return problem;
  await transaction.update(
    DocumentTable,
    { id: document.id },
    {
      removedAt: now,
      removedByName: session.name,
      removedByInstitution: session.institutionCode,
      removalReason: reason.trim(),
    },
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'document:remove',
      entityType: 'Agreement',
      entityId: document.agreementId,
      details: { documentId: document.id, sha256: document.sha256 },
    },
  );
  return { made: document.id };
}

const notThere = refuse(
  'NOT_FOUND',
  { id: 'Dokumen tidak ditemukan.', en: 'There is no such document.' },
  'documentId',
);
