import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column } from '@payung/kit/columns.ts';

/** The version of the reference data: another one with every change. Triggers set it. */
export interface ReferenceVersionRow {
  /** There is one row. */
  readonly name: string;
  readonly version: string;
}

/** The version of regions, institutions, elections and categories. */
export const ReferenceVersionTable = new EntitySchema<ReferenceVersionRow>({
  name: 'ReferenceVersion',
  tableName: 'reference_version',
  columns: {
    name: column.textKey('name'),
    version: column.uuid('version'),
  } satisfies Record<keyof ReferenceVersionRow, EntitySchemaColumnOptions>,
});
