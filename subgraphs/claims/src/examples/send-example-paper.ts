import { Readable } from 'node:stream';

import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { receiveDocument } from '../document/receive-document.ts';
import { requestDocumentUpload } from '../document/request-document-upload.ts';
import type { ClaimDocumentKind } from '../schema.types.ts';
import { examplePaper } from './example-cases.ts';
import type { ExampleClaim } from './example-claim.ts';

/** Sends a paper of a kind to an example, as whoever reports it would. */
export async function sendExamplePaper(example: ExampleClaim, kind: ClaimDocumentKind, daysAgo: number): Promise<void> {
  const claim = example.current();
  const context = example.as('reporter', example.daysAgo(daysAgo));
  const bytes = examplePaper(kind, claim.number);
  const upload = await requestDocumentUpload(
    context,
    {
      claimId: toGlobalId('Claim', claim.id),
      kind,
      fileName: `${kind.toLowerCase()}-contoh.pdf`,
      bytes: bytes.length,
      sha256: null,
    },
    example.key(`paper-${kind}`),
  );
  if ('code' in upload) throw new Error(`an example paper was refused: ${upload.code}`);
  const received = await receiveDocument({
    context,
    files: example.world.files,
    scan: null,
    uploadId: upload.id,
    body: Readable.from([bytes]),
  });
  if (received.refused !== undefined) throw new Error(`an example paper was refused: ${received.refused.code}`);
  await example.readAgain();
}
