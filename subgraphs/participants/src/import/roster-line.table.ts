import { column, nullable } from '@payung/kit/columns.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { EmploymentStatus, HeirRelation, Sex } from '../schema.types.ts';

/** Where a row stands by itself; with how far its import is this gives the state of the schema. */
export type LineState = 'READY' | 'REJECTED' | 'ALREADY_ENROLLED';

/** One row of a roster, as it was understood. */
export interface RosterLineRow {
  readonly importId: string;
  /** As people count: the header is row 1. */
  readonly rowNumber: number;
  readonly state: LineState;
  /** The cell as it came, encrypted. */
  readonly nikSealed: Buffer | null;
  /** Null unless the NIK reads well. */
  readonly nikFingerprint: Buffer | null;
  readonly name: string | null;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
  readonly residenceCode: string | null;
  readonly employmentStatus: EmploymentStatus | null;
  readonly categoryCode: string | null;
  readonly regionCode: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly wageBase: Rupiah | null;
  readonly pollingStation: string | null;
  readonly phoneSealed: Buffer | null;
  readonly kpjSealed: Buffer | null;
  /** Null where there is no KPJ, and in rows that were staged before there were fingerprints. */
  readonly kpjFingerprint: Buffer | null;
  readonly heirRelations: readonly HeirRelation[] | null;
  /** `HeirDetails` of each, encrypted. */
  readonly heirDetails: readonly Buffer[] | null;
  /** Cells that could not be read, by what they hold, encrypted JSON. */
  readonly unreadSealed: Buffer | null;
  /** Whether somebody corrected a cell. */
  readonly corrected: boolean;
  /** Whether the enrolment was there before and the row tells what is not recorded of the person. */
  readonly supplements: boolean;
  /** Why an undo left the enrolment of this row as it is. */
  readonly keptFor: 'CLAIM' | 'CHANGED' | null;
  /** Of the enrolment that the row makes, or would. */
  readonly enrolmentId: string;
  /** Of the enrolment that was there before. */
  readonly existingEnrolmentId: string | null;
  readonly duplicateOf: number | null;
  readonly errors: readonly number[] | null;
  readonly warnings: readonly number[] | null;
}

const smallintList = (name: string): EntitySchemaColumnOptions => ({ type: 'smallint', array: true, name });

/** Rows of rosters. */
export const RosterLineTable = new EntitySchema<RosterLineRow>({
  name: 'RosterLine',
  tableName: 'roster_import_row',
  columns: {
    importId: { ...column.uuid('import_id'), primary: true },
    rowNumber: { ...column.integer('row_number'), primary: true },
    state: column.text('state'),
    nikSealed: nullable(column.bytes('nik_sealed')),
    nikFingerprint: nullable(column.bytes('nik_fingerprint')),
    name: nullable(column.text('name')),
    birthDate: nullable(column.date('birth_date')),
    sex: nullable(column.text('sex')),
    residenceCode: nullable(column.text('residence_code')),
    employmentStatus: nullable(column.text('employment_status')),
    categoryCode: nullable(column.text('category_code')),
    regionCode: nullable(column.text('region_code')),
    startsOn: nullable(column.date('starts_on')),
    endsOn: nullable(column.date('ends_on')),
    wageBase: nullable(column.rupiah('wage_base')),
    pollingStation: nullable(column.text('polling_station')),
    phoneSealed: nullable(column.bytes('phone_sealed')),
    kpjSealed: nullable(column.bytes('kpj_sealed')),
    kpjFingerprint: nullable(column.bytes('kpj_fingerprint')),
    heirRelations: nullable(column.textList('heir_relations')),
    heirDetails: nullable({ type: 'bytea', array: true, name: 'heir_details' }),
    unreadSealed: nullable(column.bytes('unread_sealed')),
    corrected: { ...column.boolean('corrected'), default: false },
    supplements: { ...column.boolean('supplements'), default: false },
    keptFor: nullable(column.text('kept_for')),
    enrolmentId: { ...column.uuid('enrolment_id'), default: () => 'uuidv7()' },
    existingEnrolmentId: nullable(column.uuid('existing_enrolment_id')),
    duplicateOf: nullable(column.integer('duplicate_of')),
    errors: nullable(smallintList('errors')),
    warnings: nullable(smallintList('warnings')),
  } satisfies Record<keyof RosterLineRow, EntitySchemaColumnOptions>,
  indices: [
    { name: 'roster_import_row_errors_idx', synchronize: false },
    { name: 'roster_import_row_warnings_idx', synchronize: false },
    { name: 'roster_import_row_corrected_idx', synchronize: false },
    { name: 'roster_import_row_new_idx', synchronize: false },
    { name: 'roster_import_row_already_idx', synchronize: false },
  ],
  foreignKeys: [
    {
      name: 'roster_import_row_import_id_fkey',
      target: 'RosterImport',
      columnNames: ['importId'],
      referencedColumnNames: ['id'],
    },
  ],
});
