import { column } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

/** The public holidays of a year as their owner told them: a copy, so that days are counted while the owner is silent. */
export interface HolidayCopyRow {
  readonly year: number;
  /** `YYYY-MM-DD`. */
  readonly days: readonly string[];
  readonly knownAt: Instant;
}

/** Copies of holidays. */
export const HolidayCopyTable = new EntitySchema<HolidayCopyRow>({
  name: 'HolidayCopy',
  tableName: 'holiday_copy',
  columns: {
    year: { ...column.integer('year'), primary: true },
    days: column.textList('days'),
    knownAt: column.instant('known_at'),
  } satisfies Record<keyof HolidayCopyRow, EntitySchemaColumnOptions>,
});
