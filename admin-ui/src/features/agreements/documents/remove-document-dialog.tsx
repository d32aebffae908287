import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';

const RemoveDocument = graphql(`
  mutation RemoveDocument($input: RemoveDocumentInput!, $key: ID!) {
    removeDocument(input: $input, idempotencyKey: $key) {
      __typename
      ... on AgreementDocument {
        id
      }
      ... on DocumentRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

/** Takes a document out of the list, with the reason. It stays in the register, and can no longer be fetched. */
export function RemoveDocumentDialog({
  documentId,
  title,
  onClose,
  onDone,
}: {
  documentId: string;
  title: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, remove] = useMutation(RemoveDocument);
  const [reason, setReason] = useState('');
  const [wrongReason, setWrongReason] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(): Promise<void> {
    const input = { documentId, reason: reason.trim() };
    setProblem(null);
    setWrongReason(input.reason.length < 5 ? m.agreement_edge_reason_needed() : null);
    if (input.reason.length < 5) return;
    const { data, error } = await remove({ input, key: keyFor(input) });
    const result = data?.removeDocument;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'AgreementDocument') {
      onDone();
      return onClose();
    }
    const sentence = result.message[language];
    if (result.field?.endsWith('reason') === true) setWrongReason(sentence);
    else setProblem(sentence);
  }

  return (
    <Dialog title={m.agreement_doc_remove_title()} closeLabel={m.close()} onClose={onClose}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="muted">{m.agreement_doc_remove_text()}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Textarea
          label={m.agreement_reason()}
          description={m.agreement_reason_hint()}
          withAsterisk
          autosize
          minRows={3}
          maxLength={500}
          value={reason}
          error={wrongReason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" color="red.9" loading={fetching}>
            {m.agreement_doc_remove()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
