import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { escapeLike, inRegions, inScope } from '@payung/kit/scope-sql.ts';
import { In } from 'typeorm';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import type { Instrument } from '../schema.types.ts';
import { AgreementTable, BeneficiaryTable, HeadcountTable, PartyTable, SignatoryTable } from './agreement.table.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow, PartyRow, SignatoryRow } from './agreement.table.ts';

/** What to keep in a list of agreements. */
export interface AgreementFilter {
  readonly regionCode?: string | null | undefined;
  readonly electionCode?: string | null | undefined;
  readonly institutionCode?: string | null | undefined;
  readonly instrument?: Instrument | null | undefined;
  readonly search?: string | null | undefined;
}

/** A page of agreements that can also count the whole list, when asked. */
export interface AgreementPage extends Page<AgreementRow> {
  readonly count: () => Promise<number>;
}

/** The order of every list of agreements. */
export const NEWEST_SIGNATURE_FIRST: PageOrder<AgreementRow> = {
  direction: 'DESC',
  by: [
    { property: 'signedOn', type: 'date', of: ({ signedOn }) => signedOn.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** A page of the agreements that the session may see, newest signature first. */
export async function readAgreements(
  { database, session }: Context,
  args: PageArgs,
  filter: AgreementFilter,
): Promise<AgreementPage> {
  const query = applyFilter(visibleAgreements(database.manager, permit(session, 'agreement:read')), filter);
  const all = query.clone();
  return { ...(await readPage(query, NEWEST_SIGNATURE_FIRST, args)), count: () => all.getCount() };
}

/** The agreements with these primary keys that the session may see. */
export async function readAgreementsById(
  database: Transaction,
  session: Session | null,
  ids: readonly string[],
): Promise<AgreementRow[]> {
  return visibleAgreements(database, permit(session, 'agreement:read'))
    .andWhere('agreement.id in (:...ids)', { ids })
    .getMany();
}

/** Parties, in the order of the text. */
export async function readParties(database: Transaction, agreementIds: readonly string[]): Promise<PartyRow[]> {
  return database.find(PartyTable, { where: { agreementId: In([...agreementIds]) }, order: { position: 'ASC' } });
}

/** People named, in the order of the text. */
export async function readSignatories(database: Transaction, agreementIds: readonly string[]): Promise<SignatoryRow[]> {
  return database.find(SignatoryTable, { where: { agreementId: In([...agreementIds]) }, order: { position: 'ASC' } });
}

/** Beneficiaries, in the order of the text. */
export async function readBeneficiaries(
  database: Transaction,
  agreementIds: readonly string[],
): Promise<BeneficiaryRow[]> {
  return database.find(BeneficiaryTable, { where: { agreementId: In([...agreementIds]) }, order: { position: 'ASC' } });
}

/** Head-counts, in the order of the text. */
export async function readHeadcounts(database: Transaction, agreementIds: readonly string[]): Promise<HeadcountRow[]> {
  return database.find(HeadcountTable, { where: { agreementId: In([...agreementIds]) }, order: { position: 'ASC' } });
}

/**
 * Agreements within the session's scope. The criterion is the region of the agreement and, for those who act
 * for an institution, that it (or a subordinate) is a party in any role.
 */
export function visibleAgreements(database: Transaction, session: Session): SelectQueryBuilder<AgreementRow> {
  const query = database.createQueryBuilder(AgreementTable, 'agreement');
  const region = inRegions(session.regionCodes, 'agreement.regionCode', 'scopeRegions');
  query.where(region.sql, region.parameters);
  if (session.institutionCode !== null) {
    const own = inScope(
      { ...session, regionCodes: ['ID'] },
      { institutions: ['party.institution_code'], region: 'agreement.regionCode' },
    );
    query.andWhere(
      `exists (select from agreement_party party where party.agreement_id = agreement.id and ${own.sql})`,
      own.parameters,
    );
  }
  return query;
}

/** Narrows agreements down to what a filter keeps. */
export function applyFilter(
  query: SelectQueryBuilder<AgreementRow>,
  filter: AgreementFilter,
): SelectQueryBuilder<AgreementRow> {
  const { regionCode, electionCode, institutionCode, instrument, search } = filter;
  if (regionCode) {
    const region = inRegions([regionCode], 'agreement.regionCode', 'filterRegions');
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
  return query;
}
