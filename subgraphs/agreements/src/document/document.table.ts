import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { DocumentKind } from '../schema.types.ts';

/** Who did something, as their token named them. */
export interface Actor {
  readonly name: string;
  readonly institutionCode: string | null;
}

/** A file kept with an agreement. Its bytes are in the file store under its storage key. */
export interface DocumentRow {
  readonly id: string;
  readonly agreementId: string;
  readonly agreementVersion: number;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  /** The key that its bytes are sealed with, sealed itself. Null for a document from before documents were sealed, until the worker has sealed it. */
  readonly fileKeySealed: Buffer | null;
  readonly uploadedByName: string;
  readonly uploadedByInstitution: string | null;
  readonly uploadedAt: Instant;
  readonly removedAt: Instant | null;
  readonly removedByName: string | null;
  readonly removedByInstitution: string | null;
  readonly removalReason: string | null;
}

/** A place that a file may be sent to, for a while. */
export interface DocumentUploadRow {
  readonly id: string;
  readonly agreementId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** As the sender wrote it: made safe once the type of the bytes is known. */
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly subject: string;
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
  readonly documentId: string | null;
}

const institutionKey = (name: string, property: string) => ({
  name,
  target: 'Institution',
  columnNames: [property],
  referencedColumnNames: ['code'],
});

/** Documents of agreements. */
export const DocumentTable = new EntitySchema<DocumentRow>({
  name: 'AgreementDocument',
  tableName: 'agreement_document',
  columns: {
    id: column.uuidKey(),
    agreementId: column.uuid('agreement_id'),
    agreementVersion: column.integer('agreement_version'),
    kind: column.text('kind'),
    title: column.text('title'),
    fileName: column.text('file_name'),
    mediaType: column.text('media_type'),
    bytes: column.integer('bytes'),
    sha256: column.text('sha256'),
    storageKey: column.text('storage_key'),
    fileKeySealed: nullable(column.bytes('file_key_sealed')),
    uploadedByName: column.text('uploaded_by_name'),
    uploadedByInstitution: nullable(column.text('uploaded_by_institution')),
    uploadedAt: column.instant('uploaded_at'),
    removedAt: nullable(column.instant('removed_at')),
    removedByName: nullable(column.text('removed_by_name')),
    removedByInstitution: nullable(column.text('removed_by_institution')),
    removalReason: nullable(column.text('removal_reason')),
  } satisfies Record<keyof DocumentRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'agreement_document_agreement_id_idx', columns: ['agreementId', 'id'] },
    { name: 'agreement_document_not_sealed_idx', columns: ['id'], where: 'file_key_sealed is null' },
  ],
  uniques: [{ name: 'agreement_document_storage_key_key', columns: ['storageKey'] }],
  checks: [
    { name: 'agreement_document_bytes_check', expression: 'bytes > 0' },
    { name: 'agreement_document_sha256_check', expression: "sha256 ~ '^[0-9a-f]{64}$'" },
    {
      name: 'agreement_document_check',
      expression:
        '(removed_at is null) = (removal_reason is null) and (removed_at is null) = (removed_by_name is null)',
    },
  ],
  foreignKeys: [
    {
      name: 'agreement_document_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
    institutionKey('agreement_document_uploaded_by_institution_fkey', 'uploadedByInstitution'),
    institutionKey('agreement_document_removed_by_institution_fkey', 'removedByInstitution'),
  ],
});

/** Places that files may be sent to. */
export const DocumentUploadTable = new EntitySchema<DocumentUploadRow>({
  name: 'DocumentUpload',
  tableName: 'document_upload',
  columns: {
    id: column.uuidKey(),
    agreementId: column.uuid('agreement_id'),
    kind: column.text('kind'),
    title: column.text('title'),
    fileName: column.text('file_name'),
    bytes: column.integer('bytes'),
    sha256: nullable(column.text('sha256')),
    subject: column.text('subject'),
    requestedAt: column.instant('requested_at'),
    expiresAt: column.instant('expires_at'),
    documentId: nullable(column.uuid('document_id')),
  } satisfies Record<keyof DocumentUploadRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'document_upload_bytes_check', expression: 'bytes > 0' }],
  foreignKeys: [
    {
      name: 'document_upload_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'document_upload_document_id_fkey',
      target: 'AgreementDocument',
      columnNames: ['documentId'],
      referencedColumnNames: ['id'],
    },
  ],
});
