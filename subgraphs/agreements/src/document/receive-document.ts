import type { Readable } from 'node:stream';

import { recordAudit } from '@payung/kit/audit.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { safeFileName } from '@payung/kit/files-name.ts';
import { receiveFile } from '@payung/kit/files-receive.ts';
import type { ReceivedFile } from '@payung/kit/files-receive.ts';
import { keepSealed } from '@payung/kit/files-sealed.ts';
import type { KeptFile } from '@payung/kit/files-sealed.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';

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
  readonly scan: ScanFile;
  readonly uploadId: string;
  /** The bytes, read as fast as they can be written. */
  readonly body: Readable;
}

/**
 * Receives the file of an upload. It becomes a document in one transaction with its audit record, after its sealed bytes are
 * safe under a name of their own: the same file sent twice, at once or later, is one document, and another file never takes
 * its place. Of two that arrive at once, the one that becomes no document is swept.
 *
 * @throws Error when the sender leaves in the middle; nothing is written then
 */
export async function receiveDocument(receiving: Receiving): Promise<Outcome<DocumentRow, DocumentRefusalCode>> {
  const { context, files, scan, uploadId, body } = receiving;
  const upload = isUuid(uploadId) ? await context.loaders.documentUploads.load(uploadId) : null;
  if (upload === null || upload.subject !== context.session.subject) return notThere;
  const found = await findAgreementInPlace(context, upload.agreementId, SENDING);
  if (found.refused !== undefined) return found;

  const received = await receiveFile(body, upload.bytes);
  if (received === 'TOO_LARGE') return moreThanAnnounced;
  try {
    const problem = checkArrivedFile(upload, received);
    if (problem !== null) return problem;
    const scanned = scan === null ? 'CLEAN' : await scan(received.read());
    if (scanned === 'INFECTED') {
      await tellTrail(context, upload, received);
      return infected;
    }
    if (scanned === 'UNAVAILABLE') return noScanner;
    const kept =
      upload.documentId === null
        ? await keepSealed({ files, sealer: context.sealer }, folderOfUpload(uploadId), received)
        : NOT_KEPT;
    return await context.database.transaction((transaction) =>
      register(transaction, { context, upload, received, kept, agreementVersion: found.made.version }),
    );
  } finally {
    await received.discard();
  }
}

/** A file that has arrived before: the document that it is has its own. */
const NOT_KEPT: KeptFile = { storageKey: '', fileKeySealed: null };

interface Arrival {
  readonly context: Receiving['context'];
  readonly upload: DocumentUploadRow;
  readonly received: ReceivedFile;
  readonly kept: KeptFile;
  readonly agreementVersion: number;
}

async function register(
  transaction: Transaction,
  { context, upload, received, kept, agreementVersion }: Arrival,
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
    storageKey: kept.storageKey,
    fileKeySealed: kept.fileKeySealed,
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

/** That a scanner found something is worth a line on the trail, though nothing is kept. */
async function tellTrail(
  { database, session, requestId, now }: Receiving['context'],
  { agreementId, kind }: DocumentUploadRow,
  { sha256 }: ReceivedFile,
): Promise<void> {
  await database.transaction((transaction) =>
    recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'document:upload',
        entityType: 'Agreement',
        entityId: agreementId,
        details: { refused: 'INFECTED', kind, sha256 },
      },
    ),
  );
}

const notThere = refuse('NOT_FOUND', {
  id: 'Tidak ada unggahan seperti ini untuk Anda. Mintalah alamat baru.',
  en: 'There is no such upload of yours. Ask for a new address.',
});

const moreThanAnnounced = refuse('DAMAGED', {
  id: 'Berkas yang tiba lebih besar dari yang diumumkan. Mintalah alamat baru dengan ukuran yang benar.',
  en: 'The file that arrives is larger than announced. Ask for a new address with the right size.',
});

const infected = refuse('INFECTED', {
  id: 'Pemindai virus menemukan sesuatu pada berkas ini. Tidak ada yang disimpan. Bersihkan perangkat Anda, lalu pindai ulang dokumennya.',
  en: 'The virus scanner found something in this file. Nothing was kept. Clean your device, then scan the paper again.',
});

const noScanner = refuse('SCANNER_UNAVAILABLE', {
  id: 'Pemindai virus tidak menjawab. Tidak ada yang disimpan. Coba lagi sebentar lagi.',
  en: 'The virus scanner does not answer. Nothing was kept. Try again shortly.',
});

const sentBefore = refuse('ALREADY_SENT', {
  id: 'Berkas lain sudah tiba di alamat ini. Mintalah alamat baru untuk berkas ini.',
  en: 'Another file has already arrived at this address. Ask for a new one for this file.',
});
