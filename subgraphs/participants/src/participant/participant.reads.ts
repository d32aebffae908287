import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { escapeLike, inRegions, inScope } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { isRegionCode } from '@payung/kit/values/region-code.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { isCategoryCode } from '../domain/check-enrolment-input.ts';
import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

/** What to keep in a list of participants. */
export interface ParticipantFilter {
  readonly name?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly agreementId?: string | null | undefined;
  readonly categoryCode?: string | null | undefined;
}

// Keys are made in the order of time, so that the newest row has the greatest.
const NEWEST_FIRST: PageOrder<ParticipantRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

const SHORTEST_NAME = 2;

// The one character that PostgreSQL cannot keep in a text, nor compare with one.
const NUL = '\0';

/** A page of the participants that the session may see, newest first. */
export async function readParticipants(
  { database, session }: Context,
  args: PageArgs,
  filter: ParticipantFilter,
): Promise<Page<ParticipantRow>> {
  const permitted = permit(session, 'participant:read');
  const query = visibleParticipants(database.manager, permitted);
  applyFilter(query, filter, permitted);
  return readPage(query, NEWEST_FIRST, args);
}

/** The participants with these primary keys that the session may see. */
export async function readParticipantsById(
  database: Database,
  session: Session | null,
  ids: readonly string[],
): Promise<ParticipantRow[]> {
  return visibleParticipants(database.manager, permit(session, 'participant:read'))
    .andWhere('participant.id in (:...ids)', { ids })
    .getMany();
}

/** The participant with this NIK that the session may see and that was registered last, or null. */
export async function findParticipantByNik(
  { database, session, secrets }: Context,
  nik: string,
): Promise<ParticipantRow | null> {
  return visibleParticipants(database.manager, permit(session, 'participant:read'))
    .andWhere('participant.nikFingerprint = :fingerprint', { fingerprint: secrets.fingerprint(nik) })
    .orderBy('participant.id', 'DESC')
    .limit(1)
    .getOne();
}

/**
 * Participants within the session's scope: registered by an institution in scope (whose code names its region),
 * or enrolled within it, which is how the branch that insures sees those it insures.
 */
export function visibleParticipants(database: Transaction, session: Session): SelectQueryBuilder<ParticipantRow> {
  const registered = inScope(session, {
    institutions: ['participant.institution_code'],
    region: "substr(participant.institution_code, strpos(participant.institution_code, '-') + 1)",
  });
  const enrolled = enrolmentInScope(session, 'mine');
  return database
    .createQueryBuilder(ParticipantTable, 'participant')
    .where(
      `(${registered.sql} or exists (select from enrolment mine where mine.participant_id = participant.id and ${enrolled.sql}))`,
      {
        ...registered.parameters,
        ...enrolled.parameters,
      },
    );
}

/** The enrolments that the session may see, as `visibleEnrolments` has it. */
function enrolmentInScope(session: Session, alias: string): SqlCondition {
  return inScope(session, {
    institutions: [`${alias}.institution_code`, `${alias}.insurer_code`],
    region: `${alias}.region_code`,
  });
}

function applyFilter(query: SelectQueryBuilder<ParticipantRow>, filter: ParticipantFilter, session: Session): void {
  const name = filter.name?.trim().normalize('NFC');
  if (name !== undefined && name !== '') {
    if (name.length < SHORTEST_NAME) throw badInput(`Give at least ${SHORTEST_NAME} characters of the name.`, 'name');
    if (name.includes(NUL)) throw badInput('"name" holds a character that no name has.', 'name');
    query.andWhere("participant.name ilike '%' || :name || '%'", { name: escapeLike(name) });
  }
  const asked = enrolmentConditions(filter);
  if (asked.length === 0) return;
  // Only enrolments that the session may see: a filter would otherwise tell of those that it may not.
  const conditions = [...asked, enrolmentInScope(session, 'filtered')];
  query.andWhere(
    `exists (select from enrolment filtered where filtered.participant_id = participant.id and ${conditions.map(({ sql }) => sql).join(' and ')})`,
    Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as object,
  );
}

function enrolmentConditions({ regionCode, agreementId, categoryCode }: ParticipantFilter): readonly SqlCondition[] {
  const conditions: SqlCondition[] = [];
  if (regionCode) {
    if (!isRegionCode(regionCode))
      throw badInput('"regionCode" is not the code of a region, as in 32.04.', 'regionCode');
    conditions.push(inRegions([regionCode], 'filtered.region_code', 'filterRegions'));
  }
  if (agreementId)
    conditions.push({
      sql: 'filtered.agreement_id = :agreementId',
      parameters: { agreementId: agreementKey(agreementId) },
    });
  if (categoryCode) {
    if (!isCategoryCode(categoryCode))
      throw badInput('"categoryCode" is not the code of a category, as in SEK_PPK.', 'categoryCode');
    conditions.push({ sql: 'filtered.category_code = :categoryCode', parameters: { categoryCode } });
  }
  return conditions;
}

function agreementKey(id: string): string {
  const key = findKey('Agreement', id);
  if (key === null) throw badInput('"agreementId" is not the identifier of an agreement.', 'agreementId');
  return key;
}
