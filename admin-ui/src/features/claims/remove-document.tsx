import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
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
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, remove] = useMutation(Remove);
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!mayRemove || !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return null;

  async function submit(): Promise<void> {
    setProblem(null);
    if (note.trim().length < 10) return setWrong(m.claim_note_needed());
    const input = { documentId: paper.id, note: note.trim() };
    const { data, error } = await remove({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimStepRefused') {
      return result.field === 'note' ? setWrong(result.message[language]) : setProblem(result.message[language]);
    }
    setOpen(false);
    onDone();
  }

  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {m.claim_doc_remove()} <span className="visually-hidden">{documentKindLabel(paper.kind)}</span>
      </Button>
      {open && (
        <Dialog title={m.claim_doc_remove_title()} closeLabel={m.close()} onClose={() => setOpen(false)}>
          <p>
            <strong>{documentKindLabel(paper.kind)}</strong>, {paper.fileName}
          </p>
          <p className="muted">{m.claim_doc_remove_text()}</p>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Textarea
              label={m.claim_note()}
              description={m.claim_note_hint()}
              withAsterisk
              autosize
              minRows={2}
              maxLength={2000}
              value={note}
              error={wrong}
              onChange={(event) => {
                setNote(event.currentTarget.value);
                setWrong(null);
              }}
            />
            {problem !== null && (
              <Notice tone="bad" title={m.refused_title()} urgent>
                <p>{problem}</p>
              </Notice>
            )}
            <DialogFoot>
              <Button variant="default" onClick={() => setOpen(false)}>
                {m.cancel()}
              </Button>
              <Button type="submit" color="red.9" loading={fetching}>
                {m.claim_doc_remove()}
              </Button>
            </DialogFoot>
          </form>
        </Dialog>
      )}
    </>
  );
}
