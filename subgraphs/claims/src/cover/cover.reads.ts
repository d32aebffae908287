import type { Transaction } from '@payung/kit/database.ts';

import { CoverEvidenceTable } from './cover-evidence.table.ts';
import type { CoverEvidenceRow } from './cover-evidence.table.ts';

/** Most evaluations of one claim that are shown; the newest. */
const MOST = 50;

/** Evaluations of the cover of claims, newest first. Who may see a claim may see them. */
export async function readCoverEvidence(
  database: Transaction,
  claimIds: readonly string[],
): Promise<CoverEvidenceRow[]> {
  return database
    .createQueryBuilder(CoverEvidenceTable, 'evidence')
    .where(
      `evidence.id in (
         select id from (
           select id, row_number() over (partition by claim_id order by id desc) as rank
           from cover_evidence where claim_id = any(:claimIds)
         ) ranked where rank <= :most)`,
      { claimIds, most: MOST },
    )
    .orderBy('evidence.id', 'DESC')
    .getMany();
}
