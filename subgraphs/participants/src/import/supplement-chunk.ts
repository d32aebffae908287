import { recordAuditOfMany } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { personOfLine } from './person-of-line.ts';
import type { Chunk } from './commit-import.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { workSource } from './roster-work.ts';

/**
 * Records what rows of people who were enrolled before tell of them and nobody has recorded yet: telephone number, KPJ, heirs. Nothing that is
 * recorded is overwritten, so that the same rows again record nothing. Each person's trail tells of it. Whoever calls holds these people.
 *
 * @returns of how many rows something was recorded
 */
export async function supplementChunk(
  transaction: Transaction,
  { id, institutionCode }: RosterImportRow,
  { after, through }: Pick<Chunk, 'after' | 'through'>,
): Promise<number> {
  const [found]: { rows: number; people: readonly string[] }[] = await transaction.query(
    `with line as materialized (
       select row_number, person.id as person_id, line.phone_sealed, line.kpj_sealed, line.kpj_fingerprint, line.heir_relations, line.heir_details,
         row_number() over (partition by person.id order by (line.phone_sealed is null), row_number) as for_phone,
         row_number() over (partition by person.id order by (line.kpj_sealed is null), row_number) as for_kpj,
         row_number() over (partition by person.id order by (line.heir_details is null), row_number) as for_heirs
       from roster_import_row line
       cross join lateral (${personOfLine()}) person
       where import_id = $1 and row_number > $2 and row_number <= $3 and supplements
     ), numbered as (
       update participant person
       set version = person.version + 1,
         phone_sealed = coalesce(person.phone_sealed, phone.phone_sealed),
         kpj_sealed = coalesce(person.kpj_sealed, kpj.kpj_sealed),
         kpj_fingerprint = case when person.kpj_sealed is null then kpj.kpj_fingerprint else person.kpj_fingerprint end
       from line phone join line kpj on kpj.person_id = phone.person_id and kpj.for_kpj = 1
       where person.id = phone.person_id and phone.for_phone = 1
         and ((person.phone_sealed is null and phone.phone_sealed is not null) or (person.kpj_sealed is null and kpj.kpj_sealed is not null))
       returning person.id
     ), named as (
       insert into participant_heir (participant_id, position, relation, details_sealed)
       select line.person_id, heir.position, heir.relation, heir.details
       from line cross join lateral unnest(line.heir_relations, line.heir_details) with ordinality heir (relation, details, position)
       where line.for_heirs = 1 and line.heir_details is not null
         and not exists (select from participant_heir known where known.participant_id = line.person_id)
       returning participant_id as id
     )
     select count(*)::int as rows, coalesce(array_agg(distinct person_id::text), '{}') as people from line
     where person_id in (select id from numbered union select id from named)`,
    [id, after, through, institutionCode],
  );
  const event = {
    action: 'participant:update',
    entityType: 'Participant',
    details: { importId: toGlobalId('RosterImport', id) },
  };
  await recordAuditOfMany(transaction, workSource(), event, found?.people ?? []);
  return found?.rows ?? 0;
}
