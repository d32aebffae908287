import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { LARGEST_PAGE, readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { oneOf, rowReader } from '@payung/kit/row-reader.ts';
import { Any } from 'typeorm';
import type { SelectQueryBuilder } from 'typeorm';

import { isVisibleTo, keptBy } from './agreement-conditions.ts';
import type { AgreementFilter } from './agreement-conditions.ts';
import { AgreementTable, BeneficiaryTable, HeadcountTable, PartyTable } from './agreement.table.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow, PartyRow } from './agreement.table.ts';
import { SignatoryTable } from './signatory.table.ts';
import type { SignatoryRow } from './signatory.table.ts';

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
  database: Transaction,
  session: Session | null,
  args: PageArgs,
  filter: AgreementFilter,
): Promise<AgreementPage> {
  const query = applyFilter(visibleAgreements(database, permit(session, 'agreement:read')), filter);
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

/** Agreements within the session's scope. */
export function visibleAgreements(database: Transaction, session: Session): SelectQueryBuilder<AgreementRow> {
  const { sql, parameters } = isVisibleTo(session);
  return database.createQueryBuilder(AgreementTable, 'agreement').where(sql, parameters);
}

/** Narrows agreements down to what a filter keeps. */
export function applyFilter(
  query: SelectQueryBuilder<AgreementRow>,
  filter: AgreementFilter,
): SelectQueryBuilder<AgreementRow> {
  const { sql, parameters } = keptBy(filter);
  return query.andWhere(sql, parameters);
}
