import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import { m } from '../../paraglide/messages.js';

const Resolve = graphql(`
  mutation ResolveEnrolmentConflict($input: ResolveEnrolmentConflictInput!, $key: ID!) {
    resolveEnrolmentConflict(input: $input, idempotencyKey: $key) {
      __typename
      ... on EnrolmentConflict {
        id
        state
        resolvable
      }
      ... on EnrolmentConflictRefused {
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

/** Settles a conflict with a reason that both institutions read. Neither enrolment is changed by it. */
export function ResolveDialog({
  conflictId,
  name,
  onClose,
}: {
  conflictId: string;
  name: string;
  onClose: () => void;
}) {
  const keyFor = useIdempotencyKey();
  const [, resolve] = useMutation(Resolve);
  return (
    <NoteDialog
      title={m.conflict_resolve()}
      subject={name}
      text={m.conflict_resolve_text()}
      label={m.agreement_reason()}
      hint={m.conflict_reason_hint()}
      shortest={3}
      shortText={m.agreement_reason_needed()}
      submitLabel={m.conflict_resolve()}
      onSubmit={async (reason) => {
        const input = { conflictId, reason };
        const { data } = await resolve({ input, key: keyFor(input) });
        if (data === undefined) return undefined;
        return data.resolveEnrolmentConflict.__typename === 'EnrolmentConflict' ? null : data.resolveEnrolmentConflict;
      }}
      onClose={onClose}
    />
  );
}
