import { column } from '@payung/kit/columns.ts';
import type { CoverAnswer, CoverLink } from '@payung/kit/values/cover-chain.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';

import type { CoverFactsKnown } from '../domain/cover-facts.ts';

/** One evaluation of cover, with the facts as known then. Evaluations are appended and never changed. */
export interface CoverEvidenceRow {
  readonly id: string;
  readonly claimId: string;
  readonly asKnownAt: Instant;
  readonly answer: CoverAnswer;
  readonly links: readonly CoverLink[];
  readonly facts: CoverFactsKnown;
}

/** Evaluations of cover. */
export const CoverEvidenceTable = new EntitySchema<CoverEvidenceRow>({
  name: 'CoverEvidence',
  tableName: 'cover_evidence',
  columns: {
    id: column.uuidKey(),
    claimId: column.uuid('claim_id'),
    asKnownAt: column.instant('as_known_at'),
    answer: column.text('answer'),
    links: column.json('links'),
    facts: column.json('facts'),
  } satisfies Record<keyof CoverEvidenceRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'cover_evidence_claim_id_idx', columns: ['claimId', 'id'] }],
  foreignKeys: [
    {
      name: 'cover_evidence_claim_id_fkey',
      target: 'Claim',
      columnNames: ['claimId'],
      referencedColumnNames: ['id'],
    },
  ],
});
