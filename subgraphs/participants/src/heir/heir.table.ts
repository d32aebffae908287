import { column, nullable } from '@payung/kit/columns.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { HeirRelation } from '../schema.types.ts';

/** An heir of a participant, as the family said. */
export interface HeirRow {
  readonly participantId: string;
  /** From 1, as written. */
  readonly position: number;
  readonly relation: HeirRelation;
  /** `HeirDetails` as JSON, encrypted (see kit/secret-box). */
  readonly detailsSealed: Buffer;
  readonly shareBasisPoints: number | null;
}

/** Heirs. */
export const HeirTable = new EntitySchema<HeirRow>({
  name: 'Heir',
  tableName: 'participant_heir',
  columns: {
    participantId: { ...column.uuid('participant_id'), primary: true },
    position: { ...column.integer('position'), primary: true },
    relation: column.text('relation'),
    detailsSealed: column.bytes('details_sealed'),
    shareBasisPoints: nullable(column.integer('share_basis_points')),
  } satisfies Record<keyof HeirRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'participant_heir_participant_id_fkey',
      target: 'Participant',
      columnNames: ['participantId'],
      referencedColumnNames: ['id'],
    },
  ],
});
