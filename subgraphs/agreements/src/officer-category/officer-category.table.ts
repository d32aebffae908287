import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import { column, nullable } from '@payung/kit/columns.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Seats } from '../domain/seats.ts';
import type { Confidence, OfficerBody, OfficerLevel } from '../schema.types.ts';

/** A category of election officer. */
export interface OfficerCategoryListed {
  readonly code: string;
  /** Its place in the order of body and level. */
  readonly position: number;
  readonly nameId: string;
  readonly nameEn: string;
  readonly body: OfficerBody;
  readonly level: OfficerLevel;
  readonly adHoc: boolean;
  readonly civilServants: boolean;
}

/** How many seats one unit of a category has, from a day on. Combined categories have none of their own. */
export interface OfficerSeatsRow {
  readonly id: string;
  readonly categoryCode: string;
  /** Null: from the beginning. */
  readonly effectiveFrom: PlainDate | null;
  readonly minimum: number;
  /** What expected head-counts are computed with. */
  readonly usual: number;
  readonly maximum: number;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A category that a combined one counts together with others. */
export interface OfficerCategoryPartRow {
  readonly categoryCode: string;
  readonly partCode: string;
  readonly position: number;
}

/** Categories by their code. */
export const OfficerCategoryTable = new EntitySchema<OfficerCategoryListed>({
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
  } satisfies Record<keyof OfficerCategoryListed, EntitySchemaColumnOptions>,
});

const ofCategory = (name: string, property: string) => ({
  name,
  target: 'OfficerCategory',
  columnNames: [property],
  referencedColumnNames: ['code'],
});

/** Seats from a day on. */
export const OfficerSeatsTable = new EntitySchema<OfficerSeatsRow>({
  name: 'OfficerSeats',
  tableName: 'officer_seats',
  columns: {
    id: column.uuidKey(),
    categoryCode: column.text('category_code'),
    effectiveFrom: nullable(column.date('effective_from')),
    minimum: column.integer('minimum'),
    usual: column.integer('usual'),
    maximum: column.integer('maximum'),
    source: column.text('source'),
    confidence: column.text('confidence'),
  } satisfies Record<keyof OfficerSeatsRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'officer_seats_category_code_idx', synchronize: false }],
  checks: [
    {
      name: 'officer_seats_check',
      expression: '0 <= minimum and minimum <= usual and usual <= maximum and maximum > 0',
    },
  ],
  foreignKeys: [ofCategory('officer_seats_category_code_fkey', 'categoryCode')],
});

/** What combined categories consist of. */
export const OfficerCategoryPartTable = new EntitySchema<OfficerCategoryPartRow>({
  name: 'OfficerCategoryPart',
  tableName: 'officer_category_part',
  columns: {
    categoryCode: column.textKey('category_code'),
    partCode: column.textKey('part_code'),
    position: column.integer('position'),
  } satisfies Record<keyof OfficerCategoryPartRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    ofCategory('officer_category_part_category_code_fkey', 'categoryCode'),
    ofCategory('officer_category_part_part_code_fkey', 'partCode'),
  ],
});

/** A category with the seats in effect on a day and, where it is combined, its parts. */
export interface OfficerCategoryRow extends OfficerCategoryListed {
  /** Of a combined category, those of its parts together; null where no rule is known. */
  readonly seats: Seats | null;
  readonly seatsFrom: PlainDate | null;
  readonly seatsMinimum: number | null;
  readonly seatsMaximum: number | null;
  /** Codes of the categories that it counts together, in order; empty unless it is combined. */
  readonly parts: readonly string[];
}
