import type { Transaction } from '@payung/kit/database.ts';

import { COMPARED_PROBLEMS } from '../domain/import-problem.ts';
import type { ProblemKind, ProblemList } from '../domain/import-problem.ts';
import { enrolmentsOfPerson, personOfLine } from './person-of-line.ts';
import type { RosterImportRow } from './roster-import.table.ts';

/** What only shows when rows are compared: all rows at once, in the database, or those of the people with these fingerprints. */
export const matchLines = { findDuplicates, matchExisting };

/**
 * Nobody may stand in the file twice for the same days. Of the rows of one person, in the order of their first days, a
 * row is a duplicate when it begins before everything above it has ended; with the same days it is the later row.
 */
async function findDuplicates(
  transaction: Transaction,
  importId: string,
  problems: ProblemList,
  only: readonly Buffer[] | null = null,
): Promise<void> {
  await transaction.query(
    `update roster_import_row line
     set state = 'REJECTED', errors = array[$2::smallint], duplicate_of = found.other
     from (
       select row_number, starts_on <= max(ends_on) over earlier as repeated, min(row_number) over earlier as other
       from roster_import_row
       where import_id = $1 and state = 'READY' and ($3::bytea[] is null or nik_fingerprint = any($3))
       window earlier as (
         partition by nik_fingerprint order by starts_on, row_number rows between unbounded preceding and 1 preceding
       )
     ) found
     where line.import_id = $1 and line.row_number = found.row_number and found.repeated`,
    [importId, problems.numberOf(COMPARED_PROBLEMS.duplicate), only],
  );
}

/**
 * Finds the people of ready rows among those that the institution registered, and their enrolments under the
 * agreement. The same category and period is the same enrolment: nothing is to be done. Whoever is registered as a
 * civil servant stays one, whatever the file says.
 */
async function matchExisting(
  transaction: Transaction,
  row: RosterImportRow,
  problems: ProblemList,
  only: readonly Buffer[] | null = null,
): Promise<void> {
  const number = (kind: ProblemKind): number => problems.numberOf(kind);
  await transaction.query(
    `with found as (
       select line.row_number,
         person.employment_status <> 'NON_ASN' as excluded,
         (person.name, person.birth_date, person.sex) is distinct from (line.name, line.birth_date, line.sex)
           or (line.residence_code is not null and person.region_code is not null and person.region_code <> line.residence_code) as differs,
         same.id as same_id,
         same.id is not null and (
             (same.region_code, same.wage_base) is distinct from (line.region_code, line.wage_base)
             or (line.polling_station is not null and same.polling_station is distinct from line.polling_station)
           ) as differs_from_enrolled,
         same.id is null and (
           (line.phone_sealed is not null and person.phone_sealed is not null)
             or (line.kpj_sealed is not null and person.kpj_sealed is not null)
             or (line.heir_details is not null and exists (select from participant_heir heir where heir.participant_id = person.id))
         ) as recorded,
         -- Of one who is enrolled already, the row is for what nobody has recorded yet.
         same.id is not null and (
           (line.phone_sealed is not null and person.phone_sealed is null)
             or (line.kpj_sealed is not null and person.kpj_sealed is null)
             or (line.heir_details is not null and not exists (select from participant_heir heir where heir.participant_id = person.id))
         ) as supplements,
         same.id is null and exists (
           select from (${enrolmentsOfPerson()}) other
           where other.agreement_id = $3
             and other.starts_on <= line.ends_on and other.ends_on >= line.starts_on
         ) as overlaps
       from roster_import_row line
       cross join lateral (${personOfLine('line', '$2')}) person
       left join lateral (
         select id, region_code, polling_station, wage_base from (${enrolmentsOfPerson()}) enrolled
         where agreement_id = $3
           and category_code = line.category_code and starts_on = line.starts_on and ends_on = line.ends_on
       ) same on true
       where line.import_id = $1 and line.state = 'READY' and ($9::bytea[] is null or line.nik_fingerprint = any($9))
     )
     update roster_import_row line
     set state = case
           when found.excluded or found.overlaps then 'REJECTED'
           when found.same_id is not null then 'ALREADY_ENROLLED'
           else line.state end,
         existing_enrolment_id = found.same_id,
         supplements = found.supplements and not found.excluded,
         errors = case when found.excluded then array[$4::smallint] when found.overlaps then array[$5::smallint] end,
         warnings = nullif(
           coalesce(line.warnings, '{}')
             || case when found.differs then array[$6::smallint] else '{}' end
             || case when found.differs_from_enrolled then array[$7::smallint] else '{}' end
             || case when found.recorded then array[$8::smallint] else '{}' end, '{}')
     from found
     where line.import_id = $1 and line.row_number = found.row_number
       and (found.excluded or found.overlaps or found.same_id is not null or found.differs or found.recorded)`,
    [
      row.id,
      row.institutionCode,
      row.agreementId,
      number(COMPARED_PROBLEMS.registeredAsExcluded),
      number(COMPARED_PROBLEMS.overlaps),
      number(COMPARED_PROBLEMS.differs),
      number(COMPARED_PROBLEMS.differsFromEnrolled),
      number(COMPARED_PROBLEMS.alreadyRecorded),
      only,
    ],
  );
  // That there is another membership is told; whose it is, and where, is not.
  await transaction.query(
    `update roster_import_row line
     set warnings = coalesce(line.warnings, '{}') || array[$3::smallint]
     where line.import_id = $1 and line.state = 'READY' and ($4::bytea[] is null or line.nik_fingerprint = any($4)) and exists (
       select from (select id, institution_code from participant where nik_fingerprint = line.nik_fingerprint offset 0) person
       cross join lateral (${enrolmentsOfPerson()}) other
       where person.institution_code <> $2
         and other.starts_on <= line.ends_on and other.ends_on >= line.starts_on
     )`,
    [row.id, row.institutionCode, number(COMPARED_PROBLEMS.concurrent), only],
  );
}
