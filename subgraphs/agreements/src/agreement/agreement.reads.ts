import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { LARGEST_PAGE, readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { oneOf, rowReader } from '@payung/kit/row-reader.ts';
import { escapeLike, inRegions, inScope } from '@payung/kit/scope-sql.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { Any } from 'typeorm';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { AgreementFilter as FilterInput } from '../schema.types.ts';
import { AgreementTable, BeneficiaryTable, HeadcountTable, PartyTable } from './agreement.table.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow, PartyRow } from './agreement.table.ts';
import { SignatoryTable } from './signatory.table.ts';
import type { SignatoryRow } from './signatory.table.ts';

/** What to keep in a list of agreements, with the day that "today" is. */
export type AgreementFilter = FilterInput & { readonly today: PlainDate };

/** A page of agreements that can also count the whole list, when asked. */
export interface AgreementPage extends Page<AgreementRow> {
  readonly count: () => Promise<number>;
}

/** The order of every list of agreements; one that is not signed stands at the day on which it was drafted. */
export const NEWEST_SIGNATURE_FIRST: PageOrder<AgreementRow> = {
  direction: 'DESC',
  by: [
    { property: 'listedOn', type: 'date', of: ({ listedOn }) => listedOn.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** A page of the agreements that the session may see, newest signature first. */
export async function readAgreements(
  { database, session, now }: Context,
  args: PageArgs,
  filter: FilterInput,
): Promise<AgreementPage> {
  const query = applyFilter(visibleAgreements(database.manager, permit(session, 'agreement:read')), {
    ...filter,
    today: dateInJakarta(now),
  });
  const all = query.clone();
  return { ...(await readPage(query, NEWEST_SIGNATURE_FIRST, args)), count: () => all.getCount() };
}

const agreementRows = rowReader(AgreementTable);
const partyRows = rowReader(PartyTable);
const beneficiaryRows = rowReader(BeneficiaryTable);
const headcountRows = rowReader(HeadcountTable);

/** The agreements with these primary keys that the session may see. */
export async function readAgreementsById(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<AgreementRow[]> {
  const visible = isVisibleTo(permit(session, 'agreement:read'));
  return agreementRows(database, {
    sql: `agreement.id = any(:ids) and ${visible.sql}`,
    parameters: { ...visible.parameters, ids },
  });
}

/** Agreements that continue these, oldest first, as far as the session may see them: at most a hundred for each. */
export async function readSuccessors(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<AgreementRow[]> {
  const rows = await visibleAgreements(database, permit(session, 'agreement:read'))
    .andWhere('agreement.predecessorId = any(:ids)', { ids })
    .orderBy({ 'agreement.listedOn': 'ASC', 'agreement.id': 'ASC' })
    .limit(ids.length * LARGEST_PAGE)
    .getMany();
  return [...Map.groupBy(rows, ({ predecessorId }) => predecessorId).values()].flatMap((own) =>
    own.slice(0, LARGEST_PAGE),
  );
}

/** Parties, in the order of the text. */
export async function readParties(database: Transaction, agreementIds: readonly string[]): Promise<PartyRow[]> {
  return partyRows(database, oneOf('agreement_id', agreementIds), 'position');
}

/** People named, in the order of the text. */
export async function readSignatories(database: Transaction, agreementIds: readonly string[]): Promise<SignatoryRow[]> {
  return database.find(SignatoryTable, { where: { agreementId: Any([...agreementIds]) }, order: { position: 'ASC' } });
}

/** Beneficiaries, in the order of the text. */
export async function readBeneficiaries(
  database: Transaction,
  agreementIds: readonly string[],
): Promise<BeneficiaryRow[]> {
  return beneficiaryRows(database, oneOf('agreement_id', agreementIds), 'position');
}

/** Head-counts, in the order of the text. */
export async function readHeadcounts(database: Transaction, agreementIds: readonly string[]): Promise<HeadcountRow[]> {
  return headcountRows(database, oneOf('agreement_id', agreementIds), 'position');
}

/**
 * Agreements within the session's scope. The criterion is the region of the agreement and, for those who act
 * for an institution, that it (or a subordinate) is a party in any role. Other owners decide on what is signed: a service sees
 * no drafts.
 */
export function visibleAgreements(database: Transaction, session: Session): SelectQueryBuilder<AgreementRow> {
  const { sql, parameters } = isVisibleTo(session);
  return database.createQueryBuilder(AgreementTable, 'agreement').where(sql, parameters);
}

/** The same as a condition on the table `agreement`. */
function isVisibleTo(session: Session): SqlCondition {
  const region = inRegions(session.regionCodes, 'agreement.region_code', 'scopeRegions');
  const conditions = [region.sql];
  if (session.role === 'SERVICE') conditions.push('agreement.signed_on is not null');
  if (session.institutionCode === null) return { sql: conditions.join(' and '), parameters: region.parameters };
  const own = inScope(
    { ...session, regionCodes: ['ID'] },
    { institutions: ['party.institution_code'], region: 'agreement.region_code' },
  );
  conditions.push(`exists (select from agreement_party party where party.agreement_id = agreement.id and ${own.sql})`);
  return { sql: conditions.join(' and '), parameters: { ...region.parameters, ...own.parameters } };
}

/** Narrows agreements down to what a filter keeps. */
export function applyFilter(
  query: SelectQueryBuilder<AgreementRow>,
  filter: AgreementFilter,
): SelectQueryBuilder<AgreementRow> {
  const { regionCode, provinceCode, electionCode, institutionCode, instrument, search } = filter;
  for (const [name, code] of Object.entries({ filterRegions: regionCode, filterProvinces: provinceCode })) {
    if (!code) continue;
    const region = inRegions([code], 'agreement.regionCode', name);
    query.andWhere(region.sql, region.parameters);
  }
  if (electionCode) query.andWhere('agreement.electionCode = :electionCode', { electionCode });
  if (instrument) query.andWhere('agreement.instrument = :instrument', { instrument });
  if (search) query.andWhere("agreement.title ilike '%' || :search || '%'", { search: escapeLike(search) });
  if (institutionCode) {
    query.andWhere(
      'exists (select from agreement_party filter_party where filter_party.agreement_id = agreement.id and filter_party.institution_code = :institutionCode)',
      { institutionCode },
    );
  }
  return applyLifeCycleFilter(query, filter);
}

/** Narrows down by what agreements say, when they were signed and where they stand today. */
function applyLifeCycleFilter(
  query: SelectQueryBuilder<AgreementRow>,
  { programme, lineage, signedFrom, signedTo, statuses, endsWithinDays, today }: AgreementFilter,
): SelectQueryBuilder<AgreementRow> {
  if (programme) query.andWhere(':programme = any(agreement.programmes)', { programme });
  if (lineage) query.andWhere('agreement.lineage = :lineage', { lineage });
  if (signedFrom) query.andWhere('agreement.signedOn >= :signedFrom', { signedFrom: signedFrom.toString() });
  if (signedTo) query.andWhere('agreement.signedOn <= :signedTo', { signedTo: signedTo.toString() });
  query.setParameter('today', today.toString());
  if (statuses) query.andWhere(inStates(':statuses'), { statuses });
  if ((endsWithinDays ?? null) !== null) {
    const until = lastDayWithin(endsWithinDays!, today).toString();
    query
      .andWhere('agreement.endsOn between :today and :until', { until })
      .andWhere(inStates(':current'), { current: ['IN_FORCE', 'SUSPENDED'] });
  }
  return query;
}

/** The states of all agreements are found together: one by one, each would look up its own events. */
function inStates(parameter: string): string {
  return `agreement.id in (select standing.agreement_id from agreement_statuses(:today) standing where standing.status = any(${parameter}))`;
}

function lastDayWithin(days: number, today: PlainDate): PlainDate {
  if (days < 0 || days > 3_660) throw badInput('"endsWithinDays" must be 0 to 3,660.', 'endsWithinDays');
  return today.add({ days });
}
