import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

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
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, resolve] = useMutation(Resolve);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    if (reason.trim().length < 3) return setWrong(m.agreement_reason_needed());
    const input = { conflictId, reason: reason.trim() };
    const { data } = await resolve({ input, key: keyFor(input) });
    const result = data?.resolveEnrolmentConflict;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'EnrolmentConflict') return onClose();
    if (result.field?.endsWith('reason') === true) setWrong(result.message[language]);
    else setProblem(result.message[language]);
  }

  return (
    <Dialog title={m.conflict_resolve()} closeLabel={m.close()} onClose={onClose}>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="muted">{m.conflict_resolve_text()}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Textarea
          label={m.agreement_reason()}
          description={m.conflict_reason_hint()}
          withAsterisk
          autosize
          minRows={3}
          maxLength={1000}
          value={reason}
          error={wrong}
          onChange={(event) => {
            setWrong(null);
            setReason(event.currentTarget.value);
          }}
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
          <Button type="submit" loading={fetching}>
            {m.conflict_resolve()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
