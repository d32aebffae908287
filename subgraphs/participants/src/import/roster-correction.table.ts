import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { RosterField } from '../schema.types.ts';
import type { ImportActor } from './roster-import.table.ts';

/** What somebody put into one cell of one row. The newest of a cell holds. */
export interface RosterCorrectionRow {
  readonly id: string;
  readonly importId: string;
  readonly rowNumber: number;
  readonly field: RosterField;
  /** The text, encrypted; null once the import was purged. */
  readonly textSealed: Buffer | null;
  /** Whether it is the repair that was proposed. */
  readonly wasProposed: boolean;
  readonly correctedBy: string;
  /** Null in rows of before it was kept. */
  readonly corrector: ImportActor | null;
  readonly correctedAt: Instant;
}

/** Corrections of cells of rosters. */
export const RosterCorrectionTable = new EntitySchema<RosterCorrectionRow>({
  name: 'RosterCorrection',
  tableName: 'roster_correction',
  columns: {
    id: column.uuidKey(),
    importId: column.uuid('import_id'),
    rowNumber: column.integer('row_number'),
    field: column.text('field'),
    textSealed: nullable(column.bytes('text_sealed')),
    wasProposed: column.boolean('was_proposed'),
    correctedBy: column.text('corrected_by'),
    corrector: nullable(column.json('corrector')),
    correctedAt: column.instant('corrected_at'),
  } satisfies Record<keyof RosterCorrectionRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'roster_correction_row_idx', columns: ['importId', 'rowNumber', 'id'] }],
  foreignKeys: [
    {
      name: 'roster_correction_import_id_fkey',
      target: 'RosterImport',
      columnNames: ['importId'],
      referencedColumnNames: ['id'],
    },
  ],
});
