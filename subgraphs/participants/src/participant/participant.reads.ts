import { isNationwide, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Database, Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { readPage, startAfter } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { rowsOf } from '@payung/kit/row-reader.ts';
import { inRegions, inScope } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import { recordLook } from '@payung/kit/trail/record-look.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { isRegionCode, NATION } from '@payung/kit/values/region-code.ts';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { isCategoryCode } from '../domain/check-enrolment-input.ts';
import { EnrolmentTable } from '../enrolment/enrolment.table.ts';
import type { EnrolmentRow } from '../enrolment/enrolment.table.ts';
import { underGlass } from '../break-glass/under-glass.ts';
import { findNextNamed, nameCondition, NEWEST_FIRST } from './name-search.ts';
import type { ParticipantFilter } from './name-search.ts';
import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

/** A page of the participants that the session may see, newest first. */
export async function readParticipants(
  { database, session }: Context,
  args: PageArgs,
  filter: ParticipantFilter,
): Promise<Page<ParticipantRow>> {
  const permitted = permit(session, 'participant:read');
  const query = filteredParticipants(database.manager, permitted, filter);
  // Those whom the page shows are found first, along an index. PostgreSQL would else walk through everybody, newest first, until it
  // has found twenty, which may be all nine million.
  const isFiltered = enrolmentConditions(filter, 'filtered').length > 0;
  if ((filter.name?.trim() ?? '') !== '') {
    if (isFiltered || !isNationwide(permitted)) keepNextNamed(query, permitted, filter, args);
    else query.andWhere('participant.id = any(:named)', { named: await findNextNamed(database.manager, filter, args) });
  } else if (isFiltered) keepNextEnrolled(query, permitted, filter, args);
  else if (!isNationwide(permitted)) keepNextInScope(query, permitted, args);
  return readPage(query, NEWEST_FIRST, args);
}

const BY_PARTICIPANT: PageOrder<EnrolmentRow> = {
  direction: 'DESC',
  by: [{ property: 'participantId', type: 'uuid', of: ({ participantId }) => participantId }],
};

/**
 * Keeps the people of the next page by the enrolments that a filter asks for. Whoever sees one of these enrolments sees its
 * person, so that none of them is left out by the scope of people.
 */
function keepNextEnrolled(
  query: SelectQueryBuilder<ParticipantRow>,
  session: Session,
  filter: ParticipantFilter,
  args: PageArgs,
): void {
  const asked = [...enrolmentConditions(filter, 'filtered'), enrolmentInScope(session, 'filtered')];
  const next = nextEnrolled(query, asked, args);
  query.andWhere(`participant.id = any(array(${next.getQuery()}))`).setParameters(next.getParameters());
}

/** Keeps the people of the next page of an office: those that it registered, and those enrolled within its scope. */
function keepNextInScope(query: SelectQueryBuilder<ParticipantRow>, session: Session, args: PageArgs): void {
  const own = query.connection.manager.createQueryBuilder(ParticipantTable, 'known').select('known.id');
  for (const { sql, parameters } of registeredAlongIndex(session)) own.andWhere(sql, parameters);
  startAfter(own, NEWEST_FIRST, args);
  own.orderBy('known.id', 'DESC').limit(args.first + 1);
  const enrolled = nextEnrolled(query, enrolledInScope(session), args);
  query
    .andWhere(`participant.id = any(array((${own.getQuery()}) union (${enrolled.getQuery()})))`)
    .setParameters({ ...own.getParameters(), ...enrolled.getParameters() });
}

/**
 * Keeps the people of the next page of those with a name, in the scope of an office or by what a filter asks of enrolments. Each
 * way to find them is followed to its end before they are put in order: the limit would else tempt PostgreSQL to walk.
 */
function keepNextNamed(
  query: SelectQueryBuilder<ParticipantRow>,
  session: Session,
  filter: ParticipantFilter,
  args: PageArgs,
): void {
  const { manager } = query.connection;
  const asked = enrolmentConditions(filter, 'filtered');
  const enrolled = manager
    .createQueryBuilder(EnrolmentTable, 'filtered')
    .select('filtered.participantId')
    .innerJoin('Participant', 'named', 'named.id = filtered.participant_id');
  for (const { sql, parameters } of [...asked, ...enrolledInScope(session), nameCondition(filter, 'named')])
    enrolled.andWhere(sql, parameters);
  startAfter(enrolled, BY_PARTICIPANT, args);
  const ways: SelectQueryBuilder<object>[] = [enrolled];
  if (asked.length === 0) {
    const own = manager.createQueryBuilder(ParticipantTable, 'known').select('known.id');
    for (const { sql, parameters } of [...registeredAlongIndex(session), nameCondition(filter, 'known')])
      own.andWhere(sql, parameters);
    startAfter(own, NEWEST_FIRST, args);
    ways.push(own);
  }
  const found = ways.map((way) => `(${way.getQuery()} offset 0)`).join(' union ');
  query
    .andWhere(
      `participant.id = any(array(select distinct id from (${found}) found (id) order by id desc limit :mostNamed))`,
    )
    .setParameters(Object.assign({ mostNamed: args.first + 1 }, ...ways.map((way) => way.getParameters())) as object);
}

/** People registered in the scope of a session, written of `known`, with its province as the index has it where it is one. */
function registeredAlongIndex(session: Session): readonly SqlCondition[] {
  const [place, ...others] = session.regionCodes;
  const scope = registeredInScope(session, 'known');
  if (place === undefined || place === NATION || others.length > 0) return [scope];
  const sql = "substr(known.institution_code, strpos(known.institution_code, '-') + 1, 2) = :scopeProvince";
  return [scope, { sql, parameters: { scopeProvince: place.slice(0, 2) } }];
}

/** Enrolments that a session may see, written of `filtered`, with its region as the indexes have it where it is one. */
function enrolledInScope(session: Session): readonly SqlCondition[] {
  const [place, ...others] = session.regionCodes;
  const scope = enrolmentInScope(session, 'filtered');
  return place === undefined || others.length > 0 ? [scope] : [scope, alongIndex(place, 'filtered', 'scopePlace')];
}

/** The people of the next page who have an enrolment that meets these conditions, written of `filtered`. */
function nextEnrolled(
  query: SelectQueryBuilder<ParticipantRow>,
  conditions: readonly SqlCondition[],
  args: PageArgs,
): SelectQueryBuilder<EnrolmentRow> {
  const next = query.connection.manager.createQueryBuilder(EnrolmentTable, 'filtered').select('filtered.participantId');
  for (const { sql, parameters } of conditions) next.andWhere(sql, parameters);
  startAfter(next, BY_PARTICIPANT, args);
  return next
    .distinct(true)
    .orderBy('filtered.participantId', 'DESC')
    .limit(args.first + 1);
}

/**
 * The participants that the session may see and that a filter keeps.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when the filter cannot be understood
 */
export function filteredParticipants(
  database: Transaction,
  session: Session,
  filter: ParticipantFilter,
): SelectQueryBuilder<ParticipantRow> {
  const query = visibleParticipants(database, session);
  applyFilter(query, filter, session);
  return query;
}

/** The participants with these primary keys that the session may see. */
export async function readParticipantsById(
  database: Database,
  session: Session | null,
  ids: readonly string[],
): Promise<ParticipantRow[]> {
  const visible = visibleParticipants(database.manager, permit(session, 'participant:read'));
  return rowsOf(visible.andWhere('participant.id = any(:ids)', { ids }));
}

/** The participant with this NIK that the session may see and that was registered last, or null. */
export async function findParticipantByNik(context: Context, nik: string): Promise<ParticipantRow | null> {
  const { database, session, secrets } = context;
  const found = await visibleParticipants(database.manager, permit(session, 'participant:read'))
    .andWhere('participant.nikFingerprint = :fingerprint', { fingerprint: secrets.fingerprint(nik) })
    .orderBy('participant.id', 'DESC')
    .limit(1)
    .getOne();
  return noteFound(context, found, 'NIK');
}

/** The participant with this KPJ that the session may see and that was registered last, or null. */
export async function findParticipantByKpj(context: Context, kpj: string): Promise<ParticipantRow | null> {
  const { database, session, secrets } = context;
  const found = await visibleParticipants(database.manager, permit(session, 'participant:read'))
    .andWhere('participant.kpjFingerprint = :fingerprint', { fingerprint: secrets.fingerprint(kpj) })
    .orderBy('participant.id', 'DESC')
    .limit(1)
    .getOne();
  return noteFound(context, found, 'KPJ');
}

/** Who finds a person by a number that only the person and offices know has looked at the person: it stands on the trail. */
async function noteFound(
  context: Context,
  found: ParticipantRow | null,
  by: 'NIK' | 'KPJ',
): Promise<ParticipantRow | null> {
  if (found === null) return null;
  const look = { action: 'participant:find', entityType: 'Participant', entityId: found.id, details: { by } };
  await recordLook(context, look);
  return found;
}

/**
 * Participants within the session's scope: registered by an institution in scope (whose code names its region),
 * or enrolled within it, which is how the branch that insures sees those it insures.
 */
export function visibleParticipants(database: Transaction, session: Session): SelectQueryBuilder<ParticipantRow> {
  const registered = registeredInScope(session, 'participant');
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

/** People registered by an institution in scope, whose code names its region. Under break-glass: the one person. */
function registeredInScope(session: Session, alias: string): SqlCondition {
  if (session.glass !== undefined) return underGlass(session.glass, `${alias}.id`);
  return inScope(session, {
    institutions: [`${alias}.institution_code`],
    region: `substr(${alias}.institution_code, strpos(${alias}.institution_code, '-') + 1)`,
  });
}

/** The enrolments that the session may see, as `visibleEnrolments` has it. */
function enrolmentInScope(session: Session, alias: string): SqlCondition {
  if (session.glass !== undefined) return underGlass(session.glass, `${alias}.participant_id`);
  return inScope(session, {
    institutions: [`${alias}.institution_code`, `${alias}.insurer_code`],
    region: `${alias}.region_code`,
  });
}

function applyFilter(query: SelectQueryBuilder<ParticipantRow>, filter: ParticipantFilter, session: Session): void {
  const named = nameCondition(filter);
  query.andWhere(named.sql, named.parameters);
  const asked = enrolmentConditions(filter, 'filtered');
  if (asked.length === 0) return;
  // Only enrolments that the session may see: a filter would otherwise tell of those that it may not.
  const conditions = [...asked, enrolmentInScope(session, 'filtered')];
  query.andWhere(
    `exists (select from enrolment filtered where filtered.participant_id = participant.id and ${conditions.map(({ sql }) => sql).join(' and ')})`,
    Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as object,
  );
}

/**
 * What a filter asks of an enrolment.
 *
 * @param enrolment alias of the enrolment in the query
 * @throws GraphQLError `BAD_USER_INPUT` when the filter cannot be understood
 */
export function enrolmentConditions(
  { regionCode, agreementId, categoryCode }: ParticipantFilter,
  enrolment: string,
): readonly SqlCondition[] {
  const conditions: SqlCondition[] = [];
  if (regionCode) {
    if (!isRegionCode(regionCode))
      throw badInput('"regionCode" is not the code of a region, as in 32.04.', 'regionCode');
    conditions.push(
      inRegions([regionCode], `${enrolment}.region_code`, 'filterRegions'),
      alongIndex(regionCode, enrolment),
    );
  }
  if (agreementId)
    conditions.push({
      sql: `${enrolment}.agreement_id = :agreementId`,
      parameters: { agreementId: agreementKey(agreementId) },
    });
  if (categoryCode) {
    if (!isCategoryCode(categoryCode))
      throw badInput('"categoryCode" is not the code of a category, as in SEK_PPK.', 'categoryCode');
    conditions.push({ sql: `${enrolment}.category_code = :categoryCode`, parameters: { categoryCode } });
  }
  return conditions;
}

/** The province or the regency of a region once more, as the indexes have it. */
function alongIndex(regionCode: string, enrolment: string, name = 'filterPlace'): SqlCondition {
  const length = regionCode.length < 5 ? 2 : 5;
  if (regionCode === NATION) return { sql: 'true', parameters: {} };
  return {
    sql: `substr(${enrolment}.region_code, 1, ${length}) = :${name}`,
    parameters: { [name]: regionCode.slice(0, length) },
  };
}

function agreementKey(id: string): string {
  const key = findKey('Agreement', id);
  if (key === null) throw badInput('"agreementId" is not the identifier of an agreement.', 'agreementId');
  return key;
}
