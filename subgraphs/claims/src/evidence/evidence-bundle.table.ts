import { column } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

/** A bundle of evidence as it was made once. Bundles are appended and never changed. */
export interface EvidenceBundleRow {
  readonly id: string;
  readonly claimId: string;
  readonly madeAt: Instant;
  readonly manifestSha256: string;
  /** Sealed JSON of the bundle. */
  readonly content: Buffer;
}

/** Bundles of evidence. */
export const EvidenceBundleTable = new EntitySchema<EvidenceBundleRow>({
  name: 'EvidenceBundle',
  tableName: 'evidence_bundle',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    madeAt: column.instant('made_at'),
    manifestSha256: column.text('manifest_sha256'),
    content: column.bytes('content'),
  } satisfies Record<keyof EvidenceBundleRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'evidence_bundle_claim_id_idx', columns: ['claimId', 'id'] }],
  foreignKeys: [
    {
      name: 'evidence_bundle_claim_id_fkey',
      target: 'Claim',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
