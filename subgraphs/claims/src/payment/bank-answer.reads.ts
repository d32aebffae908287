import type { Transaction } from '@payung/kit/database.ts';
import { Any } from 'typeorm';

import { MOST_BANK_LINES } from '../domain/bank-answer.ts';
import { BankAnswerFileTable, BankAnswerLineTable } from './bank-answer.table.ts';
import type { BankAnswerFileRow, BankAnswerLineRow } from './bank-answer.table.ts';

/** Most files of one batch that are shown; the newest. */
export const MOST_BANK_FILES = 20;

/** Files with the bank's answer on batches, newest first. */
export async function readBankAnswers(
  database: Transaction,
  batchIds: readonly string[],
): Promise<BankAnswerFileRow[]> {
  return database
    .createQueryBuilder(BankAnswerFileTable, 'file')
    .where(
      `file.id in (select newest.id from unnest(:batchIds::uuid[]) as batch (id)
         cross join lateral (select id from bank_answer_file where batch_id = batch.id order by id desc limit :most) newest)`,
      { batchIds, most: MOST_BANK_FILES },
    )
    .orderBy('file.id', 'DESC')
    .getMany();
}

/** Lines of files that were matched with no payment, in the order of the file. */
export async function readUnmatchedLines(
  database: Transaction,
  fileIds: readonly string[],
): Promise<BankAnswerLineRow[]> {
  return database.find(BankAnswerLineTable, {
    where: { fileId: Any([...fileIds]) },
    order: { fileId: 'ASC', line: 'ASC' },
    // A file has no more; the loader asks for few files at a time.
    take: fileIds.length * MOST_BANK_LINES,
  });
}
