import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';

import type { Confidence, OfficerBody, OfficerLevel } from '../schema.types.ts';

/** A category of election officer. */
export interface OfficerCategoryRow {
  readonly code: string;
  /** Its place in the order of body and level. */
  readonly position: number;
  readonly nameId: string;
  readonly nameEn: string;
  readonly body: OfficerBody;
  readonly level: OfficerLevel;
  readonly adHoc: boolean;
  readonly civilServants: boolean;
  /** Fewest and most seats per unit; null where no rule is known. */
  readonly seatsMinimum: number | null;
  readonly seatsMaximum: number | null;
  readonly seatsSource: string | null;
  readonly seatsConfidence: Confidence | null;
}

/** Categories by their code. */
export const OfficerCategoryTable = new EntitySchema<OfficerCategoryRow>({
  name: 'OfficerCategory',
  tableName: 'officer_category',
  columns: {
    code: column.textKey('code'),
    position: column.integer('position'),
    nameId: column.text('name_id'),
    nameEn: column.text('name_en'),
    body: column.text('body'),
    level: column.text('level'),
    adHoc: column.boolean('ad_hoc'),
    civilServants: column.boolean('civil_servants'),
    seatsMinimum: nullable(column.integer('seats_minimum')),
    seatsMaximum: nullable(column.integer('seats_maximum')),
    seatsSource: nullable(column.text('seats_source')),
    seatsConfidence: nullable(column.text('seats_confidence')),
  } satisfies Record<keyof OfficerCategoryRow, EntitySchemaColumnOptions>,
});
