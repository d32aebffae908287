import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

/** A late report of stage I that went up to who watches over it. */
export interface ClaimEscalationRow {
  readonly claimId: string;
  readonly at: Instant;
  /** Until when stage I was due. */
  readonly dueAt: Instant;
  readonly answeredAt: Instant | null;
  readonly answeredByName: string | null;
}

/** Late reports that went up: one for a claim at most. */
export const ClaimEscalationTable = new EntitySchema<ClaimEscalationRow>({
  name: 'ClaimEscalation',
  tableName: 'claim_escalation',
  columns: {
    claimId: { ...column.uuid('claim_id'), primary: true },
    at: column.instant('at'),
    dueAt: column.instant('due_at'),
    answeredAt: nullable(column.instant('answered_at')),
    answeredByName: nullable(column.text('answered_by_name')),
  } satisfies Record<keyof ClaimEscalationRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'claim_escalation_open_idx', columns: ['claimId'], where: 'answered_at is null' }],
  foreignKeys: [
    {
      name: 'claim_escalation_claim_id_fkey',
      target: 'Claim',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
