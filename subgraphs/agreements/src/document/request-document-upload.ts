import { permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { findAgreementInPlace } from '../agreement/find-agreement-in-place.ts';
import type { Context } from '../context.ts';
import { checkAnnouncedFile } from '../domain/document-check.ts';
import { createLoaders } from '../loaders.ts';
import type { DocumentRefusalCode, DocumentUploadInput } from '../schema.types.ts';
import { countStandingDocuments } from './document.reads.ts';
import { DocumentUploadTable } from './document.table.ts';
import type { DocumentUploadRow } from './document.table.ts';
import { SWEEP_DOCUMENT_UPLOAD } from './sweep-document-upload.ts';

/** How long an address takes a file. */
const OPEN_FOR_MINUTES = 15;

/** An upload that began in the last moment may run this much longer; then what it left behind is swept. */
const SWEEP_AFTER_SECONDS = 60 * 60;

/** What a session must be able to do to send documents, in words. */
export const SENDING = {
  permission: 'document:upload',
  what: { id: 'mengirim dokumen perjanjian', en: 'send documents of an agreement' },
  field: 'agreementId',
} as const;

/** Opens a place that a document can be sent to. */
export async function requestDocumentUpload(
  context: Context,
  input: DocumentUploadInput,
  idempotencyKey: string,
): Promise<DocumentUploadRow | Refusal<DocumentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const outcome = await runOnce(
    context.database,
    { session, command: 'requestDocumentUpload', key: idempotencyKey, input },
    (transaction) => request(context, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (await context.loaders.documentUploads.load(outcome.made)) ?? swept.refused;
}

/** The same key long afterwards: nothing was sent, and the place was cleared. */
const swept = refuse('EXPIRED', {
  id: 'Alamat unggah ini sudah kedaluwarsa. Mintalah yang baru dengan kunci idempotensi baru.',
  en: 'This upload address has expired. Ask for another with a new idempotency key.',
});

async function request(
  context: Context,
  transaction: Transaction,
  input: DocumentUploadInput,
): Promise<Outcome<string, DocumentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const loaders = createLoaders(transaction, session, context.now);
  const found = await findAgreementInPlace({ session, loaders }, findKey('Agreement', input.agreementId), SENDING);
  if (found.refused !== undefined) return found;
  const problem = checkAnnouncedFile(input, await countStandingDocuments(transaction, found.made.id));
  if (problem !== null) return problem;

  const inserted = await transaction.insert(DocumentUploadTable, {
    agreementId: found.made.id,
    kind: input.kind,
    title: input.title.trim(),
    fileName: input.fileName,
    bytes: input.bytes,
    sha256: input.sha256?.toLowerCase() ?? null,
    subject: session.subject,
    requestedAt: context.now,
    expiresAt: context.now.add({ minutes: OPEN_FOR_MINUTES }),
    documentId: null,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await enqueue(transaction, {
    name: SWEEP_DOCUMENT_UPLOAD,
    payload: { uploadId: id },
    key: `${SWEEP_DOCUMENT_UPLOAD} ${id}`,
    delaySeconds: OPEN_FOR_MINUTES * 60 + SWEEP_AFTER_SECONDS,
  });
  return { made: id };
}
