import type { Transaction } from '@payung/kit/database.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { CoverAsked } from '../claim/ask-about-cover.ts';
import type { CoverColumns } from '../claim/cover-columns.ts';
import { coverFactsKnown } from '../domain/cover-facts.ts';
import type { Programme } from '../schema.types.ts';
import { CoverEvidenceTable } from './cover-evidence.table.ts';

/** Keeps an evaluation of cover with the facts as known at that moment. Nothing is kept of an owner's silence. */
export async function writeCoverEvidence(
  transaction: Transaction,
  claimId: string,
  {
    asked,
    columns,
    programme,
    now,
  }: {
    readonly asked: CoverAsked;
    readonly columns: CoverColumns;
    readonly programme: Programme;
    readonly now: Instant;
  },
): Promise<void> {
  if (asked.answer.answer === 'SILENT') return;
  await transaction.insert(CoverEvidenceTable, {
    claimId,
    asKnownAt: now,
    answer: columns.coverAnswer,
    links: [...columns.coverLinks],
    facts: coverFactsKnown(asked.answer, asked.agreement, programme),
  });
}
