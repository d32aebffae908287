import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { escapeLike } from '@payung/kit/scope-sql.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { NATION } from '@payung/kit/values/region-code.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';
import { Any } from 'typeorm';
import type { SelectQueryBuilder } from 'typeorm';

import type { Context } from '../context.ts';
import { ClaimPaymentTable, PaymentBatchTable } from './payment.table.ts';
import type { ClaimPaymentRow, PaymentBatchRow } from './payment.table.ts';

const NEWEST_FIRST: PageOrder<PaymentBatchRow> = {
  direction: 'DESC',
  by: [
    { property: 'createdAt', type: 'timestamptz', of: ({ createdAt }) => createdAt.toString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/**
 * Batches that a session may see, under the alias `batch`: those whose claims are all insured by its institution or below it. Sessions confined
 * to regions and to no institution see none: a batch has no region.
 *
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export function visibleBatches(database: Transaction, asked: Session | null): SelectQueryBuilder<PaymentBatchRow> {
  const { institutionCode, regionCodes } = permit(asked, 'payment:read');
  const query = database.createQueryBuilder(PaymentBatchTable, 'batch').where('true');
  if (institutionCode === null) return regionCodes.includes(NATION) ? query : query.andWhere('false');
  const parts = splitInstitutionCode(institutionCode);
  const below = parts?.place === NATION ? `${parts.kind}-%` : `${escapeLike(institutionCode)}.%`;
  return query.andWhere(
    'not exists (select 1 from unnest(batch.insurerCodes) as insurer (code) where code <> :own and code not like :below)',
    { own: institutionCode, below },
  );
}

/** A page of the batches that the session may see, newest first. */
export async function readPaymentBatches(
  { database, session }: Context,
  args: PageArgs,
): Promise<Page<PaymentBatchRow>> {
  return readPage(visibleBatches(database.manager, session), NEWEST_FIRST, args);
}

/** The batch with this primary key, when the session may see it. */
export async function findPaymentBatch(
  database: Transaction,
  session: Session | null,
  id: string,
): Promise<PaymentBatchRow | null> {
  const query = visibleBatches(database, session);
  return isUuid(id) ? query.andWhere('batch.id = :id', { id }).getOne() : null;
}

/** The payments of batches, in the order of the bank file. */
export async function readPaymentsOfBatches(
  database: Transaction,
  batchIds: readonly string[],
): Promise<ClaimPaymentRow[]> {
  return database.find(ClaimPaymentTable, { where: { batchId: Any([...batchIds]) }, order: { reference: 'ASC' } });
}

/** The payments on claims, oldest first. */
export async function readPaymentsOfClaims(
  database: Transaction,
  claimIds: readonly string[],
): Promise<ClaimPaymentRow[]> {
  return database.find(ClaimPaymentTable, { where: { claimId: Any([...claimIds]) }, order: { id: 'ASC' } });
}
