import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import { documentKindLabel } from './document-labels.ts';

const Remove = graphql(
  `
    mutation RemoveClaimDocument($input: RemoveClaimDocumentInput!, $key: ID!) {
      result: removeClaimDocument(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

/** Takes a paper out of a claim, with a reason: it counts no more and cannot be read; that it was there stays in the history. */
export function RemoveDocument({
  claim,
  paper,
  onDone,
}: {
  claim: { state: EnumOf<'ClaimState'> };
  paper: { id: string; kind: EnumOf<'ClaimDocumentKind'>; fileName: string };
  onDone: () => void;
}) {
  const mayRemove = useMay('claim:upload');
  const keyFor = useIdempotencyKey();
  const [, remove] = useMutation(Remove);
  const [open, setOpen] = useState(false);
  if (!mayRemove || !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {m.claim_doc_remove()} <span className="visually-hidden">{documentKindLabel(paper.kind)}</span>
      </Button>
      {open && (
        <NoteDialog
          title={m.claim_doc_remove_title()}
          subject={`${documentKindLabel(paper.kind)}, ${paper.fileName}`}
          text={m.claim_doc_remove_text()}
          label={m.claim_note()}
          hint={m.claim_note_hint()}
          shortest={10}
          shortText={m.claim_note_needed()}
          longest={2_000}
          submitLabel={m.claim_doc_remove()}
          danger
          onSubmit={async (note) => {
            const input = { documentId: paper.id, note };
            const { data, error } = await remove({ input, key: keyFor(input) });
            if (error !== undefined || data === undefined) return undefined;
            if (data.result.__typename === 'ClaimStepRefused') return data.result;
            onDone();
            return null;
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
