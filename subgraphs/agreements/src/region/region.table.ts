import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';

import type { RegionKind } from '../schema.types.ts';

/** A region of the official list, or the nation. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly parentCode: string | null;
  /** The version of the list that the row comes from. */
  readonly version: string;
  readonly regencies: number;
  readonly districts: number;
  readonly villages: number;
}

/** Regions by their Kemendagri code. */
export const RegionTable = new EntitySchema<RegionRow>({
  name: 'Region',
  tableName: 'region',
  columns: {
    code: column.textKey('code'),
    name: column.text('name'),
    kind: column.text('kind'),
    parentCode: nullable(column.text('parent_code')),
    version: column.text('version'),
    regencies: column.integer('regencies'),
    districts: column.integer('districts'),
    villages: column.integer('villages'),
  } satisfies Record<keyof RegionRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'region_parent_code_idx', columns: ['parentCode', 'code'] },
    { name: 'region_name_idx', synchronize: false },
  ],
});
