import { refuse } from '@payung/kit/refusal.ts';
import { permit } from '@payung/kit/access.ts';
import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { isUuid } from '@payung/kit/values/uuid.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { isNote, NOTE_NEEDED } from '../domain/decide-claim-step.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import { tooLate } from '../life-cycle/too-late.ts';
import type { RemoveClaimDocumentInput } from '../schema.types.ts';
import { ClaimDocumentTable } from './claim-document.table.ts';

/** Takes a document out of a claim: marked and kept, and no longer counted. */
export async function removeDocument(
  context: Context,
  input: RemoveClaimDocumentInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  const { documentId, note } = input;
  permit(context.session, 'reference:read');
  const document = isUuid(documentId)
    ? await context.database.manager.findOneBy(ClaimDocumentTable, { id: documentId })
    : null;
  const claim = document === null ? null : await context.loaders.claims.load(document.claimId);
  if (document === null || claim === null) return NO_DOCUMENT.refused;
  return changeClaim(
    context,
    {
      command: 'removeClaimDocument',
      deed: {
        kind: 'DOCUMENT',
        permissions: ['claim:upload'],
        what: { id: 'mengeluarkan dokumen klaim', en: 'take documents out of claims' },
      },
      // A document is taken out of the claim as it is, whatever else was changed meanwhile.
      input: { ...input, claimId: toGlobalId('Claim', claim.id), expectedVersion: claim.version },
      keyedInput: input,
      idempotencyKey,
      note,
    },
    async ({ transaction, claim: current, context: { now } }) => {
      if (!CHANGEABLE_CLAIM_STATES.includes(current.state)) return tooLate(current.state);
      if (!isNote(note)) return NOTE_NEEDED;
      const { affected } = await transaction
        .createQueryBuilder()
        .update(ClaimDocumentTable)
        .set({ removedAt: now })
        .where('id = :documentId and removed_at is null', { documentId })
        .execute();
      if (affected !== 1) return NO_DOCUMENT;
      return { changedFields: ['documents'], details: { documentId, removed: true } };
    },
  );
}

const NO_DOCUMENT = refuse(
  'NOT_FOUND',
  {
    id: 'Dokumen ini tidak ditemukan, atau sudah dikeluarkan.',
    en: 'There is no such document, or it was taken out before.',
  },
  'documentId',
);
