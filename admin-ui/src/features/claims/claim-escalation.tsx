import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { articleText } from '../../lib/article.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Change } from './claim-conflict.tsx';
import { ClaimConflict } from './claim-conflict.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';

/** What a late report of stage I reads. */
export const ClaimEscalationFragment = graphql(`
  fragment ClaimEscalationParts on Claim {
    id
    version
    escalation {
      dueAt
      open
      message {
        id
        en
      }
      article
      answeredAt
      answeredBy
    }
  }
`);

const Answer = graphql(
  `
    mutation AnswerClaimEscalation($input: WordedClaimStepInput!, $key: ID!) {
      result: answerClaimEscalation(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

/** A report of stage I that was late: a warning that went up, answered by those who watch over it. It rejects nothing. */
export function ClaimEscalation({
  claim,
  reread,
}: {
  claim: FragmentOf<typeof ClaimEscalationFragment>;
  reread: () => void;
}) {
  const { id, version, escalation } = readFragment(ClaimEscalationFragment, claim);
  const mayAnswer = useMay('claim:answer-escalation');
  const { language } = useLanguage();
  const [asked, setAsked] = useState(false);
  if (escalation === null) return null;
  const { dueAt, open, message, article, answeredAt, answeredBy } = escalation;
  return (
    <>
      <Notice
        tone={answeredAt === null ? 'warning' : 'info'}
        title={open ? m.escalation_open() : m.escalation_title()}
        action={
          answeredAt === null &&
          mayAnswer && (
            <Button variant="default" className="no-print" onClick={() => setAsked(true)}>
              {m.escalation_answer()}
            </Button>
          )
        }
      >
        <p>{message[language]}</p>
        <p className="muted">
          {m.escalation_due({ time: formatDateTime(dueAt, language) })} · {articleText(article, language)}
        </p>
        {answeredAt !== null && (
          <p>{m.escalation_answered({ by: answeredBy ?? '–', time: formatDateTime(answeredAt, language) })}</p>
        )}
      </Notice>
      {asked && (
        <AnswerDialog
          claim={{ id, version }}
          onClose={() => setAsked(false)}
          onDone={() => {
            setAsked(false);
            reread();
          }}
        />
      )}
    </>
  );
}

function AnswerDialog({
  claim,
  onClose,
  onDone,
}: {
  claim: { id: string; version: number };
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, answer] = useMutation(Answer);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<readonly Change[] | null>(null);

  async function submit(): Promise<void> {
    setProblem(null);
    if (note.trim().length < 10) return setWrong(m.claim_note_needed());
    const input = { claimId: claim.id, expectedVersion: claim.version, note: note.trim() };
    const { data, error } = await answer({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Claim') return onDone();
    if (result.code === 'CONFLICT') return setConflict(result.changes);
    if (result.field === 'note') return setWrong(result.message[language]);
    setProblem(result.message[language]);
  }

  return (
    <Dialog title={m.escalation_answer()} closeLabel={m.close()} onClose={onClose}>
      <p className="muted">{m.escalation_answer_text()}</p>
      {conflict !== null && <ClaimConflict claimId={claim.id} changes={conflict} onChosen={() => setConflict(null)} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Textarea
          label={m.escalation_what()}
          description={m.claim_note_hint()}
          withAsterisk
          autosize
          minRows={3}
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
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={fetching} disabled={conflict !== null}>
            {m.save()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
