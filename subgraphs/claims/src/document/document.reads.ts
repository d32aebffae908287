import type { Transaction } from '@payung/kit/database.ts';
import { Any, IsNull } from 'typeorm';

import { ClaimDocumentTable } from './claim-document.table.ts';
import type { ClaimDocumentRow } from './claim-document.table.ts';

/** Most documents of one claim that stand at a time. */
export const MOST_DOCUMENTS = 100;

/** The documents of claims that were not taken out, newest first. A claim takes at most a hundred. */
export async function readStandingDocuments(
  database: Transaction,
  claimIds: readonly string[],
): Promise<ClaimDocumentRow[]> {
  return database.find(ClaimDocumentTable, {
    where: { claimId: Any([...claimIds]), removedAt: IsNull() },
    order: { id: 'DESC' },
  });
}
