import type { Transaction } from '@payung/kit/database.ts';
import { Any } from 'typeorm';

import { MOST_DOCUMENTS } from '../domain/document-check.ts';
import { DocumentTable, DocumentUploadTable } from './document.table.ts';
import type { DocumentRow, DocumentUploadRow } from './document.table.ts';

/**
 * The documents of agreements, newest first. Of each at most a hundred are read: those that stand go before those removed.
 * Who may see an agreement may see its documents: ask for agreements in sight only.
 */
export async function readDocuments(database: Transaction, agreementIds: readonly string[]): Promise<DocumentRow[]> {
  return database
    .createQueryBuilder(DocumentTable, 'document')
    .where(
      `document.id in (
         select id from (
           select id, row_number() over (partition by agreement_id order by removed_at is not null, id desc) as rank
           from agreement_document where agreement_id = any(:agreementIds)
         ) ranked where rank <= :most)`,
      { agreementIds, most: MOST_DOCUMENTS },
    )
    .orderBy('document.uploadedAt', 'DESC')
    .addOrderBy('document.id', 'DESC')
    .getMany();
}

/** Documents by their primary keys. Who may see them is the caller's question. */
export async function readDocumentsById(database: Transaction, ids: readonly string[]): Promise<DocumentRow[]> {
  return database.findBy(DocumentTable, { id: Any([...ids]) });
}

/** Uploads by their primary keys. Only who asked for one may know of it: that is the caller's question. */
export async function readUploadsById(database: Transaction, ids: readonly string[]): Promise<DocumentUploadRow[]> {
  return database.findBy(DocumentUploadTable, { id: Any([...ids]) });
}

/** How many documents of an agreement stand. */
export async function countStandingDocuments(database: Transaction, agreementId: string): Promise<number> {
  return database
    .createQueryBuilder(DocumentTable, 'document')
    .where('document.agreementId = :agreementId and document.removedAt is null', { agreementId })
    .getCount();
}
