import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { ClaimEventKind, ClaimReason, ClaimState } from '../schema.types.ts';

/** An entry in the history of a claim. Entries are appended and never changed. */
export interface ClaimEventRow {
  readonly claimId: string;
  /** The version of the claim that it made. */
  readonly version: number;
  readonly kind: ClaimEventKind;
  readonly fromState: ClaimState | null;
  readonly toState: ClaimState;
  readonly at: Instant;
  readonly subject: string;
  readonly actorName: string;
  readonly institutionCode: string | null;
  readonly reasons: readonly ClaimReason[];
  /** Sealed: words about a case are often about health. */
  readonly note: Buffer | null;
  /** Names of the facts that it changed, as inputs name them. */
  readonly changedFields: readonly string[];
}

/** The history of claims. */
export const ClaimEventTable = new EntitySchema<ClaimEventRow>({
  name: 'ClaimEvent',
  tableName: 'claim_event',
  columns: {
    claimId: { ...column.uuid('claim_id'), primary: true },
    version: { ...column.integer('version'), primary: true },
    kind: column.text('kind'),
    fromState: nullable(column.text('from_state')),
    toState: column.text('to_state'),
    at: column.instant('at'),
    subject: column.text('subject'),
    actorName: column.text('actor_name'),
    institutionCode: nullable(column.text('institution_code')),
    reasons: column.textList('reasons'),
    note: nullable(column.bytes('note')),
    changedFields: column.textList('changed_fields'),
  } satisfies Record<keyof ClaimEventRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'claim_event_claim_id_fkey',
      target: 'Claim',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
