import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';

import type { SignatoryCapacity, SignatoryPart } from '../schema.types.ts';

/** A person named in an agreement. */
export interface SignatoryRow {
  readonly agreementId: string;
  readonly position: number;
  readonly name: string;
  readonly title: string;
  readonly capacity: SignatoryCapacity;
  readonly part: SignatoryPart;
  readonly institutionCode: string | null;
}

/** People named in agreements, in the order of the text. */
export const SignatoryTable = new EntitySchema<SignatoryRow>({
  name: 'AgreementSignatory',
  tableName: 'agreement_signatory',
  columns: {
    agreementId: { ...column.uuid('agreement_id'), primary: true },
    position: { ...column.integer('position'), primary: true },
    name: column.text('name'),
    title: column.text('title'),
    capacity: column.text('capacity'),
    part: column.text('part'),
    institutionCode: nullable(column.text('institution_code')),
  } satisfies Record<keyof SignatoryRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'agreement_signatory_agreement_id_fkey',
      target: 'Agreement',
      columnNames: ['agreementId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'agreement_signatory_institution_code_fkey',
      target: 'Institution',
      columnNames: ['institutionCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
