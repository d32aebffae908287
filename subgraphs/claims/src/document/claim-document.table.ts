import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { ClaimDocumentKind } from '../schema.types.ts';

/** A document on a claim. Its bytes are in the file store under its storage key. */
export interface ClaimDocumentRow {
  readonly id: string;
  readonly claimId: string;
  readonly kind: ClaimDocumentKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  /** The key that its bytes are sealed with, sealed itself. Null for a document from before documents were sealed, until the worker has sealed it. */
  readonly fileKeySealed: Buffer | null;
  readonly scanned: boolean;
  readonly uploadedAt: Instant;
  readonly uploadedByName: string;
  readonly removedAt: Instant | null;
}

/** A place that a document may be sent to, for a while. */
export interface ClaimDocumentUploadRow {
  readonly id: string;
  readonly claimId: string;
  readonly kind: ClaimDocumentKind;
  /** As the sender wrote it: made safe once the type of the bytes is known. */
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly subject: string;
  readonly expiresAt: Instant;
  readonly documentId: string | null;
}

const claimKey = (name: string) => ({
  name,
  target: 'Claim',
  columnNames: ['claimId'],
  referencedColumnNames: ['id'],
});

/** Documents on claims. */
export const ClaimDocumentTable = new EntitySchema<ClaimDocumentRow>({
  name: 'ClaimDocument',
  tableName: 'claim_document',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    kind: column.text('kind'),
    fileName: column.text('file_name'),
    mediaType: column.text('media_type'),
    bytes: column.integer('bytes'),
    sha256: column.text('sha256'),
    storageKey: column.text('storage_key'),
    fileKeySealed: nullable(column.bytes('file_key_sealed')),
    scanned: column.boolean('scanned'),
    uploadedAt: column.instant('uploaded_at'),
    uploadedByName: column.text('uploaded_by_name'),
    removedAt: nullable(column.instant('removed_at')),
  } satisfies Record<keyof ClaimDocumentRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'claim_document_claim_id_idx', columns: ['claimId', 'id'] },
    { name: 'claim_document_not_sealed_idx', columns: ['id'], where: 'file_key_sealed is null' },
  ],
  uniques: [{ name: 'claim_document_storage_key_key', columns: ['storageKey'] }],
  checks: [
    { name: 'claim_document_bytes_check', expression: 'bytes > 0' },
    { name: 'claim_document_sha256_check', expression: "sha256 ~ '^[0-9a-f]{64}$'" },
  ],
  foreignKeys: [claimKey('claim_document_claim_id_fkey')],
});

/** Places that documents may be sent to. */
export const ClaimDocumentUploadTable = new EntitySchema<ClaimDocumentUploadRow>({
  name: 'ClaimDocumentUpload',
  tableName: 'claim_document_upload',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    kind: column.text('kind'),
    fileName: column.text('file_name'),
    bytes: column.integer('bytes'),
    sha256: nullable(column.text('sha256')),
    subject: column.text('subject'),
    expiresAt: column.instant('expires_at'),
    documentId: nullable(column.uuid('document_id')),
  } satisfies Record<keyof ClaimDocumentUploadRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'claim_document_upload_bytes_check', expression: 'bytes > 0' }],
  foreignKeys: [
    claimKey('claim_document_upload_claim_id_fkey'),
    {
      name: 'claim_document_upload_document_id_fkey',
      target: 'ClaimDocument',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
