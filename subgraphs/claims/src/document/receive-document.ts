import type { Readable } from 'node:stream';

import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { FileStore } from '@payung/kit/files.ts';
import { safeFileName } from '@payung/kit/files-name.ts';
import { receiveFile } from '@payung/kit/files-receive.ts';
import type { ReceivedFile } from '@payung/kit/files-receive.ts';
import { keepSealed } from '@payung/kit/files-sealed.ts';
import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome } from '@payung/kit/refusal.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import { ClaimTable } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkArrivedFile, DOCUMENT_TYPES } from '../domain/document-file.ts';
import { appendClaimEvent } from '../life-cycle/append-claim-event.ts';
import type { ClaimDocumentRefusalCode } from '../schema.types.ts';
import { ClaimDocumentTable, ClaimDocumentUploadTable } from './claim-document.table.ts';
import type { ClaimDocumentRow, ClaimDocumentUploadRow } from './claim-document.table.ts';
import { findClaimToSendTo } from './request-document-upload.ts';
import { folderOfUpload } from './sweep-document-upload.ts';
import type { ScanFile } from '@payung/kit/virus-scanner.ts';

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
 * Receives the file of an upload. It is hashed, sniffed and scanned before its bytes are kept, and becomes a document in one transaction
 * with the entry of the history and the trail. The same file sent twice is one document; another never takes its place.
 *
 * @throws Error when the sender leaves in the middle; nothing is written then
 */
export async function receiveDocument({
  context,
  files,
  scan,
  uploadId,
  body,
}: Receiving): Promise<Outcome<ClaimDocumentRow, ClaimDocumentRefusalCode>> {
  const { database, session, now } = context;
  const upload = isUuid(uploadId) ? await database.manager.findOneBy(ClaimDocumentUploadTable, { id: uploadId }) : null;
  if (upload === null || upload.subject !== session.subject) return NOT_THERE;
  const received = await receiveFile(body, upload.bytes);
  if (received === 'TOO_LARGE') return MORE_THAN_ANNOUNCED;
  try {
    const problem = checkArrivedFile(upload, received);
    if (problem !== null) return problem;
    const scanned = scan === null ? null : await scan(received.read());
    if (scanned === 'INFECTED') {
      await tellTrail(context, upload, received);
      return INFECTED;
    }
    if (scanned === 'UNAVAILABLE') return NO_SCANNER;
    const mediaType = received.mediaType ?? '';
    // Kept under a name of its own: of two that arrive at once, the one that becomes no document is swept.
    const kept =
      upload.documentId === null
        ? await keepSealed({ files, sealer: context.sealer }, folderOfUpload(uploadId), received)
        : null;
    return await database.transaction((transaction) =>
      register(transaction, {
        context,
        upload,
        document: {
          claimId: upload.claimId,
          kind: upload.kind,
          fileName: safeFileName(upload.fileName, DOCUMENT_TYPES[mediaType] ?? 'bin'),
          mediaType,
          bytes: received.bytes,
          sha256: received.sha256,
          ...(kept ?? NOT_KEPT),
          scanned: scanned === 'CLEAN',
          uploadedAt: now,
          uploadedByName: session.name,
          removedAt: null,
        },
      }),
    );
  } finally {
    await received.discard();
  }
}

/** A file that has arrived before: the document that it is has its own. */
const NOT_KEPT = { storageKey: '', fileKeySealed: null } as const;

interface Arrival {
  readonly context: Receiving['context'];
  readonly upload: ClaimDocumentUploadRow;
  readonly document: Omit<ClaimDocumentRow, 'id'>;
}

async function register(
  transaction: Transaction,
  { context, upload, document }: Arrival,
): Promise<Outcome<ClaimDocumentRow, ClaimDocumentRefusalCode>> {
  const { session, requestId, now } = context;
  const claim = await findClaimToSendTo(transaction, session, toGlobalId('Claim', upload.claimId));
  if ('refused' in claim) return claim;
  // The second of two that arrive at once waits here for the first.
  const locked = await transaction.findOne(ClaimDocumentUploadTable, {
    where: { id: upload.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (locked === null) return NOT_THERE;
  if (locked.documentId !== null) {
    const there = await transaction.findOneByOrFail(ClaimDocumentTable, { id: locked.documentId });
    return there.sha256 === document.sha256 ? { made: there } : SENT_BEFORE;
  }
  const inserted = await transaction.insert(ClaimDocumentTable, document);
  const { id } = inserted.identifiers[0] as { id: string };
  await transaction.update(ClaimDocumentUploadTable, { id: upload.id }, { documentId: id });
  const version = claim.version + 1;
  await transaction.update(ClaimTable, { id: claim.id }, { version });
  await appendClaimEvent(
    transaction,
    { session, now },
    {
      claimId: claim.id,
      version,
      kind: 'DOCUMENT',
      fromState: claim.state,
      toState: claim.state,
      changedFields: ['documents'],
    },
  );
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'claim:upload',
      entityType: 'Claim',
      entityId: claim.id,
      details: { documentId: id, kind: document.kind, bytes: document.bytes, sha256: document.sha256 },
    },
  );
  return { made: await transaction.findOneByOrFail(ClaimDocumentTable, { id }) };
}

/** That a scanner found something is worth a line on the trail, though nothing is kept. */
async function tellTrail(
  { database, session, requestId, now }: Receiving['context'],
  { claimId, kind }: ClaimDocumentUploadRow,
  { sha256 }: ReceivedFile,
): Promise<void> {
  await database.transaction((transaction) =>
    recordAudit(
      transaction,
      { session, requestId, now },
      {
        action: 'claim:upload',
        entityType: 'Claim',
        entityId: claimId,
        details: { refused: 'INFECTED', kind, sha256 },
      },
    ),
  );
}

const NOT_THERE = refuse('NOT_FOUND', {
  id: 'Tidak ada unggahan seperti ini untuk Anda. Mintalah alamat baru.',
  en: 'There is no such upload of yours. Ask for a new address.',
});

const MORE_THAN_ANNOUNCED = refuse('DAMAGED', {
  id: 'Berkas yang tiba lebih besar dari yang diumumkan. Mintalah alamat baru dengan ukuran yang benar.',
  en: 'The file that arrives is larger than announced. Ask for a new address with the right size.',
});

const SENT_BEFORE = refuse('ALREADY_SENT', {
  id: 'Berkas lain sudah tiba di alamat ini. Mintalah alamat baru untuk berkas ini.',
  en: 'Another file has already arrived at this address. Ask for a new one for this file.',
});

const INFECTED = refuse('INFECTED', {
  id: 'Pemindai virus menemukan sesuatu pada berkas ini. Tidak ada yang disimpan. Bersihkan perangkat Anda, lalu pindai ulang dokumennya.',
  en: 'The virus scanner found something in this file. Nothing was kept. Clean your device, then scan the paper again.',
});

const NO_SCANNER = refuse('SCANNER_UNAVAILABLE', {
  id: 'Pemindai virus tidak menjawab. Tidak ada yang disimpan. Coba lagi sebentar lagi.',
  en: 'The virus scanner does not answer. Nothing was kept. Try again shortly.',
});
