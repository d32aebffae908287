import { column } from '@payung/kit/columns.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { BankAnswerProblem } from '../schema.types.ts';

/** A file with the bank's answer, as it was taken. */
export interface BankAnswerFileRow {
  readonly id: string;
  readonly batchId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly takenAt: Instant;
  readonly takenByName: string;
  readonly paid: number;
  readonly returned: number;
}

/** Files with the bank's answer: each once for a batch. */
export const BankAnswerFileTable = new EntitySchema<BankAnswerFileRow>({
  name: 'BankAnswerFile',
  tableName: 'bank_answer_file',
  columns: {
    id: column.uuidKey(),
    batchId: column.uuid('batch_id'),
    fileName: column.text('file_name'),
    sha256: column.text('sha256'),
    takenAt: column.instant('taken_at'),
    takenByName: column.text('taken_by_name'),
    paid: column.integer('paid'),
    returned: column.integer('returned'),
  } satisfies Record<keyof BankAnswerFileRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'bank_answer_file_once_key', columns: ['batchId', 'sha256'] }],
  foreignKeys: [
    {
      name: 'bank_answer_file_batch_id_fkey',
      target: 'PaymentBatch',
      columnNames: ['batchId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** A line that was matched with no payment. */
export interface BankAnswerLineRow {
  readonly fileId: string;
  readonly line: number;
  readonly problem: BankAnswerProblem;
  /** Sealed. */
  readonly text: Buffer;
}

/** Lines that were matched with no payment. */
export const BankAnswerLineTable = new EntitySchema<BankAnswerLineRow>({
  name: 'BankAnswerLine',
  tableName: 'bank_answer_line',
  columns: {
    fileId: { ...column.uuid('file_id'), primary: true },
    line: { ...column.integer('line'), primary: true },
    problem: column.text('problem'),
    text: column.bytes('text'),
  } satisfies Record<keyof BankAnswerLineRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'bank_answer_line_file_id_fkey',
      target: 'BankAnswerFile',
      columnNames: ['fileId'],
      referencedColumnNames: ['id'],
    },
  ],
});
