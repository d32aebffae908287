import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import type { FileColumn } from '../domain/import-columns.ts';
import type { ProblemKind } from '../domain/import-problem.ts';
import type { RosterAwaiting, RosterFileFormat, RosterPolicy, RosterStage } from '../schema.types.ts';

/** What a worker has to do for an import. */
export type RosterTask = 'INSPECT' | 'PREVIEW' | 'COMMIT' | 'UNDO';

/** How far a task is. */
export interface TaskProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  /** Basis points. */
  readonly shareDone: number;
  /** When the stage began, ISO 8601. */
  readonly since: string;
}

/** Who took a step, as they were then. */
export interface ImportActor {
  readonly name: string;
  readonly institutionCode: string | null;
}

/** Who took an import back, and why. */
export interface UndoNote extends ImportActor {
  readonly subject: string;
  readonly reason: string;
}

/** One file with many people to enrol. */
export interface RosterImportRow {
  readonly id: string;
  readonly institutionCode: string;
  readonly agreementId: string;
  readonly policy: RosterPolicy;
  readonly defaultCategoryCode: string | null;
  readonly defaultRegionCode: string | null;
  readonly defaultStartsOn: PlainDate | null;
  readonly defaultEndsOn: PlainDate | null;
  readonly defaultWageBase: Rupiah | null;
  readonly fileName: string;
  readonly fileSize: number;
  readonly fileSha256: Buffer | null;
  readonly fileKeySealed: Buffer;
  readonly format: RosterFileFormat | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** The row that the header stands in, as people count. */
  readonly headerRow: number | null;
  readonly columns: readonly FileColumn[];
  readonly stage: RosterStage;
  readonly awaiting: RosterAwaiting | null;
  readonly task: RosterTask | null;
  readonly taskRun: number;
  readonly progress: TaskProgress | null;
  readonly heartbeatAt: Instant;
  readonly facts: AgreementFacts | null;
  readonly factsAsKnownAt: Instant | null;
  readonly problemKinds: readonly ProblemKind[];
  /** Rows by number of kind. */
  readonly problemCounts: readonly number[];
  readonly rowsTotal: number | null;
  readonly rowsReady: number | null;
  readonly rowsRejected: number | null;
  readonly rowsAlready: number | null;
  readonly rowsWarned: number | null;
  /** Rows of people enrolled before that tell what is not recorded of them. */
  readonly rowsToSupplement: number | null;
  readonly rowsSupplemented: number;
  readonly rowsEnrolled: number;
  readonly rowsUndone: number;
  readonly committedThrough: number;
  readonly undoneThrough: number;
  readonly rowsCorrected: number;
  /** Rows whose enrolment an undo left as it is, since there is a claim on it. */
  readonly rowsKept: number;
  readonly undo: UndoNote | null;
  readonly scopeRegions: readonly string[];
  readonly openedBy: string;
  readonly committedBy: string | null;
  readonly approvedBy: string | null;
  /** Null in rows of before it was kept, as the two below. */
  readonly opener: ImportActor | null;
  readonly committer: ImportActor | null;
  readonly approver: ImportActor | null;
  readonly failure: { readonly code: string; readonly message: Sentence } | null;
  readonly example: boolean;
  readonly openedAt: Instant;
  readonly previewedAt: Instant | null;
  readonly committedAt: Instant | null;
  readonly purgedAt: Instant | null;
}

const HEARTBEAT_DEFAULT = { default: () => 'now()' };
const EMPTY_LIST = { default: () => "'[]'" };
const ZERO = { default: 0 };

/** Roster imports. */
export const RosterImportTable = new EntitySchema<RosterImportRow>({
  name: 'RosterImport',
  tableName: 'roster_import',
  columns: {
    id: column.uuidKey(),
    institutionCode: column.text('institution_code'),
    agreementId: column.uuid('agreement_id'),
    policy: column.text('policy'),
    defaultCategoryCode: nullable(column.text('default_category_code')),
    defaultRegionCode: nullable(column.text('default_region_code')),
    defaultStartsOn: nullable(column.date('default_starts_on')),
    defaultEndsOn: nullable(column.date('default_ends_on')),
    defaultWageBase: nullable(column.rupiah('default_wage_base')),
    fileName: column.text('file_name'),
    fileSize: column.integer('file_size'),
    fileSha256: nullable(column.bytes('file_sha256')),
    fileKeySealed: column.bytes('file_key_sealed'),
    format: nullable(column.text('format')),
    encoding: nullable(column.text('encoding')),
    delimiter: nullable(column.text('delimiter')),
    headerRow: nullable(column.integer('header_row')),
    columns: { ...column.json('columns'), ...EMPTY_LIST },
    stage: column.text('stage'),
    awaiting: nullable(column.text('awaiting')),
    task: nullable(column.text('task')),
    taskRun: { ...column.integer('task_run'), ...ZERO },
    progress: nullable(column.json('progress')),
    heartbeatAt: { ...column.instant('heartbeat_at'), ...HEARTBEAT_DEFAULT },
    facts: nullable(column.json('facts')),
    factsAsKnownAt: nullable(column.instant('facts_as_known_at')),
    problemKinds: { ...column.json('problem_kinds'), ...EMPTY_LIST },
    problemCounts: { ...column.json('problem_counts'), ...EMPTY_LIST },
    rowsTotal: nullable(column.integer('rows_total')),
    rowsReady: nullable(column.integer('rows_ready')),
    rowsRejected: nullable(column.integer('rows_rejected')),
    rowsAlready: nullable(column.integer('rows_already')),
    rowsWarned: nullable(column.integer('rows_warned')),
    rowsToSupplement: nullable(column.integer('rows_to_supplement')),
    rowsSupplemented: { ...column.integer('rows_supplemented'), ...ZERO },
    rowsEnrolled: { ...column.integer('rows_enrolled'), ...ZERO },
    rowsUndone: { ...column.integer('rows_undone'), ...ZERO },
    committedThrough: { ...column.integer('committed_through'), ...ZERO },
    undoneThrough: { ...column.integer('undone_through'), ...ZERO },
    rowsCorrected: { ...column.integer('rows_corrected'), ...ZERO },
    rowsKept: { ...column.integer('rows_kept'), ...ZERO },
    undo: nullable(column.json('undo')),
    scopeRegions: column.textList('scope_regions'),
    openedBy: column.text('opened_by'),
    committedBy: nullable(column.text('committed_by')),
    approvedBy: nullable(column.text('approved_by')),
    opener: nullable(column.json('opener')),
    committer: nullable(column.json('committer')),
    approver: nullable(column.json('approver')),
    failure: nullable(column.json('failure')),
    example: column.boolean('example'),
    openedAt: column.instant('opened_at'),
    previewedAt: nullable(column.instant('previewed_at')),
    committedAt: nullable(column.instant('committed_at')),
    purgedAt: nullable(column.instant('purged_at')),
  } satisfies Record<keyof RosterImportRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'roster_import_file_size_check', expression: 'file_size > 0' }],
  indices: [
    { name: 'roster_import_institution_code_idx', columns: ['institutionCode', 'id'] },
    { name: 'roster_import_agreement_id_idx', columns: ['agreementId', 'id'] },
    { name: 'roster_import_task_idx', synchronize: false },
  ],
});
