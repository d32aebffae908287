import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { BeneficiaryRelation } from '../schema.types.ts';

/** Somebody recorded on a claim who may be paid. Rows are superseded and never removed: payments name them. */
export interface ClaimBeneficiaryRow {
  readonly id: string;
  readonly claimId: string;
  readonly position: number;
  readonly relation: BeneficiaryRelation;
  readonly alive: boolean;
  /** Sealed `BeneficiaryDetails`. */
  readonly details: Buffer;
  readonly phoneMasked: string | null;
  readonly accountMasked: string | null;
  readonly shareBasisPoints: number | null;
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
}

/** Who may be paid on claims. */
export const ClaimBeneficiaryTable = new EntitySchema<ClaimBeneficiaryRow>({
  name: 'ClaimBeneficiary',
  tableName: 'claim_beneficiary',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    position: column.integer('position'),
    relation: column.text('relation'),
    alive: column.boolean('alive'),
    details: column.bytes('details'),
    phoneMasked: nullable(column.text('phone_masked')),
    accountMasked: nullable(column.text('account_masked')),
    shareBasisPoints: nullable(column.integer('share_basis_points')),
    recordedAt: column.instant('recorded_at'),
    supersededAt: nullable(column.instant('superseded_at')),
  } satisfies Record<keyof ClaimBeneficiaryRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'claim_beneficiary_claim_id_idx', columns: ['claimId', 'position'] }],
  foreignKeys: [
    {
      name: 'claim_beneficiary_claim_id_fkey',
      target: 'Claim',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
