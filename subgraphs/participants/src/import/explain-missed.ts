import type { Transaction } from '@payung/kit/database.ts';

import { COMPARED_PROBLEMS, ProblemList } from '../domain/import-problem.ts';
import { enrolmentsOfPerson, personOfLine } from './person-of-line.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/** Rows that could not be enrolled any more, since something came between preview and commit: says of each why. */
export async function explainMissed(
  transaction: Transaction,
  row: RosterImportRow,
  stretch: readonly unknown[],
): Promise<void> {
  const problems = new ProblemList(row.problemKinds);
  await transaction.query(
    `update roster_import_row line
     set state = case when found.same_id is null then 'REJECTED' else 'ALREADY_ENROLLED' end,
         existing_enrolment_id = found.same_id,
         errors = case
           when found.same_id is not null then null
           when found.excluded then array[$6::smallint]
           else array[$7::smallint] end
     from (
       select missed.row_number, person.employment_status <> 'NON_ASN' as excluded, (
         select same.id from (${enrolmentsOfPerson()}) same
         where same.agreement_id = $5
           and same.category_code = missed.category_code and same.starts_on = missed.starts_on and same.ends_on = missed.ends_on
       ) as same_id
       from roster_import_row missed
       cross join lateral (${personOfLine('missed')}) person
       where missed.import_id = $1 and missed.row_number > $2 and missed.row_number <= $3 and missed.state = 'READY'
         and not exists (select from enrolment made where made.id = missed.enrolment_id)
     ) found
     where line.import_id = $1 and line.row_number = found.row_number`,
    [
      ...stretch,
      row.institutionCode,
      row.agreementId,
      problems.numberOf(COMPARED_PROBLEMS.registeredAsExcluded),
      problems.numberOf(COMPARED_PROBLEMS.overlaps),
    ],
  );
}
