import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import type { Context } from '../context.ts';
import { SPECIFIC_KINDS } from '../domain/document-checklist.ts';
import { runEachTime } from '../life-cycle/run-each-time.ts';
import type { ClaimDocumentRefusalCode } from '../schema.types.ts';
import { ClaimDocumentTable } from './claim-document.table.ts';
import type { ClaimDocumentRow } from './claim-document.table.ts';

/** How long a document can be read at an address that was given out. */
const READ_FOR_MINUTES = 5;

/** A document with the address to read it at. */
export interface OpenedDocument {
  readonly document: ClaimDocumentRow;
  readonly url: string;
  readonly expiresAt: Instant;
}

/** The path at which a document is read, at the origin of the graph. */
export function documentPath(documentId: string): string {
  return `/downloads/claims/${documentId}`;
}

/** Gives an address to read a document at, after who reads it is on the trail. Specific data needs a permission of its own. */
export async function openDocument(
  { session: asked, database, loaders, urls, now, requestId }: Context,
  id: string,
  idempotencyKey: string,
): Promise<OpenedDocument | Refusal<ClaimDocumentRefusalCode>> {
  const session = permit(asked, 'reference:read');
  const document = isUuid(id) ? await database.manager.findOneBy(ClaimDocumentTable, { id }) : null;
  const claim = document === null ? null : await loaders.claims.load(document.claimId);
  const keyed = { session, command: 'openClaimDocument', key: idempotencyKey, input: { id } };
  const outcome = await runEachTime<ClaimDocumentRefusalCode>(database, keyed, async (transaction) => {
    if (document === null || claim === null || document.removedAt !== null) return NO_DOCUMENT;
    const permission = SPECIFIC_KINDS.includes(document.kind) ? 'claim:read-medical' : 'claim:read-document';
    if (!may(session, permission)) return refuseForbidden({ id: 'membaca dokumen ini', en: 'read this document' });
    const source = { session, requestId, now };
    const details = { documentId: id, kind: document.kind };
    await recordAudit(transaction, source, { action: permission, entityType: 'Claim', entityId: claim.id, details });
    return { made: id };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  if (document === null) throw new Error('a document that was opened is gone');
  const expiresAt = now.add({ minutes: READ_FOR_MINUTES });
  return { document, url: urls.sign(documentPath(id), expiresAt, session.networks), expiresAt };
}

const NO_DOCUMENT = refuse('NOT_FOUND', { id: 'Dokumen ini tidak ditemukan.', en: 'There is no such document.' }, 'id');
