import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { checkAnnouncedFile } from '../domain/document-file.ts';
import { lockClaim, NOT_THERE } from '../life-cycle/change-claim.ts';
import { tooLate } from '../life-cycle/too-late.ts';
import type { ClaimDocumentRefusalCode, ClaimDocumentUploadInput } from '../schema.types.ts';
import { ClaimDocumentTable, ClaimDocumentUploadTable } from './claim-document.table.ts';
import type { ClaimDocumentUploadRow } from './claim-document.table.ts';
import { MOST_DOCUMENTS } from './document.reads.ts';
import { IsNull } from 'typeorm';

/** The name of the job that clears up behind an upload. */
export const SWEEP_CLAIM_UPLOAD = 'sweep-claim-upload';

/** How long an address takes a file. */
const OPEN_FOR_MINUTES = 15;

/** An upload that began in the last moment may run this much longer; then what it left behind is swept. */
const SWEEP_AFTER_SECONDS = 60 * 60;

/** Opens a place that a document of a claim can be sent to. */
export async function requestDocumentUpload(
  context: Context,
  input: ClaimDocumentUploadInput,
  idempotencyKey: string,
): Promise<ClaimDocumentUploadRow | Refusal<ClaimDocumentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: 'requestClaimDocumentUpload', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimDocumentRefusalCode>(context.database, keyed, (transaction) =>
    request({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  const upload = await context.database.manager.findOneBy(ClaimDocumentUploadTable, { id: outcome.made });
  return upload ?? SWEPT.refused;
}

async function request(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  input: ClaimDocumentUploadInput,
): Promise<Outcome<string, ClaimDocumentRefusalCode>> {
  const { session, now } = context;
  const claim = await findClaimToSendTo(transaction, session, input.claimId);
  if ('refused' in claim) return claim;
  const standing = await transaction.countBy(ClaimDocumentTable, { claimId: claim.id, removedAt: IsNull() });
  if (standing >= MOST_DOCUMENTS) return TOO_MANY;
  const problem = checkAnnouncedFile(input);
  if (problem !== null) return problem;
  const inserted = await transaction.insert(ClaimDocumentUploadTable, {
    claimId: claim.id,
    kind: input.kind,
    fileName: input.fileName,
    bytes: input.bytes,
    sha256: input.sha256?.toLowerCase() ?? null,
    subject: session.subject,
    expiresAt: now.add({ minutes: OPEN_FOR_MINUTES }),
    documentId: null,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await enqueue(transaction, {
    name: SWEEP_CLAIM_UPLOAD,
    payload: { uploadId: id },
    key: `${SWEEP_CLAIM_UPLOAD} ${id}`,
    delaySeconds: OPEN_FOR_MINUTES * 60 + SWEEP_AFTER_SECONDS,
  });
  return { made: id };
}

/** The claim, locked, when this session may send documents to it. */
export async function findClaimToSendTo(
  transaction: Transaction,
  session: Session,
  claimId: string,
): Promise<ClaimRow | { readonly refused: Refusal<ClaimDocumentRefusalCode> }> {
  if (!may(session, 'claim:read') || !may(session, 'claim:upload')) {
    return refuseForbidden({ id: 'mengirim dokumen klaim', en: 'send documents of claims' });
  }
  const claim = await lockClaim(transaction, session, claimId);
  if (claim === null) return { refused: { ...NOT_THERE.refused, code: 'NOT_FOUND' } };
  return CHANGEABLE_CLAIM_STATES.includes(claim.state) ? claim : tooLate(claim.state);
}

const TOO_MANY = refuse('TOO_MANY', {
  id: `Klaim ini sudah memiliki ${MOST_DOCUMENTS} dokumen. Keluarkan yang tidak diperlukan.`,
  en: `This claim already has ${MOST_DOCUMENTS} documents. Take out what is not needed.`,
});

/** The same key long afterwards: nothing was sent, and the place was cleared. */
const SWEPT = refuse('EXPIRED', {
  id: 'Alamat unggah ini sudah kedaluwarsa. Mintalah yang baru dengan kunci idempotensi baru.',
  en: 'This upload address has expired. Ask for another with a new idempotency key.',
});
