import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';

import type { InstitutionKind } from '../schema.types.ts';

/** An institution that can take part in agreements. */
export interface InstitutionRow {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly regionCode: string | null;
  readonly parentCode: string | null;
  /** Where its name and place come from. */
  readonly source: string;
}

/** Institutions by their code. */
export const InstitutionTable = new EntitySchema<InstitutionRow>({
  name: 'Institution',
  tableName: 'institution',
  columns: {
    code: column.textKey('code'),
    name: column.text('name'),
    kind: column.text('kind'),
    regionCode: nullable(column.text('region_code')),
    parentCode: nullable(column.text('parent_code')),
    source: column.text('source'),
  } satisfies Record<keyof InstitutionRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'institution_region_code_idx', columns: ['regionCode'] }],
});
