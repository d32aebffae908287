import { useMutation } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { NoteDialog } from '../../../lib/note-dialog.tsx';
import { m } from '../../../paraglide/messages.js';

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
  const keyFor = useIdempotencyKey();
  const [, remove] = useMutation(RemoveDocument);
  return (
    <NoteDialog
      title={m.agreement_doc_remove_title()}
      subject={title}
      text={m.agreement_doc_remove_text()}
      label={m.agreement_reason()}
      hint={m.agreement_reason_hint()}
      shortest={5}
      shortText={m.agreement_edge_reason_needed()}
      longest={500}
      submitLabel={m.agreement_doc_remove()}
      danger
      onSubmit={async (reason) => {
        const input = { documentId, reason };
        const { data, error } = await remove({ input, key: keyFor(input) });
        if (error !== undefined || data === undefined) return undefined;
        if (data.removeDocument.__typename === 'DocumentRefused') return data.removeDocument;
        onDone();
        return null;
      }}
      onClose={onClose}
    />
  );
}
