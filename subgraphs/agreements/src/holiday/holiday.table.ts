import { column } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { Confidence } from '../schema.types.ts';

/** A public holiday, or a day that a calendar holds for one and that is none. */
export interface HolidayRow {
  readonly day: PlainDate;
  readonly nameId: string;
  readonly nameEn: string;
  /** False: a working day after all. */
  readonly observed: boolean;
  readonly source: string;
  readonly confidence: Confidence;
  readonly recordedAt: Instant;
}

/** Public holidays by their day. */
export const HolidayTable = new EntitySchema<HolidayRow>({
  name: 'PublicHoliday',
  tableName: 'public_holiday',
  columns: {
    day: { ...column.date('day'), primary: true },
    nameId: column.text('name_id'),
    nameEn: column.text('name_en'),
    observed: column.boolean('observed'),
    source: column.text('source'),
    confidence: column.text('confidence'),
    recordedAt: column.instant('recorded_at'),
  } satisfies Record<keyof HolidayRow, EntitySchemaColumnOptions>,
});
