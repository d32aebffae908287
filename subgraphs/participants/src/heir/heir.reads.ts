import type { Session } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import { Any } from 'typeorm';

import { HeirTable } from './heir.table.ts';
import type { HeirRow } from './heir.table.ts';

/** The heirs of these participants, as written. Whoever calls has shown that the session may see the participants. */
export async function readHeirs(database: Database, participantIds: readonly string[]): Promise<HeirRow[]> {
  return database.manager.find(HeirTable, {
    where: { participantId: Any([...participantIds]) },
    order: { participantId: 'ASC', position: 'ASC' },
  });
}

/** For how many enrolled people heirs are recorded, under one agreement. */
export interface HeirReadinessCount {
  readonly key: string;
  readonly enrolled: number;
  readonly withHeir: number;
}

/**
 * For how many people enrolled under these agreements heirs are recorded, in one statement. As all counts, of the session's regions,
 * whichever institution enrolled; who is confined to a part of a regency sees that regency's.
 */
export async function readHeirReadiness(
  database: Database,
  session: Session,
  agreementIds: readonly string[],
): Promise<HeirReadinessCount[]> {
  const counted: HeirReadinessCount[] = await database.query(
    `select enrolment.agreement_id as key, count(*)::int as enrolled,
       (count(*) filter (where exists (
         select from participant_heir heir where heir.participant_id = enrolment.participant_id
       )))::int as "withHeir"
     from enrolment
     where enrolment.agreement_id = any($1::uuid[]) and enrolment.state = 'ENROLLED'
       and exists (
         select from unnest($2::text[]) scope (code)
         where scope.code = '${NATION}' or enrolment.region_code = scope.code or enrolment.region_code like scope.code || '.%'
           or (scope.code like '__.__.%' and enrolment.region_code like substr(scope.code, 1, 5) || '%')
       )
     group by 1`,
    [agreementIds, session.regionCodes],
  );
  const byKey = new Map(counted.map((count) => [count.key, count]));
  return agreementIds.map((key) => byKey.get(key) ?? { key, enrolled: 0, withHeir: 0 });
}
