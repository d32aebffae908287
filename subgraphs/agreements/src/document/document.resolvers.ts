import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { documentUrl, uploadUrl } from './document-urls.ts';
import { removeDocument } from './remove-document.ts';
import { requestDocumentUpload } from './request-document-upload.ts';

/** Documents of agreements. */
export const documentResolvers: Resolvers = {
  Mutation: {
    requestDocumentUpload: (_root, { input, idempotencyKey }, context) =>
      requestDocumentUpload(context, input, idempotencyKey),
    removeDocument: (_root, { input, idempotencyKey }, context) => removeDocument(context, input, idempotencyKey),
  },
  RequestDocumentUploadResult: { __resolveType: resultType('DocumentUpload', 'DocumentRefused') },
  RemoveDocumentResult: { __resolveType: resultType('AgreementDocument', 'DocumentRefused') },
  Agreement: {
    documents: async ({ id }, { includeRemoved }, { loaders }) => {
      const documents = await loaders.documents.load(id);
      return includeRemoved ? documents : documents.filter(({ removedAt }) => removedAt === null);
    },
  },
  AgreementDocument: {
    uploadedBy: ({ uploadedByName, uploadedByInstitution }) => ({
      name: uploadedByName,
      institutionCode: uploadedByInstitution,
    }),
    removal: ({ removedAt, removedByName, removedByInstitution, removalReason }) =>
      removedAt === null
        ? null
        : {
            reason: removalReason!,
            removedAt,
            removedBy: { name: removedByName!, institutionCode: removedByInstitution },
          },
    downloadUrl: (document, _args, context) => documentUrl(context, document),
  },
  DocumentActor: {
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
  },
  DocumentUpload: {
    url: (upload, _args, context) => uploadUrl(context, upload),
    document: ({ documentId }, _args, { loaders }) =>
      documentId === null ? null : loaders.documentsById.load(documentId),
  },
};
