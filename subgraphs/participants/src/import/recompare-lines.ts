import type { Transaction } from '@payung/kit/database.ts';

import { COMPARED_PROBLEMS } from '../domain/import-problem.ts';
import type { ProblemList } from '../domain/import-problem.ts';
import { matchLines } from './match-lines.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/**
 * Compares the rows of some people anew, with each other and with what is registered, as a preview does with all. What an
 * earlier comparison said of them is forgotten first.
 */
export async function recompare(
  transaction: Transaction,
  row: RosterImportRow,
  problems: ProblemList,
  people: readonly Buffer[],
): Promise<void> {
  const compared = Object.values(COMPARED_PROBLEMS).map((kind) => problems.numberOf(kind));
  await transaction.query(
    `update roster_import_row
     set errors = left_over.errors, warnings = left_over.warnings, existing_enrolment_id = null, duplicate_of = null,
       supplements = false,
       state = case when left_over.errors is null then 'READY' else 'REJECTED' end
     from (
       select row_number,
         nullif(array(select number from unnest(errors) number where number <> all($3::smallint[])), '{}') as errors,
         nullif(array(select number from unnest(warnings) number where number <> all($3::smallint[])), '{}') as warnings
       from roster_import_row where import_id = $1 and nik_fingerprint = any($2)
     ) left_over
     where roster_import_row.import_id = $1 and roster_import_row.row_number = left_over.row_number`,
    [row.id, people, compared],
  );
  await matchLines.findDuplicates(transaction, row.id, problems, people);
  await matchLines.matchExisting(transaction, row, problems, people);
}
