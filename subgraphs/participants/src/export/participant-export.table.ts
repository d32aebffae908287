import type { Session } from '@payung/kit/access.ts';
import { column, nullable } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { ExportContent, ExportFormat, ExportStage, ExportValue } from '../schema.types.ts';

/** A list on its way to a file. */
export interface ParticipantExportRow {
  readonly id: string;
  readonly content: ExportContent;
  readonly format: ExportFormat;
  /** Values that stand in full. */
  readonly shownValues: readonly ExportValue[];
  readonly purpose: string | null;
  /** `ParticipantFilter` as JSON, encrypted. */
  readonly filterSealed: Buffer;
  /** Who asked: the rows are confined to what this session may see. */
  readonly askedAs: Session;
  readonly requestedBy: string;
  readonly stage: ExportStage;
  readonly rowsWritten: number;
  readonly rowsTotal: number | null;
  readonly fileKeySealed: Buffer;
  /** Bytes. */
  readonly fileSize: number | null;
  readonly fileSha256: Buffer | null;
  /** How often a worker began. */
  readonly attempts: number;
  readonly heartbeatAt: Instant;
  readonly requestedAt: Instant;
  readonly readyAt: Instant | null;
  readonly expiresAt: Instant | null;
}

const bigint: EntitySchemaColumnOptions = {
  type: 'bigint',
  name: 'file_size',
  transformer: { from: (text: string | null) => (text === null ? null : Number(text)), to: (size: unknown) => size },
};

/** Exports. */
export const ParticipantExportTable = new EntitySchema<ParticipantExportRow>({
  name: 'ParticipantExport',
  tableName: 'participant_export',
  columns: {
    id: column.uuidKey(),
    content: column.text('content'),
    format: column.text('format'),
    shownValues: column.textList('shown_values'),
    purpose: nullable(column.text('purpose')),
    filterSealed: column.bytes('filter_sealed'),
    askedAs: column.json('asked_as'),
    requestedBy: column.text('requested_by'),
    stage: column.text('stage'),
    rowsWritten: { ...column.integer('rows_written'), default: 0 },
    rowsTotal: nullable(column.integer('rows_total')),
    fileKeySealed: column.bytes('file_key_sealed'),
    fileSize: nullable(bigint),
    fileSha256: nullable(column.bytes('file_sha256')),
    attempts: { ...column.integer('attempts'), default: 0 },
    heartbeatAt: { ...column.instant('heartbeat_at'), default: () => 'now()' },
    requestedAt: column.instant('requested_at'),
    readyAt: nullable(column.instant('ready_at')),
    expiresAt: nullable(column.instant('expires_at')),
  } satisfies Record<keyof ParticipantExportRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'participant_export_purpose_check',
      expression: '(cardinality(shown_values) = 0) or (purpose is not null)',
    },
  ],
  indices: [
    { name: 'participant_export_requested_by_idx', columns: ['requestedBy', 'id'] },
    { name: 'participant_export_stage_idx', synchronize: false },
  ],
});
