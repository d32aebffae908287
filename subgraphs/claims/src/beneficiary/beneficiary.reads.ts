import type { Transaction } from '@payung/kit/database.ts';
import { Any, IsNull } from 'typeorm';

import { ClaimBeneficiaryTable } from './claim-beneficiary.table.ts';
import type { ClaimBeneficiaryRow } from './claim-beneficiary.table.ts';

/** Who may be paid on these claims, as recorded last, in the order of recording. */
export async function readBeneficiaries(
  database: Transaction,
  claimIds: readonly string[],
): Promise<ClaimBeneficiaryRow[]> {
  return database.find(ClaimBeneficiaryTable, {
    where: { claimId: Any([...claimIds]), supersededAt: IsNull() },
    order: { claimId: 'ASC', position: 'ASC' },
  });
}
