import type { Readable } from 'node:stream';

import { recordAudit } from '@payung/kit/audit.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { safeFileName } from '@payung/kit/files-name.ts';
import { receiveFile } from '@payung/kit/files-receive.ts';
import type { ReceivedFile } from '@payung/kit/files-receive.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import { findAgreementInPlace } from '../agreement/find-agreement-in-place.ts';
import type { Context } from '../context.ts';
import { checkArrivedFile, checkAnnouncedFile } from '../domain/document-check.ts';
import type { DocumentRefusalCode } from '../schema.types.ts';
import { countStandingDocuments } from './document.reads.ts';
import { DocumentTable, DocumentUploadTable } from './document.table.ts';
import type { DocumentRow, DocumentUploadRow } from './document.table.ts';
import { SENDING } from './request-document-upload.ts';
import { folderOfUpload } from './sweep-document-upload.ts';

/** What a file is received with. */
export interface Receiving {
  readonly context: Context & { readonly session: Session };
  readonly files: FileStore;
  readonly uploadId: string;
  /** The bytes, read as fast as they can be written. */
  readonly body: Readable;
}

/**
 * Receives the file of an upload. It becomes a document in one transaction with its audit record, after its bytes are
 * safe under a key that holds their hash: the same file sent twice, at once or later, is one document, and another
 * file never takes its place.
 *
 * @throws Error when the sender leaves in the middle; nothing is written then
 */
export async function receiveDocument(receiving: Receiving): Promise<Outcome<DocumentRow, DocumentRefusalCode>> {
  const { context, files, uploadId, body } = receiving;
  const upload = isUuid(uploadId) ? await context.loaders.documentUploads.load(uploadId) : null;
  if (upload === null || upload.subject !== context.session.subject) return notThere;
  const found = await findAgreementInPlace(context, upload.agreementId, SENDING);
  if (found.refused !== undefined) return found;

  const received = await receiveFile(body, upload.bytes);
  if (received === 'TOO_LARGE') return moreThanAnnounced;
  try {
    const problem = checkArrivedFile(upload, received);
    if (problem !== null) return problem;
    const storageKey = `${folderOfUpload(uploadId)}/${received.sha256}`;
    if (upload.documentId === null) {
      await files.keep(storageKey, received.path, { mediaType: 'application/pdf', bytes: received.bytes });
    }
    return await context.database.transaction((transaction) =>
      register(transaction, { context, upload, received, storageKey, agreementVersion: found.made.version }),
    );
  } finally {
    await received.discard();
  }
}

interface Arrival {
  readonly context: Receiving['context'];
  readonly upload: DocumentUploadRow;
  readonly received: ReceivedFile;
  readonly storageKey: string;
  readonly agreementVersion: number;
}

async function register(
  transaction: Transaction,
  { context, upload, received, storageKey, agreementVersion }: Arrival,
): Promise<Outcome<DocumentRow, DocumentRefusalCode>> {
  // The second of two that arrive at once waits here for the first.
  const locked = await transaction.findOne(DocumentUploadTable, {
    where: { id: upload.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (locked === null) return notThere;
  if (locked.documentId !== null) {
    const document = await transaction.findOneByOrFail(DocumentTable, { id: locked.documentId });
    return document.sha256 === received.sha256 ? { made: document } : sentBefore;
  }
  const full = checkAnnouncedFile(upload, await countStandingDocuments(transaction, upload.agreementId));
  if (full !== null) return full;
  const { session, requestId, now } = context;
  const inserted = await transaction.insert(DocumentTable, {
    agreementId: upload.agreementId,
    agreementVersion,
    kind: upload.kind,
    title: upload.title,
    fileName: safeFileName(upload.fileName, 'pdf'),
    mediaType: 'application/pdf',
    bytes: received.bytes,
    sha256: received.sha256,
    storageKey,
    uploadedByName: session.name,
    uploadedByInstitution: session.institutionCode,
    uploadedAt: now,
    removedAt: null,
    removedByName: null,
    removedByInstitution: null,
    removalReason: null,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await transaction.update(DocumentUploadTable, { id: upload.id }, { documentId: id });
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'document:upload',
      entityType: 'Agreement',
      entityId: upload.agreementId,
      details: { documentId: id, kind: upload.kind, bytes: received.bytes, sha256: received.sha256 },
    },
  );
  return { made: await transaction.findOneByOrFail(DocumentTable, { id }) };
}

const notThere = refuse('NOT_FOUND', {
  id: 'Tidak ada unggahan seperti ini untuk Anda. Mintalah alamat baru.',
  en: 'There is no such upload of yours. Ask for a new address.',
});

const moreThanAnnounced = refuse('DAMAGED', {
  id: 'Berkas yang tiba lebih besar dari yang diumumkan. Mintalah alamat baru dengan ukuran yang benar.',
  en: 'The file that arrives is larger than announced. Ask for a new address with the right size.',
});

const sentBefore = refuse('ALREADY_SENT', {
  id: 'Berkas lain sudah tiba di alamat ini. Mintalah alamat baru untuk berkas ini.',
  en: 'Another file has already arrived at this address. Ask for a new one for this file.',
});
