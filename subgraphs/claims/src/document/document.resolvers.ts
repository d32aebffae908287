import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';

import { SPECIFIC_KINDS } from '../domain/document-checklist.ts';
import { checklistOf } from '../life-cycle/readiness.reads.ts';
import type { Resolvers } from '../schema.types.ts';
import { openDocument } from './open-document.ts';
import { removeDocument } from './remove-document.ts';
import { requestDocumentUpload } from './request-document-upload.ts';

/** The path that takes the file of an upload, at the origin of the graph. */
export function uploadPath(uploadId: string): string {
  return `/uploads/claims/${uploadId}`;
}

/** Documents of claims. */
export const documentResolvers: Resolvers = {
  Mutation: {
    requestClaimDocumentUpload: (_root, { input, idempotencyKey }, context) =>
      requestDocumentUpload(context, input, idempotencyKey),
    removeClaimDocument: (_root, { input, idempotencyKey }, context) => removeDocument(context, input, idempotencyKey),
    openClaimDocument: (_root, { id, idempotencyKey }, context) => openDocument(context, id, idempotencyKey),
  },
  RequestClaimDocumentUploadResult: {
    __resolveType: resultType('ClaimDocumentUpload', 'ClaimDocumentRefused'),
  },
  OpenClaimDocumentResult: {
    __resolveType: resultType('OpenedClaimDocument', 'ClaimDocumentRefused'),
  },
  Claim: {
    documentChecklist: async (claim, _args, { loaders }) => {
      const [calculation, beneficiaries, documents] = await Promise.all([
        claim.calculationId === null ? null : loaders.calculations.load(claim.calculationId),
        loaders.beneficiaries.load(claim.id),
        loaders.documents.load(claim.id),
      ]);
      return checklistOf(claim, { calculation, beneficiaries, present: documents.map(({ kind }) => kind) });
    },
    documents: ({ id }, _args, { loaders, session }) =>
      may(session, 'claim:read-incident') ? loaders.documents.load(id) : null,
  },
  ClaimDocument: {
    specific: ({ kind }) => SPECIFIC_KINDS.includes(kind),
    uploadedBy: ({ uploadedByName }) => uploadedByName,
  },
  ClaimDocumentUpload: {
    url: ({ id, expiresAt }, _args, { urls, session }) => urls.sign(uploadPath(id), expiresAt, session?.networks),
  },
};
