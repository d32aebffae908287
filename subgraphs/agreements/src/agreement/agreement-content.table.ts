import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column } from '@payung/kit/columns.ts';

/** The version of what an agreement says: another one with every change of its row, parties, beneficiaries or head-counts. Triggers set it. */
export interface AgreementContentRow {
  readonly agreementId: string;
  readonly version: string;
}

/** Versions of what agreements say. */
export const AgreementContentTable = new EntitySchema<AgreementContentRow>({
  name: 'AgreementContent',
  tableName: 'agreement_content',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    version: column.uuid('version'),
  } satisfies Record<keyof AgreementContentRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'agreement_content_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
      onUpdate: 'CASCADE',
    },
  ],
});
